#include "ui/map/map_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/language/model_words.h"
#include "ui/map/map_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using models::DecisionMap;
using models::MapCell;
using models::MapInput;
using models::PlanKind;

namespace {

constexpr double kFullMargin = 0.25;     // from here a color is at its full strength
constexpr float kLeastStrength = 0.25F;  // even a thin margin shows whose it is
constexpr int kTableLines = 9;           // of each axis

bool isMaterial(const MapCell& cell, double least) {
    return !cell.runnerUp || cell.margin >= least;
}

std::optional<double> chanceAt(const MapCell& cell, const models::WinningChances* chances) {
    if (chances == nullptr || !chances->uncertain || !cell.winner || !cell.runnerUp) return std::nullopt;
    return chances->roughChance(*cell.winner, cell.margins);
}

AxisSpec axisOf(const models::MapAxis& axis) {
    AxisSpec spec;
    spec.title = mapInputName(axis.input);
    spec.quantity = mapInputQuantity(axis.input);
    spec.minimum = axis.low;
    spec.maximum = axis.high;
    spec.logarithmic = axis.logarithmic;
    return spec;
}

void addLabels(HeatMapSpec& heat, const DecisionMap& map) {
    for (const PlanKind plan : models::kPlans) {
        const auto cell = models::nameCell(map, plan);
        if (!cell) continue;
        heat.labels.append(
            {map.x.valueAt(cell->first, map.columns), map.y.valueAt(cell->second, map.rows), planName(plan)});
    }
}

/// What the colors stand for: the plans that win somewhere, and where none can.
void addMeanings(HeatMapSpec& heat, const DecisionMap& map) {
    const auto wins = [&map](std::optional<PlanKind> plan) {
        return std::any_of(map.cells.begin(), map.cells.end(), [plan](const MapCell& c) { return c.winner == plan; });
    };
    for (const PlanKind plan : models::kPlans)
        if (wins(plan)) heat.meanings.append({planRole(plan), MapWords::tr("%1 wins").arg(planName(plan)), planPlace(plan)});
    if (wins(std::nullopt)) heat.meanings.append({ColorRole::Infeasible, MapWords::tr("No plan is feasible"), {}});
    heat.strengthMeaning =
        MapWords::tr("stronger: larger margin, up to %1").arg(formatNumber(kFullMargin, Quantity::Percent));
    heat.valueName = MapWords::tr("Margin over the runner-up");
    heat.valueQuantity = Quantity::Percent;
}

HeatMapSpec heatOf(const DecisionMap& map, double materialMargin, const models::WinningChances* chances) {
    HeatMapSpec heat;
    heat.columns = map.columns;
    heat.rows = map.rows;
    addMeanings(heat, map);
    bool hatched = false;
    const bool uncertain = chances != nullptr && chances->uncertain && !chances->shifts.empty();
    for (const MapCell& cell : map.cells) {
        heat.values.append(cell.runnerUp ? cell.margin : std::nan(""));
        heat.roles.append(cell.winner ? planRole(*cell.winner) : ColorRole::Infeasible);
        const double share = cell.runnerUp ? std::min(1.0, cell.margin / kFullMargin) : 1.0;
        heat.strength.append(kLeastStrength + (1.0F - kLeastStrength) * static_cast<float>(share));
        const bool unsure = chanceAt(cell, chances).value_or(1.0) < models::kSureChance;
        heat.hatched.append(cell.winner && (unsure || !isMaterial(cell, materialMargin)));
        hatched = hatched || heat.hatched.last();
    }
    const QString material = formatNumber(materialMargin, Quantity::Percent);
    if (hatched) {
        heat.hatchMeaning = uncertain ? MapWords::tr("cheapest in fewer than 8 in 10 futures, or under %1 apart").arg(material)
                                      : MapWords::tr("no material difference (under %1)").arg(material);
    }
    addLabels(heat, map);
    return heat;
}

/// "Hybrid wins on 62 % of the map, Virtual on 30 %".
QString shares(const DecisionMap& map) {
    QStringList parts;
    for (const PlanKind plan : models::kPlans) {
        const auto count =
            std::count_if(map.cells.begin(), map.cells.end(), [&](const MapCell& cell) { return cell.winner == plan; });
        if (count == 0) continue;
        const double share = static_cast<double>(count) / static_cast<double>(map.cells.size());
        parts << MapWords::tr("%1 on %2").arg(planName(plan), formatNumber(share, Quantity::Percent));
    }
    return parts.isEmpty()
               ? MapWords::tr("No plan is feasible anywhere on this map.")
               : MapWords::tr("Share of the map that each plan wins: %1.").arg(parts.join(QStringLiteral(", ")));
}

void addTable(ChartSpec& spec, const DecisionMap& map, const models::WinningChances* chances) {
    TableColumn x{mapInputName(map.x.input), mapInputQuantity(map.x.input), {}, {}, 0.0, 0.0, 0};
    TableColumn y{mapInputName(map.y.input), mapInputQuantity(map.y.input), {}, {}, 0.0, 0.0, 0};
    TableColumn winner{MapWords::tr("Winner"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    TableColumn margin{MapWords::tr("Margin"), Quantity::Percent, {}, {}, 0.0, 0.0, 0};
    TableColumn chance{MapWords::tr("Chance of being cheapest, approximated"), Quantity::Percent, {}, {}, 0.0, 0.0, 0};
    const auto line = [](int i, int count) {
        return std::min(count - 1, i * count / kTableLines + count / (2 * kTableLines));
    };
    for (int j = 0; j < std::min(kTableLines, map.rows); ++j) {
        for (int i = 0; i < std::min(kTableLines, map.columns); ++i) {
            const int column = line(i, map.columns), row = line(j, map.rows);
            const MapCell& cell = map.at(column, row);
            x.numbers.append(map.x.valueAt(column, map.columns));
            y.numbers.append(map.y.valueAt(row, map.rows));
            winner.texts.append(cell.winner ? planName(*cell.winner) : MapWords::tr("none"));
            margin.numbers.append(cell.runnerUp ? cell.margin : std::nan(""));
            chance.numbers.append(chanceAt(cell, chances).value_or(std::nan("")));
        }
    }
    spec.table.columns = {x, y, winner, margin};
    if (chances != nullptr && chances->uncertain) spec.table.columns.append(chance);
}

}  // namespace

QString mapInputName(MapInput input) {
    switch (input) {
        case MapInput::Utilization:
            return MapWords::tr("Utilization (mean over peak of the demand), %");
        case MapInput::Peakedness:
            return MapWords::tr("Peakedness of demand, 1 = as it is");
        case MapInput::GpusPerJob:
            return MapWords::tr("GPUs of the largest job");
        case MapInput::PriceRatio:
            return MapWords::tr("On-demand price over bare-metal price");
        case MapInput::VirtualOverhead:
            return MapWords::tr("Virtual overhead, 1 = as it is");
        case MapInput::Operations:
            return MapWords::tr("Bare-metal operations, hours per GPU and month");
        case MapInput::PlatformCosts:
            return MapWords::tr("Fixed costs of both platforms, USD per month");
        case MapInput::Growth:
            return MapWords::tr("Extra growth of demand per year, %");
    }
    return {};
}

Quantity mapInputQuantity(MapInput input) {
    switch (input) {
        case MapInput::Utilization:
        case MapInput::Growth:
            return Quantity::Percent;
        case MapInput::GpusPerJob:
            return Quantity::Gpus;
        case MapInput::PlatformCosts:
            return Quantity::Usd;
        case MapInput::Operations:
            return Quantity::Plain;
        case MapInput::Peakedness:
        case MapInput::PriceRatio:
        case MapInput::VirtualOverhead:
            break;
    }
    return Quantity::Ratio;
}

QString cellReadout(const MapCell& cell, double materialMargin) {
    if (!cell.winner) return MapWords::tr("No plan is feasible here");
    if (!cell.runnerUp) return MapWords::tr("Only %1 is feasible here").arg(planName(*cell.winner));
    const QString text =
        MapWords::tr("%1 wins; %2 costs %3 more")
            .arg(planName(*cell.winner), planName(*cell.runnerUp), formatNumber(cell.margin, Quantity::Percent));
    return isMaterial(cell, materialMargin) ? text : MapWords::tr("%1: no material difference").arg(text);
}

QString chanceReadout(const models::WinningChances& chances) {
    if (!chances.uncertain || !chances.recommended) return {};
    const models::Sampled& chance = chances.of(*chances.recommended);
    const double margin = std::max(1.0, std::ceil(100.0 * chance.errorBar()));
    const QString error = QLocale().toString(margin, 'f', 0);
    if (chance.value >= 1.0) return MapWords::tr("It is the cheapest in all of %1 futures").arg(chances.draws);
    return MapWords::tr("It is the cheapest in %1 futures (error of the sample: %2 in 100)")
        .arg(worded(models::inFutures(chance.value)), error);
}

QString roughChanceReadout(const MapCell& cell, const models::WinningChances& chances) {
    const auto chance = chanceAt(cell, &chances);
    if (!chance) return {};
    if (*chance >= 1.0) return MapWords::tr("roughly all futures agree");
    return MapWords::tr("cheapest in roughly %1 futures").arg(worded(models::inFutures(*chance)));
}

QString mapReadout(const DecisionMap& map, double x, double y, double materialMargin, const models::WinningChances* chances) {
    if (map.cells.empty()) return {};
    const MapCell& cell = map.at(map.x.cellOf(x, map.columns), map.y.cellOf(y, map.rows));
    const QString text = cellReadout(cell, materialMargin);
    const QString rough = chances == nullptr ? QString() : roughChanceReadout(cell, *chances);
    return rough.isEmpty() ? text : MapWords::tr("%1, %2").arg(text, rough);
}

void placeMapPoint(ChartSpec& spec, const DecisionMap& map, QPointF values, const QString& readout) {
    for (SeriesSpec& series : spec.series) {
        if (series.role == ColorRole::Current) series.points = {values};
    }
    spec.description = shares(map) + u' ' + MapWords::tr("At your point: %1.").arg(readout);
}

ChartSpec decisionMapChart(const DecisionMap& map, double materialMargin, bool anyDemand, const models::WinningChances* chances) {
    ChartSpec spec;
    spec.id = QStringLiteral("map.decision");
    spec.title = MapWords::tr("Which plan wins");
    spec.x = axisOf(map.x);
    spec.y = axisOf(map.y);
    if (map.cells.empty()) {
        spec.emptyReason = spec.description = MapWords::tr("The map is being computed.");
        return spec;
    }
    if (!anyDemand) {
        spec.emptyReason = spec.description =
            MapWords::tr("There is no demand to serve, so no plan wins anywhere. Add demand to a workload.");
        return spec;
    }
    spec.heatMap = heatOf(map, materialMargin, chances);
    SeriesSpec here;
    here.name = MapWords::tr("You are here");
    here.kind = SeriesKind::Scatter;
    here.role = ColorRole::Current;
    here.points.append({map.hereX, map.hereY});
    spec.series = {here};
    placeMapPoint(spec, map, {map.hereX, map.hereY}, mapReadout(map, map.hereX, map.hereY, materialMargin));
    spec.footnote = worded(map.resolution) + u' ' + MapWords::tr("Everything else is as in the scenario.");
    if (chances != nullptr && chances->uncertain && !chances->shifts.empty()) {
        spec.footnote += u' ' + MapWords::tr("Chances beside the point are approximated: its own futures, moved by each cell's margins.");
    }
    addTable(spec, map, chances);
    return spec;
}

}  // namespace splitpoint::ui
