#pragma once

#include <QList>
#include <QString>

#include "tests/ui/evaluation_fixture.h"
#include "ui/demand/demand_charts.h"
#include "ui/explore/explore_charts.h"
#include "ui/plans/plan_charts.h"

namespace splitpoint::ui::fixture {

inline models::CrossingCurves crossing() {
    models::CrossingCurves curves;
    curves.breakEvenUtilization = 2.0 / 3.0;
    for (int i = 1; i <= 50; ++i) {
        curves.utilization.push_back(i * 0.02);
        curves.bareMetalUsdPerUsefulHour.push_back(2.0 / (i * 0.02));
        curves.elasticUsdPerUsefulHour.push_back(3.0);
    }
    return curves;
}

/// Every chart of the window on fixture data.
inline QList<ChartSpec> sampleSpecs() {
    const models::Scenario s = scenario();
    const models::HourlyService year = service(8760, 32.0, 56.0);
    const DemandSubject subject{s, year, models::PlanKind::Hybrid, {4, 0}, -1, 168};
    models::Evaluation e = evaluation();
    e.plans[0].deferredGpuHours = 1200;
    e.plans[2].capacityWaitGpuHours = 340;
    e.plans[2].nodes.reserved = 2;
    return {demandChart(subject, DemandView::Week),
            demandChart(subject, DemandView::Year),
            demandChart(subject, DemandView::LoadDuration),
            effectiveCostChart(e),
            totalCostChart(e),
            costBridgeChart(e),
            relativePerformanceChart(e),
            stepTimeChart(e),
            unservedChart(e),
            waitingChart(e),
            utilizationChart(e),
            nodesChart(e),
            costAgainstNodesChart(e, models::NodeCounts{6, 0}),
            costPartsChart(e),
            crossingChart(crossing(), e)};
}

}  // namespace splitpoint::ui::fixture
