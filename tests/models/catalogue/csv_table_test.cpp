#include "models/catalogue/csv_table.h"

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

TEST(CsvTable, ReadsQuotesCommasLineEndsAndDoubledQuotes) {
    const auto table = CsvTable::parse("a,b\n\"x, y\",\"say \"\"hi\"\"\nagain\"\n", "t.csv");
    ASSERT_TRUE(table) << table.error().message;
    ASSERT_EQ(table->rows(), 1u);
    EXPECT_EQ(table->text(0, "a"), "x, y");
    EXPECT_EQ(table->text(0, "b"), "say \"hi\"\nagain");
}

TEST(CsvTable, AcceptsByteOrderMarkCarriageReturnsBlankLinesAndAMissingLastLineEnd) {
    const auto table = CsvTable::parse(
        "\xEF\xBB\xBF"
        "a,b\r\n1,2\r\n\r\n3,4",
        "t.csv");
    ASSERT_TRUE(table) << table.error().message;
    ASSERT_EQ(table->rows(), 2u);
    EXPECT_EQ(table->columns().front(), "a");
    EXPECT_EQ(table->number(1, "b"), 4.0);
}

TEST(CsvTable, KnowsTheLineOfEachRowAsAnEditorCountsThem) {
    const auto table = CsvTable::parse("\r\na,b\r\n\"x\ny\",1\r\n\r\nz,2\n", "t.csv");
    ASSERT_TRUE(table) << table.error().message;
    ASSERT_EQ(table->rows(), 2u);
    EXPECT_EQ(table->line(0), 3u) << "below a blank line and the column names";
    EXPECT_EQ(table->line(1), 6u) << "below a field of two lines and another blank line";
}

TEST(CsvTable, AGapIsAbsentAndNeverZero) {
    const auto table = CsvTable::parse("a,b,c,d\n,0,1.5x,inf\n", "t.csv");
    ASSERT_TRUE(table);
    EXPECT_FALSE(table->number(0, "a").has_value());
    EXPECT_EQ(table->number(0, "b"), 0.0);
    EXPECT_FALSE(table->number(0, "c").has_value());
    EXPECT_FALSE(table->number(0, "d").has_value());
    EXPECT_FALSE(table->number(0, "no such column").has_value());
}

TEST(CsvTable, NamesTheLineOfEachFault) {
    const auto message = [](std::string_view text) {
        const auto table = CsvTable::parse(text, "t.csv");
        return table ? std::string("read") : table.error().message;
    };
    EXPECT_EQ(message("a,b\n1,2\n3\n"), "t.csv: line 3 has 1 fields, the header has 2.");
    EXPECT_EQ(message("a,b\n1,\"2\n3,4\n"), "t.csv: line 2 opens a quote that is never closed.");
    EXPECT_EQ(message("a,b\n1,\"2\"x\n"),
              "t.csv: line 2 has text after a closing quote; put the whole field in quotes.");
    EXPECT_EQ(message("a,a\n1,2\n"), "t.csv: column 'a' is named twice.");
    EXPECT_EQ(message(""), "t.csv: there is no line with column names.");
}

}  // namespace
}  // namespace splitpoint::models
