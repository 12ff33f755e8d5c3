#pragma once

#include "models/files/json_text.h"
#include "models/files/object_reader.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// Reads "scenarios" of a file's object into the family, whose baseline is read already, and makes sure that each can be
/// had from its parent and is fit for the model. Faults name the scenario, the path and what to do.
/// @param isBaselineRead false: parts of the baseline are not what the file says, so that no changes can be tried on it
/// @test names missing, doubled, the baseline's; parents unknown, in a circle, too deep; paths unknown, doubled, one in
///       another; changes that do not apply or give a scenario that is not fit
void readVariants(const Json& file, ScenarioFamily& family, ReadContext& context,
                  VariantFaults wanted = VariantFaults::First, bool isBaselineRead = true);

}  // namespace splitpoint::models
