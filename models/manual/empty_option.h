#pragma once

#include <string>

#include <CLI/CLI.hpp>

namespace splitpoint::models {

/// The name of the first option, or argument without one (FILE), that was given an empty text, as a script's variable that was never set leaves it; empty
/// where there is none. Without this such an option counts as left out: the file asked for is not written, or another
/// scenario answers; and what is said of a file without a name names nothing.
/// @param app  after its parse; commands that were given count as well
[[nodiscard]] std::string emptyOption(const CLI::App& app);

/// What to say about it.
[[nodiscard]] std::string emptyOptionFault(const std::string& option);

}  // namespace splitpoint::models
