#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/calibration/profile.h"

namespace splitpoint::models::calibration {

/// How well the profiles of one machine agree on one probe, and whether their intervals hold what they promise.
struct ProbeRepeatability {
    std::string component, method, unit;
    std::optional<int> device;
    int profiles = 0;      ///< that have the probe with an interval
    double common = 0.0;   ///< median of the values
    int covered = 0;       ///< profiles whose 95 % interval holds the common median
    double spread = 0.0;   ///< standard deviation of ln(value) over the profiles
    double tau = 0.0;      ///< sqrt(max(0, spread^2 - mean(s^2 / R))): what the rounds do not explain
    double claimed = 0.0;  ///< median over the profiles of the term their intervals include
};

/// Per probe, over all profiles that have it with equal version and parameters, in the order of the first profile.
/// Probes that fewer than two profiles have are left out. An honest interval holds the common median in about 19 of 20
/// profiles; slightly more where the profiles are few, since their median follows them.
/// @param profiles  of one machine, which is not checked
/// @test hand-worked four profiles; a narrow one that misses; other parameters are not mixed in
[[nodiscard]] std::vector<ProbeRepeatability> repeatability(const std::vector<const Profile*>& profiles);

}  // namespace splitpoint::models::calibration
