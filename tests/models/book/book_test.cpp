// Workbooks: the numbers of the evaluation in typed tables, totals as formulas with their values.
#include <algorithm>
#include <map>
#include <numeric>

#include <gtest/gtest.h>

#include "models/book/book_tables.h"
#include "models/book/scenario_book.h"
#include "models/package/package.h"
#include "models/package/xml_text.h"
#include "tests/models/deck/sheet_reader.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models::book {
namespace {

using test::cellsOf;
using test::chat;

std::string made(const deck::DeckSubject& subject) {
    const auto bytes = bookFile(subject);
    EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : bytes.error().message);
    return bytes.value_or("");
}

TEST(Book, HoldsTheNumbersOfTheEvaluation) {
    const std::string bytes = made(chat());
    const auto tables = bookTables(chat());
    for (std::size_t sheet = 0; sheet < tables.size(); ++sheet) {
        const auto cells = cellsOf(bytes, "xl/worksheets/sheet" + std::to_string(sheet + 1) + ".xml");
        const Table& table = tables[sheet];
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const std::string column(1, static_cast<char>('A' + c));
            EXPECT_EQ(std::get<std::string>(cells.at(column + "1")), table.columns[c].name) << table.sheet;
            for (std::size_t r = 0; r < table.rows.size(); ++r) {
                const auto* number = std::get_if<double>(&table.rows[r][c]);
                if (number == nullptr) continue;
                EXPECT_EQ(std::get<double>(cells.at(column + std::to_string(r + 2))), sheetNumber(*number)) << table.sheet << " " << column << r + 2;
            }
        }
    }
    const Table plans = plansTable(chat());
    for (const PlanKind plan : kPlans) {
        EXPECT_EQ(std::get<double>(plans.rows.at(1).at(2 + index(plan))), *chat().evaluation.plan(plan).usdPerUsefulGpuHour);
        EXPECT_EQ(std::get<double>(plans.rows.at(2).at(2 + index(plan))), chat().evaluation.plan(plan).totalCostUsd);
    }
    EXPECT_EQ(sweepTable(chat()).rows.size(), chat().evaluation.hybridSweep.size());
    EXPECT_EQ(hourlyTable(chat()).rows.size(), 8760U);
}

TEST(Book, SumsTotalsByFormulasWithTheirValues) {
    const std::string bytes = made(chat());
    const auto parts = test::partsOf(bytes);
    const auto document = test::xmlOf(parts.at("xl/worksheets/sheet3.xml"));
    int formulas = 0;
    for (const auto& found : document.select_nodes("//c[f]")) {
        const std::string formula = found.node().child("f").text().get(), cell = found.node().attribute("r").value();
        EXPECT_EQ(formula.rfind("SUBTOTAL(109,Cost[", 0), 0U) << formula << ": LibreOffice computes nothing without the table";
        const auto plan = static_cast<std::size_t>(cell[0] - 'B');
        const double total = chat().evaluation.plans.at(plan).totalCostUsd;
        EXPECT_NEAR(std::strtod(found.node().child("v").text().get(), nullptr), total, 1e-9 * total);
        ++formulas;
    }
    EXPECT_EQ(formulas, 3);
    EXPECT_EQ(parts.count("xl/charts/chart5.xml"), 1U);
    for (const char* table : {"xl/tables/table1.xml", "xl/tables/table11.xml"}) EXPECT_EQ(parts.count(table), 1U) << table;
    EXPECT_NE(parts.at("xl/worksheets/sheet6.xml").find("state=\"frozen\""), std::string::npos);
}

