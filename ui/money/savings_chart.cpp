#include <algorithm>
#include <cmath>

#include "ui/money/money_charts.h"
#include "ui/money/money_words.h"
#include "ui/plans/plan_chart_builder.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using models::PlanKind;
using models::PlanResult;

namespace {

constexpr double kRoomForLabel = 1.3;
constexpr double kRoomBelow = 0.12;  // of the axis above zero, for the labels of bars that hang
constexpr double kLowestShown = -1.0;  // a plan at many times the cost would press all other bars flat

}  // namespace

ChartSpec savingsChart(const models::Evaluation& evaluation) {
    ChartSpec spec;
    spec.id = QStringLiteral("money.savings");
    spec.title = MoneyWords::tr("Coverage, use and savings");
    spec.y.title = MoneyWords::tr("share");
    spec.y.quantity = Quantity::Percent;
    spec.x.categories = {MoneyWords::tr("Coverage"), MoneyWords::tr("Commitment utilization"),
                         MoneyWords::tr("Effective savings rate")};
    TableColumn rates{MoneyWords::tr("Rate"), Quantity::Plain, {}, spec.x.categories, 0.0, 0.0, 0};
    spec.table.columns << rates;
    double high = 1.0, low = 0.0;
    bool any = false;
    QStringList told;
    for (const PlanKind plan : models::kPlans) {
        const PlanResult& result = evaluation.plan(plan);
        SeriesSpec bars;
        bars.name = result.feasible ? planName(plan) : MoneyWords::tr("%1 (infeasible)").arg(planName(plan));
        bars.kind = SeriesKind::StackedBar;
        bars.role = planRole(plan);
        bars.place = planPlace(plan);
        bars.group = static_cast<int>(models::index(plan));
        bars.values = {valueOrNan(result.coverage), valueOrNan(result.utilization),
                       valueOrNan(result.effectiveSavingsRate)};
        QStringList values;
        for (const double value : bars.values) {
            if (std::isfinite(value)) {
                high = std::max(high, value);
                low = std::min(low, value);
                any = true;
            }
            values << formatNumber(value, Quantity::Percent);
        }
        told << MoneyWords::tr("%1: coverage %2, commitment utilization %3, effective savings rate %4")
                    .arg(bars.name, values[0], values[1], values[2]);
        spec.table.columns << TableColumn{
            MoneyWords::tr("%1 (%)").arg(bars.name), Quantity::Percent, bars.values, {}, 0.0, 0.0, 0};
        spec.series << bars;
    }
    for (qsizetype rate = 0; rate < spec.x.categories.size(); ++rate) {
        for (const SeriesSpec& bars : spec.series)
            spec.categoryLabels << formatNumber(bars.values[rate], Quantity::Percent);
    }
    spec.y.maximum = high * 1.15;
    const bool cut = low < kLowestShown;
    spec.y.minimum = low < 0.0 ? std::max(kLowestShown * kRoomForLabel, -niceMaximum(-low * 1.1 + kRoomBelow * high)) : 0.0;
    for (SeriesSpec& bars : spec.series) {
        for (double& value : bars.values) value = std::max(value, kLowestShown);
    }
    if (!any) {
        spec.emptyReason = spec.description =
            MoneyWords::tr("No plan holds a GPU, so there is nothing to cover or to save.");
        return spec;
    }
    spec.description = told.join(QStringLiteral("; ")) + u'.';
    spec.footnote = MoneyWords::tr("Savings against serving all of it on demand.");
    if (std::none_of(evaluation.plans.begin(), evaluation.plans.end(),
                     [](const PlanResult& plan) { return plan.effectiveSavingsRate.has_value(); }))
        spec.footnote = MoneyWords::tr("No savings rate: on demand alone cannot serve all of it.");
    if (cut)
        spec.footnote += u' ' + MoneyWords::tr("Bars end at %1.").arg(formatNumber(kLowestShown, Quantity::Percent));
    return spec;
}

}  // namespace splitpoint::ui
