#pragma once

#include <string>
#include <vector>

#include "models/calibration/component_slowdown.h"
#include "models/calibration/pairing.h"
#include "models/calibration/reference_estimate.h"

namespace splitpoint::models::calibration {

/// Standard deviation between GPUs of one type, log units, where the reference ran on another card.
/// @source overheads.md 2: "static spread between identical GPUs", sigma 0.02 per GPU (SC22 survey)
inline constexpr double kCardSpread = 0.02;

/// One profile against another that the user takes for the reference, instead of published rates.
struct ProfileReferenceEstimate {
    Pairing pairing;                            ///< first: the reference; what differs, what was not compared
    std::vector<ReferenceEstimate> probes;      ///< `probe` looks at the profile; refused ones included
    std::vector<ComponentSlowdown> components;  ///< of the probes that are not refused
};

/// Estimates the slowdown of `profile` from the rates of `reference` (calibration.md 4.4): each comparable probe of
/// equal hardware becomes a reference row, whose range is that of the reference's own level (rounds and
/// reproducibility; between different cards also `kCardSpread`). Both profiles may be of any delivery; the result is an
/// estimate, never a calibration.
/// @param reference, profile  must outlive the result
/// @test hand-worked pair; another card is wider; other parameters and other hardware are left out; implausible values
///       are left out; two GPUs are not mixed
[[nodiscard]] ProfileReferenceEstimate estimateAgainst(const Profile& profile, const Profile& reference,
                                                       ProbeMix mix = ProbeMix::Primary);

}  // namespace splitpoint::models::calibration
