#include "ui/sketch/sketch_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "models/demand/statistics.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {

namespace {

constexpr int kHoursPerDay = 24, kHoursPerWeek = 168;

struct SketchWords {
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

QString clockText(int hour) {
    return QStringLiteral("%1:00").arg(hour % kHoursPerDay, 2, 10, QChar(u'0'));
}

QString percent(double share) {
    return formatNumber(share, Quantity::Percent);
}

}  // namespace

QString SketchClock::day(int hour, bool full) const {
    const int day = hour / kHoursPerDay;
    if (!start_.isValid()) return SketchWords::tr("Day %1").arg(day + 1);
    return QLocale().dayName(start_.addDays(day).dayOfWeek(), full ? QLocale::LongFormat : QLocale::ShortFormat);
}

QString SketchClock::moment(int hour, bool full) const {
    return QStringLiteral("%1 %2").arg(day(hour, full), clockText(hour));
}

QString SketchClock::range(int first, int last) const {
    if (first == last) return moment(first, false);
    const QString end = last % kHoursPerDay == kHoursPerDay - 1 ? QStringLiteral("24:00") : clockText(last + 1);
    if (first / kHoursPerDay == last / kHoursPerDay) return QStringLiteral("%1\u2013%2").arg(moment(first, false), end);
    return QStringLiteral("%1 \u2013 %2 %3").arg(moment(first, false), day(last, false), end);
}

QString SketchClock::dayAndDate(int hour) const {
    if (!start_.isValid()) return day(hour, false);
    return QLocale().toString(start_.addDays(hour / kHoursPerDay), SketchWords::tr("ddd d MMM", "date format"));
}

QString SketchClock::date(int hour) const {
    const int day = hour / kHoursPerDay;
    if (!start_.isValid()) return SketchWords::tr("day %1").arg(day + 1);
    return QLocale().toString(start_.addDays(day), SketchWords::tr("d MMM yyyy", "date format"));
}

bool SketchClock::isWeekend(int hour) const {
    return start_.isValid() && start_.addDays(hour / kHoursPerDay).dayOfWeek() > 5;
}

QString SketchClock::month(int month) const {
    constexpr int kMonthHours = 730;
    if (!start_.isValid()) return SketchWords::tr("month %1").arg(month + 1);
    const int middleDay = (month * kMonthHours + kMonthHours / 2) / kHoursPerDay;
    return QLocale().monthName(start_.addDays(middleDay).month(), QLocale::ShortFormat);
}

QString counted(int count, const QString& one, const QString& many) {
    return QStringLiteral("%1 %2").arg(QLocale().toString(count), count == 1 ? one : many);
}

QString gpusText(double gpus) {
    const bool whole = std::abs(gpus - std::round(gpus)) < 0.05;
    return QLocale().toString(gpus, 'f', whole ? 0 : 1);
}

QString hourReadout(const SketchView& view, const SketchClock& clock, int hour, std::optional<double> capacityGpus) {
    if (hour < 0 || hour >= view.hours()) return {};
    const auto at = static_cast<std::size_t>(hour);
    QString text = SketchWords::tr("%1  %2 GPUs").arg(clock.moment(view.firstHour + hour, false), gpusText(view.gpus[at]));
    if (capacityGpus && *capacityGpus > 0)
        text += QStringLiteral("  \u00b7  ") + SketchWords::tr("%1 of capacity").arg(percent(view.gpus[at] / *capacityGpus));
    return text;
}

QString selectionReadout(const SketchView& view, const SketchClock& clock, models::HourRange selection,
                         double horizonGpuHours) {
    const int first = std::max(0, selection.first), last = std::min(view.hours() - 1, selection.last);
    if (last < first) return {};
    const std::vector<double> part(view.gpus.begin() + first, view.gpus.begin() + last + 1);
    const auto s = models::demandStatistics(part);
    // Over more than a week weekdays do not tell which ones.
    const int from = view.firstHour + first, to = view.firstHour + last;
    const bool isLong = last - first >= kHoursPerWeek;
    const QString when =
        isLong ? QStringLiteral("%1 \u2013 %2").arg(clock.date(from), clock.date(to)) : clock.range(from, to);
    return SketchWords::tr("%1: mean %2, peak %3, p95 %4, %5 GPU-h of %6 in the horizon")
        .arg(when, gpusText(s.meanGpus), gpusText(s.peakGpus), gpusText(s.p95Gpus),
             formatNumber(s.gpuHours, Quantity::GpuHours), formatNumber(horizonGpuHours, Quantity::GpuHours));
}

QString announcement(const SketchView& view, const SketchClock& clock, models::HourRange selection) {
    if (selection.first < 0 || selection.last >= view.hours() || selection.size() == 0) return {};
    if (selection.size() > 1) {
        const auto values =
            std::minmax_element(view.gpus.begin() + selection.first, view.gpus.begin() + selection.last + 1);
        return SketchWords::tr("%1 to %2 selected, %3 to %4 GPUs")
            .arg(clock.moment(view.firstHour + selection.first, true),
                 clock.moment(view.firstHour + selection.last, true), gpusText(*values.first),
                 gpusText(*values.second));
    }
    const auto at = static_cast<std::size_t>(selection.first);
    const QString place =
        SketchWords::tr("%1, %2 GPUs").arg(clock.moment(view.firstHour + selection.first, true), gpusText(view.gpus[at]));
    const double change = view.gpus[at] - view.base[at];
    if (std::abs(change) < 0.05) return SketchWords::tr("%1, at baseline").arg(place);
    return change > 0 ? SketchWords::tr("%1, %2 above baseline").arg(place, gpusText(change))
                      : SketchWords::tr("%1, %2 below baseline").arg(place, gpusText(-change));
}

QString scopeWords(const SketchView& view, const SketchClock& clock, const models::Workload& workload) {
    const auto& layers = workload.demandLayers;
    const auto shaping = static_cast<int>(
        std::count_if(layers.begin() + static_cast<std::ptrdiff_t>(std::min(view.insertAt, layers.size())),
                      layers.end(), [](const models::DemandLayer& l) { return l.on; }));
    switch (view.scope) {
        case SketchScope::Pattern:
            return shaping == 0
                       ? SketchWords::tr("The week that repeats through the year. Drawing changes every week.")
                       : SketchWords::tr(
                             "The week that repeats, before %1 that make weeks differ. Drawing changes every week.")
                             .arg(counted(shaping, SketchWords::tr("layer"), SketchWords::tr("layers")));
        case SketchScope::Week:
            return SketchWords::tr("The week from %1 as it comes out. Drawing changes this week only.")
                .arg(clock.date(view.firstHour));
        case SketchScope::Year:
            break;
    }
    return SketchWords::tr(
        "Every hour of the horizon, a day a column. Edits change the selected hours only; Enter opens the week.");
}

QString layerKindTitle(models::LayerKind kind) {
    const std::array<QString, models::kLayerKindCount> titles{
        SketchWords::tr("Import"), SketchWords::tr("Template"), SketchWords::tr("Scale"), SketchWords::tr("Growth"), SketchWords::tr("Months"),
        SketchWords::tr("Shift"),  SketchWords::tr("Cap"),      SketchWords::tr("Event"), SketchWords::tr("Drawn"),  SketchWords::tr("Roughness")};
    return titles[static_cast<std::size_t>(kind)];
}

QString templateTitle(models::DemandTemplate shape) {
    const std::array<QString, models::kDemandTemplateCount> titles{
        SketchWords::tr("Sustained training"), SketchWords::tr("Training bursts"), SketchWords::tr("Business-hours inference"),
        SketchWords::tr("Global service"),     SketchWords::tr("Nightly batch"),   SketchWords::tr("Notebooks"),
        SketchWords::tr("End of quarter")};
    return titles[static_cast<std::size_t>(shape)];
}

QString stampTitle(models::Stamp stamp) {
    const std::array<QString, models::kStampCount> titles{SketchWords::tr("Office day"),     SketchWords::tr("Nightly batch"),
                                                          SketchWords::tr("Training burst"), SketchWords::tr("Flat service"),
                                                          SketchWords::tr("Weekend dip"),    SketchWords::tr("Quarter end")};
    return titles[static_cast<std::size_t>(stamp)];
}

namespace {

QString combineWords(models::Combine how) {
    const std::array<QString, 3> words{SketchWords::tr("replaces"), SketchWords::tr("is added"), SketchWords::tr("at least")};
    return words[static_cast<std::size_t>(how)];
}
QString hoursWords(std::size_t hours) {
    return counted(static_cast<int>(hours), SketchWords::tr("hour"), SketchWords::tr("hours"));
}
QString summary(const models::ImportLayer& l) {
    if (const auto* csv = std::get_if<models::CsvDemand>(&l.curve))
        return SketchWords::tr("%1: %2, %3")
            .arg(combineWords(l.combine), hoursWords(csv->gpus.size()), QString::fromStdString(csv->path));
    return SketchWords::tr("%1: %2").arg(combineWords(l.combine), baseSummary(l.curve));
}
QString summary(const models::TemplateLayer& l) {
    return SketchWords::tr("%1, up to %2 GPUs").arg(templateTitle(l.shape), gpusText(l.gpus));
}
QString summary(const models::ScaleLayer& l) {
    return SketchWords::tr("\u00d7 %1").arg(QLocale().toString(l.factor, 'g', 4));
}
QString summary(const models::GrowthLayer& l) {
    return SketchWords::tr("%1 a year").arg(percent(l.perYear.typical));
}
QString summary(const models::MonthsLayer& l) {
    const auto ends = std::minmax_element(l.factors.begin(), l.factors.end());
    return SketchWords::tr("\u00d7 %1 to %2 by month")
        .arg(QLocale().toString(*ends.first, 'g', 3), QLocale().toString(*ends.second, 'g', 3));
}
QString summary(const models::ShiftLayer& l) {
    const QString hours = counted(std::abs(l.hours), SketchWords::tr("hour"), SketchWords::tr("hours"));
    return l.hours < 0 ? SketchWords::tr("%1 earlier").arg(hours) : SketchWords::tr("%1 later").arg(hours);
}
QString summary(const models::CapLayer& l) {
    return SketchWords::tr("at most %1 GPUs").arg(gpusText(l.gpus));
}
QString summary(const models::EventLayer& l) {
    QString text = SketchWords::tr("%1 h from hour %2").arg(QLocale().toString(l.hours), QLocale().toString(l.fromHour));
    if (l.factor != 1.0) text += SketchWords::tr(", \u00d7 %1").arg(QLocale().toString(l.factor, 'g', 4));
    if (l.addGpus != 0.0)
        text += SketchWords::tr(", %1%2 GPUs")
                    .arg(l.addGpus > 0 ? QStringLiteral("+") : QStringLiteral("\u2212"), gpusText(std::abs(l.addGpus)));
    return l.everyHours > 0 ? text + SketchWords::tr(", every %1 h").arg(QLocale().toString(l.everyHours)) : text;
}
QString summary(const models::DrawnLayer& l) {
    std::size_t points = 0;
    for (const auto& span : l.spans) points += span.points.size();
    const QString when = l.repeat == models::DrawnRepeat::Week ? SketchWords::tr("every week") : SketchWords::tr("once");
    return SketchWords::tr("%1, %2").arg(when, counted(static_cast<int>(points), SketchWords::tr("point"), SketchWords::tr("points")));
}
QString summary(const models::RoughnessLayer& l) {
    return SketchWords::tr("\u00b1 %1, seed %2").arg(percent(l.share)).arg(l.seed);
}

}  // namespace

QString baseSummary(const models::Demand& base) {
    if (const auto* hourly = std::get_if<models::HourlyDemand>(&base))
        return SketchWords::tr("hourly, %1").arg(hoursWords(hourly->gpus.size()));
    if (const auto* csv = std::get_if<models::CsvDemand>(&base))
        return SketchWords::tr("%1, %2").arg(QString::fromStdString(csv->path), hoursWords(csv->gpus.size()));
    if (const auto* week = std::get_if<models::WeekDemand>(&base))
        return SketchWords::tr("a week of %1")
            .arg(counted(static_cast<int>(week->points.size()), SketchWords::tr("point"), SketchWords::tr("points")));
    const auto& shape = std::get<models::TemplateDemand>(base);
    return SketchWords::tr("%1, up to %2 GPUs").arg(templateTitle(shape.shape), gpusText(shape.gpus));
}

QString layerSummary(const models::DemandLayer& layer) {
    return std::visit([](const auto& what) { return summary(what); }, layer.what);
}

QString capacityWords(const models::Evaluation& evaluation, int nodes, int gpusPerNode) {
    const models::SweepPoint* here = nullptr;
    const models::SweepPoint* best = nullptr;
    for (const auto& point : evaluation.hybridSweep) {
        if (!point.feasible) continue;
        if (best == nullptr || point.totalCostUsd < best->totalCostUsd) best = &point;
        if (point.nodes.bareMetal == nodes && (here == nullptr || point.totalCostUsd < here->totalCostUsd))
            here = &point;
    }
    if (here == nullptr) {
        const auto& sweep = evaluation.hybridSweep;
        const bool known =
            std::any_of(sweep.begin(), sweep.end(), [&](const auto& point) { return point.nodes.bareMetal == nodes; });
        if (!known) return {};
        return SketchWords::tr("%1: work is left unserved")
            .arg(counted(nodes, SketchWords::tr("bare-metal node"), SketchWords::tr("bare-metal nodes")));
    }
    const QString what =
        SketchWords::tr("%1, %2 GPUs: %3")
            .arg(counted(nodes, SketchWords::tr("bare-metal node"), SketchWords::tr("bare-metal nodes")),
                 QLocale().toString(nodes * gpusPerNode), formatNumber(here->totalCostUsd, Quantity::Usd));
    if (here->nodes == best->nodes || best->totalCostUsd <= 0) return SketchWords::tr("%1, the best split").arg(what);
    return SketchWords::tr("%1, %2 above the best (%3)")
        .arg(what, percent(here->totalCostUsd / best->totalCostUsd - 1.0),
             counted(best->nodes.bareMetal, SketchWords::tr("node"), SketchWords::tr("nodes")));
}

}  // namespace splitpoint::ui
