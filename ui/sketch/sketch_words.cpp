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

constexpr int kHoursPerDay = 24;

struct Words {
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
    if (!start_.isValid()) return Words::tr("Day %1").arg(day + 1);
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
    return QLocale().toString(start_.addDays(hour / kHoursPerDay), QStringLiteral("ddd d MMM"));
}

QString SketchClock::date(int hour) const {
    const int day = hour / kHoursPerDay;
    if (!start_.isValid()) return Words::tr("day %1").arg(day + 1);
    return QLocale().toString(start_.addDays(day), QStringLiteral("d MMM yyyy"));
}

bool SketchClock::isWeekend(int hour) const {
    return start_.isValid() && start_.addDays(hour / kHoursPerDay).dayOfWeek() > 5;
}

QString SketchClock::month(int month) const {
    constexpr int kMonthHours = 730;
    if (!start_.isValid()) return Words::tr("month %1").arg(month + 1);
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
    QString text = Words::tr("%1  %2 GPUs").arg(clock.moment(view.firstHour + hour, false), gpusText(view.gpus[at]));
    if (capacityGpus && *capacityGpus > 0)
        text += QStringLiteral("  \u00b7  ") + Words::tr("%1 of capacity").arg(percent(view.gpus[at] / *capacityGpus));
    return text;
}

QString selectionReadout(const SketchView& view, const SketchClock& clock, models::HourRange selection,
                         double horizonGpuHours) {
    const int first = std::max(0, selection.first), last = std::min(view.hours() - 1, selection.last);
    if (last < first) return {};
    const std::vector<double> part(view.gpus.begin() + first, view.gpus.begin() + last + 1);
    const auto s = models::demandStatistics(part);
    return Words::tr("%1: mean %2, peak %3, p95 %4, %5 GPU-h of %6 in the horizon")
        .arg(clock.range(view.firstHour + first, view.firstHour + last), gpusText(s.meanGpus), gpusText(s.peakGpus),
             gpusText(s.p95Gpus), formatNumber(s.gpuHours, Quantity::GpuHours),
             formatNumber(horizonGpuHours, Quantity::GpuHours));
}

QString announcement(const SketchView& view, const SketchClock& clock, models::HourRange selection) {
    if (selection.first < 0 || selection.last >= view.hours() || selection.size() == 0) return {};
    if (selection.size() > 1) {
        const auto values =
            std::minmax_element(view.gpus.begin() + selection.first, view.gpus.begin() + selection.last + 1);
        return Words::tr("%1 to %2 selected, %3 to %4 GPUs")
            .arg(clock.moment(view.firstHour + selection.first, true),
                 clock.moment(view.firstHour + selection.last, true), gpusText(*values.first),
                 gpusText(*values.second));
    }
    const auto at = static_cast<std::size_t>(selection.first);
    const QString place =
        Words::tr("%1, %2 GPUs").arg(clock.moment(view.firstHour + selection.first, true), gpusText(view.gpus[at]));
    const double change = view.gpus[at] - view.base[at];
    if (std::abs(change) < 0.05) return Words::tr("%1, at baseline").arg(place);
    return change > 0 ? Words::tr("%1, %2 above baseline").arg(place, gpusText(change))
                      : Words::tr("%1, %2 below baseline").arg(place, gpusText(-change));
}

QString scopeWords(const SketchView& view, const SketchClock& clock, const models::Workload& workload) {
    const auto& layers = workload.demandLayers;
    const auto shaping = static_cast<int>(
        std::count_if(layers.begin() + static_cast<std::ptrdiff_t>(std::min(view.insertAt, layers.size())),
                      layers.end(), [](const models::DemandLayer& l) { return l.on; }));
    switch (view.scope) {
        case SketchScope::Pattern:
            return shaping == 0
                       ? Words::tr("The week that repeats through the year. Drawing changes every week.")
                       : Words::tr(
                             "The week that repeats, before %1 that make weeks differ. Drawing changes every week.")
                             .arg(counted(shaping, Words::tr("layer"), Words::tr("layers")));
        case SketchScope::Week:
            return Words::tr("The week from %1 as it comes out. Drawing changes this week only.")
                .arg(clock.date(view.firstHour));
        case SketchScope::Year:
            break;
    }
    return Words::tr(
        "Every hour of the horizon, a day a column. Edits change the selected hours only; Enter opens the week.");
}

QString layerKindTitle(models::LayerKind kind) {
    const std::array<QString, models::kLayerKindCount> titles{
        Words::tr("Import"), Words::tr("Template"), Words::tr("Scale"), Words::tr("Growth"), Words::tr("Months"),
        Words::tr("Shift"),  Words::tr("Cap"),      Words::tr("Event"), Words::tr("Drawn"),  Words::tr("Roughness")};
    return titles[static_cast<std::size_t>(kind)];
}

QString templateTitle(models::DemandTemplate shape) {
    const std::array<QString, models::kDemandTemplateCount> titles{
        Words::tr("Sustained training"), Words::tr("Training bursts"), Words::tr("Business-hours inference"),
        Words::tr("Global service"),     Words::tr("Nightly batch"),   Words::tr("Notebooks"),
        Words::tr("End of quarter")};
    return titles[static_cast<std::size_t>(shape)];
}

