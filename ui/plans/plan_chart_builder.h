#pragma once

#include <QCoreApplication>
#include <QList>
#include <optional>

#include "models/evaluation.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Words of this page, under one translation context.
struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

/// One value for each plan; NaN where a plan has none.
struct PlanSeries {
    QString name;
    ColorRole role = ColorRole::Neutral;
    models::PerPlan<double> values{};
    int group = 0;
};

struct PlanChartHead {
    QString id, title, axisTitle;
    Quantity quantity = Quantity::Plain;
    bool planColors = false;         ///< each bar in its plan's color (a single series)
    bool explainInfeasible = false;  ///< the reasons stand below; else a short note says what hatching means
};

/// Bars for the three plans: categories, mutes and footnote of infeasible plans, axis range, labels of the totals,
/// description with all numbers and the table twin.
[[nodiscard]] ChartSpec buildPlanChart(const PlanChartHead& head, const QList<PlanSeries>& series,
                                       const models::Evaluation& evaluation);

[[nodiscard]] double valueOrNan(const std::optional<double>& value);

/// Leaves parts out of the legend that are too thin to be seen in any bar; the table keeps them all.
void trimLegend(ChartSpec& spec);

}  // namespace splitpoint::ui
