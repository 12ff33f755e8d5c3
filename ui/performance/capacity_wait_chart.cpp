#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/performance/duration_words.h"
#include "ui/performance/performance_charts.h"
#include "ui/performance/performance_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace {

double bootHours(const models::Scenario& scenario) {
    double hours = 0.0;
    for (const models::Tier tier : {models::Tier::OnDemand, models::Tier::Spot}) {
        if (const auto& offer = scenario.offer(tier)) hours = std::max(hours, offer->bootHours.typical);
    }
    return hours;
}

/// "Hybrid: 412 bursts, 1,204 GPU-hours in all; half of them start at most 8 GPUs, the largest 48".
QString inWords(const PlanBursts& plan, const QList<double>& gpus, double waiting) {
    return PerformanceWords::tr("%1: %2 bursts, %3 waiting in all; the middle one starts %4, the largest %5")
        .arg(planName(plan.plan), QLocale().toString(gpus.size()), formatWithUnit(waiting, Quantity::GpuHours),
             formatWithUnit(gpus[gpus.size() / 2], Quantity::Gpus), formatWithUnit(gpus.first(), Quantity::Gpus));
}

}  // namespace

ChartSpec capacityWaitChart(const models::Scenario& scenario, const QList<PlanBursts>& plans) {
    ChartSpec spec;
    spec.id = QStringLiteral("performance.capacity_wait");
    spec.title = PerformanceWords::tr("Waiting for capacity, burst by burst");
    spec.x.title = PerformanceWords::tr("bursts over the horizon, the largest first");
    spec.x.quantity = Quantity::Plain;
    spec.x.wholeNumbers = true;
    spec.y.title = PerformanceWords::tr("GPU-hours that wait for a boot");
    spec.y.quantity = Quantity::GpuHours;
    QStringList told, problems;
    double highest = 0.0, most = 0.0;
    for (const PlanBursts& plan : plans) {
        if (!plan.problem.isEmpty()) problems << PerformanceWords::tr("%1: %2").arg(planName(plan.plan), plan.problem);
        if (plan.bursts.empty()) continue;
        QList<double> waits, gpus;
        double waiting = 0.0;
        for (const models::CapacityBurst& burst : plan.bursts) {
            waits << burst.waitGpuHours();
            gpus << burst.riseGpus;
            waiting += waits.last();
        }
        std::sort(waits.begin(), waits.end(), std::greater<>());
        std::sort(gpus.begin(), gpus.end(), std::greater<>());
        SeriesSpec line;
        line.name =
            PerformanceWords::tr("%1: %2 in all").arg(planName(plan.plan), formatNumber(waiting, Quantity::GpuHours));
        line.kind = SeriesKind::StepLine;
        line.role = planRole(plan.plan);
        line.place = planPlace(plan.plan);
        // Only the steps: a line of every burst would be too dense for dashes, which tell two equal plans apart.
        for (qsizetype i = 0; i < waits.size(); ++i)
            if (i == 0 || waits[i] != waits[i - 1]) line.points.append({static_cast<double>(i), waits[i]});
        line.points.append({static_cast<double>(waits.size()), waits.last()});
        spec.series << line;
        spec.table.columns << TableColumn{
            PerformanceWords::tr("%1 (GPU-hours waiting)").arg(line.name), Quantity::GpuHours, waits, {}, 0.0, 0.0, 0};
        told << inWords(plan, gpus, waiting);
        highest = std::max(highest, waits.first());
        most = std::max(most, static_cast<double>(waits.size()));
    }
    if (!problems.isEmpty()) {
        spec.emptyReason = spec.description =
            PerformanceWords::tr("The bursts could not be computed. %1").arg(problems.join(u' '));
        return spec;
    }
    if (told.isEmpty() || highest <= 0.0) {
        spec.emptyReason = spec.description =
            told.isEmpty() ? PerformanceWords::tr("None: no plan rents GPUs by the hour.")
                           : PerformanceWords::tr("None: the machines of these offers boot at once.");
        return spec;
    }
    const auto rows = static_cast<qsizetype>(most);
    for (TableColumn& column : spec.table.columns)
        column.numbers.resize(rows, std::numeric_limits<double>::quiet_NaN());
    spec.table.columns.prepend(TableColumn{PerformanceWords::tr("Burst"), Quantity::Plain, {}, {}, 1.0, 1.0, rows});
    spec.x.maximum = std::max(1.0, most);
    spec.y.maximum = niceMaximum(highest * 1.05);
    spec.description = PerformanceWords::tr("Every machine that is started makes work wait %1. %2.")
                           .arg(durationWords(bootHours(scenario)), told.join(QStringLiteral("; ")));
    spec.footnote = spec.description;
    return spec;
}

}  // namespace splitpoint::ui
