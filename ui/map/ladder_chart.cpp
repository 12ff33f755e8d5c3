#include "ui/map/ladder_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/map/map_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using models::CapacityLadder;
using models::NodeCounts;
using models::SweepPoint;

namespace {

constexpr double kFaintestAbove = 0.10;  // share above the least cost at which a cell has its faintest color
constexpr float kLeastStrength = 0.08F;

template <class Visit>
void eachPoint(const CapacityLadder& ladder, Visit visit) {
    for (int reserved = 0; reserved < ladder.reservedCounts(); ++reserved) {
        for (int metal = 0; metal < ladder.bareMetalCounts(); ++metal) visit(*ladder.at({metal, reserved}));
    }
}

double leastCost(const CapacityLadder& ladder) {
    double least = std::numeric_limits<double>::infinity();
    eachPoint(ladder, [&](const SweepPoint& point) {
        if (point.feasible) least = std::min(least, point.totalCostUsd);
    });
    return least;
}

AxisSpec nodesAxis(const QString& title, int counts) {
    AxisSpec axis;
    axis.title = title;
    axis.quantity = Quantity::Nodes;
    axis.wholeNumbers = true;
    axis.minimum = -0.5;  // a cell stands around its count
    axis.maximum = counts - 0.5;
    return axis;
}

SeriesSpec point(const QString& name, NodeCounts nodes, ColorRole role) {
    SeriesSpec series;
    series.name = name;
    series.kind = SeriesKind::Scatter;
    series.role = role;
    series.points.append({static_cast<double>(nodes.bareMetal), static_cast<double>(nodes.reserved)});
    return series;
}

void addTable(ChartSpec& spec, const CapacityLadder& ladder) {
    TableColumn metal{MapWords::tr("Bare-metal nodes"), Quantity::Nodes, {}, {}, 0.0, 0.0, 0};
    TableColumn reserved{MapWords::tr("Reserved nodes"), Quantity::Nodes, {}, {}, 0.0, 0.0, 0};
    TableColumn cost{MapWords::tr("Total cost (USD)"), Quantity::Usd, {}, {}, 0.0, 0.0, 0};
    TableColumn feasible{MapWords::tr("Feasible"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    eachPoint(ladder, [&](const SweepPoint& at) {
        metal.numbers.append(at.nodes.bareMetal);
        reserved.numbers.append(at.nodes.reserved);
        cost.numbers.append(at.totalCostUsd);
        feasible.texts.append(at.feasible ? MapWords::tr("yes") : MapWords::tr("no"));
    });
    spec.table.columns = {metal, reserved, cost, feasible};
}

}  // namespace

ChartSpec ladderChart(const CapacityLadder& ladder, std::optional<NodeCounts> current) {
    ChartSpec spec;
    spec.id = QStringLiteral("map.ladder");
    spec.title = MapWords::tr("Hybrid cost over committed nodes");
    if (!ladder.twoTiers()) {
        spec.emptyReason = spec.description = MapWords::tr(
            "There is one committed tier: its cost is a line, under Explore. Add a reserved virtual offer for the "
            "map.");
        return spec;
    }
    spec.x = nodesAxis(MapWords::tr("bare-metal nodes"), ladder.bareMetalCounts());
    spec.x.meaning = AxisMeaning::NodeCount;
    spec.y = nodesAxis(MapWords::tr("reserved virtual nodes"), ladder.reservedCounts());
    spec.y.meaning = AxisMeaning::ReservedNodeCount;
    spec.place = planPlace(models::PlanKind::Hybrid);
    const double least = leastCost(ladder);
    HeatMapSpec heat;
    heat.columns = ladder.bareMetalCounts();
    heat.rows = ladder.reservedCounts();
    eachPoint(ladder, [&](const SweepPoint& at) {
        const double above = least > 0.0 && std::isfinite(least) ? at.totalCostUsd / least - 1.0 : 0.0;
        const auto near = static_cast<float>(std::clamp(1.0 - above / kFaintestAbove, 0.0, 1.0));
        heat.roles.append(at.feasible ? ColorRole::PlanHybrid : ColorRole::Infeasible);
        heat.strength.append(at.feasible ? kLeastStrength + (1.0F - kLeastStrength) * near : kLeastStrength);
        heat.hatched.append(!at.feasible);
        heat.values.append(at.totalCostUsd);
    });
    heat.meanings.append({ColorRole::PlanHybrid, MapWords::tr("Serves all of the work"), {}});
    heat.strengthMeaning = MapWords::tr("stronger: nearer to the least cost, none left %1 above it")
                               .arg(formatNumber(kFaintestAbove, Quantity::Percent));
    heat.valueName = MapWords::tr("Total cost");
    heat.valueQuantity = Quantity::Usd;
    if (heat.hatched.contains(true)) heat.hatchMeaning = MapWords::tr("leaves work unserved");
    spec.heatMap = heat;
    const auto best = ladder.best();
    if (best) {
        spec.series.append(point(MapWords::tr("Optimum: %1").arg(nodesInWords(*best)), *best, ColorRole::Optimum));
        spec.description = MapWords::tr("Least cost at %1: %2.")
                               .arg(nodesInWords(*best), formatNumber(ladder.at(*best)->totalCostUsd, Quantity::Usd));
    } else {
        spec.description = MapWords::tr("No pair of node counts serves all of the work.");
    }
    const SweepPoint* chosen = current ? ladder.at(*current) : nullptr;
    if (chosen != nullptr && chosen->nodes != best) {
        spec.series.append(
            point(MapWords::tr("Your choice: %1").arg(nodesInWords(chosen->nodes)), chosen->nodes, ColorRole::Current));
        spec.description +=
            u' ' + MapWords::tr("Your choice, %1, costs %2.")
                       .arg(nodesInWords(chosen->nodes), formatNumber(chosen->totalCostUsd, Quantity::Usd));
    }
    addTable(spec, ladder);
    return spec;
}

LinkedPlace nodePlace(const models::WrongBy& wrong) {
    const bool metal = wrong.tier == models::Tier::BareMetal;
    return {metal ? AxisMeaning::NodeCount : AxisMeaning::ReservedNodeCount,
            static_cast<double>(metal ? wrong.counts.bareMetal : wrong.counts.reserved)};
}

ChartSpec wrongByChart(const CapacityLadder& ladder, NodeCounts planned) {
    ChartSpec spec;
    spec.id = QStringLiteral("map.wrong_by");
    spec.title = MapWords::tr("What being wrong costs");
    spec.y.title = MapWords::tr("USD more over the horizon");
    spec.y.quantity = Quantity::Usd;
    const auto list = ladder.wrongBy(planned);
    if (list.empty()) {
        spec.emptyReason = spec.description =
            MapWords::tr("There is no other count of committed nodes to compare with.");
        return spec;
    }
    SeriesSpec bars;
    bars.name = MapWords::tr("Extra cost");
    bars.kind = SeriesKind::StackedBar;
    bars.inLegend = false;
    TableColumn feasible{MapWords::tr("Feasible"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    double low = 0.0, high = 0.0;
    for (const models::WrongBy& wrong : list) {
        const QString nodes =
            QStringLiteral("%1%2").arg(wrong.nodes > 0 ? QStringLiteral("+") : QString()).arg(wrong.nodes);
        spec.x.categories << (wrong.tier == models::Tier::BareMetal ? MapWords::tr("%1 bare metal").arg(nodes)
                                                                    : MapWords::tr("%1 reserved").arg(nodes));
        spec.x.places.append(nodePlace(wrong));
        spec.categoryLabels << formatNumber(wrong.usdMore, Quantity::Usd);
        spec.categoryMuted << !wrong.feasible;
        bars.values.append(wrong.usdMore);
        bars.categoryRoles.append(tierRole(wrong.tier));
        feasible.texts.append(wrong.feasible ? MapWords::tr("yes") : MapWords::tr("no"));
        low = std::min(low, wrong.usdMore);
        high = std::max(high, wrong.usdMore);
    }
    spec.y.minimum = low < 0.0 ? -niceMaximum(-low) : 0.0;
    spec.y.maximum = niceMaximum(high * 1.05);
    spec.series = {bars};
    const auto dearest =
        std::max_element(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.usdMore < b.usdMore; });
    spec.description = MapWords::tr("Against %1, the dearest of these mistakes costs %2 more (%3).")
                           .arg(nodesInWords(planned), formatNumber(dearest->usdMore, Quantity::Usd),
                                formatNumber(dearest->shareMore, Quantity::Percent));
    if (spec.categoryMuted.contains(true))
        spec.footnote = MapWords::tr("Pale and hatched: work stays unserved, and what that is worth is not in the bar.");
    spec.table.columns = {TableColumn{MapWords::tr("Nodes"), Quantity::Plain, {}, spec.x.categories, 0.0, 0.0, 0},
                          TableColumn{MapWords::tr("Extra cost (USD)"), Quantity::Usd, bars.values, {}, 0.0, 0.0, 0},
                          feasible};
    return spec;
}

}  // namespace splitpoint::ui
