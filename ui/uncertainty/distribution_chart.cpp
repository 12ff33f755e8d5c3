#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"
#include "ui/uncertainty/target_line.h"
#include "ui/uncertainty/uncertainty_charts.h"
#include "ui/uncertainty/uncertainty_words.h"

namespace splitpoint::ui {

using models::PlanFutures;
using models::PlanKind;
using models::PlanUncertainty;
using models::Simulation;

namespace {

constexpr int kBins = 48;
constexpr double kFarthest = 2.5;  // other plans are shown up to this multiple of the highest cost on show

/// The costs that the axis shows.
struct CostSpan {
    double low = 0.0, high = 1.0;
    [[nodiscard]] double width() const { return (high - low) / kBins; }
    [[nodiscard]] double edge(int bin) const { return low + bin * width(); }
};

/// Plans that are drawn: offered, with a distribution, and not the very copy of another.
std::vector<const PlanUncertainty*> shownPlans(const Simulation& s, PlanReading reading) {
    std::vector<const PlanUncertainty*> shown;
    for (const PlanUncertainty& plan : s.plans) {
        if (!plan.offered || readingOf(plan, reading).sortedUsdPerUsefulGpuHour.empty()) continue;
        const bool copy =
            plan.plan == PlanKind::Hybrid && std::any_of(shown.begin(), shown.end(), [&](const PlanUncertainty* other) {
                return readingOf(*other, reading).sortedUsdPerUsefulGpuHour ==
                       readingOf(plan, reading).sortedUsdPerUsefulGpuHour;
            });
        if (!copy) shown.push_back(&plan);
    }
    return shown;
}

/// With some room, between steady edges, so that a drag moves bars and not the axis.
CostSpan rounded(CostSpan span) {
    const double room = std::max(0.04 * (span.high - span.low), 0.01 * std::abs(span.high) + 1e-6);
    span = {std::max(0.0, span.low - room), span.high + room};
    const QList<double> ticks = niceTicks(span.low, span.high, 24);
    if (ticks.size() < 2) return span;
    const double step = ticks[1] - ticks[0];
    return {std::floor(span.low / step) * step, std::ceil(span.high / step) * step};
}

CostSpan spanOf(const std::vector<const PlanUncertainty*>& plans, PlanReading reading, const PlanFutures& own,
                std::optional<double> target) {
    CostSpan span{own.usdPerUsefulGpuHour.at.front(), own.usdPerUsefulGpuHour.at.back()};
    const double farthest = kFarthest * span.high;
    for (const PlanUncertainty* plan : plans) {
        const auto& at = readingOf(*plan, reading).usdPerUsefulGpuHour.at;
        span.low = std::min(span.low, at[models::kFan5]);
        span.high = std::max(span.high, std::min(farthest, at[models::kFan95]));
    }
    const CostSpan natural = rounded(span);
    const bool inside = !target || (*target >= natural.low && *target <= natural.high);
    if (inside || *target <= 0.0 || *target > farthest) return natural;
    return rounded({std::min(span.low, *target), std::max(span.high, *target)});
}

double shareBetween(const std::vector<double>& sorted, double from, double to) {
    return models::shareAtMost(sorted, to) - models::shareAtMost(sorted, from);
}

/// "Outlines cut at the top, as they spread far less: Bare metal up to 62 % of the futures in one bar."; empty where
/// all are within the axis.
QString cutOutlines(const ChartSpec& spec) {
    QStringList cut;
    for (const SeriesSpec& series : spec.series) {
        double tallest = 0.0;
        for (const QPointF& point : series.points) tallest = std::max(tallest, point.y());
        if (tallest > spec.y.maximum)
            cut << UncertaintyWords::tr("%1 up to %2").arg(series.name, formatNumber(tallest, Quantity::Percent));
    }
    if (cut.isEmpty()) return {};
    return UncertaintyWords::tr("Outlines cut at the top, as they spread far less: %1 of the futures in one bar.")
        .arg(QLocale().createSeparatedList(cut));
}

/// Bars of the plan in two parts: at most the target, and above it.
void addBars(ChartSpec& spec, const PlanUncertainty& plan, const std::vector<double>& sorted, const CostSpan& span,
             std::optional<double> target) {
    SeriesSpec under, above;
    under.kind = above.kind = SeriesKind::StackedLayer;
    under.xStart = above.xStart = span.low;
    under.xStep = above.xStep = span.width();
    under.role = planRole(plan.plan);
    above.role = ColorRole::Infeasible;
    under.name = target ? UncertaintyWords::tr("%1, at most the target").arg(planName(plan.plan)) : planName(plan.plan);
    above.name = UncertaintyWords::tr("%1, above the target").arg(planName(plan.plan));
    under.place = planPlace(plan.plan);
    for (int bin = 0; bin < kBins; ++bin) {
        const double from = span.edge(bin), to = span.edge(bin + 1);
        // What lies before the axis is in its first bar, what lies beyond it in the last.
        const double first = bin == 0 ? -1.0 : from, last = bin == kBins - 1 ? 1e300 : to;
        const double below = shareBetween(sorted, first, std::clamp(target.value_or(last), first, last));
        under.values << below;
        above.values << std::max(0.0, shareBetween(sorted, first, last) - below);
    }
    spec.series << under;
    if (target) spec.series << above;
}

void addOthers(ChartSpec& spec, const std::vector<const PlanUncertainty*>& plans, PlanKind own, PlanReading reading,
               const CostSpan& span) {
    for (const PlanUncertainty* plan : plans) {
        if (plan->plan == own) continue;
        const auto& sorted = readingOf(*plan, reading).sortedUsdPerUsefulGpuHour;
        SeriesSpec line;
        line.kind = SeriesKind::StepLine;
        line.name = planName(plan->plan);
        line.role = planRole(plan->plan);
        line.place = planPlace(plan->plan);
        line.secondary = true;
        for (int bin = 0; bin < kBins; ++bin)
            line.points << QPointF(span.edge(bin), shareBetween(sorted, span.edge(bin), span.edge(bin + 1)));
        line.points << QPointF(span.high, 0.0);
        spec.series << line;
    }
}

void addTarget(ChartSpec& spec, const PlanFutures& plan, double target) {
    const auto& sorted = plan.sortedUsdPerUsefulGpuHour;
    const QString share = worded(models::inFutures(models::shareAtMost(sorted, target)));
    MarkSpec line;
    line.value = target;
    line.role = ColorRole::Current;
    line.label = UncertaintyWords::tr("%1 at most %2").arg(share, formatNumber(target, Quantity::UsdPerGpuHour));
    spec.marks << line;
    HandleSpec handle;
    handle.id = QStringLiteral("uncertainty.target");
    handle.x = target;
    handle.y = spec.y.maximum * 0.5;
    handle.movesY = false;
    handle.xStep = TargetLine::step(plan);
    handle.accessibleName = UncertaintyWords::tr("Target cost: %1 of the futures cost at most this").arg(share);
    spec.handles << handle;
}

void addShareTable(ChartSpec& spec, const std::vector<const PlanUncertainty*>& plans, PlanReading reading,
                   const CostSpan& span) {
    TableColumn cost{
        UncertaintyWords::tr("Cost at most (USD per useful GPU-hour)"), Quantity::UsdPerGpuHour, {}, {}, 0.0, 0.0, 0};
    for (int bin = 1; bin <= kBins; ++bin) cost.numbers << span.edge(bin);
    spec.table.columns << cost;
    for (const PlanUncertainty* plan : plans) {
        TableColumn share{UncertaintyWords::tr("%1: futures that cost at most this (%)").arg(planName(plan->plan)),
                          Quantity::Percent,
                          {},
                          {},
                          0.0,
                          0.0,
                          0};
        for (const double at : cost.numbers)
            share.numbers << models::shareAtMost(readingOf(*plan, reading).sortedUsdPerUsefulGpuHour, at);
        spec.table.columns << share;
    }
}

}  // namespace

const PlanFutures& readingOf(const PlanUncertainty& plan, PlanReading reading) {
    return reading == PlanReading::Robust ? plan.robust : plan.asDecided;
}

PlanKind leadingPlan(const Simulation& s) {
    if (s.recommended) return *s.recommended == PlanKind::Hybrid && s.hybridIs ? *s.hybridIs : *s.recommended;
    for (const PlanUncertainty& plan : s.plans)
        if (plan.offered) return plan.plan;
    return PlanKind::BareMetal;
}

ChartSpec distributionChart(const Simulation& s, PlanKind kind, PlanReading reading, std::optional<double> target) {
    const PlanUncertainty& plan = s.plans[models::index(kind)];
    const PlanFutures& own = readingOf(plan, reading);
    ChartSpec spec;
    spec.id = QStringLiteral("uncertainty.distribution");
    spec.title =
        UncertaintyWords::tr("%1: effective cost over %2 futures").arg(planName(kind), QLocale().toString(s.draws));
    if (!plan.offered || own.sortedUsdPerUsefulGpuHour.empty()) {
        spec.title = UncertaintyWords::tr("Effective cost over the futures");
        spec.emptyReason = spec.description =
            plan.offered ? UncertaintyWords::tr("No work is demanded, so no hour of it has a cost.")
                         : UncertaintyWords::tr("%1 is not on offer.").arg(planName(kind));
        return spec;
    }
    const auto plans = shownPlans(s, reading);
    const CostSpan span = spanOf(plans, reading, own, target);
    spec.x.title = UncertaintyWords::tr("USD per useful GPU-hour");
    spec.x.quantity = Quantity::UsdPerGpuHour;
    spec.x.minimum = span.low;
    spec.x.maximum = span.high;
    spec.y.title = UncertaintyWords::tr("of the futures");
    spec.y.quantity = Quantity::Percent;
    addBars(spec, plan, own.sortedUsdPerUsefulGpuHour, span, target);
    double tallest = 0.0;
    for (qsizetype bin = 0; bin < kBins; ++bin) {
        double sum = 0.0;
        for (const SeriesSpec& part : spec.series) sum += part.values[bin];
        tallest = std::max(tallest, sum);
    }
    addOthers(spec, plans, kind, reading, span);
    double others = 0.0;
    for (const SeriesSpec& series : spec.series)
        for (const QPointF& point : series.points) others = std::max(others, point.y());
    spec.y.maximum = niceMaximum(std::clamp(others, tallest * 1.15, tallest * 2.0));  // the plan on show stays tall
    if (reading == PlanReading::AsDecided && plan.usdPerUsefulGpuHourAtTypical) {
        const double typical = *plan.usdPerUsefulGpuHourAtTypical;
        spec.marks << MarkSpec{
            Direction::Vertical, typical,
            UncertaintyWords::tr("typical values %1").arg(formatNumber(typical, Quantity::UsdPerGpuHour)),
            ColorRole::Neutral};
    }
    const auto cost = [&](std::size_t level) {
        return formatNumber(own.usdPerUsefulGpuHour.at[level], Quantity::UsdPerGpuHour);
    };
    spec.description = UncertaintyWords::tr(
                           "%1 with %2: 9 in 10 futures cost at most %3 per useful GPU-hour, half of them "
                           "at most %4, 1 in 10 at most %5.")
                           .arg(planName(kind), nodesInWords(own.nodes), cost(models::kFan90), cost(models::kFan50),
                                cost(models::kFan10));
    if (target) {
        addTarget(spec, own, *target);
        spec.description += u' ' + worded(models::targetSentence(own, *target)) + u'.';
    }
    const bool beyond =
        own.sortedUsdPerUsefulGpuHour.back() > span.high || own.sortedUsdPerUsefulGpuHour.front() < span.low;
    QStringList notes;
    if (beyond) notes << UncertaintyWords::tr("The outermost bars hold what lies beyond the axis.");
    if (const QString cut = cutOutlines(spec); !cut.isEmpty()) notes << cut;
    spec.footnote = notes.join(u' ');
    addShareTable(spec, plans, reading, span);
    return spec;
}

}  // namespace splitpoint::ui
