#include <algorithm>
#include <cmath>
#include <limits>

#include "models/performance/job_scaling.h"
#include "ui/language/model_words.h"
#include "ui/performance/performance_charts.h"
#include "ui/performance/performance_words.h"
#include "ui/performance/placements.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace {

constexpr int kLeastGpus = 64;    // the axis goes at least this far,
constexpr int kTimesTheJob = 8;   // and to this many times the job,
constexpr int kMostGpus = 16384;  // but never further

ChartSpec nothing(ChartSpec spec, const QString& reason) {
    spec.emptyReason = spec.description = reason;
    return spec;
}

/// 1, 2, 4, ... up to the end of the axis, and the job size itself.
std::vector<int> sizesFor(int gpusPerJob, int most) {
    std::vector<int> sizes;
    for (int n = 1; n <= most; n *= 2) sizes.push_back(n);
    if (gpusPerJob <= most && std::find(sizes.begin(), sizes.end(), gpusPerJob) == sizes.end()) {
        sizes.push_back(gpusPerJob);
        std::sort(sizes.begin(), sizes.end());
    }
    return sizes;
}

int largestSize(int gpusPerJob) {
    int most = kLeastGpus;
    while (most < kTimesTheJob * gpusPerJob && most < kMostGpus) most *= 2;
    return most;
}

}  // namespace

ChartSpec scalingChart(const models::Scenario& scenario, const models::Evaluation& evaluation, int workload) {
    ChartSpec spec;
    spec.id = QStringLiteral("performance.scaling");
    spec.title = PerformanceWords::tr("Scaling efficiency");
    if (workload < 0 || static_cast<std::size_t>(workload) >= scenario.workloads.size())
        return nothing(spec, PerformanceWords::tr("Choose a workload to see how its jobs scale."));
    const models::Workload& w = scenario.workloads[static_cast<std::size_t>(workload)];
    const QString name = QString::fromStdString(w.name);
    spec.title = PerformanceWords::tr("Scaling efficiency: %1").arg(name);
    spec.y.title = PerformanceWords::tr("step time on 1 GPU over that on n, same work a GPU");
    spec.y.quantity = Quantity::Percent;
    const int most = largestSize(w.gpusPerJob);
    spec.x.title = PerformanceWords::tr("GPUs per job");
    spec.x.quantity = Quantity::Gpus;
    spec.x.logarithmic = true;
    spec.x.minimum = 1.0;
    spec.x.maximum = most;
    for (int n = 1; n <= most; n *= 2) spec.x.ticks.append({static_cast<double>(n), QString::number(n), std::nullopt});
    TableColumn gpus{PerformanceWords::tr("GPUs per job"), Quantity::Gpus, {}, {}, 0.0, 0.0, 0};
    const std::vector<int> sizes = sizesFor(w.gpusPerJob, most);
    for (const int n : sizes) gpus.numbers << n;
    spec.table.columns = {gpus};
    double least = 1.0;
    QStringList told, ends;
    for (const Placement& each : placementsOf(scenario, evaluation)) {
        if (static_cast<int>(each.workload) != workload || !each.mayRun()) continue;
        const models::Offer& offer = *scenario.offer(each.tier);
        const auto scaled = models::jobScaling(w, offer, each.tier, overheadSetOf(scenario, each.tier), sizes);
        if (!scaled) return nothing(spec, worded(scaled.error().message));
        SeriesSpec line;
        line.name = tierName(each.tier);
        line.role = tierRole(each.tier);
        line.place = tierPlace(each.tier);
        TableColumn column{PerformanceWords::tr("%1 (%)").arg(line.name), Quantity::Percent, {}, {}, 0.0, 0.0, 0};
        for (const models::JobSize& size : *scaled) {
            const bool fits = offer.fabric || size.gpus <= offer.gpusPerNode;
            column.numbers << (fits ? size.scalingEfficiency : std::numeric_limits<double>::quiet_NaN());
            if (!fits) continue;
            line.points.append({static_cast<double>(size.gpus), size.scalingEfficiency});
            least = std::min(least, size.scalingEfficiency);
            if (size.gpus == w.gpusPerJob)
                told << PerformanceWords::tr("%1 %2").arg(line.name,
                                                          formatNumber(size.scalingEfficiency, Quantity::Percent));
        }
        if (line.points.size() < static_cast<qsizetype>(scaled->size()))
            ends << PerformanceWords::tr("%1 ends at %2: no fabric between machines.")
                        .arg(line.name, formatWithUnit(offer.gpusPerNode, Quantity::Gpus));
        spec.series << line;
        spec.table.columns << column;
    }
    if (spec.series.isEmpty())
        return nothing(spec, PerformanceWords::tr("%1 may run on none of the offers.").arg(name));
    spec.y.minimum = std::max(0.0, std::floor((least - 0.02) * 10.0) / 10.0);
    spec.y.maximum = 1.0;
    spec.marks.append({Direction::Vertical, static_cast<double>(w.gpusPerJob),
                       PerformanceWords::tr("your jobs: %1").arg(formatWithUnit(w.gpusPerJob, Quantity::Gpus)),
                       ColorRole::Current});
    spec.description = PerformanceWords::tr("%1, jobs of %2: scaling efficiency %3.")
                           .arg(name, formatWithUnit(w.gpusPerJob, Quantity::Gpus), told.join(u", "));
    spec.footnote = PerformanceWords::tr("Taken: %1 lost at every doubling. Does not enter the cost.")
                        .arg(formatNumber(models::kScalingLossPerDoubling, Quantity::Percent));
    if (!ends.isEmpty()) spec.footnote += u' ' + ends.join(u' ');
    return spec;
}

}  // namespace splitpoint::ui
