#pragma once

#include "models/files/faults.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// All checks of `validate`, added to faults found before; what follows from one of those is not said again.
void checkScenario(const Scenario& scenario, Faults& faults);

}  // namespace splitpoint::models
