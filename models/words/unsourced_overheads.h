#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "models/scenario.h"

namespace splitpoint::models::words {

/// Whether an overhead that an offer uses stands in the scenario without a source: a slowdown other than 1, a
/// disturbance other than none or a measured slowdown, that is not the built-in catalogue's own figure either. Such a
/// figure was typed by somebody, who did not say where it is from.
/// @param isSourced  whether the path of a field, such as `delivery.virtual.slowdown.cpu`, has a source
[[nodiscard]] bool hasUnsourcedOverheads(const Scenario& scenario,
                                         const std::function<bool(const std::string& path)>& isSourced);

/// Whether no overhead that an offer uses changes anything: every slowdown is 1, no disturbance, nothing measured. Such
/// figures are not "built-in", since the built-in ones would.
[[nodiscard]] bool hasNoOverheads(const Scenario& scenario);
inline constexpr std::string_view kNoOverheads = "no overheads given: virtual as fast as bare metal";

}  // namespace splitpoint::models::words