QString stampTitle(models::Stamp stamp) {
    const std::array<QString, models::kStampCount> titles{Words::tr("Office day"),     Words::tr("Nightly batch"),
                                                          Words::tr("Training burst"), Words::tr("Flat service"),
                                                          Words::tr("Weekend dip"),    Words::tr("Quarter end")};
    return titles[static_cast<std::size_t>(stamp)];
}

namespace {

QString combineWords(models::Combine how) {
    const std::array<QString, 3> words{Words::tr("replaces"), Words::tr("is added"), Words::tr("at least")};
    return words[static_cast<std::size_t>(how)];
}
QString hoursWords(std::size_t hours) {
    return counted(static_cast<int>(hours), Words::tr("hour"), Words::tr("hours"));
}
QString summary(const models::ImportLayer& l) {
    if (const auto* csv = std::get_if<models::CsvDemand>(&l.curve))
        return Words::tr("%1: %2, %3")
            .arg(combineWords(l.combine), hoursWords(csv->gpus.size()), QString::fromStdString(csv->path));
    return Words::tr("%1: %2").arg(combineWords(l.combine), baseSummary(l.curve));
}
QString summary(const models::TemplateLayer& l) {
    return Words::tr("%1, up to %2 GPUs").arg(templateTitle(l.shape), gpusText(l.gpus));
}
QString summary(const models::ScaleLayer& l) {
    return Words::tr("\u00d7 %1").arg(QLocale().toString(l.factor, 'g', 4));
}
QString summary(const models::GrowthLayer& l) {
    return Words::tr("%1 a year").arg(percent(l.perYear.typical));
}
QString summary(const models::MonthsLayer& l) {
    const auto ends = std::minmax_element(l.factors.begin(), l.factors.end());
    return Words::tr("\u00d7 %1 to %2 by month")
        .arg(QLocale().toString(*ends.first, 'g', 3), QLocale().toString(*ends.second, 'g', 3));
}
QString summary(const models::ShiftLayer& l) {
    const QString hours = counted(std::abs(l.hours), Words::tr("hour"), Words::tr("hours"));
    return l.hours < 0 ? Words::tr("%1 earlier").arg(hours) : Words::tr("%1 later").arg(hours);
}
QString summary(const models::CapLayer& l) {
    return Words::tr("at most %1 GPUs").arg(gpusText(l.gpus));
}
QString summary(const models::EventLayer& l) {
    QString text = Words::tr("%1 h from hour %2").arg(QLocale().toString(l.hours), QLocale().toString(l.fromHour));
    if (l.factor != 1.0) text += Words::tr(", \u00d7 %1").arg(QLocale().toString(l.factor, 'g', 4));
    if (l.addGpus != 0.0)
        text += Words::tr(", %1%2 GPUs")
                    .arg(l.addGpus > 0 ? QStringLiteral("+") : QStringLiteral("\u2212"), gpusText(std::abs(l.addGpus)));
    return l.everyHours > 0 ? text + Words::tr(", every %1 h").arg(QLocale().toString(l.everyHours)) : text;
}
QString summary(const models::DrawnLayer& l) {
    std::size_t points = 0;
    for (const auto& span : l.spans) points += span.points.size();
    const QString when = l.repeat == models::DrawnRepeat::Week ? Words::tr("every week") : Words::tr("once");
    return Words::tr("%1, %2").arg(when, counted(static_cast<int>(points), Words::tr("point"), Words::tr("points")));
}
QString summary(const models::RoughnessLayer& l) {
    return Words::tr("\u00b1 %1, seed %2").arg(percent(l.share)).arg(l.seed);
}

}  // namespace

QString baseSummary(const models::Demand& base) {
    if (const auto* hourly = std::get_if<models::HourlyDemand>(&base))
        return Words::tr("hourly, %1").arg(hoursWords(hourly->gpus.size()));
    if (const auto* csv = std::get_if<models::CsvDemand>(&base))
        return Words::tr("%1, %2").arg(QString::fromStdString(csv->path), hoursWords(csv->gpus.size()));
    if (const auto* week = std::get_if<models::WeekDemand>(&base))
        return Words::tr("a week of %1")
            .arg(counted(static_cast<int>(week->points.size()), Words::tr("point"), Words::tr("points")));
    const auto& shape = std::get<models::TemplateDemand>(base);
    return Words::tr("%1, up to %2 GPUs").arg(templateTitle(shape.shape), gpusText(shape.gpus));
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
    if (here == nullptr || best == nullptr) return {};
    const QString what =
        Words::tr("%1, %2 GPUs: %3")
            .arg(counted(nodes, Words::tr("bare-metal node"), Words::tr("bare-metal nodes")),
                 QLocale().toString(nodes * gpusPerNode), formatNumber(here->totalCostUsd, Quantity::Usd));
    if (here->nodes == best->nodes || best->totalCostUsd <= 0) return Words::tr("%1, the best split").arg(what);
    return Words::tr("%1, %2 above the best (%3)")
        .arg(what, percent(here->totalCostUsd / best->totalCostUsd - 1.0),
             counted(best->nodes.bareMetal, Words::tr("node"), Words::tr("nodes")));
}

}  // namespace splitpoint::ui
