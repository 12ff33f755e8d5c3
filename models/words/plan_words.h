#pragma once

#include <string>
#include <string_view>

#include "models/evaluation.h"

namespace splitpoint::models::words {

[[nodiscard]] std::string planName(PlanKind plan);          ///< "Bare metal"
[[nodiscard]] std::string tierName(Tier tier);              ///< "On demand"
[[nodiscard]] std::string nodesInWords(NodeCounts nodes);   ///< "6 bare-metal nodes"
/// Of a part of `kCostPartFields` or `kDollarPartFields` by its key.
[[nodiscard]] std::string costPartName(std::string_view key);
[[nodiscard]] std::string dollarPartName(std::string_view key);
/// "GPU compute" for `gpu_compute`.
[[nodiscard]] std::string componentName(Component component);

}  // namespace splitpoint::models::words
