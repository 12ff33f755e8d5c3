#include <algorithm>

#include "models/performance/step_time.h"
#include "ui/performance/performance_charts.h"
#include "ui/performance/performance_words.h"
#include "ui/performance/placements.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace {

SeriesSpec bars(const QString& name, ColorRole role, int group) {
    SeriesSpec series;
    series.name = name;
    series.kind = SeriesKind::StackedBar;
    series.role = role;
    series.group = group;
    return series;
}

TableColumn column(const QString& header, Quantity quantity) {
    TableColumn made;
    made.header = header;
    made.quantity = quantity;
    return made;
}

}  // namespace

ChartSpec stepTimesChart(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    ChartSpec spec;
    spec.id = QStringLiteral("performance.step_times");
    spec.title = PerformanceWords::tr("Step time: typical and bad hours");
    spec.y.title = PerformanceWords::tr("longer than ideal bare metal (above: share of bad hours)");
    spec.y.quantity = Quantity::Percent;
    spec.series = {bars(PerformanceWords::tr("Typical hour"), ColorRole::DollarUseful, 0),
                   bars(PerformanceWords::tr("Bad hour"), ColorRole::DollarDisturbance, 1)};
    TableColumn where = column(PerformanceWords::tr("Workload and delivery"), Quantity::Plain);
    TableColumn typical = column(PerformanceWords::tr("Typical step time (1 = ideal bare metal)"), Quantity::Ratio);
    TableColumn bad = column(PerformanceWords::tr("Step time in a bad hour"), Quantity::Ratio);
    TableColumn chance = column(PerformanceWords::tr("Share of bad hours (%)"), Quantity::Percent);
    TableColumn mean = column(PerformanceWords::tr("Mean step time"), Quantity::Ratio);
    double high = 0.0, low = 0.0;
    QString worst;
    double worstMean = 0.0;
    for (const Placement& each : placementsOf(scenario, evaluation)) {
        if (!each.mayRun()) continue;
        const models::StepTime time = models::stepTime(scenario.workloads[each.workload], *scenario.offer(each.tier),
                                                       each.tier, overheadSetOf(scenario, each.tier));
        const QString name = placementName(scenario, each);
        spec.x.categories << name;
        spec.x.places << tierPlace(each.tier);
        where.texts << name;
        typical.numbers << time.typical;
        bad.numbers << time.badHour;
        chance.numbers << time.badHourChance;
        mean.numbers << time.mean();
        spec.series[0].values << time.typical - 1.0;
        spec.series[1].values << time.badHour - 1.0;
        spec.categoryLabels << QString() << formatNumber(time.badHourChance, Quantity::Percent);
        high = std::max({high, time.typical - 1.0, time.badHour - 1.0});
        low = std::min({low, time.typical - 1.0, time.badHour - 1.0});
        if (time.mean() > worstMean) {
            worstMean = time.mean();
            worst =
                PerformanceWords::tr(
                    "Slowest on average: %1, typically %2 times ideal bare metal, %3 times in a bad hour, which "
                    "is %4 of the hours.")
                    .arg(name, formatNumber(time.typical, Quantity::Ratio), formatNumber(time.badHour, Quantity::Ratio),
                         formatNumber(time.badHourChance, Quantity::Percent));
        }
    }
    spec.table.columns = {where, typical, bad, chance, mean};
    spec.y.maximum = niceMaximum(std::max({high * 1.15, -low * 0.2, 0.005}));
    spec.y.minimum = low < 0.0 ? -niceMaximum(-low * 1.05) : 0.0;
    if (spec.x.categories.isEmpty()) {
        spec.emptyReason = spec.description =
            PerformanceWords::tr("No workload may run on any of the offers; look at isolation and placement.");
        return spec;
    }
    spec.description = worst;
    spec.footnote = PerformanceWords::tr("The model knows two kinds of hours: undisturbed ones and bad ones.");
    return spec;
}

}  // namespace splitpoint::ui
