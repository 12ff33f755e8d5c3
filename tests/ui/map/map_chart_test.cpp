#include "ui/map/map_chart.h"

#include <gtest/gtest.h>

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
    map.hereX = 0.75;
    map.hereY = 1.5;
    map.computed = 4;
    map.resolution = "2 by 2 cells, every one computed with the full model.";
    return map;
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
