#include <algorithm>
#include <cmath>

#include "ui/performance/duration_words.h"
#include "ui/performance/performance_charts.h"
#include "ui/performance/performance_words.h"
#include "ui/performance/placements.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace {

/// The three parts of the extra time, in the order in which they stack.
struct ExtraTime {
    double overhead, disturbance, interruption;
    explicit ExtraTime(const models::Efficiency& e)
        : overhead(e.slowdown - 1.0),
          disturbance(e.slowdown * (e.disturbance - 1.0)),
          interruption(e.slowdown * e.disturbance * (e.interruption - 1.0)) {}
    [[nodiscard]] double total() const { return overhead + disturbance + interruption; }
};

SeriesSpec stack(const QString& name, ColorRole role) {
    SeriesSpec series;
    series.name = name;
    series.kind = SeriesKind::StackedBar;
    series.role = role;
    return series;
}

TableColumn column(const QString& header, Quantity quantity) {
    TableColumn made;
    made.header = header;
    made.quantity = quantity;
    return made;
}

void addTable(ChartSpec& spec, const models::Scenario& scenario, const QList<Placement>& placements) {
    TableColumn where = column(PerformanceWords::tr("Workload and delivery"), Quantity::Plain);
    TableColumn slowdown = column(PerformanceWords::tr("Component slowdown S"), Quantity::Ratio);
    TableColumn disturbance = column(PerformanceWords::tr("Disturbance J"), Quantity::Ratio);
    TableColumn interruption = column(PerformanceWords::tr("Interruptions R"), Quantity::Ratio);
    TableColumn speed = column(PerformanceWords::tr("Relative speed of the GPU v"), Quantity::Ratio);
    TableColumn efficiency = column(PerformanceWords::tr("Efficiency e = v/(S J R)"), Quantity::Ratio);
    TableColumn may = column(PerformanceWords::tr("May run there"), Quantity::Plain);
    for (const Placement& each : placements) {
        const models::Efficiency& e = each.efficiency;
        where.texts << placementName(scenario, each);
        slowdown.numbers << e.slowdown;
        disturbance.numbers << e.disturbance;
        interruption.numbers << e.interruption;
        speed.numbers << e.relativeSpeed;
        efficiency.numbers << e.value();
        may.texts << (each.mayRun() ? PerformanceWords::tr("yes") : PerformanceWords::tr("no: %1").arg(each.whyNot));
    }
    spec.table.columns = {where, slowdown, disturbance, interruption, speed, efficiency, may};
}

}  // namespace

ChartSpec efficiencyChart(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    ChartSpec spec;
    spec.id = QStringLiteral("performance.efficiency");
    spec.title = PerformanceWords::tr("What a GPU at work loses");
    spec.y.title = PerformanceWords::tr("extra GPU time over ideal bare metal (above: efficiency)");
    spec.y.quantity = Quantity::Percent;
    const QList<Placement> placements = placementsOf(scenario, evaluation);
    addTable(spec, scenario, placements);
    spec.series = {stack(PerformanceWords::tr("Overhead"), ColorRole::DollarOverhead),
                   stack(PerformanceWords::tr("Disturbance"), ColorRole::DollarDisturbance),
                   stack(PerformanceWords::tr("Interruptions"), ColorRole::DollarInterruption)};
    double high = 0.0, low = 0.0;
    QStringList told;
    bool otherSpeed = false;
    for (const Placement& each : placements) {
        if (!each.mayRun()) continue;
        const ExtraTime extra(each.efficiency);
        spec.series[0].values << extra.overhead;
        spec.series[1].values << extra.disturbance;
        spec.series[2].values << extra.interruption;
        spec.x.categories << placementName(scenario, each);
        spec.x.places << tierPlace(each.tier);
        const QString percent = fineShareWords(1.0 / each.efficiency.rentedPerUseful());
        spec.categoryLabels << percent;
        told << PerformanceWords::tr("%1 %2").arg(spec.x.categories.last(), percent);
        double up = 0.0, down = 0.0;
        for (const double part : {extra.overhead, extra.disturbance, extra.interruption})
            (part >= 0.0 ? up : down) += part;
        high = std::max(high, up);
        low = std::min(low, down);
        otherSpeed = otherSpeed || each.efficiency.relativeSpeed != 1.0;
    }
    spec.y.maximum = niceMaximum(std::max({high * 1.2, -low * 0.2, 0.005}));
    spec.y.minimum = low < 0.0 ? -niceMaximum(-low * 1.05) : 0.0;
    if (told.isEmpty()) {
        spec.emptyReason = spec.description =
            PerformanceWords::tr("No workload may run on any of the offers; look at isolation and placement.");
        return spec;
    }
    spec.description = PerformanceWords::tr("Share of the time at work that is useful: %1.").arg(told.join(u", "));
    if (otherSpeed) spec.footnote = PerformanceWords::tr("The speed of the GPU itself is not in it; the table has it.");
    return spec;
}

}  // namespace splitpoint::ui
