#pragma once

#include <filesystem>
#include <vector>

#include "models/scenario.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// Everything that a scenario file is read from: itself first, then the csv curves beside it that any of its scenarios
/// names, as a base curve or in a layer. A change or a layer that is off counts: it is one click from being used.
/// @test base curve, layer, change, change and layer that are off, a whole workload as a change
[[nodiscard]] std::vector<std::filesystem::path> filesRead(const std::filesystem::path& file, const Scenario& baseline,
                                                           const std::vector<ScenarioVariant>& variants);

}  // namespace splitpoint::models
