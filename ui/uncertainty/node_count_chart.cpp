#include <algorithm>
#include <map>

#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"
#include "ui/uncertainty/uncertainty_charts.h"
#include "ui/uncertainty/uncertainty_words.h"

namespace splitpoint::ui {

using models::NodeCounts;
using models::PlanKind;
using models::PlanUncertainty;
using models::RegretPoint;
using models::Simulation;

namespace {

constexpr double kServedEnough = 0.9;  // `SimulationSettings::robustServedShare`

/// Whether the plan chooses among counts of bare-metal nodes; else it chooses among reserved ones.
bool choosesBareMetal(const std::vector<RegretPoint>& curve) {
    return std::any_of(curve.begin(), curve.end(), [&](const RegretPoint& point) {
        return point.nodes.bareMetal != curve.front().nodes.bareMetal;
    });
}

/// The best of each count along the axis: with two committed tiers the other one is chosen as well as can be.
std::map<int, RegretPoint> bestByCount(const std::vector<RegretPoint>& curve, bool bareMetal) {
    std::map<int, RegretPoint> best;
    for (const RegretPoint& point : curve) {
        const int count = bareMetal ? point.nodes.bareMetal : point.nodes.reserved;
        const auto [at, isNew] = best.try_emplace(count, point);
        if (!isNew && point.meanRegretUsd < at->second.meanRegretUsd) at->second = point;
    }
    return best;
}

SeriesSpec countMark(const QString& name, ColorRole role, double count, double usd) {
    SeriesSpec mark;
    mark.name = name;
    mark.kind = SeriesKind::Scatter;
    mark.role = role;
    mark.points << QPointF(count, usd);
    return mark;
}

}  // namespace

ChartSpec nodeCountChart(const Simulation& s, PlanKind kind) {
    const PlanUncertainty& plan = s.plans[models::index(kind)];
    const auto& curve = s.regretCurve[models::index(kind)];
    ChartSpec spec;
    spec.id = QStringLiteral("uncertainty.node_counts");
    spec.title = UncertaintyWords::tr("%1: what each node count costs over all futures").arg(planName(kind));
    if (curve.size() < 2) {
        spec.emptyReason = spec.description =
            UncertaintyWords::tr("The plan %1 has no choice of committed nodes here.").arg(inSentence(planName(kind)));
        return spec;
    }
    const bool metal = choosesBareMetal(curve);
    const auto best = bestByCount(curve, metal);
    spec.place = planPlace(kind);
    spec.x.title = metal ? UncertaintyWords::tr("bare-metal nodes") : UncertaintyWords::tr("reserved nodes");
    spec.x.wholeNumbers = true;
    spec.x.quantity = Quantity::Nodes;
    spec.x.meaning = metal ? AxisMeaning::NodeCount : AxisMeaning::ReservedNodeCount;
    spec.x.minimum = best.begin()->first;
    spec.x.maximum = std::max(best.begin()->first + 1, best.rbegin()->first);
    spec.y.title = UncertaintyWords::tr("USD more on average than the best count of each future");
    spec.y.quantity = Quantity::Usd;
    SeriesSpec line, few;
    line.name = UncertaintyWords::tr("Mean regret");
    line.role = planRole(kind);
    few.name = UncertaintyWords::tr("Leaves work undone in more than 1 in 10 futures");
    few.kind = SeriesKind::Scatter;
    few.role = ColorRole::Infeasible;
    few.secondary = true;
    TableColumn nodes{UncertaintyWords::tr("Nodes"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    TableColumn mean{UncertaintyWords::tr("Mean cost (USD)"), Quantity::Usd, {}, {}, 0.0, 0.0, 0};
    TableColumn regret{UncertaintyWords::tr("Mean regret (USD)"), Quantity::Usd, {}, {}, 0.0, 0.0, 0};
    TableColumn served{
        UncertaintyWords::tr("Futures in which all is served (%)"), Quantity::Percent, {}, {}, 0.0, 0.0, 0};
    double most = 0.0;
    for (const auto& [count, point] : best) {
        line.points << QPointF(count, point.meanRegretUsd);
        if (point.servedShare < kServedEnough) few.points << line.points.last();
        most = std::max(most, point.meanRegretUsd);
    }
    for (const RegretPoint& point : curve) {
        nodes.texts << nodesInWords(point.nodes);
        mean.numbers << point.meanUsd;
        regret.numbers << point.meanRegretUsd;
        served.numbers << point.servedShare;
    }
    spec.table.columns = {nodes, mean, regret, served};
    spec.series << line;
    if (!few.points.isEmpty()) spec.series << few;
    const auto mark = [&](const QString& name, ColorRole role, NodeCounts at) {
        const int count = metal ? at.bareMetal : at.reserved;
        const auto found = best.find(count);
        if (found != best.end()) spec.series << countMark(name, role, count, found->second.meanRegretUsd);
    };
    mark(UncertaintyWords::tr("As decided: %1").arg(nodesInWords(plan.asDecided.nodes)), ColorRole::Current,
         plan.asDecided.nodes);
    if (plan.robust.nodes != plan.asDecided.nodes)
        mark(UncertaintyWords::tr("Robust: %1").arg(nodesInWords(plan.robust.nodes)), ColorRole::Optimum,
             plan.robust.nodes);
    spec.y.maximum = niceMaximum(most * 1.05);
    spec.description = worded(plan.robustSentence) + u'.';
    return spec;
}

}  // namespace splitpoint::ui
