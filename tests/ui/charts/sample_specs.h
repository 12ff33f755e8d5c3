#pragma once

#include <QList>
#include <QString>
#include <cmath>
#include <limits>

#include "tests/ui/evaluation_fixture.h"
#include "ui/demand/demand_charts.h"
#include "ui/explore/explore_charts.h"
#include "ui/plans/plan_charts.h"
#include "ui/why/bridge_chart.h"

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

/// A decision map of n by n cells as the map page makes it: three winners, a corner that no plan serves, margins that
/// fade to nothing at the borders, a logarithmic y axis, the user's point as a handle.
inline ChartSpec heatMapSpec(int n) {
    ChartSpec spec;
    spec.id = QStringLiteral("map.sample");
    spec.title = QStringLiteral("Which plan wins");
    spec.description = QStringLiteral("Bare metal on a third of the map.");
    spec.x.title = QStringLiteral("Utilization of the demand, %");
    spec.x.quantity = Quantity::Percent;
    spec.y.title = QStringLiteral("On-demand price over bare-metal price");
    spec.y.quantity = Quantity::Ratio;
    spec.y.minimum = 0.5;
    spec.y.maximum = 8.0;
    spec.y.logarithmic = true;
    HeatMapSpec heat;
    heat.columns = heat.rows = n;
    for (int row = 0; row < n; ++row) {
        for (int column = 0; column < n; ++column) {
            const double x = (column + 0.5) / n, y = (row + 0.5) / n;
            const double metal = x + y - 1.2, virtualMachines = 0.65 - x - 0.5 * y;
            const bool none = x > 0.9 && y < 0.15;
            const double margin = std::abs(metal > 0 ? metal : virtualMachines);
            heat.roles.append(none                  ? ColorRole::Infeasible
                              : metal > 0           ? ColorRole::PlanBareMetal
                              : virtualMachines > 0 ? ColorRole::PlanVirtual
                                                    : ColorRole::PlanHybrid);
            heat.strength.append(none ? 0.25F : 0.25F + 0.75F * static_cast<float>(std::min(1.0, margin * 2)));
            heat.hatched.append(!none && margin < 0.04);
            heat.values.append(none ? std::numeric_limits<double>::quiet_NaN() : margin);
        }
    }
    heat.labels = {{0.9, 5.0, QStringLiteral("Bare metal")},
                   {0.12, 0.9, QStringLiteral("Virtual")},
                   {0.62, 1.5, QStringLiteral("Hybrid")}};
    heat.meanings = {{ColorRole::PlanBareMetal, QStringLiteral("Bare metal wins"), {}},
                     {ColorRole::PlanVirtual, QStringLiteral("Virtual wins"), {}},
                     {ColorRole::PlanHybrid, QStringLiteral("Hybrid wins"), {}},
                     {ColorRole::Infeasible, QStringLiteral("No plan is feasible"), {}}};
    heat.strengthMeaning = QStringLiteral("stronger: larger margin, up to 25 %");
    heat.hatchMeaning = QStringLiteral("no material difference (under 2 %)");
    heat.valueName = QStringLiteral("Margin over the runner-up");
    heat.valueQuantity = Quantity::Percent;
    spec.heatMap = heat;
    HandleSpec here;
    here.id = QStringLiteral("here");
    here.x = 0.55;
    here.y = 2.0;
    here.label = QStringLiteral("You are here");
    here.accessibleName = QStringLiteral("Utilization and price ratio of the scenario");
    here.xStep = 0.01;
    spec.handles = {here};
    TableColumn winner{QStringLiteral("Winner"), Quantity::Plain, {}, {QStringLiteral("Hybrid")}, 0.0, 0.0, 0};
    spec.table.columns = {winner};
    return spec;
}

/// A bridge with rising and falling steps, and one that ends below zero.
inline ChartSpec bridgeSpec() {
    models::Bridge bridge;
    bridge.from = 4.0;
    bridge.to = 3.0;
    bridge.terms[models::index(models::BridgeTerm::Price)] = 1.0;
    bridge.terms[models::index(models::BridgeTerm::Idle)] = -2.5;
    bridge.terms[models::index(models::BridgeTerm::Overhead)] = 0.35;
    bridge.terms[models::index(models::BridgeTerm::Operations)] = 0.15;
    return bridgeChart(bridge, {QStringLiteral("Bare metal"), models::PlanKind::BareMetal},
                       {QStringLiteral("Virtual"), models::PlanKind::Virtual});
}

inline ChartSpec negativeBridgeSpec() {
    models::Bridge bridge;
    bridge.from = 1.0;
    bridge.to = -0.5;
    bridge.terms[models::index(models::BridgeTerm::Price)] = -2.0;
    bridge.terms[models::index(models::BridgeTerm::Idle)] = 0.5;
    ChartSpec spec = bridgeChart(bridge, {QStringLiteral("Before"), models::PlanKind::Hybrid},
                                 {QStringLiteral("After"), models::PlanKind::Virtual});
    spec.id += QStringLiteral("_negative");
    return spec;
}

/// A line over three decades on both axes.
inline ChartSpec logarithmicSpec() {
    ChartSpec spec;
    spec.id = QStringLiteral("logarithmic");
    spec.title = QStringLiteral("Time against size");
    spec.description = QStringLiteral("A straight line.");
    spec.x.title = QStringLiteral("GPUs per job");
    spec.x.minimum = 1.0;
    spec.x.maximum = 1000.0;
    spec.x.logarithmic = true;
    spec.y = spec.x;
    spec.y.title = QStringLiteral("hours");
    SeriesSpec line;
    line.name = QStringLiteral("time");
    line.role = ColorRole::PlanBareMetal;
    for (int i = 0; i <= 30; ++i) line.points.append({std::pow(10.0, i / 10.0), std::pow(10.0, i / 10.0)});
    spec.series = {line};
    return spec;
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
            crossingChart(crossing(), e),
            heatMapSpec(40),
            bridgeSpec(),
            negativeBridgeSpec(),
            logarithmicSpec()};
}

}  // namespace splitpoint::ui::fixture
