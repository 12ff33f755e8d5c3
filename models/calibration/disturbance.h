#pragma once

#include <optional>
#include <vector>

#include "models/calibration/profile.h"

namespace splitpoint::models::calibration {

/// A round in which others took this share of the CPU, or more, is disturbed (calibration.md 4.2).
inline constexpr double kDisturbedContention = 1.10;

/// How often and how much a machine is disturbed, as its rounds show it: a round stands for an hour of the host.
struct MeasuredDisturbance {
    double probability = 0.0;  ///< share of disturbed rounds
    double slowdown = 0.0;     ///< b: median contention of those rounds - 1; 0 if there are none
    int disturbedRounds = 0;
    int rounds = 0;
    std::optional<double> stepSigma;  ///< s of ln(step) from the stored quantiles; shown, the model does not use it
};

/// Contention of each round, in the order of the rounds: what `disturbanceOf` counts. Empty where no CPU probe has both
/// times.
[[nodiscard]] std::vector<double> roundContentions(const Profile& profile);

/// Contention of a round: the largest wall over thread-CPU time of its CPU probes, since whoever waits for all threads
/// waits for the slowest.
/// @return absent where no CPU probe has both times
/// @test hand-worked rounds; no CPU probe; a quiet profile gives 0
[[nodiscard]] std::optional<MeasuredDisturbance> disturbanceOf(const Profile& profile);

/// The same over several profiles of one machine or one fleet: rounds are pooled, not averaged.
[[nodiscard]] std::optional<MeasuredDisturbance> disturbanceOf(const std::vector<const Profile*>& profiles);

}  // namespace splitpoint::models::calibration
