#pragma once

#include <vector>

#include "models/files/usage_report.h"

namespace splitpoint::models {

/// The ends of ranges: `evaluate` uses the typical value only.
[[nodiscard]] std::vector<UnusedField> unusedRangeEnds(const Scenario& scenario);

}  // namespace splitpoint::models
