#include <algorithm>
#include <cmath>

#include "ui/plans/plan_chart_builder.h"
#include "ui/plans/plan_charts.h"

namespace splitpoint::ui {
namespace {

using models::kPlanCount;
using models::kPlans;

template <class Value>
models::PerPlan<double> perPlan(const models::Evaluation& evaluation, Value value) {
    models::PerPlan<double> values{};
    for (const models::PlanKind plan : kPlans) values[models::index(plan)] = value(evaluation.plan(plan));
    return values;
}

bool allZero(const models::PerPlan<double>& values) {
    return std::all_of(values.begin(), values.end(), [](double v) { return !std::isfinite(v) || v == 0.0; });
}

bool noneFinite(const models::PerPlan<double>& values) {
    return std::none_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

/// Shares read best on a scale that always ends at 100 %, with room for the label.
void showWholeScale(ChartSpec& spec) {
    spec.y.maximum = std::max(spec.y.maximum, 1.15);
}

QString explicitSign(double share) {
    const QString number = formatNumber(share, Quantity::Percent);
    return share > 0.0 && std::isfinite(share) ? QStringLiteral("+") + number : number;
}

}  // namespace

ChartSpec relativePerformanceChart(const models::Evaluation& evaluation) {
    const auto values =
        perPlan(evaluation, [](const models::PlanResult& p) { return valueOrNan(p.relativePerformance); });
    ChartSpec spec =
        buildPlanChart({QStringLiteral("plans.relative_performance"), PlanWords::tr("Relative performance"),
                        PlanWords::tr("% of ideal bare metal"), Quantity::Percent, true},
                       {{PlanWords::tr("Relative performance"), ColorRole::Neutral, values, 0}}, evaluation);
    showWholeScale(spec);
    if (noneFinite(values))
        spec.emptyReason = PlanWords::tr("No plan does any useful work: there is no demand it may serve.");
    return spec;
}

ChartSpec stepTimeChart(const models::Evaluation& evaluation) {
    // Drawn as the extra time over ideal bare metal, so that bars start at zero and still differ visibly.
    const auto bad =
        perPlan(evaluation, [](const models::PlanResult& p) { return valueOrNan(p.badHourStepTime) - 1.0; });
    const auto typical =
        perPlan(evaluation, [](const models::PlanResult& p) { return valueOrNan(p.typicalStepTime) - 1.0; });
    ChartSpec spec = buildPlanChart(
        {QStringLiteral("plans.step_time"), PlanWords::tr("Bad-hour step time"),
         PlanWords::tr("% longer than ideal bare metal (circle: typical hour)"), Quantity::Percent, true},
        {{PlanWords::tr("Bad hour"), ColorRole::Neutral, bad, 0}}, evaluation);
    SeriesSpec circles;
    circles.name = PlanWords::tr("Typical hour");
    circles.kind = SeriesKind::Scatter;
    circles.role = ColorRole::Neutral;
    circles.inLegend = false;
    TableColumn badColumn{PlanWords::tr("Bad-hour step time (1 = ideal bare metal)"), Quantity::Ratio, {}, {}, 0, 0, 0};
    TableColumn typicalColumn{
        PlanWords::tr("Typical step time (1 = ideal bare metal)"), Quantity::Ratio, {}, {}, 0, 0, 0};
    for (std::size_t plan = 0; plan < kPlanCount; ++plan) {
        if (std::isfinite(typical[plan])) circles.points.append({static_cast<double>(plan), typical[plan]});
        badColumn.numbers.append(1.0 + bad[plan]);
        typicalColumn.numbers.append(1.0 + typical[plan]);
        spec.categoryLabels[static_cast<qsizetype>(plan)] = explicitSign(bad[plan]);
        if (std::isfinite(typical[plan])) spec.y.minimum = std::min(spec.y.minimum, typical[plan] * 1.2);
    }
    spec.series.append(circles);
    spec.table.columns = spec.table.columns.first(2);
    spec.table.columns << badColumn << typicalColumn;
    if (noneFinite(bad))
        spec.emptyReason = PlanWords::tr("No plan does any useful work: there is no demand it may serve.");
    return spec;
}

ChartSpec unservedChart(const models::Evaluation& evaluation) {
    const auto values = perPlan(evaluation, [](const models::PlanResult& p) { return p.unservedGpuHours; });
    ChartSpec spec = buildPlanChart({QStringLiteral("plans.unserved"), PlanWords::tr("Unserved work"),
                                     PlanWords::tr("useful GPU-hours over the horizon"), Quantity::GpuHours, false},
                                    {{PlanWords::tr("Unserved"), ColorRole::Unserved, values, 0}}, evaluation);
    if (allZero(values)) spec.emptyReason = PlanWords::tr("None: every plan serves every useful GPU-hour.");
    return spec;
}

ChartSpec waitingChart(const models::Evaluation& evaluation) {
    const auto deferred = perPlan(evaluation, [](const models::PlanResult& p) { return p.deferredGpuHours; });
    const auto boots = perPlan(evaluation, [](const models::PlanResult& p) { return p.capacityWaitGpuHours; });
    ChartSpec spec = buildPlanChart({QStringLiteral("plans.waiting"), PlanWords::tr("Waiting"),
                                     PlanWords::tr("GPU-hours over the horizon"), Quantity::GpuHours, false},
                                    {{PlanWords::tr("Deferred"), ColorRole::DollarHeadroom, deferred, 0},
                                     {PlanWords::tr("Waits for a boot"), ColorRole::CostBoot, boots, 1}},
                                    evaluation);
    if (allZero(deferred) && allZero(boots)) spec.emptyReason = PlanWords::tr("None: no work waits in any plan.");
    return spec;
}

ChartSpec utilizationChart(const models::Evaluation& evaluation) {
    const auto values = perPlan(evaluation, [](const models::PlanResult& p) { return valueOrNan(p.utilization); });
    ChartSpec spec =
        buildPlanChart({QStringLiteral("plans.utilization"), PlanWords::tr("Utilization of committed GPUs"),
                        PlanWords::tr("% of rented hours held"), Quantity::Percent, true},
                       {{PlanWords::tr("Utilization"), ColorRole::Neutral, values, 0}}, evaluation);
    showWholeScale(spec);
    for (std::size_t plan = 0; plan < kPlanCount; ++plan)
        if (!std::isfinite(values[plan]))
            spec.categoryLabels[static_cast<qsizetype>(plan)] = PlanWords::tr("none held");
    if (noneFinite(values)) spec.emptyReason = PlanWords::tr("No plan holds committed GPUs.");
    return spec;
}

ChartSpec nodesChart(const models::Evaluation& evaluation) {
    const auto bareMetal =
        perPlan(evaluation, [](const models::PlanResult& p) { return static_cast<double>(p.nodes.bareMetal); });
    const auto reserved =
        perPlan(evaluation, [](const models::PlanResult& p) { return static_cast<double>(p.nodes.reserved); });
    QList<PlanSeries> series{{tierName(models::Tier::BareMetal), ColorRole::TierBareMetal, bareMetal, 0}};
    if (!allZero(reserved)) series.append({tierName(models::Tier::Reserved), ColorRole::TierReserved, reserved, 0});
    ChartSpec spec = buildPlanChart({QStringLiteral("plans.nodes"), PlanWords::tr("Committed nodes"),
                                     PlanWords::tr("nodes held all hours"), Quantity::Nodes, false},
                                    series, evaluation);
    spec.y.wholeNumbers = true;
    if (allZero(reserved)) spec.y.meaning = AxisMeaning::NodeCount;
    if (allZero(bareMetal) && allZero(reserved))
        spec.emptyReason = PlanWords::tr("None: no plan holds committed nodes.");
    return spec;
}

}  // namespace splitpoint::ui