/// The number format of a cell in the sheet's third column, the first plan's.
std::string formatOf(const package::Parts& parts, const std::string& sheet, std::size_t row) {
    const auto cells = test::xmlOf(parts.at(sheet)), styles = test::xmlOf(parts.at("xl/styles.xml"));
    const std::string cell = "C" + std::to_string(row);
    const auto style = cells.select_node(("//c[@r='" + cell + "']").c_str()).node().attribute("s").as_uint();
    const auto xf = styles.select_node(("//cellXfs/xf[" + std::to_string(style + 1) + "]").c_str()).node();
    const std::string id = xf.attribute("numFmtId").value();
    const auto own = styles.select_node(("//numFmts/numFmt[@numFmtId='" + id + "']").c_str()).node();
    return own ? own.attribute("formatCode").value() : "built-in " + id;
}

TEST(Book, FormatsEachFigureOfThePlansByWhatItIs) {
    const Table plans = plansTable(chat());
    ASSERT_EQ(plans.rowFormats.size(), plans.rows.size());
    const auto parts = test::partsOf(made(chat()));
    std::map<std::string, std::string> formats;
    for (std::size_t row = 0; row < plans.rows.size(); ++row)
        formats[std::get<std::string>(plans.rows[row][0])] = formatOf(parts, "xl/worksheets/sheet2.xml", row + 2);
    EXPECT_EQ(formats["Bare-metal nodes"], "#,##0") << "nodes are counted";
    EXPECT_EQ(formats["Useful work"], "#,##0");
    EXPECT_EQ(formats["Effective cost"], "$#,##0.000");
    EXPECT_EQ(formats["Total cost"], "$#,##0");
    EXPECT_EQ(formats["Relative performance"], "0.0%");
    EXPECT_EQ(formats["Typical step time"], "0.000");
}

