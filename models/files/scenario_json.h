#pragma once

#include "models/files/json_text.h"
#include "models/files/object_reader.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// The scenario as the object of a file, without other scenarios; what `scenarioJson` writes.
[[nodiscard]] Json scenarioObject(const Scenario& scenario);

/// A base curve as it stands under "demand" or in an import layer, without layers.
[[nodiscard]] Json curveObject(const Demand& curve);

/// Reads the object of a file without checking ranges; faults go to the context.
[[nodiscard]] Scenario readScenarioObject(const Json& object, ReadContext& context);

}  // namespace splitpoint::models
