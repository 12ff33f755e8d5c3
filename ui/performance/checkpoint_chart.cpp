#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "models/performance/checkpoint_figures.h"
#include "ui/performance/duration_words.h"
#include "ui/performance/performance_charts.h"
#include "ui/performance/performance_words.h"
#include "ui/performance/placements.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace {

constexpr int kPoints = 121;
constexpr double kDecades = 1.0;       // shown on either side of the intervals in force
constexpr double kTimesTheLoss = 4.0;  // the axis ends at this many times the loss in force

ChartSpec nothing(ChartSpec spec, const QString& reason) {
    spec.emptyReason = spec.description = reason;
    return spec;
}

/// "2.4 % of its time goes to interruptions and checkpoints, at the best interval of 1.2 h".
QString lossInWords(const models::CheckpointFigures& figures) {
    const QString loss = formatNumber(figures.lossShare, Quantity::Percent);
    if (!figures.finishes) return PerformanceWords::tr("would never finish");
    if (!figures.intervalHours) return PerformanceWords::tr("%1 lost").arg(loss);
    if (!figures.intervalIsGiven)
        return PerformanceWords::tr("%1 lost at the best interval, %2")
            .arg(loss, durationWords(*figures.intervalHours));
    return PerformanceWords::tr("%1 lost at an interval of %2 (%3 at the best, %4)")
        .arg(loss, durationWords(*figures.intervalHours), formatNumber(figures.leastLossShare, Quantity::Percent),
             durationWords(*figures.optimalIntervalHours));
}

struct Line {
    models::Tier tier;
    models::CheckpointFigures figures;
};

AxisSpec intervalAxis(const QList<Line>& lines) {
    double shortest = 1e9, longest = 0.0;
    for (const Line& line : lines) {
        for (const auto& hours : {line.figures.intervalHours, line.figures.optimalIntervalHours}) {
            if (!hours) continue;
            shortest = std::min(shortest, *hours);
            longest = std::max(longest, *hours);
        }
    }
    AxisSpec axis;
    axis.title = PerformanceWords::tr("work between two checkpoints");
    axis.quantity = Quantity::Hours;
    axis.logarithmic = true;
    axis.minimum = shortest / std::pow(10.0, kDecades);
    axis.maximum = longest * std::pow(10.0, kDecades);
    constexpr double kMinute = 1.0 / 60.0;
    for (const double hours :
         {kMinute / 60.0, kMinute / 6.0, kMinute, 10.0 * kMinute, 1.0, 10.0, 96.0, 960.0, 9600.0}) {
        if (hours >= axis.minimum && hours <= axis.maximum)
            axis.ticks.append({hours, durationWords(hours), std::nullopt});
    }
    return axis;
}

}  // namespace

ChartSpec checkpointChart(const models::Scenario& scenario, const models::Evaluation& evaluation, int workload) {
    ChartSpec spec;
    spec.id = QStringLiteral("performance.checkpoints");
    spec.title = PerformanceWords::tr("Lost to interruptions");
    if (workload < 0 || static_cast<std::size_t>(workload) >= scenario.workloads.size())
        return nothing(spec, PerformanceWords::tr("Choose a workload to see what interruptions take."));
    const models::Workload& w = scenario.workloads[static_cast<std::size_t>(workload)];
    const QString name = QString::fromStdString(w.name);
    spec.title = PerformanceWords::tr("Lost to interruptions: %1").arg(name);
    spec.y.title = PerformanceWords::tr("of the time at work");
    spec.y.quantity = Quantity::Percent;
    QList<Line> lines;
    QStringList told;
    TableColumn where{PerformanceWords::tr("Delivery"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    TableColumn between{PerformanceWords::tr("Mean time between interruptions (h)"), Quantity::Hours, {}, {}, 0, 0, 0};
    TableColumn restart{PerformanceWords::tr("Restart and recovery (h)"), Quantity::Hours, {}, {}, 0.0, 0.0, 0};
    TableColumn interval{PerformanceWords::tr("Interval in force (h)"), Quantity::Hours, {}, {}, 0.0, 0.0, 0};
    TableColumn best{PerformanceWords::tr("Best interval (h)"), Quantity::Hours, {}, {}, 0.0, 0.0, 0};
    TableColumn loss{PerformanceWords::tr("Lost (%)"), Quantity::Percent, {}, {}, 0.0, 0.0, 0};
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const Placement& each : placementsOf(scenario, evaluation)) {
        // A tier that is ruled out only because the job never ends is what this chart is to show.
        if (static_cast<int>(each.workload) != workload || (!each.mayRun() && each.efficiency.finishes)) continue;
        const auto figures = models::checkpointFigures(w, *scenario.offer(each.tier), each.tier);
        where.texts << tierName(each.tier);
        between.numbers << (figures.interruptionsPerHour > 0.0 ? 1.0 / figures.interruptionsPerHour : none);
        restart.numbers << figures.restartHours;
        interval.numbers << figures.intervalHours.value_or(none);
        best.numbers << figures.optimalIntervalHours.value_or(none);
        loss.numbers << figures.lossShare;
        told << PerformanceWords::tr("%1: %2").arg(tierName(each.tier), lossInWords(figures));
        if (figures.intervalHours) lines << Line{each.tier, figures};
    }
    spec.table.columns = {where, between, restart, interval, best, loss};
    if (told.isEmpty()) return nothing(spec, PerformanceWords::tr("%1 may run on none of the offers.").arg(name));
    spec.description = PerformanceWords::tr("%1. %2.").arg(name, told.join(QStringLiteral("; ")));
    if (lines.isEmpty()) {
        spec.emptyReason =
            w.checkpointHours.typical > 0.0
                ? PerformanceWords::tr("Nothing interrupts %1: no offer has a rate of interruptions.").arg(name)
                : PerformanceWords::tr("%1 writes no checkpoints, so there is no interval to choose. %2.")
                      .arg(name, told.join(QStringLiteral("; ")));
        return spec;
    }
    spec.x = intervalAxis(lines);
    double highest = 0.0;
    for (const Line& line : lines) {
        SeriesSpec curve, inForce;
        curve.name = inForce.name = tierName(line.tier);
        curve.role = inForce.role = tierRole(line.tier);
        curve.place = tierPlace(line.tier);
        inForce.kind = SeriesKind::Scatter;
        inForce.inLegend = false;
        for (int i = 0; i < kPoints; ++i) {
            const double hours = spec.x.minimum * std::pow(spec.x.maximum / spec.x.minimum, i / (kPoints - 1.0));
            curve.points.append({hours, models::lossAtInterval(w, *scenario.offer(line.tier), line.tier, hours)});
        }
        inForce.points.append({*line.figures.intervalHours, line.figures.lossShare});
        highest = std::max({highest, curve.points.first().y(), curve.points.last().y(), line.figures.lossShare});
        spec.series << curve << inForce;
    }
    // Far from the best interval the loss runs up to everything; what matters lies near it.
    double inForce = 0.0;
    for (const Line& line : lines) inForce = std::max(inForce, line.figures.lossShare);
    spec.y.maximum = std::min({1.0, niceMaximum(highest), niceMaximum(kTimesTheLoss * inForce)});
    for (SeriesSpec& series : spec.series) {
        if (series.kind == SeriesKind::Line)
            series.points.removeIf([&](const QPointF& point) { return point.y() > spec.y.maximum; });
    }
    spec.footnote = told.join(QStringLiteral("; ")) + u'.';
    return spec;
}

}  // namespace splitpoint::ui
