#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/plans/plan_chart_builder.h"
#include "ui/plans/plan_charts.h"

namespace splitpoint::ui {
namespace {

using models::kPlans;

template <class Value>
models::PerPlan<double> perPlan(const models::Evaluation& evaluation, Value value) {
    models::PerPlan<double> values{};
    for (const models::PlanKind plan : kPlans) values[models::index(plan)] = value(evaluation.plan(plan));
    return values;
}

bool anyNonZero(const models::PerPlan<double>& values) {
    return std::any_of(values.begin(), values.end(), [](double v) { return std::isfinite(v) && v != 0.0; });
}

void markBest(ChartSpec& spec, const models::Evaluation& evaluation) {
    if (!evaluation.recommendation.plan) return;
    QString& label = spec.categoryLabels[static_cast<qsizetype>(models::index(*evaluation.recommendation.plan))];
    label = PlanWords::tr("%1 best").arg(label);
}

/// Why no plan has a cost per useful GPU-hour.
QString nothingServed(const models::Evaluation& evaluation) {
    if (evaluation.usefulGpuHoursDemanded > 0.0)
        return PlanWords::tr(
            "No plan serves this demand, so there is no cost per useful GPU-hour. Choose offers under Inputs.");
    return PlanWords::tr(
        "There is no demand to serve, so there is no cost per useful GPU-hour. Add demand to a workload.");
}

}  // namespace

ChartSpec effectiveCostChart(const models::Evaluation& evaluation) {
    const auto values =
        perPlan(evaluation, [](const models::PlanResult& p) { return valueOrNan(p.usdPerUsefulGpuHour); });
    ChartSpec spec = buildPlanChart({QStringLiteral("plans.effective_cost"), PlanWords::tr("Effective cost"),
                                     PlanWords::tr("USD per useful GPU-hour"), Quantity::UsdPerGpuHour, true, true},
                                    {{PlanWords::tr("Effective cost"), ColorRole::Neutral, values, 0}}, evaluation);
    markBest(spec, evaluation);
    if (!anyNonZero(values)) spec.emptyReason = nothingServed(evaluation);
    return spec;
}

ChartSpec totalCostChart(const models::Evaluation& evaluation) {
    const auto values = perPlan(evaluation, [](const models::PlanResult& p) { return p.totalCostUsd; });
    ChartSpec spec = buildPlanChart({QStringLiteral("plans.total_cost"), PlanWords::tr("Total cost"),
                                     PlanWords::tr("USD over the horizon"), Quantity::Usd, true},
                                    {{PlanWords::tr("Total cost"), ColorRole::Neutral, values, 0}}, evaluation);
    return spec;
}

ChartSpec costBridgeChart(const models::Evaluation& evaluation) {
    QList<PlanSeries> parts;
    for (const models::DollarPartField& field : models::kDollarPartFields) {
        const auto values = perPlan(evaluation, [&field](const models::PlanResult& p) {
            return p.usefulGpuHours > 0.0 ? p.dollars.*field.value / p.usefulGpuHours : valueOrNan(std::nullopt);
        });
        if (anyNonZero(values)) parts.append({dollarPartName(field.key), dollarPartRole(field.key), values, 0});
    }
    ChartSpec spec = buildPlanChart({QStringLiteral("plans.cost_bridge"), PlanWords::tr("Where each dollar goes"),
                                     PlanWords::tr("USD per useful GPU-hour"), Quantity::UsdPerGpuHour, false},
                                    parts, evaluation);
    trimLegend(spec);
    if (parts.isEmpty()) spec.emptyReason = nothingServed(evaluation);
    return spec;
}

}  // namespace splitpoint::ui
