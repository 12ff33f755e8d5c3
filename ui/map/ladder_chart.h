#pragma once

#include <optional>

#include "models/decision/capacity_ladder.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Hybrid cost over bare-metal and reserved nodes as colored cells: the stronger, the nearer to the least cost (none
/// left at a tenth above it); hatched where work stays unserved. The optimum and the current choice are marks. With one
/// committed tier the empty state points to the line chart (`costAgainstNodesChart`).
/// @test  tests/ui/map
[[nodiscard]] ChartSpec ladderChart(const models::CapacityLadder& ladder,
                                    std::optional<models::NodeCounts> current = std::nullopt);

/// The node count that a mistake ends at, as charts point at it.
[[nodiscard]] LinkedPlace nodePlace(const models::WrongBy& wrong);

/// What one, two and four nodes more or fewer cost: bars per step, those that leave work unserved muted.
[[nodiscard]] ChartSpec wrongByChart(const models::CapacityLadder& ladder, models::NodeCounts planned);

}  // namespace splitpoint::ui
