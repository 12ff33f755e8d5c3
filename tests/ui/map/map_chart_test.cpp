#include "ui/map/map_chart.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "models/decision/decision_map.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::ui {
namespace {

using models::MapInput;
using models::PlanKind;

/// Four cells: virtual by 50 %, hybrid by 10 % | hybrid by 0.5 %, nothing feasible.
models::DecisionMap fourCells() {
    models::DecisionMap map;
    map.x = {MapInput::Utilization, 0.0, 1.0, false};
    map.y = {MapInput::PriceRatio, 1.0, 3.0, false};
    map.columns = map.rows = 2;
    map.cells = {{PlanKind::Virtual, PlanKind::BareMetal, 0.5, true},
                 {PlanKind::Hybrid, PlanKind::Virtual, 0.1, true},
                 {PlanKind::Hybrid, PlanKind::Virtual, 0.005, true},
                 {{}, {}, 0.0, true}};
    for (models::MapCell& cell : map.cells)
        if (cell.runnerUp) cell.margins[models::index(*cell.runnerUp)] = cell.margin;
    map.hereX = 0.75;
    map.hereY = 1.5;
    map.computed = 4;
    map.resolution = "2 by 2 cells, every one computed with the full model.";
    return map;
}

/// Of 100 futures 30 take more than 20 % off the hybrid's lead over virtual.
models::WinningChances doubtfulHybrid() {
    models::WinningChances chances;
    chances.uncertain = true;
    chances.draws = 100;
    chances.recommended = PlanKind::Hybrid;
    chances.chances[models::index(PlanKind::Hybrid)] = {0.7, 0.02};
    auto& shifts = chances.shifts[{PlanKind::Hybrid, PlanKind::Virtual}];
    for (int i = 0; i < 100; ++i) shifts.ofFutures.push_back(i < 30 ? -0.3 : 0.1);
    shifts.sorted = shifts.ofFutures;
    chances.shifts[{PlanKind::Virtual, PlanKind::BareMetal}] = shifts;
    return chances;
}

TEST(DecisionMapChart, HatchesWhereTheWinnerIsCheapestInFewerThanEightInTenFutures) {
    const models::WinningChances chances = doubtfulHybrid();
    const ChartSpec spec = decisionMapChart(fourCells(), models::kLeastMaterialMargin, true, &chances);
    ASSERT_TRUE(spec.heatMap);
    // Ahead by 50 % nothing is lost; by 10 % three in ten futures turn it.
    EXPECT_EQ(spec.heatMap->hatched, (QList<bool>{false, true, true, false}));
    EXPECT_TRUE(spec.heatMap->hatchMeaning.contains(QStringLiteral("8 in 10 futures")));
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("approximated"))) << spec.footnote.toStdString();
    ASSERT_EQ(spec.table.columns.size(), 5);
    EXPECT_DOUBLE_EQ(spec.table.columns[4].numbers[0], 1.0);
    const QString cell = mapReadout(fourCells(), 0.75, 1.5, models::kLeastMaterialMargin, &chances);
    EXPECT_TRUE(cell.contains(QStringLiteral("roughly 7 in 10"))) << cell.toStdString();
    EXPECT_EQ(chanceReadout(chances).toStdString(),
              "It is the cheapest in 7 in 10 futures (error of the sample: 5 in 100)");
}

TEST(DecisionMapChart, TheThirdPlanTakesItsFuturesToo) {
    models::WinningChances chances = doubtfulHybrid();
    // Other futures turn the lead over virtual by 15 %, and over bare metal by 10 %: together fewer than eight in ten.
    auto& machines = chances.shifts[{PlanKind::Hybrid, PlanKind::Virtual}];
    auto& metal = chances.shifts[{PlanKind::Hybrid, PlanKind::BareMetal}];
    for (std::size_t i = 0; i < 100; ++i) machines.ofFutures[i] = i < 15 ? -0.3 : 0.1;
    for (std::size_t i = 0; i < 100; ++i) metal.ofFutures.push_back(i >= 90 ? -0.4 : 0.1);
    for (auto* pair : {&machines, &metal}) {
        pair->sorted = pair->ofFutures;
        std::sort(pair->sorted.begin(), pair->sorted.end());
    }
    models::DecisionMap map = fourCells();
    EXPECT_FALSE(decisionMapChart(map, models::kLeastMaterialMargin, true, &chances).heatMap->hatched[1])
        << "bare metal cannot be had there";
    map.cells[1].margins[models::index(PlanKind::BareMetal)] = 0.2;
    const ChartSpec spec = decisionMapChart(map, models::kLeastMaterialMargin, true, &chances);
    EXPECT_TRUE(spec.heatMap->hatched[1]);
    const QString cell = mapReadout(map, 0.75, 1.5, models::kLeastMaterialMargin, &chances);
    EXPECT_TRUE(cell.contains(QStringLiteral("roughly 15 in 20"))) << cell.toStdString();
}

