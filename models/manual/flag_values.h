#pragma once

#include <CLI/CLI.hpp>

namespace splitpoint::models {

/// Refuses values of flags, `--no-switch=3`, which CLI11 takes for the flag. `--no-switch=true` says what the flag says
/// and stays.
/// @param app  with all of its commands, before its parse
void refuseFlagValues(CLI::App& app);

}  // namespace splitpoint::models
