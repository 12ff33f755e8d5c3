#pragma once

#include <string>
#include <string_view>

namespace splitpoint::calibrate {

// Exit codes of the contract and of calibration.md 5; those of single errors are in `exit_code.h`.
inline constexpr int kDone = 0;
inline constexpr int kFault = 1;
inline constexpr int kWrongCommandLine = 2;
inline constexpr int kPartial = 3;
inline constexpr int kOutputFault = 32;
inline constexpr int kUnstable = 40;
inline constexpr int kTimedOut = 124;
inline constexpr int kInterrupted = 130;

/// Writes a result to stdout and makes sure that it arrived.
/// @return kDone, or kOutputFault with a line on stderr (full disk, closed pipe)
[[nodiscard]] int printResult(std::string_view text);

/// What a profile says of itself, fit for a terminal: control characters and bad UTF-8 become '?'.
[[nodiscard]] std::string oneLine(std::string_view text);

/// One line on stderr: "splitpoint-calibrate: …".
void printFault(std::string_view message);
/// One line on stderr as it is.
void printLine(std::string_view line);

}  // namespace splitpoint::calibrate
