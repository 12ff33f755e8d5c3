#pragma once

#include "models/files/faults.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// Checks that need more than one field of a scenario: names that must be distinct, sets that must be there, shares
/// that must sum to 1. Ranges are checked elsewhere (scenario_checks.cpp).
void checkConsistency(const Scenario& scenario, Faults& faults);

}  // namespace splitpoint::models
