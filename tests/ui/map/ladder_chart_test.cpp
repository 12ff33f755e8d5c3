#include "ui/map/ladder_chart.h"

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::ui {
namespace {

models::Scenario twoTiers() {
    auto s = models::test::twoOffers({models::test::computing("w", models::test::day(32, 10, 16))}, 240);
    s.offer(models::Tier::Reserved) = models::test::offerAt(2.3);
    return s;
}

TEST(LadderChart, ColorsTheCostOfEveryPair) {
    const auto e = *models::evaluate(twoTiers());
    const models::CapacityLadder ladder(e);
    const models::NodeCounts choice{0, 1};
    const ChartSpec spec = ladderChart(ladder, choice);
    ASSERT_TRUE(spec.heatMap);
    EXPECT_EQ(spec.heatMap->columns, 5);
    EXPECT_EQ(spec.heatMap->rows, 5);
    const auto best = *ladder.best();
    EXPECT_FLOAT_EQ(spec.heatMap->strength[best.reserved * 5 + best.bareMetal], 1.0F);
    EXPECT_EQ(spec.series.size(), 2);
    EXPECT_EQ(spec.series[0].points.first(), QPointF(best.bareMetal, best.reserved));
    EXPECT_EQ(spec.series[1].points.first(), QPointF(0, 1));
    EXPECT_EQ(spec.table.rows(), 25);
    EXPECT_NEAR(spec.table.columns[2].numbers[1], ladder.at({1, 0})->totalCostUsd, 1e-9);
    EXPECT_EQ(spec.x.minimum, -0.5);
}

TEST(LadderChart, SendsOneTierToTheLine) {
    const auto e = *models::evaluate(models::test::twoOffers({models::test::computing("w", {8.0})}, 24));
    EXPECT_FALSE(ladderChart(models::CapacityLadder(e)).emptyReason.isEmpty());
}

TEST(WrongByChart, ShowsTheCostOfEachStep) {
    const auto s = models::test::twoOffers({models::test::computing("w", models::test::day(16, 18, 0))}, 8760);
    const auto e = *models::evaluate(s);
    const models::CapacityLadder ladder(e);
    const ChartSpec spec = wrongByChart(ladder, {1, 0});
    EXPECT_EQ(spec.x.categories, (QStringList{QStringLiteral("-1 bare metal"), QStringLiteral("+1 bare metal")}));
    ASSERT_EQ(spec.series.first().values.size(), 2);
    EXPECT_NEAR(spec.series.first().values[0], 17520.0, 1e-6);
    EXPECT_NEAR(spec.series.first().values[1], -17520.0, 1e-6);
    EXPECT_LT(spec.y.minimum, -17000.0);
    EXPECT_FALSE(wrongByChart(ladder, {9, 0}).emptyReason.isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
