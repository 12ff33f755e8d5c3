#include <algorithm>

#include "ui/explore/explore_charts.h"
#include "ui/explore/explore_words.h"
#include "ui/plans/plan_chart_builder.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

ChartSpec costPartsChart(const models::Evaluation& evaluation) {
    QList<PlanSeries> parts;
    for (const models::CostPartField& field : models::kCostPartFields) {
        models::PerPlan<double> values{};
        for (const models::PlanKind plan : models::kPlans)
            values[models::index(plan)] = evaluation.plan(plan).cost.*field.value;
        if (std::any_of(values.begin(), values.end(), [](double v) { return v != 0.0; }))
            parts.append({costPartName(field.key), costPartRole(field.key), values, 0});
    }
    ChartSpec spec =
        buildPlanChart({QStringLiteral("explore.cost_parts"), ExploreWords::tr("Total cost by what is bought"),
                        ExploreWords::tr("USD over the horizon"), Quantity::Usd, false},
                       parts, evaluation);
    trimLegend(spec);
    if (parts.isEmpty() && evaluation.usefulGpuHoursDemanded > 0.0)
        spec.emptyReason = ExploreWords::tr(
            "Nothing is bought: there is no offer that serves this demand. Choose offers under Inputs.");
    else if (parts.isEmpty())
        spec.emptyReason = ExploreWords::tr("Nothing is bought: there is no demand and no committed node.");
    return spec;
}

}  // namespace splitpoint::ui