TEST(Book, SetsTodaysSpendBesideThePlansWhereItIsStated) {
    EXPECT_FALSE(chat().today);
    Scenario scenario = test::twoOffers({test::computing("w", {16.0})}, 2 * 730);  // bare metal: 23,360 USD a month
    scenario.currentSpend = CurrentSpend{"the old cluster", 29'200.0, std::nullopt};
    const deck::DeckSubject subject = test::subjectOf(scenario);
    const auto answer = answerTable(subject).rows;
    EXPECT_EQ(
        std::count(answer.begin(), answer.end(), std::vector<Cell>{std::string("Paid today"), subject.spendWords()}),
        1);
    EXPECT_NE(subject.spendWords().find("20.0 % below what you pay today"), std::string::npos) << subject.spendWords();
    const Table plans = plansTable(subject);
    EXPECT_EQ(std::get<std::string>(plans.rows.back()[0]), "Share saved");
    EXPECT_NEAR(std::get<double>(plans.rows.back()[2 + index(PlanKind::BareMetal)]), 0.2, 1e-12);
    EXPECT_NEAR(std::get<double>(plans.rows.back()[2 + index(PlanKind::Virtual)]), -0.2, 1e-12);
    EXPECT_EQ(plans.rows.size(), plansTable(chat()).rows.size() + 3);
}

/// A term of 720 h over a horizon of 100 h: 620 h of 8 GPUs at 2 USD, left over or paid for.
TEST(Book, SaysWhatATermCostsAfterTheHorizonInEitherCounting) {
    Scenario scenario = test::twoOffers({test::computing("w", {8.0})}, 100);
    scenario.offer(Tier::BareMetal)->termHours = 720;
    for (const auto counting : {CommitmentCounting::WithinHorizon, CommitmentCounting::FullTerm}) {
        scenario.countCommitment = counting;
        std::map<std::string, double> usd;
        for (const auto& row : plansTable(test::subjectOf(scenario)).rows) {
            const auto* figure = std::get_if<double>(&row[2 + index(PlanKind::BareMetal)]);
            if (figure != nullptr) usd[std::get<std::string>(row[0])] = *figure;
        }
        const bool whole = counting == CommitmentCounting::FullTerm;
        EXPECT_DOUBLE_EQ(usd.at("Owed after the horizon"), whole ? 0.0 : 9920.0);
        EXPECT_DOUBLE_EQ(usd.at("Paid for time after the horizon"), whole ? 9920.0 : 0.0);
    }
}

TEST(Book, SaysWhichPricesHaveNoDate) {
    Scenario scenario = test::twoOffers({test::computing("w", test::day(8, 12, 2))}, 24);
    const auto says = [&](const std::string& provenance) {
        scenario.provenanceJson = provenance;
        const auto subject = test::subjectOf(scenario);
        std::string told;
        for (const auto& row : offersTable(subject).rows) told += std::get<std::string>(row.at(9)) + ", ";
        for (const auto& row : answerTable(subject).rows) {
            if (std::get<std::string>(row.at(0)) == "Prices") told += std::get<std::string>(row.at(1));
        }
        return told;
    };
    const std::string metal = R"("offers.bare_metal.usd_per_gpu_hour": {"source": "s", "as_of": "2026-09"})",
                      cloud = R"("offers.on_demand.usd_per_gpu_hour": {"source": "s", "as_of": "2026-03"})";
    EXPECT_EQ(says(R"({"values": {)" + metal + "}}"), "no, no date, Prices as of 2026-09, 3 months old; 1 price without a date");
    EXPECT_EQ(says(R"({"values": {)" + metal + ", " + cloud + "}}"),
              "no, yes, Prices as of 2026-03, 9 months old: older than 90 days, check them");
    EXPECT_EQ(says("{}"), "no date, no date, Prices without a date");
}

TEST(Book, GivesTheSameBytesTwice) { EXPECT_EQ(made(chat()), made(chat())); }

TEST(Book, TakesScenariosWithOnePlanNoDemandAndHostileNames) {
    Scenario oneKind = test::twoOffers({test::computing("w", test::day(8, 12, 0))}, 48);
    oneKind.offer(Tier::BareMetal).reset();
    EXPECT_GT(made(test::subjectOf(oneKind)).size(), 1000U);
    EXPECT_GT(made(test::subjectOf(test::twoOffers({test::computing("w", {0.0})}, 24))).size(), 1000U);
    Scenario names = test::twoOffers({test::computing("=1+1,\"\x02" + std::string(40'000, 'x'), test::day(8, 12, 2))}, 24);
    names.name = "=HYPERLINK(\"x\") <&> " + std::string(300, 'n');
    const std::string bytes = made(test::subjectOf(names));
    for (const auto& [name, text] : test::partsOf(bytes)) {
        if (name.find(".xml") != std::string::npos) test::xmlOf(text);
        if (name.rfind("xl/worksheets/sheet", 0) == 0) {
            EXPECT_EQ(text.find("<f>HYPERLINK"), std::string::npos) << "texts stay texts";
        }
    }
}

TEST(Book, HoldsNothingThatXmlForbids) {
    Scenario scenario = test::twoOffers({test::computing("w\x01\xEF\xBF\xBE\nw", test::day(8, 12, 2))}, 24);
    scenario.name = "tab\tline\nbell\a\xEF\xBF\xBF end";
    scenario.offer(Tier::OnDemand)->name = "\xEF\xBF\xBE";
    const std::string bytes = made(test::subjectOf(scenario));
    const auto parts = test::partsOf(bytes);
    for (const auto& [name, text] : parts) EXPECT_EQ(package::xmlAllowed(text), text) << name;
    EXPECT_NE(parts.at("docProps/core.xml").find("<dc:title>tab line bell   end</dc:title>"), std::string::npos) << parts.at("docProps/core.xml");
    EXPECT_EQ(std::get<std::string>(cellsOf(bytes, "xl/worksheets/sheet1.xml").at("B2")), "tab\tline\nbell   end");
}

TEST(Book, DrawsOneCostPerBareMetalCountWhereAReservedTierHasManyCountsBesideIt) {
    Scenario scenario = test::twoOffers({test::computing("w", test::day(24, 12, 8))}, 48);
    scenario.offer(Tier::Reserved) = test::offerAt(2.3, 4);
    const deck::DeckSubject subject = test::subjectOf(scenario);
    const Table sweep = sweepTable(subject);
    ASSERT_EQ(sweep.columns.size(), 6U);
    std::map<double, double> least, shown;
    for (const auto& row : sweep.rows) {
        const double nodes = std::get<double>(row[0]), cost = std::get<double>(row[2]);
        if (std::get<std::string>(row[3]) == "yes") least[nodes] = least.contains(nodes) ? std::min(least[nodes], cost) : cost;
        if (const auto* best = std::get_if<double>(&row[5])) {
            EXPECT_FALSE(shown.contains(nodes)) << "a curve has one cost at " << nodes << " nodes";
            shown[nodes] = *best;
        }
    }
    EXPECT_EQ(shown, least);
    EXPECT_GT(sweep.rows.size(), shown.size());
    EXPECT_EQ(sweepTable(chat()).columns.size(), 5U) << "without such a tier each count has one cost";
    const auto parts = test::partsOf(made(subject));
    EXPECT_NE(parts.at("xl/charts/chart3.xml").find("Sweep!$F$2"), std::string::npos);
    EXPECT_NE(parts.at("xl/charts/chart3.xml").find("<c:dispBlanksAs val=\"span\"/>"), std::string::npos);
}

TEST(Book, KeepsTheHeaderOfATableWithoutRows) {
    Scenario oneKind = test::twoOffers({test::computing("w", test::day(8, 12, 0))}, 48);
    oneKind.offer(Tier::BareMetal).reset();
    const deck::DeckSubject subject = test::subjectOf(oneKind);
    const Table sweep = sweepTable(subject);
    ASSERT_TRUE(sweep.rows.empty());
    const auto cells = cellsOf(made(subject), "xl/worksheets/sheet5.xml");
    ASSERT_EQ(cells.size(), sweep.columns.size());
    EXPECT_EQ(std::get<std::string>(cells.at("A1")), "Bare-metal nodes");
    EXPECT_EQ(std::get<std::string>(cells.at("E1")), "Least cost (USD)");
}

TEST(Csv, LetsNoTextBecomeAFormula) {
    const auto cellOf = [](const std::string& text) {
        const std::string csv = csvOf(Table{"T", "T", {{"a", ""}}, {{text}}, false});
        return csv.substr(2, csv.size() - 3);
    };
    EXPECT_EQ(cellOf("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
    EXPECT_EQ(cellOf("+1+1"), "'+1+1");
    EXPECT_EQ(cellOf("-x"), "'-x");
    EXPECT_EQ(cellOf("-"), "'-");
    EXPECT_EQ(cellOf("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(cellOf("\t=1"), "'\t=1");
    EXPECT_EQ(cellOf("\r=1"), "\"'\r=1\"");
    for (const std::string plain : {"-5", "+0.5", "-1e-3", "a=b", "'=1", ""}) EXPECT_EQ(cellOf(plain), plain);
    EXPECT_EQ(csvOf(Table{"T", "T", {{"a", ""}}, {{-5.0}}, false}), "a\n-5\n") << "numbers are no texts";
}

TEST(Csv, QuotesWhatNeedsItAndKeepsNumbersExact) {
    Table table{"T", "T", {{"a, b", ""}, {"n", "0"}}, {{std::string("say \"x\"\n"), 0.1}, {Cell(), 1.0 / 3.0}}, false};
    EXPECT_EQ(csvOf(table), "\"a, b\",n\n\"say \"\"x\"\"\n\",0.1\n,0.3333333333333333\n");
}

TEST(SheetNumber, KeepsFifteenDigits) {
    EXPECT_EQ(sheetNumber(0.1 + 0.2), 0.3);
    EXPECT_EQ(sheetNumber(123456789012345.0), 123456789012345.0);
    EXPECT_EQ(sheetNumber(-0.0), 0.0);
}

}  // namespace
}  // namespace splitpoint::models::book
