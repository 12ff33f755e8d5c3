#pragma once

#include <optional>

#include "models/evaluate.h"
#include "models/evaluation.h"
#include "models/scenario.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Total cost of the hybrid plan against its bare-metal nodes, the whole sweep; with a reserved tier the cheapest
/// feasible reserved count at each. Infeasible counts are marked apart, the optimum and the current choice too.
[[nodiscard]] ChartSpec costAgainstNodesChart(const models::Evaluation& evaluation,
                                              std::optional<models::NodeCounts> current = std::nullopt);

/// The three plans' costs stacked by what is bought.
[[nodiscard]] ChartSpec costPartsChart(const models::Evaluation& evaluation);

/// Effective cost against utilization of the committed GPUs, the break-even U* and the use in force marked.
[[nodiscard]] ChartSpec crossingChart(const std::optional<models::CrossingCurves>& curves,
                                      const models::Evaluation& evaluation);

}  // namespace splitpoint::ui
