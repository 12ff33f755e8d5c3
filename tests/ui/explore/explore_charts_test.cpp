#include "ui/explore/explore_charts.h"

#include <gtest/gtest.h>

#include "tests/ui/evaluation_fixture.h"

namespace splitpoint::ui {
namespace {

const SeriesSpec* seriesOf(const ChartSpec& spec, ColorRole role) {
    for (const SeriesSpec& series : spec.series)
        if (series.role == role) return &series;
    return nullptr;
}

TEST(CostAgainstNodes, drawsTheWholeSweepAndMarksTheInfeasible) {
    const models::Evaluation e = fixture::evaluation();
    const ChartSpec spec = costAgainstNodesChart(e, models::NodeCounts{6, 0});
    ASSERT_EQ(spec.series[0].points.size(), 9);
    EXPECT_DOUBLE_EQ(spec.series[0].points[4].y(), 250'000.0);
    ASSERT_NE(seriesOf(spec, ColorRole::Infeasible), nullptr);
    EXPECT_EQ(seriesOf(spec, ColorRole::Infeasible)->points.size(), 2);
    EXPECT_EQ(seriesOf(spec, ColorRole::Optimum)->points.first(), QPointF(4.0, 250'000.0));
    EXPECT_EQ(seriesOf(spec, ColorRole::Current)->points.first(), QPointF(6.0, 298'000.0));
    EXPECT_EQ(spec.table.rows(), 9);
    EXPECT_LE(spec.y.minimum, 250'000.0);
    EXPECT_GE(spec.y.maximum, 442'000.0);
    EXPECT_TRUE(spec.description.contains(QStringLiteral("4 bare-metal nodes, $250k")))
        << spec.description.toStdString();
}

TEST(CostAgainstNodes, takesTheBestFeasibleReservedCountAtEachNodeCount) {
    models::Evaluation e = fixture::evaluation();
    e.hybridSweep = {
        {{0, 0}, 10.0, false}, {{0, 1}, 30.0, true}, {{0, 2}, 25.0, true}, {{1, 0}, 20.0, true}, {{1, 1}, 22.0, true}};
    const ChartSpec spec = costAgainstNodesChart(e);
    ASSERT_EQ(spec.series[0].points.size(), 2);
    EXPECT_DOUBLE_EQ(spec.series[0].points[0].y(), 25.0);
    EXPECT_DOUBLE_EQ(spec.table.columns[1].number(0), 2.0);
    EXPECT_DOUBLE_EQ(spec.series[0].points[1].y(), 20.0);
}

TEST(CostAgainstNodes, saysWhyThereIsNothingToSplit) {
    models::Evaluation e = fixture::evaluation();
    e.hybridSweep.clear();
    EXPECT_TRUE(costAgainstNodesChart(e).emptyReason.contains(QStringLiteral("bare-metal offer")));
}

TEST(CostAgainstNodes, survivesASinglePointAndZeroCost) {
    models::Evaluation e = fixture::evaluation();
    e.hybridSweep = {{{0, 0}, 0.0, true}};
    const ChartSpec spec = costAgainstNodesChart(e);
    EXPECT_LT(spec.x.minimum, spec.x.maximum);
    EXPECT_LT(spec.y.minimum, spec.y.maximum);
}

TEST(CostParts, saysWhetherDemandOrOffersAreMissing) {
    models::Evaluation none;
    EXPECT_TRUE(costPartsChart(none).emptyReason.contains(QStringLiteral("no demand")));
    none.usefulGpuHoursDemanded = 100.0;
    EXPECT_TRUE(costPartsChart(none).emptyReason.contains(QStringLiteral("no offer")));
}

TEST(CostParts, sumToTheTotals) {
    const models::Evaluation e = fixture::evaluation();
    const ChartSpec spec = costPartsChart(e);
    for (qsizetype plan = 0; plan < 3; ++plan) {
        double sum = 0.0;
        for (const SeriesSpec& part : spec.series) sum += part.values[plan];
        EXPECT_NEAR(sum, e.plans[static_cast<std::size_t>(plan)].totalCostUsd, 1e-9);
    }
}

TEST(Crossing, marksBreakEvenAndUseAndStaysInsideTheScale) {
    models::CrossingCurves curves;
    curves.breakEvenUtilization = 2.0 / 3.0;
    for (int i = 1; i <= 50; ++i) {
        curves.utilization.push_back(i * 0.02);
        curves.bareMetalUsdPerUsefulHour.push_back(2.0 / (i * 0.02));
        curves.elasticUsdPerUsefulHour.push_back(3.0);
    }
    const ChartSpec spec = crossingChart(curves, fixture::evaluation());
    ASSERT_EQ(spec.marks.size(), 2);
    EXPECT_NEAR(spec.marks[0].value, 2.0 / 3.0, 1e-12);
    EXPECT_NEAR(spec.marks[1].value, 0.54, 1e-12);
    for (const QPointF& p : spec.series[0].points) EXPECT_LE(p.y(), spec.y.maximum + 1e-12);
    EXPECT_NEAR(spec.series[0].points.first().y(), spec.y.maximum, 1e-9) << "enters at the upper edge";
    EXPECT_EQ(spec.table.rows(), 50) << "the table keeps what the scale cuts";

    curves.breakEvenUtilization = 1.4;
    EXPECT_TRUE(crossingChart(curves, fixture::evaluation()).footnote.contains(QStringLiteral("never pays")));
    EXPECT_FALSE(crossingChart(std::nullopt, fixture::evaluation()).emptyReason.isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
