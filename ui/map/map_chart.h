#pragma once

#include "models/decision/decision_map.h"
#include "models/decision/model_error.h"
#include "models/uncertainty/winning_chances.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// "Utilization of the demand (mean over peak)", ...: an input on an axis and in the list of axes.
[[nodiscard]] QString mapInputName(models::MapInput input);
[[nodiscard]] Quantity mapInputQuantity(models::MapInput input);

/// A decision map as colored cells: color is the winner, strength its margin (full from 25 %), hatched where the
/// difference is not material or, where inputs have ranges, the winner is the cheapest in fewer than 8 in 10 futures;
/// regions carry their plan's name, the scenario's own point is a mark.
/// @param materialMargin  below it a difference is not material (`models::materialMargin`)
/// @param anyDemand       whether the scenario asks for any work; without, no plan can win and the chart says why
/// @param chances         at the scenario; cells take its spread over their own margin, and the picture says so. Null: not
///                        known (yet)
/// @test  tests/ui/map: colors, hatching, labels, the point, the table, the empty state
[[nodiscard]] ChartSpec decisionMapChart(const models::DecisionMap& map,
                                         double materialMargin = models::kLeastMaterialMargin, bool anyDemand = true,
                                         const models::WinningChances* chances = nullptr);

/// The same picture with the scenario's point elsewhere, as during a drag; nothing else is drawn anew. The map itself
/// holds for every point of it.
/// @param spec     of this map
/// @param readout  what is said there
void placeMapPoint(ChartSpec& spec, const models::DecisionMap& map, QPointF values, const QString& readout);

/// "Hybrid wins; Virtual costs 12.3 % more": a point of a map in words.
[[nodiscard]] QString cellReadout(const models::MapCell& cell, double materialMargin = models::kLeastMaterialMargin);

/// "It is the cheapest in 17 in 20 futures (error of the sample: 2 in 100)": at the scenario itself, exactly; empty where
/// nothing is uncertain or no plan wins.
[[nodiscard]] QString chanceReadout(const models::WinningChances& chances);
/// "roughly 7 in 10 futures": of a cell; empty likewise.
[[nodiscard]] QString roughChanceReadout(const models::MapCell& cell, const models::WinningChances& chances);

/// The same for the cell under a point; a cell stands for its middle, so that near a border the point itself may differ.
[[nodiscard]] QString mapReadout(const models::DecisionMap& map, double x, double y,
                                 double materialMargin = models::kLeastMaterialMargin,
                                 const models::WinningChances* chances = nullptr);

}  // namespace splitpoint::ui
