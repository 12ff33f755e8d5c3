#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "models/evaluation.h"
#include "models/scenario.h"
#include "ui/charts/chart_spec.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

/// The three plans side by side: every chart has the same three categories in the same order and colors.
/// Infeasible plans are muted, still priced, and their reason stands in the footnote.
[[nodiscard]] ChartSpec effectiveCostChart(const models::Evaluation& evaluation);
[[nodiscard]] ChartSpec totalCostChart(const models::Evaluation& evaluation);
/// USD per useful GPU-hour stacked by where each dollar goes: from the headline price of a useful hour to the effective
/// cost.
[[nodiscard]] ChartSpec costBridgeChart(const models::Evaluation& evaluation);
[[nodiscard]] ChartSpec relativePerformanceChart(const models::Evaluation& evaluation);
/// Typical and bad-hour step time, 1 = ideal bare metal.
[[nodiscard]] ChartSpec stepTimeChart(const models::Evaluation& evaluation);
[[nodiscard]] ChartSpec unservedChart(const models::Evaluation& evaluation);
/// GPU-hours deferred, and waiting for boots.
[[nodiscard]] ChartSpec waitingChart(const models::Evaluation& evaluation);
[[nodiscard]] ChartSpec utilizationChart(const models::Evaluation& evaluation);
/// Bare-metal and reserved nodes, stacked.
[[nodiscard]] ChartSpec nodesChart(const models::Evaluation& evaluation);

/// One line of the comparison: a quantity with its unit and a value for each plan.
struct ComparisonRow {
    QString key;  ///< stable: "effective_cost"
    QString label, unit, meaning;
    Quantity quantity = Quantity::Plain;
    models::PerPlan<double> values{};  ///< NaN where the plan has none
    models::PerPlan<QString> texts;    ///< not empty: shown instead of the value ("no: ...")
    std::optional<double> today;       ///< of today's spend, where it has one (ui/plans/today_rows.h)
    [[nodiscard]] QString text(models::PlanKind plan, const QLocale& locale = QLocale()) const;
};
[[nodiscard]] QList<ComparisonRow> planComparison(const models::Evaluation& evaluation);

}  // namespace splitpoint::ui