TEST(DecisionMapChart, WithoutRangesItIsAsBefore) {
    models::WinningChances certain;
    certain.recommended = PlanKind::Hybrid;
    const ChartSpec with = decisionMapChart(fourCells(), models::kLeastMaterialMargin, true, &certain),
                    without = decisionMapChart(fourCells());
    EXPECT_EQ(*with.heatMap, *without.heatMap);
    EXPECT_EQ(with.footnote, without.footnote);
    EXPECT_EQ(with.table.columns.size(), without.table.columns.size());
    EXPECT_TRUE(chanceReadout(certain).isEmpty());
}

TEST(DecisionMapChart, ColorsByWinnerAndMargin) {
    const ChartSpec spec = decisionMapChart(fourCells());
    ASSERT_TRUE(spec.heatMap);
    const HeatMapSpec& heat = *spec.heatMap;
    EXPECT_EQ(heat.roles, (QList<ColorRole>{ColorRole::PlanVirtual, ColorRole::PlanHybrid, ColorRole::PlanHybrid,
                                            ColorRole::Infeasible}));
    EXPECT_FLOAT_EQ(heat.strength[0], 1.0F);
    EXPECT_FLOAT_EQ(heat.strength[1], 0.25F + 0.75F * 0.4F);
    EXPECT_EQ(heat.hatched, (QList<bool>{false, false, true, false}));
    EXPECT_FALSE(heat.hatchMeaning.isEmpty());
    ASSERT_EQ(heat.meanings.size(), 3) << "two plans win somewhere, and no plan is feasible in one cell";
    EXPECT_EQ(heat.meanings[0].text, QStringLiteral("Virtual wins"));
    EXPECT_EQ(heat.values[1], 0.1);
    EXPECT_TRUE(std::isnan(heat.values[3])) << "no runner-up, no margin";
    const auto readout = readoutAt(spec, QPointF(0.75, 1.5));
    ASSERT_TRUE(readout);
    EXPECT_EQ(readout->lines[0].name, QStringLiteral("Hybrid wins"));
    EXPECT_EQ(readout->lines[1].value, formatNumber(0.1, Quantity::Percent));
    ASSERT_EQ(heat.labels.size(), 2);
    EXPECT_EQ(heat.labels[0].text, QStringLiteral("Virtual"));
    EXPECT_EQ(heat.labels[0].x, 0.25);
    EXPECT_EQ(heat.labels[0].y, 1.5);
    EXPECT_EQ(spec.series.first().points.first(), QPointF(0.75, 1.5));
    EXPECT_EQ(spec.table.rows(), 4);
    EXPECT_EQ(spec.table.columns[2].texts[0], QStringLiteral("Virtual"));
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("2 by 2 cells")));
}

TEST(DecisionMapChart, ModelErrorHatchesMore) {
    EXPECT_EQ(decisionMapChart(fourCells(), 0.2).heatMap->hatched, (QList<bool>{false, true, true, false}));
}

TEST(DecisionMapChart, ReadsOutWhatIsUnderAPoint) {
    const auto map = fourCells();
    EXPECT_TRUE(mapReadout(map, 0.75, 1.5).startsWith(QStringLiteral("Hybrid wins; Virtual costs")));
    EXPECT_TRUE(mapReadout(map, 0.2, 2.9).endsWith(QStringLiteral("no material difference")));
    EXPECT_EQ(mapReadout(map, 0.9, 9.0), QStringLiteral("No plan is feasible here"));
    EXPECT_TRUE(decisionMapChart(map).description.contains(mapReadout(map, 0.75, 1.5)));
}

TEST(DecisionMapChart, SaysThatThereIsNoDemand) {
    const ChartSpec spec = decisionMapChart(fourCells(), models::kLeastMaterialMargin, false);
    EXPECT_TRUE(spec.emptyReason.contains(QStringLiteral("no demand"))) << spec.emptyReason.toStdString();
    EXPECT_FALSE(spec.heatMap.has_value());
}

TEST(DecisionMapChart, SaysThatItIsBeingComputed) {
    models::DecisionMap map = fourCells();
    map.cells.clear();
    EXPECT_FALSE(decisionMapChart(map).emptyReason.isEmpty());
}

TEST(DecisionMapChart, DrawsARealMap) {
    const auto s = models::test::twoOffers({models::test::computing("w", models::test::day(100, 6, 40))}, 240);
    models::MapOptions options;
    options.columns = options.rows = 30;
    const auto map = models::decisionMap(s, {MapInput::Utilization, 0.1, 1.0, false},
                                         {MapInput::PriceRatio, 1.0, 3.0, false}, options);
    ASSERT_TRUE(map);
    const ChartSpec spec = decisionMapChart(*map);
    EXPECT_EQ(spec.heatMap->roles.size(), 900);
    EXPECT_EQ(spec.table.rows(), 81);
    EXPECT_FALSE(spec.heatMap->labels.isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
