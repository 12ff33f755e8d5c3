#pragma once

#include <string>

#include "models/calibration/comparison.h"

namespace splitpoint::calibrate {

/// A comparison for people.
[[nodiscard]] std::string comparisonText(const models::calibration::Comparison& comparison);
/// The same as JSON: mismatches, components, probes, job, disturbance, headline.
[[nodiscard]] std::string comparisonJson(const models::calibration::Comparison& comparison);

}  // namespace splitpoint::calibrate
