#pragma once

#include "models/decision/monthly_cash.h"
#include "models/decision/spend_today.h"
#include "models/evaluation.h"
#include "ui/charts/chart_spec.h"
#include "ui/plans/plan_charts.h"

namespace splitpoint::ui {

/// The money of the three plans by month; where one could not be computed the problem says why.
struct PlanCash {
    models::PerPlan<models::CashPlan> plans;
    models::PerPlan<QString> problems;
};

/// What one plan pays in every month, stacked by what is bought. The three charts share the axis. Horizons beyond three
/// years are shown by year; what falls due after the horizon is a bar of its own.
/// @test tests/ui/money: bars sum to the plan's total; shared axis; years; the empty and the error state
/// @param today   what is paid today, as a line across the bars; null: not stated
/// @param pinned  an answer to compare the total with; null: none
[[nodiscard]] ChartSpec cashChart(const models::Evaluation& evaluation, const PlanCash& cash, models::PlanKind plan,
                                  const models::SpendToday* today = nullptr,
                                  const models::Evaluation* pinned = nullptr);

/// Utilization of the committed GPUs by month, a line for each plan that commits.
[[nodiscard]] ChartSpec commitmentUseChart(const models::Evaluation& evaluation, const PlanCash& cash);

/// Coverage, commitment utilization and effective savings rate of the three plans.
[[nodiscard]] ChartSpec savingsChart(const models::Evaluation& evaluation);

/// Every sum of the page as a table: totals by what is bought, the dearest and the mean month, the three rates, what is
/// owed beyond the horizon, extra costs or what is not included.
[[nodiscard]] QList<ComparisonRow> moneyFigures(const models::Scenario& scenario, const models::Evaluation& evaluation,
                                                const PlanCash* cash);

}  // namespace splitpoint::ui
