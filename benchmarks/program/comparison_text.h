#pragma once

#include <string>

#include "models/calibration/comparison.h"

namespace splitpoint::calibrate {

/// A comparison for people.
/// @param first, second  the profiles whose probes were paired: their cards say what share of its peak a GPU reached
[[nodiscard]] std::string comparisonText(const models::calibration::Comparison& comparison,
                                         const models::calibration::Profile& first,
                                         const models::calibration::Profile& second);
/// The same as JSON: mismatches, components, probes, job, disturbance, headline.
[[nodiscard]] std::string comparisonJson(const models::calibration::Comparison& comparison,
                                         const models::calibration::Profile& first,
                                         const models::calibration::Profile& second);

}  // namespace splitpoint::calibrate
