#pragma once

#include <CLI/CLI.hpp>

namespace splitpoint::cli {

/// A day of the calendar as YYYY-MM-DD.
[[nodiscard]] CLI::Validator isDay();
/// A whole number from 0 to 2^64 - 1, not wrapped round.
[[nodiscard]] CLI::Validator isSeed();

}  // namespace splitpoint::cli
