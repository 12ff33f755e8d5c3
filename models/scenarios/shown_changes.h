#pragma once

#include <string>
#include <vector>

#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// Paths of the notes on sources that speak of the input that a change sets, and so go with it.
[[nodiscard]] std::vector<std::string> companionsOf(const std::vector<ScenarioChange>& changes,
                                                    const std::string& path);

/// The changes to show and to count: all but notes on sources that go with another one.
[[nodiscard]] std::vector<ScenarioChange> shownChanges(const ScenarioVariant& variant);

}  // namespace splitpoint::models
