#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/evaluation.h"

namespace splitpoint::models {

/// Results JSON of contract.md, two-space indented, ending in a newline. Numbers read back exactly; absent figures are null.
[[nodiscard]] std::string resultsJson(const Evaluation& evaluation, std::string_view scenarioSha256);

/// The hybrid sweep as CSV: bare_metal_nodes,reserved_nodes,total_cost_usd,feasible.
[[nodiscard]] std::string sweepCsv(const std::vector<SweepPoint>& sweep);

}  // namespace splitpoint::models
