#include "ui/plans/plan_chart_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {
namespace {

using models::kPlanCount;
using models::kPlans;

int groupCount(const QList<PlanSeries>& series) {
    int groups = 1;
    for (const PlanSeries& s : series) groups = std::max(groups, s.group + 1);
    return groups;
}

/// Sum of the finite values of one group; NaN where there is none.
double groupTotal(const QList<PlanSeries>& series, std::size_t plan, int group) {
    double sum = 0.0;
    bool any = false;
    for (const PlanSeries& s : series) {
        if (s.group != group || !std::isfinite(s.values[plan])) continue;
        sum += s.values[plan];
        any = true;
    }
    return any ? sum : std::numeric_limits<double>::quiet_NaN();
}

void addSeries(ChartSpec& spec, const PlanChartHead& head, const QList<PlanSeries>& series) {
    for (const PlanSeries& s : series) {
        SeriesSpec bar;
        bar.name = s.name;
        bar.kind = SeriesKind::StackedBar;
        bar.role = s.role;
        bar.group = s.group;
        bar.values = QList<double>(s.values.begin(), s.values.end());
        if (head.planColors)
            for (const models::PlanKind plan : kPlans) bar.categoryRoles.append(planRole(plan));
        spec.series.append(bar);
    }
}

void setRange(ChartSpec& spec, const QList<PlanSeries>& series, int groups) {
    double above = 0.0, below = 0.0;
    for (std::size_t plan = 0; plan < kPlanCount; ++plan) {
        for (int group = 0; group < groups; ++group) {
            double up = 0.0, down = 0.0;
            for (const PlanSeries& s : series) {
                if (s.group != group || !std::isfinite(s.values[plan])) continue;
                (s.values[plan] >= 0.0 ? up : down) += s.values[plan];
            }
            above = std::max(above, up);
            below = std::min(below, down);
        }
    }
    // Room for the label over the tallest bar.
    spec.y.maximum = niceMaximum(std::max(above * 1.15, -below * 0.2));
    spec.y.minimum = below < 0.0 ? -niceMaximum(-below * 1.05) : 0.0;
}

QString labelOf(double value, Quantity quantity) {
    return formatNumber(value, quantity);
}

void addLabels(ChartSpec& spec, const QList<PlanSeries>& series, Quantity quantity, int groups) {
    for (std::size_t plan = 0; plan < kPlanCount; ++plan)
        for (int group = 0; group < groups; ++group)
            spec.categoryLabels.append(labelOf(groupTotal(series, plan, group), quantity));
}

void addTable(ChartSpec& spec, const QList<PlanSeries>& series, const models::Evaluation& evaluation, Quantity quantity,
              int groups) {
    TableColumn plans{PlanWords::tr("Plan"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    TableColumn feasible{PlanWords::tr("Feasible"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    for (const models::PlanKind plan : kPlans) {
        plans.texts.append(planName(plan));
        feasible.texts.append(evaluation.plan(plan).feasible ? PlanWords::tr("yes") : PlanWords::tr("no"));
    }
    spec.table.columns = {plans, feasible};
    const QString unit = unitName(quantity);
    const auto header = [&unit](const QString& name) {
        return unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit);
    };
    for (const PlanSeries& s : series)
        spec.table.columns.append(
            {header(s.name), quantity, QList<double>(s.values.begin(), s.values.end()), {}, 0.0, 0.0, 0});
    if (series.size() < 2 || groups > 1) return;
    TableColumn total{header(PlanWords::tr("Total")), quantity, {}, {}, 0.0, 0.0, 0};
    for (std::size_t plan = 0; plan < kPlanCount; ++plan) total.numbers.append(groupTotal(series, plan, 0));
    spec.table.columns.append(total);
}

QString describe(const PlanChartHead& head, const QList<PlanSeries>& series, const models::Evaluation& evaluation,
                 int groups) {
    QStringList parts;
    for (const models::PlanKind plan : kPlans) {
        QStringList values;
        for (int group = 0; group < groups; ++group)
            values.append(labelOf(groupTotal(series, models::index(plan), group), head.quantity));
        QString part = planName(plan) + u' ' + values.join(QStringLiteral(" / "));
        if (!evaluation.plan(plan).feasible) part += PlanWords::tr(" (infeasible)");
        parts.append(part);
    }
    return PlanWords::tr("%1, %2: %3.").arg(head.title, head.axisTitle, parts.join(QStringLiteral(", ")));
}

/// "Bare metal is infeasible: ..." for the first reason of each plan that is.
QString infeasibleNote(const models::Evaluation& evaluation) {
    QStringList notes;
    for (const models::PlanKind plan : kPlans) {
        const models::PlanResult& result = evaluation.plan(plan);
        if (result.feasible) continue;
        const QString reason = result.reasons.empty() ? QString() : worded(result.reasons.front());
        notes.append(reason.isEmpty() ? PlanWords::tr("%1 is infeasible.").arg(planName(plan))
                                      : PlanWords::tr("%1 is infeasible: %2.").arg(planName(plan), reason));
    }
    return notes.join(u' ');
}

}  // namespace

double valueOrNan(const std::optional<double>& value) {
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

ChartSpec buildPlanChart(const PlanChartHead& head, const QList<PlanSeries>& series,
                         const models::Evaluation& evaluation) {
    ChartSpec spec;
    spec.id = head.id;
    spec.title = head.title;
    spec.x.title = QString();
    spec.x.meaning = AxisMeaning::Plan;
    spec.y.title = head.axisTitle;
    spec.y.quantity = head.quantity;
    for (const models::PlanKind plan : kPlans) {
        spec.x.categories.append(planName(plan));
        spec.categoryMuted.append(!evaluation.plan(plan).feasible);
    }
    const int groups = groupCount(series);
    addSeries(spec, head, series);
    setRange(spec, series, groups);
    addLabels(spec, series, head.quantity, groups);
    addTable(spec, series, evaluation, head.quantity, groups);
    spec.description = describe(head, series, evaluation, groups);
    spec.footnote = infeasibleNote(evaluation);
    if (!head.explainInfeasible && !spec.footnote.isEmpty()) spec.footnote = PlanWords::tr("Pale and hatched: infeasible.");
    return spec;
}

void trimLegend(ChartSpec& spec) {
    constexpr double kVisibleShare = 0.005;  // of the tallest bar
    QList<double> totals(spec.x.categories.size(), 0.0);
    for (const SeriesSpec& part : spec.series)
        for (qsizetype bar = 0; bar < totals.size(); ++bar)
            if (std::isfinite(part.values[bar])) totals[bar] += std::abs(part.values[bar]);
    const double tallest = totals.isEmpty() ? 0.0 : *std::max_element(totals.begin(), totals.end());
    for (SeriesSpec& part : spec.series)
        part.inLegend = std::any_of(part.values.begin(), part.values.end(),
                                    [&](double value) { return std::abs(value) >= kVisibleShare * tallest; });
}

}  // namespace splitpoint::ui
