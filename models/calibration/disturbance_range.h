#pragma once

#include <optional>
#include <vector>

#include "models/base/estimate.h"
#include "models/calibration/disturbance.h"

namespace splitpoint::models::calibration {

/// The disturbance that a set of profiles shows, with its uncertainty, as a scenario takes it.
struct DisturbanceRange {
    Estimate probability;              ///< share of disturbed rounds
    std::optional<Estimate> slowdown;  ///< extra time of a disturbed round; absent where none was disturbed
    int disturbedRounds = 0;
    int rounds = 0;
    int profiles = 0;                 ///< that have CPU probes with both clocks
    std::optional<double> stepSigma;  ///< see MeasuredDisturbance
};

/// Disturbance with the 5th and 95th percentile of what is known about it.
///
/// Probability: Wilson's score interval. Rounds of one profile are not independent, so the number of rounds is divided
/// by the design effect: the variance of the share between profiles over the binomial variance, at least 1, at most so
/// that every profile still counts as one round. Slowdown: distribution-free interval of the median from order
/// statistics, the extremes where there are fewer than five disturbed rounds.
/// @param profiles  of one machine or one fleet
/// @return absent where no profile has CPU probes with both clocks
/// @source Wilson 1927; Rao and Scott 1992 for the design effect; David and Nagaraja, Order Statistics, 7.1
/// @test   Wilson by hand; quiet and busy; no disturbed round; eight disturbed rounds by hand; no CPU probe
[[nodiscard]] std::optional<DisturbanceRange> disturbanceRangeOf(const std::vector<const Profile*>& profiles);

}  // namespace splitpoint::models::calibration
