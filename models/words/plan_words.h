#pragma once

#include <string>
#include <string_view>

#include "models/decision/bridge.h"
#include "models/evaluation.h"

namespace splitpoint::models::words {

[[nodiscard]] std::string planName(PlanKind plan);          ///< "Bare metal"
[[nodiscard]] std::string tierName(Tier tier);              ///< "On demand"
[[nodiscard]] std::string nodesInWords(NodeCounts nodes);   ///< "6 bare-metal nodes"
/// Of a part of `kCostPartFields` or `kDollarPartFields` by its key.
[[nodiscard]] std::string costPartName(std::string_view key);
[[nodiscard]] std::string dollarPartName(std::string_view key);
/// "Idle capacity": a term on the axis of a bridge. The window's words.
[[nodiscard]] std::string bridgeTermName(BridgeTerm term);
/// Of a figure of `comparedFigures` by its key: "Effective cost".
[[nodiscard]] std::string figureName(std::string_view key);
/// "GPU compute" for `gpu_compute`.
[[nodiscard]] std::string componentName(Component component);

}  // namespace splitpoint::models::words
