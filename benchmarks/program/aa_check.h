#pragma once

#include <string>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

/// Two profiles of the same machine back to back must come out equivalent on at least 95 % of the primary probes.
struct AaResult {
    int primaries = 0;
    int equivalent = 0;
    bool passed = false;
    std::string text;  ///< for people, with the probes that are not equivalent
};

/// @test equal profiles pass; a shifted one does not; no primaries do not
[[nodiscard]] AaResult checkAa(const models::calibration::Profile& first, const models::calibration::Profile& second);

}  // namespace splitpoint::calibrate
