#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "ui/explore/explore_charts.h"
#include "ui/explore/explore_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {
namespace {

using models::NodeCounts;
using models::SweepPoint;

/// The point to draw at one bare-metal count: the cheapest feasible reserved count, else the cheapest of all.
std::map<int, SweepPoint> lowerEnvelope(const std::vector<SweepPoint>& sweep) {
    std::map<int, SweepPoint> best;
    for (const SweepPoint& point : sweep) {
        const auto [at, isNew] = best.try_emplace(point.nodes.bareMetal, point);
        if (isNew) continue;
        SweepPoint& kept = at->second;
        const bool better = point.feasible != kept.feasible ? point.feasible : point.totalCostUsd < kept.totalCostUsd;
        if (better) kept = point;
    }
    return best;
}

SeriesSpec named(const QString& name, SeriesKind kind, ColorRole role) {
    SeriesSpec series;
    series.name = name;
    series.kind = kind;
    series.role = role;
    return series;
}

void addMark(ChartSpec& spec, const QString& what, NodeCounts nodes, double cost, ColorRole role) {
    SeriesSpec point = named(what, SeriesKind::Scatter, role);
    point.points.append({static_cast<double>(nodes.bareMetal), cost});
    spec.series.append(point);
    spec.marks.append({Direction::Vertical, static_cast<double>(nodes.bareMetal),
                       QStringLiteral("%1: %2").arg(what, nodesInWords(nodes)), role});
}

void setRanges(ChartSpec& spec, const std::map<int, SweepPoint>& envelope) {
    double low = std::numeric_limits<double>::infinity(), high = 0.0;
    for (const auto& [nodes, point] : envelope) {
        low = std::min(low, point.totalCostUsd);
        high = std::max(high, point.totalCostUsd);
    }
    spec.x.minimum = 0.0;
    spec.x.maximum = std::max(1, envelope.rbegin()->first);
    // The shape is the message: start near the lowest cost where the curve would else be flat at the top.
    const double step = niceMaximum((high - low) * 1.2) / 5.0;
    spec.y.minimum = high > low && low > 0.5 * high ? std::max(0.0, std::floor(low * 0.98 / step) * step) : 0.0;
    spec.y.maximum = high > 0.0 ? std::ceil(high * 1.02 / step) * step : 1.0;
    if (!(step > 0.0) || !(spec.y.maximum > spec.y.minimum)) spec.y.maximum = niceMaximum(high * 1.05);
}

void addTable(ChartSpec& spec, const std::map<int, SweepPoint>& envelope) {
    TableColumn nodes{ExploreWords::tr("Bare-metal nodes"), Quantity::Nodes, {}, {}, 0.0, 0.0, 0};
    TableColumn reserved{ExploreWords::tr("Reserved nodes"), Quantity::Nodes, {}, {}, 0.0, 0.0, 0};
    TableColumn cost{ExploreWords::tr("Total cost (USD)"), Quantity::Usd, {}, {}, 0.0, 0.0, 0};
    TableColumn feasible{ExploreWords::tr("Feasible"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    for (const auto& [count, point] : envelope) {
        nodes.numbers.append(count);
        reserved.numbers.append(point.nodes.reserved);
        cost.numbers.append(point.totalCostUsd);
        feasible.texts.append(point.feasible ? ExploreWords::tr("yes") : ExploreWords::tr("no"));
    }
    spec.table.columns = {nodes, reserved, cost, feasible};
}

}  // namespace

ChartSpec costAgainstNodesChart(const models::Evaluation& evaluation, std::optional<NodeCounts> current) {
    ChartSpec spec;
    spec.id = QStringLiteral("explore.cost_against_nodes");
    spec.title = ExploreWords::tr("Hybrid cost against bare-metal nodes");
    spec.x.title = ExploreWords::tr("bare-metal nodes");
    spec.x.quantity = Quantity::Nodes;
    spec.x.wholeNumbers = true;
    spec.x.meaning = AxisMeaning::NodeCount;
    spec.place = planPlace(models::PlanKind::Hybrid);
    spec.y.title = ExploreWords::tr("total cost, USD over the horizon");
    spec.y.quantity = Quantity::Usd;
    if (evaluation.hybridSweep.empty()) {
        spec.emptyReason = ExploreWords::tr(
            "There is nothing to split: a hybrid needs a bare-metal offer and a virtual offer. Choose both under "
            "Inputs.");
        spec.description = spec.emptyReason;
        return spec;
    }
    const std::map<int, SweepPoint> envelope = lowerEnvelope(evaluation.hybridSweep);
    const bool hasReserved = std::any_of(evaluation.hybridSweep.begin(), evaluation.hybridSweep.end(),
                                         [](const SweepPoint& p) { return p.nodes.reserved > 0; });
    if (std::all_of(envelope.begin(), envelope.end(),
                    [](const auto& each) { return each.second.totalCostUsd == 0.0; })) {
        spec.emptyReason = spec.description =
            ExploreWords::tr("Nothing is bought at any node count: there is no demand to serve.");
        return spec;
    }
    SeriesSpec line =
        named(hasReserved ? ExploreWords::tr("Cost at the best reserved count") : ExploreWords::tr("Total cost"),
              SeriesKind::Line, ColorRole::Neutral);
    SeriesSpec infeasible = named(ExploreWords::tr("Leaves work unserved"), SeriesKind::Scatter, ColorRole::Infeasible);
    for (const auto& [nodes, point] : envelope) {
        line.points.append({static_cast<double>(nodes), point.totalCostUsd});
        if (!point.feasible) infeasible.points.append(line.points.last());
    }
    spec.series.append(line);
    if (!infeasible.points.isEmpty()) spec.series.append(infeasible);
    setRanges(spec, envelope);
    addTable(spec, envelope);

    const models::PlanResult& hybrid = evaluation.plan(models::PlanKind::Hybrid);
    if (hybrid.feasible) {
        addMark(spec, ExploreWords::tr("Optimum"), hybrid.nodes, hybrid.totalCostUsd, ColorRole::Optimum);
        spec.description =
            ExploreWords::tr("Total cost of the hybrid plan for 0 to %1 bare-metal nodes: least at %2, %3.")
                .arg(QLocale().toString(envelope.rbegin()->first), nodesInWords(hybrid.nodes),
                     formatNumber(hybrid.totalCostUsd, Quantity::Usd));
    } else {
        spec.description = ExploreWords::tr("No node count serves all work; costs are of what each count serves.");
        spec.footnote = spec.description;
    }
    if (current && !(hybrid.feasible && *current == hybrid.nodes)) {
        const auto chosen = std::find_if(evaluation.hybridSweep.begin(), evaluation.hybridSweep.end(),
                                         [&](const SweepPoint& p) { return p.nodes == *current; });
        if (chosen != evaluation.hybridSweep.end())
            addMark(spec, ExploreWords::tr("Your choice"), chosen->nodes, chosen->totalCostUsd, ColorRole::Current);
    }
    return spec;
}

}  // namespace splitpoint::ui
