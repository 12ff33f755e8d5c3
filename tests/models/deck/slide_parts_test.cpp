// What slides are made of: curves with fewer points, waterfalls, colors, cell ranges, texts that fit.
#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "models/deck/chart_sheet.h"
#include "models/deck/slide_part.h"
#include "models/deck/text_fit.h"
#include "models/deck/thinning.h"

namespace splitpoint::models::deck {
namespace {

TEST(Thinning, KeepsPeaksAtTrueDistances) {
    std::vector<double> curve(8760, 1.0);
    curve[4321] = 99.0;
    curve[4322] = -5.0;
    const auto kept = keptPoints(curve, kMaxPoints);
    EXPECT_LE(kept.size(), kMaxPoints);
    EXPECT_TRUE(std::is_sorted(kept.begin(), kept.end()));
    for (const std::size_t must : {std::size_t{4321}, std::size_t{4322}})
        EXPECT_EQ(std::count(kept.begin(), kept.end(), must), 1) << must;
    EXPECT_EQ(bucketLength(8760, kMaxPoints), 20U);
    EXPECT_EQ(bucketLength(1000, kMaxPoints), 1U);
    EXPECT_EQ(bucketLength(262'800, kMaxPoints), 800U);
    EXPECT_EQ(kept.size(), 876U);
    for (std::size_t i = 0; i < kept.size(); ++i) EXPECT_EQ(kept[i] / 20, i / 2);
    EXPECT_EQ(keptPoints({3, 1, 2}, 4).size(), 3U);
    EXPECT_TRUE(keptPoints({}, 4).empty());
}

TEST(Waterfall, StandsOnBasesThatReachTheRunningTotal) {
    SlideChart chart;
    chart.kind = ChartKind::Waterfall;
    chart.categories = {"a", "b", "c", "d", "total"};
    ChartSeries series;
    series.name = "USD";
    series.values = {3.0, -4.0, -1.0, 5.0, 3.0};  // 3, -1, -2, 3
    chart.series = {series};
    const ChartSheet sheet = chartSheet(chart);
    ASSERT_EQ(sheet.chart.series.size(), 3U);
    EXPECT_EQ(sheet.chart.kind, ChartKind::StackedColumns);
    const auto at = [&](std::size_t s, std::size_t i) { return *sheet.chart.series[s].values[i]; };
    // Base, above, below: each bar reaches from the total before to the total after.
    EXPECT_EQ((std::array{at(0, 0), at(1, 0), at(2, 0)}), (std::array{0.0, 3.0, 0.0}));
    EXPECT_EQ((std::array{at(0, 1), at(1, 1), at(2, 1)}), (std::array{0.0, 3.0, -1.0}));
    EXPECT_EQ((std::array{at(0, 2), at(1, 2), at(2, 2)}), (std::array{-1.0, 0.0, -1.0}));
    EXPECT_EQ((std::array{at(0, 3), at(1, 3), at(2, 3)}), (std::array{0.0, 3.0, -2.0}));
    EXPECT_EQ((std::array{at(0, 4), at(1, 4), at(2, 4)}), (std::array{0.0, 3.0, 0.0}));
    EXPECT_EQ(sheet.chart.series[0].ink, Ink::Invisible);
    EXPECT_EQ(sheet.hidden, std::vector<std::size_t>{0});
}

TEST(Ink, HasTheColorsOfTheWindow) {
    std::ostringstream source;
    source << std::ifstream(SPLITPOINT_RESOURCES "/../ui/theme/theme.cpp").rdbuf();
    const std::string theme = source.str();
    const std::vector<std::pair<Ink, std::string>> pairs{{Ink::PlanBareMetal, "PlanBareMetal"},
                                                         {Ink::PlanVirtual, "PlanVirtual"},
                                                         {Ink::PlanHybrid, "PlanHybrid"},
                                                         {Ink::TierReserved, "TierReserved"},
                                                         {Ink::TierSpot, "TierSpot"},
                                                         {Ink::Unserved, "Unserved"},
                                                         {Ink::DollarUseful, "DollarUseful"},
                                                         {Ink::DollarOverhead, "DollarOverhead"},
                                                         {Ink::DollarDisturbance, "DollarDisturbance"},
                                                         {Ink::DollarInterruption, "DollarInterruption"},
                                                         {Ink::DollarHeadroom, "DollarHeadroom"},
                                                         {Ink::DollarIdle, "DollarIdle"},
                                                         {Ink::DollarElasticWaste, "DollarElasticWaste"},
                                                         {Ink::DollarOperations, "DollarOperations"},
                                                         {Ink::DollarSetup, "DollarSetup"},
                                                         {Ink::DollarTransfer, "DollarTransfer"},
                                                         {Ink::DollarExtra, "DollarExtra"},
                                                         {Ink::CostBoot, "CostBoot"},
                                                         {Ink::Curve, "Demand"},
                                                         {Ink::Faded, "Baseline"}};
    for (const auto& [ink, role] : pairs) {
        const std::string row = "{ColorRole::" + role + ", 0x" + hexOf(ink, false) + ", 0x" + hexOf(ink, true) + "}";
        EXPECT_NE(theme.find(row), std::string::npos) << "ui/theme/theme.cpp has other colors than " << row;
    }
}

TEST(CellRange, NamesColumnsAsSheetsDo) {
    EXPECT_EQ(cellRange(0, 0, 0), "Sheet1!$A$1");
    EXPECT_EQ(cellRange(1, 1, 12), "Sheet1!$B$2:$B$13");
    EXPECT_EQ(cellRange(27, 1, 2), "Sheet1!$AB$2:$AB$3");
}

TEST(TextFit, CountsLinesAndShrinksUntilItFits) {
    EXPECT_EQ(lineCount("short", 18, 5.0), 1);
    EXPECT_GE(lineCount(std::string(400, 'W'), 18, 5.0), 18) << "a long word is broken";
    TextBox box{"t",         {0, 0, 4, 1}, {{{{std::string(200, 'a') + " " + std::string(200, 'b')}}, 30, false, 0}},
                Anchor::Top, Align::Left,  false};
    fitText(box, 6);
    EXPECT_LE(textHeight(box.paragraphs, 4), 1.0);
    SlideTable table;
    table.box = {0, 0, 5, 2};
    table.columnWidths = {2.5, 2.5};
    table.rows.assign(40, {{"cell"}, {"another cell with more words than one line takes"}});
    const int left = fitTable(table, 10);
    EXPECT_GT(left, 0);
    EXPECT_LE(table.box.height, 2.0);
    EXPECT_EQ(table.rowHeights.size(), table.rows.size());
}

}  // namespace
}  // namespace splitpoint::models::deck
