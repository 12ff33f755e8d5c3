#include "ui/import/usage_chart.h"

#include <algorithm>
#include <cmath>

#include <QDate>

#include "ui/import/import_words.h"

namespace splitpoint::ui {

using namespace models::imports;
namespace imports = models::imports;

namespace {

constexpr std::size_t kMostLinePoints = 9'000;  // a year of hours as they are
constexpr std::size_t kMostBands = 40;
constexpr double kTicksWanted = 6.0;

/// A line of at most so many points: of each stretch its highest hour, so that no peak is lost.
QList<QPointF> thinned(const std::vector<double>& values) {
    const std::size_t stretch = (values.size() + kMostLinePoints - 1) / kMostLinePoints;
    QList<QPointF> points;
    for (std::size_t from = 0; from < values.size(); from += stretch) {
        const std::size_t until = std::min(values.size(), from + stretch);
        double most = values[from];
        for (std::size_t i = from; i < until; ++i) most = std::max(most, values[i]);
        points << QPointF(static_cast<double>(from), most);
    }
    if (!values.empty()) points << QPointF(static_cast<double>(values.size()), points.last().y());
    return points;
}

/// Days at round distances, by their dates in UTC.
QList<TickSpec> dayTicks(const ImportedUsage& usage) {
    QList<TickSpec> ticks;
    if (usage.offsets) return ticks;
    const double days = static_cast<double>(usage.gpus.size()) / 24.0;
    if (days < 2.0) return ticks;
    long long step = 1;
    for (const long long each : {2LL, 7LL, 14LL, 28LL, 91LL, 182LL, 364LL, 1820LL}) {
        if (days / static_cast<double>(step) > kTicksWanted) step = each;
    }
    const double shift = usage.hourShift / 3600;  // hours of a clock half an hour off begin after midnight
    const long long firstDay = (usage.firstHour + (shift > 0 ? 24 : 23)) / 24;
    const auto end = usage.firstHour + static_cast<long long>(usage.gpus.size());
    for (long long day = firstDay; day * 24 < end; day += step) {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        ticks << TickSpec{static_cast<double>(day * 24 - usage.firstHour) - shift,
                          QLocale().toString(date, step > 300 ? ImportText::tr("MMM yyyy", "date format")
                                                              : ImportText::tr("d MMM", "date format")),
                          {}};
    }
    return ticks;
}

}  // namespace

ChartSpec emptyUsageChart(const QString& reason) {
    ChartSpec spec;
    spec.id = QStringLiteral("import.usage.empty");
    spec.title = ImportText::tr("The curve");
    spec.emptyReason = spec.description = reason;
    return spec;
}

ChartSpec usageChart(const ImportedUsage& usage) {
    ChartSpec spec;
    spec.id = QStringLiteral("import.usage");
    spec.title = ImportText::tr("%1, hour by hour").arg(quantityTitle(usage.quantity));
    spec.description = usageSentence(usage);
    double peak = 0;
    for (const double gpus : usage.gpus) peak = std::max(peak, gpus);
    for (const double gpus : usage.busyGpus) peak = std::max(peak, gpus);
    spec.x.title = usage.offsets ? ImportText::tr("hours from the start of the source")
                                 : ImportText::tr("hours from %1").arg(hourText(usage, 0));
    spec.x.ticks = dayTicks(usage);
    if (!spec.x.ticks.isEmpty()) spec.x.title = ImportText::tr("day (UTC)");
    spec.x.maximum = static_cast<double>(std::max<std::size_t>(1, usage.gpus.size()));
    spec.x.wholeNumbers = true;
    spec.y.title = ImportText::tr("GPUs");
    spec.y.quantity = Quantity::Gpus;
    spec.y.maximum = niceMaximum(peak);
    spec.brushZoomsX = true;
    SeriesSpec curve;
    curve.name = quantityTitle(usage.quantity);
    curve.kind = SeriesKind::StepLine;
    curve.role = ColorRole::Demand;
    curve.points = thinned(usage.gpus);
    spec.series << curve;
    const auto rows = static_cast<qsizetype>(usage.gpus.size());
    spec.table.columns << TableColumn{ImportText::tr("Hour"), Quantity::Plain, {}, {}, 0.0, 1.0, rows}
                       << TableColumn{ImportText::tr("%1 (GPUs)").arg(curve.name),
                                      Quantity::Gpus,
                                      QList<double>(usage.gpus.begin(), usage.gpus.end()),
                                      {},
                                      0.0,
                                      0.0,
                                      0};
    const bool isBusy =
        usage.quantity == imports::Quantity::DeviceBusy || usage.quantity == imports::Quantity::SmActive;
    if (!usage.busyGpus.empty() && !isBusy) {
        SeriesSpec busy;
        busy.name = ImportText::tr("Busy GPUs");
        busy.kind = SeriesKind::StepLine;
        busy.role = ColorRole::Current;
        busy.points = thinned(usage.busyGpus);
        spec.series << busy;
        // A low picture has no room for a legend.
        spec.title = ImportText::tr("%1, and dashed the busy ones, hour by hour").arg(quantityTitle(usage.quantity));
        spec.table.columns << TableColumn{ImportText::tr("Busy (GPUs)"),
                                          Quantity::Gpus,
                                          QList<double>(usage.busyGpus.begin(), usage.busyGpus.end()),
                                          {},
                                          0.0,
                                          0.0,
                                          0};
    }
    std::vector<std::pair<std::size_t, std::size_t>> filled;  // first hour and the one after the last, whichever group
    for (const auto& stretch : usage.filled) {
        const std::pair one{stretch.fromHour, stretch.fromHour + stretch.gpus.size()};
        if (std::find(filled.begin(), filled.end(), one) == filled.end()) filled.push_back(one);
    }
    for (std::size_t i = 0; i < std::min(kMostBands, filled.size()); ++i)
        spec.bands << BandSpec{Direction::Vertical, static_cast<double>(filled[i].first),
                               static_cast<double>(filled[i].second), i == 0 ? ImportText::tr("filled") : QString(),
                               ColorRole::Neutral};
    if (filled.size() > kMostBands)
        spec.footnote =
            ImportText::tr("%1 filled stretches; the first %2 are marked.").arg(filled.size()).arg(kMostBands);
    return spec;
}

ChartSpec jobSizesChart(const JobStatistics& jobs) {
    ChartSpec spec;
    spec.id = QStringLiteral("import.job_sizes");
    spec.title = ImportText::tr("Jobs by their GPUs");
    spec.x.title = ImportText::tr("GPUs of a job");
    spec.y.title = ImportText::tr("share");
    spec.y.quantity = Quantity::Percent;
    struct Bucket {
        double to = 1;
        double jobs = 0, gpuHours = 0;
    };
    std::vector<Bucket> buckets;
    for (const auto& size : jobs.sizes) {
        double to = 1;
        while (to < size.gpus) to *= 2;
        if (buckets.empty() || buckets.back().to != to) buckets.push_back({to, 0, 0});
        buckets.back().jobs += static_cast<double>(size.jobs);
        buckets.back().gpuHours += size.gpuHours;
    }
    if (buckets.empty() || !(jobs.gpuHours > 0)) {
        spec.emptyReason = spec.description = ImportText::tr("No job held a GPU.");
        return spec;
    }
    SeriesSpec byJobs, byHours;
    byJobs.name = ImportText::tr("of the jobs");
    byJobs.role = ColorRole::Neutral;
    byHours.name = ImportText::tr("of the GPU-hours");
    byHours.role = ColorRole::DollarUseful;
    byJobs.kind = byHours.kind = SeriesKind::StackedBar;
    byHours.group = 1;
    double most = 0;
    QStringList told;
    for (const Bucket& bucket : buckets) {
        const double to = bucket.to;
        const QString name =
            to <= 2 ? QString::number(static_cast<long long>(to))
            : to == 4
                ? QStringLiteral("3\u20134")
                : QStringLiteral("%1\u2013%2").arg(static_cast<long long>(to / 2 + 1)).arg(static_cast<long long>(to));
        spec.x.categories << (to <= 1 ? ImportText::tr("up to 1") : name);
        byJobs.values << bucket.jobs / static_cast<double>(jobs.jobs);
        byHours.values << bucket.gpuHours / jobs.gpuHours;
        most = std::max({most, byJobs.values.last(), byHours.values.last()});
        told << ImportText::tr("%1 GPUs: %2 of the jobs, %3 of the GPU-hours")
                    .arg(spec.x.categories.last(), formatNumber(byJobs.values.last(), Quantity::Percent),
                         formatNumber(byHours.values.last(), Quantity::Percent));
    }
    spec.y.maximum = niceMaximum(most * 1.05);
    spec.series << byJobs << byHours;
    spec.description = told.join(QStringLiteral("; ")) + u'.';
    spec.table.columns
        << TableColumn{spec.x.title, Quantity::Plain, {}, spec.x.categories, 0.0, 0.0, 0}
        << TableColumn{ImportText::tr("Share of the jobs (%)"), Quantity::Percent, byJobs.values, {}, 0.0, 0.0, 0}
        << TableColumn{
               ImportText::tr("Share of the GPU-hours (%)"), Quantity::Percent, byHours.values, {}, 0.0, 0.0, 0};
    return spec;
}

}  // namespace splitpoint::ui
