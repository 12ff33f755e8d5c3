#pragma once

#include <array>
#include <span>

namespace splitpoint::models::calibration {

/// Round counts at which the rule is looked at (calibration.md 2.3).
inline constexpr std::array<int, 6> kStoppingChecks{5, 8, 12, 16, 20, 24};
inline constexpr double kQuickTarget = 0.05;
inline constexpr double kFullTarget = 0.02;

/// True once the half width h <= target held at two consecutive checks, or holds at the last check. Looking at fixed
/// places only, and twice, limits the bias of stopping when the interval happens to be narrow.
/// @param logMedians  ln of the round medians so far, in order
/// @param target      half width in log units
/// @param mostRounds  the last round the run may make; checks beyond it do not exist
/// @test  narrow from the start stops at 8; narrow at 8 and wide at 12 goes on; quick mode has one check
[[nodiscard]] bool targetReached(std::span<const double> logMedians, double target, int mostRounds);

}  // namespace splitpoint::models::calibration
