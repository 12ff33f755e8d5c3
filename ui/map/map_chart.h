#pragma once

#include "models/decision/decision_map.h"
#include "models/decision/model_error.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// "Utilization of the demand (mean over peak)", ...: an input on an axis and in the list of axes.
[[nodiscard]] QString mapInputName(models::MapInput input);
[[nodiscard]] Quantity mapInputQuantity(models::MapInput input);

/// A decision map as colored cells: color is the winner, strength its margin (full from 25 %), hatched where the
/// difference is not material; regions carry their plan's name, the scenario's own point is a mark.
/// @param materialMargin  below it a difference is not material (`models::materialMargin`)
/// @param anyDemand       whether the scenario asks for any work; without, no plan can win and the chart says why
/// @test  tests/ui/map: colors, hatching, labels, the point, the table, the empty state
[[nodiscard]] ChartSpec decisionMapChart(const models::DecisionMap& map,
                                         double materialMargin = models::kLeastMaterialMargin, bool anyDemand = true);

/// The same picture with the scenario's point elsewhere, as during a drag; nothing else is drawn anew. The map itself
/// holds for every point of it.
/// @param spec     of this map
/// @param readout  what is said there
void placeMapPoint(ChartSpec& spec, const models::DecisionMap& map, QPointF values, const QString& readout);

/// "Hybrid wins; Virtual costs 12.3 % more": a point of a map in words.
[[nodiscard]] QString cellReadout(const models::MapCell& cell, double materialMargin = models::kLeastMaterialMargin);

/// The same for the cell under a point; a cell stands for its middle, so that near a border the point itself may differ.
[[nodiscard]] QString mapReadout(const models::DecisionMap& map, double x, double y,
                                 double materialMargin = models::kLeastMaterialMargin);

}  // namespace splitpoint::ui
