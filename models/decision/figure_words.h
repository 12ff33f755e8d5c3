#pragma once

#include <string>

#include "models/evaluation.h"

namespace splitpoint::models {

// Numbers and names in the model's own sentences: English, a point as decimal mark, commas at the thousands, the same in window and command
// line.

/// "116,418" or "2.05": with commas, and as many digits after the point as asked for.
[[nodiscard]] std::string fixedDigits(double value, int digits);
/// "2.31 USD"; below half a cent two significant digits, "0.0023 USD"
[[nodiscard]] std::string usdWords(double value);
/// "41.0 %"
[[nodiscard]] std::string percentWords(double share);
/// "bare metal", "virtual", "the hybrid"
[[nodiscard]] std::string planWords(PlanKind plan);
/// "no committed node", "1 bare-metal node", "6 bare-metal and 2 reserved nodes"
[[nodiscard]] std::string nodeWords(NodeCounts nodes);
/// The sentence with a capital at its start.
[[nodiscard]] std::string capitalized(std::string sentence);

}  // namespace splitpoint::models
