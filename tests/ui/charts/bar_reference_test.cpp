#include "ui/charts/bar_reference.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/ui/evaluation_fixture.h"
#include "ui/plans/plan_charts.h"
#include "ui/why/bridge_chart.h"

namespace splitpoint::ui {
namespace {

using models::PlanKind;

/// Hybrid 2.50 to 2.40, virtual 3.20 to 3.20, bare metal 3.00 to 3.60.
models::Evaluation moved() {
    models::Evaluation e = fixture::evaluation();
    e.plans[0].usdPerUsefulGpuHour = 3.60;
    e.plans[2].usdPerUsefulGpuHour = 2.40;
    return e;
}

TEST(BarReference, StandsWhereTheBarsStoodWhenPinned) {
    ChartSpec spec = effectiveCostChart(moved());
    addReference(spec, effectiveCostChart(fixture::evaluation()));
    ASSERT_TRUE(spec.reference);
    ASSERT_EQ(spec.reference->values.size(), 3);
    EXPECT_DOUBLE_EQ(spec.reference->values[0], 3.0);
    EXPECT_DOUBLE_EQ(spec.reference->values[1], 3.2);
    EXPECT_DOUBLE_EQ(spec.reference->values[2], 2.5);
    EXPECT_EQ(spec.categoryLabels[0].toStdString(), "$3.60 (+$0.60)");
    EXPECT_EQ(spec.categoryLabels[1].toStdString(), "$3.20") << "what did not move says no change";
    EXPECT_EQ(spec.categoryLabels[2].toStdString(), "$2.40 best (\u2212$0.10)");
}

TEST(BarReference, IsInTheTableAndInTheDescription) {
    ChartSpec spec = effectiveCostChart(moved());
    const qsizetype columns = spec.table.columns.size();
    addReference(spec, effectiveCostChart(fixture::evaluation()));
    ASSERT_EQ(spec.table.columns.size(), columns + 2);
    EXPECT_EQ(spec.table.columns[columns].header.toStdString(), "Pinned: USD per useful GPU-hour");
    EXPECT_DOUBLE_EQ(spec.table.columns[columns].number(2), 2.5);
    EXPECT_NEAR(spec.table.columns[columns + 1].number(0), 0.6, 1e-12);
    EXPECT_NEAR(spec.table.columns[columns + 1].number(2), -0.1, 1e-12);
    EXPECT_TRUE(spec.description.contains(QStringLiteral("Pinned: Bare metal $3.00 (since then +$0.60)")))
        << spec.description.toStdString();
    EXPECT_TRUE(spec.description.contains(QStringLiteral("Virtual $3.20 (unchanged)")));
    EXPECT_TRUE(spec.footnote.endsWith(QStringLiteral("Dashed line across a bar: as pinned.")));
}

TEST(BarReference, IsReadOutUnderTheBar) {
    ChartSpec spec = effectiveCostChart(moved());
    addReference(spec, effectiveCostChart(fixture::evaluation()));
    const auto readout = readoutAt(spec, 2.0);
    ASSERT_TRUE(readout);
    EXPECT_TRUE(inWords(*readout).endsWith(QStringLiteral("Pinned $2.50 (since then \u2212$0.10)")))
        << inWords(*readout).toStdString();
}

TEST(BarReference, MakesRoomForWhatWasHigher) {
    models::Evaluation dear = fixture::evaluation();
    dear.plans[0].usdPerUsefulGpuHour = 40.0;
    ChartSpec spec = effectiveCostChart(fixture::evaluation());
    addReference(spec, effectiveCostChart(dear));
    EXPECT_GE(spec.y.maximum, 40.0);
}

TEST(BarReference, TakesTheWholeOfAStack) {
    ChartSpec spec = costBridgeChart(moved());
    addReference(spec, costBridgeChart(fixture::evaluation()));
    ASSERT_TRUE(spec.reference);
    EXPECT_NEAR(spec.reference->values[2], 2.5, 1e-12) << "all parts together";
    EXPECT_NEAR(stackEnd(spec, 0, 0), 3.0, 1e-12) << "parts of the fixture are not moved";
}

TEST(BarReference, KeepsGroupsApart) {
    models::Evaluation before = fixture::evaluation(), now = before;
    before.plans[0].deferredGpuHours = 100, before.plans[0].capacityWaitGpuHours = 7;
    now.plans[0].deferredGpuHours = 80, now.plans[0].capacityWaitGpuHours = 7;
    ChartSpec spec = waitingChart(now);
    addReference(spec, waitingChart(before));
    ASSERT_TRUE(spec.reference);
    EXPECT_DOUBLE_EQ(spec.reference->values[0], 100.0);
    EXPECT_DOUBLE_EQ(spec.reference->values[1], 7.0);
    EXPECT_TRUE(spec.description.contains(QStringLiteral("Bare metal, Deferred 100 (since then \u221220)")))
        << spec.description.toStdString();
}

TEST(BarReference, MatchesTheEndsOfABridgeByName) {
    const models::Evaluation e = moved();
    models::Bridge bridge;
    bridge.from = 3.6, bridge.to = 2.4;
    bridge.terms[0] = -1.2;
    ChartSpec spec = bridgeChart(bridge, {QStringLiteral("Bare metal"), PlanKind::BareMetal},
                                 {QStringLiteral("Hybrid"), PlanKind::Hybrid});
    addReference(spec, effectiveCostChart(fixture::evaluation()));
    ASSERT_TRUE(spec.reference);
    EXPECT_DOUBLE_EQ(spec.reference->values.first(), 3.0);
    EXPECT_DOUBLE_EQ(spec.reference->values.last(), 2.5);
    EXPECT_TRUE(std::isnan(spec.reference->values[1])) << "a step has no such bar";
}

TEST(BarReference, LeavesAloneWhatHasNothingToCompare) {
    ChartSpec empty = unservedChart(moved());
    for (models::Evaluation e : {moved()}) {
        e.plans[1].unservedGpuHours = 0;
        empty = unservedChart(e);
    }
    ASSERT_FALSE(empty.emptyReason.isEmpty());
    addReference(empty, unservedChart(fixture::evaluation()));
    EXPECT_FALSE(empty.reference);
    ChartSpec line;
    line.series.append(SeriesSpec());
    addReference(line, line);
    EXPECT_FALSE(line.reference);
}

}  // namespace
}  // namespace splitpoint::ui
