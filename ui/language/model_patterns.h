#pragma once

#include <span>

namespace splitpoint::ui {

/// The context in which the patterns stand in the files of translations.
inline constexpr const char* kModelContext = "Model";
/// What `models` says, in its own words and with %1 to %9 for what it puts in.
[[nodiscard]] std::span<const char* const> modelPatterns();

}  // namespace splitpoint::ui
