#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::cli {

inline constexpr int kDone = 0;
inline constexpr int kWrongInput = 1;
inline constexpr int kWrongCommandLine = 2;
inline constexpr int kSomethingMissing = 3;
inline constexpr int kInterrupted = 130;

/// Writes a result to stdout and makes sure that it arrived.
/// @return kDone, or kWrongInput with a line on stderr (full disk, closed pipe)
[[nodiscard]] int printResult(std::string_view text);

/// The day of the machine's clock and time zone, "2026-11-26"; ages of prices are counted to it.
[[nodiscard]] std::string today();

/// One line on stderr: "splitpoint-cli: …".
void printFault(std::string_view message);

/// What is wrong with a file; returns kWrongInput.
[[nodiscard]] int printFault(const std::filesystem::path& file, const models::Error& error);

/// The first of at least one error, and whether there are more, in one line (contract.md); returns kWrongInput.
[[nodiscard]] int printFirstFault(const std::vector<models::Error>& errors);

/// A line for each error, for the command that lists them; returns kWrongInput.
[[nodiscard]] int printFaults(const std::vector<models::Error>& errors);

}  // namespace splitpoint::cli
