#pragma once

#include <string>
#include <vector>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

/// Two profiles of the same machine back to back must come out equivalent on at least 95 % of the primary probes: that is
/// the verdict on the run. Each GPU probe is validated by itself, whether primary or not: a probe that repeats is not
/// blamed for one that does not.
///
/// Equivalent here: the interval from the rounds alone lies within what the profiles claim of themselves, the larger of the
/// usual margin and the difference that the reproducibility terms of both leave open (95 %). With those terms inside the
/// interval, as between two machines, a component with a term of 3 % could never pass, however well it repeats.
struct AaResult {
    int primaries = 0;
    int equivalent = 0;
    bool passed = false;
    std::vector<const models::calibration::ProbeRecord*> validated;  ///< GPU probes of the second profile that repeat
    std::string text;  ///< for people, with the probes that are not equivalent
};

/// @test equal profiles pass; a shifted one does not; no primaries do not; a recorded pair whose CPU and launches drift
/// validates the GPU probes that repeat
[[nodiscard]] AaResult checkAa(const models::calibration::Profile& first, const models::calibration::Profile& second);

}  // namespace splitpoint::calibrate
