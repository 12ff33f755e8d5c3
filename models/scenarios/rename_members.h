#pragma once

#include <vector>

#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// Changes of a child after members of its parent were renamed: those that named one by its old name name it by the new
/// one. Renamed is what `differences` takes for it.
/// @test paths, orders and notes on sources follow; others stay
[[nodiscard]] std::vector<ScenarioChange> withMembersRenamed(std::vector<ScenarioChange> changes, const Scenario& before,
                                                             const Scenario& now);

}  // namespace splitpoint::models
