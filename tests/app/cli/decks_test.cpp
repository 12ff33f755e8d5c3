#include "tests/app/cli/cli_program.h"

#include <algorithm>
#include <sstream>

#include <nlohmann/json.hpp>

namespace splitpoint::cli::test {
namespace {

TEST_F(Cli, WritesADeckAndABookWithTheSameBytesTwice) {
    const std::string scenario = data("files/rich.splitpoint"), place = "'" + folder_.string() + "/";
    for (const std::string name : {"one", "two"}) {
        const auto deck =
            run("deck " + scenario + " -o " + place + name + ".pptx' --date 2026-11-26 --slides answer,sweep");
        ASSERT_EQ(deck.code, 0) << deck.err;
        EXPECT_EQ(deck.out + deck.err, "");
        const auto book =
            run("book " + scenario + " -o " + place + name + ".xlsx' --csv " + place + name + "' --date 2026-11-26");
        ASSERT_EQ(book.code, 0) << book.err;
    }
    for (const std::string name : {".pptx", ".xlsx", "/plans.csv", "/hourly.csv"}) {
        EXPECT_GT(bytesOf(folder_.string() + "/one" + name).size(), 100U) << name;
        EXPECT_EQ(bytesOf(folder_.string() + "/one" + name), bytesOf(folder_.string() + "/two" + name)) << name;
    }
}

TEST_F(Cli, ScenariosOfAFileBecomeDecksAndBooksByName) {
    const std::string rich = data("files/rich.splitpoint"), place = "'" + folder_.string() + "/",
                      day = " --date 2026-11-26 ";
    const auto made = [&](const std::string& name, const std::string& options) {
        const auto deck =
            run("deck " + rich + " -o " + place + name + ".pptx'" + day + "--slides answer,scenarios " + options);
        EXPECT_EQ(deck.code, 0) << deck.err;
        const auto book = run("book " + rich + " --csv " + place + name + "'" + day + options);
        EXPECT_EQ(book.code, 0) << book.err;
        return bytesOf(folder_.string() + "/" + name + "/plans.csv") + bytesOf(folder_.string() + "/" + name + ".pptx");
    };
    const std::string baseline = made("baseline", ""), cheap = made("cheap", "--scenario 'Cheaper cloud'");
    EXPECT_EQ(made("named", "--scenario 'Everything that a file can say'"), baseline);
    EXPECT_NE(cheap, baseline);
    const auto results = nlohmann::json::parse(run("evaluate --no-switch --scenario 'Cheaper cloud' " + rich).out);
    const std::string cost = results["plans"]["virtual"]["total_cost_usd"].dump();
    EXPECT_NE(cheap.find(cost), std::string::npos) << cost << " is not among the plans of the workbook";
    for (const std::string command : {"deck", "book"}) {
        const auto wrong = run(command + " " + rich + " -o " + place + "x' --scenario 'Cheaper clod'");
        EXPECT_EQ(wrong.code, 1);
        EXPECT_NE(wrong.err.find("did you mean \"Cheaper cloud\"?"), std::string::npos) << wrong.err;
    }
}

TEST_F(Cli, LeavesTheOldDeckWholeWhereTheTemplateIsBroken) {
    const std::string deck = (folder_ / "old.pptx").string(), broken = (folder_ / "broken.pptx").string();
    std::ofstream(deck) << "old";
    std::ofstream(broken) << "PK no zip";
    for (const std::string option : {"--template", "--append"}) {
        const auto outcome =
            run("deck " + data("files/rich.splitpoint") + " -o '" + deck + "' " + option + " '" + broken + "'");
        EXPECT_EQ(outcome.code, 1);
        EXPECT_NE(outcome.err.find("broken.pptx: is no office file"), std::string::npos) << outcome.err;
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1);
    }
    EXPECT_EQ(bytesOf(deck), "old");
    const auto folder = run("deck " + data("files/rich.splitpoint") + " -o '" + folder_.string() + "'");
    EXPECT_EQ(folder.code, 1);
    EXPECT_NE(folder.err.find("is a folder; give a file"), std::string::npos) << folder.err;
}

TEST_F(Cli, SaysWhichSlidesOfADeckKeepOlderNumbers) {
    const std::string scenario = data("files/rich.splitpoint"), deck = "'" + (folder_ / "deck.pptx").string() + "'";
    ASSERT_EQ(run("deck " + scenario + " -o " + deck + " --date 2026-11-26 --slides title,answer,sweep").err, "");
    const auto some = run("deck " + scenario + " -o " + deck + " --append " + deck + " --date 2026-11-27 --slides answer,dollars");
    EXPECT_EQ(some.code, 0);
    EXPECT_NE(some.err.find("deck.pptx: of this scenario, these slides stay as they were made before: title,sweep; name them in --slides to update them"), std::string::npos) << some.err;
    EXPECT_EQ(run("deck " + scenario + " -o " + deck + " --append " + deck + " --date 2026-11-27 --slides answer,dollars,title,sweep").err, "");
}

TEST_F(Cli, SaysWhichTablesAreNewWhereOneCannotBeWritten) {
    const std::string tables = (folder_ / "tables").string(), book = "book " + data("files/rich.splitpoint") + " --csv '" + tables + "'";
    std::filesystem::create_directories(folder_ / "tables/dollars.csv");
    std::ofstream(folder_ / "tables/sweep.csv") << "old";
    const auto some = run(book);
    EXPECT_EQ(some.code, 1);
    EXPECT_EQ(some.err, "splitpoint-cli: " + tables + "/dollars.csv: is a folder; give a file; new: answer.csv, plans.csv, cost.csv; the other files are as before\n");
    EXPECT_EQ(bytesOf(tables + "/sweep.csv"), "old");
    std::filesystem::create_directories(folder_ / "x.xlsx");
    const auto none = run(book + " -o '" + (folder_ / "x.xlsx").string() + "'");
    EXPECT_NE(none.err.find("x.xlsx: is a folder; give a file; all files are as before\n"), std::string::npos) << none.err;
    std::filesystem::remove(folder_ / "x.xlsx");
    const auto withBook = run(book + " -o '" + (folder_ / "x.xlsx").string() + "'");
    EXPECT_NE(withBook.err.find("; new: x.xlsx, answer.csv, plans.csv, cost.csv; the other files are as before\n"), std::string::npos) << withBook.err;
}

TEST_F(Cli, RefusesOptionsOfDecksThatMakeNoSense) {
    const std::string start = "deck " + data("files/rich.splitpoint") + " -o '" + (folder_ / "x.pptx").string() + "' ";
    for (const char* options :
         {"--slides answer,nonsense", "--slides answer,answer", "--theme blue", "--size 1:1", "--date soon",
          "--old-after 0", "--template a.pptx --append b.pptx", "--append a.pptx --theme dark"}) {
        EXPECT_EQ(run(start + options).code, 2) << options;
    }
    EXPECT_EQ(run("book " + data("files/rich.splitpoint")).code, 2) << "neither a workbook nor CSV was asked for";
}

}  // namespace
}  // namespace splitpoint::cli::test
