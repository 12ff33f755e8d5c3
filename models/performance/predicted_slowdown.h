#pragma once

#include "models/calibration/slowdown.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// What the component model expects of a job, with the uncertainty of its components: ln S and its standard error.
///
/// L = ln S at the typical values (`componentSlowdown`). SE^2 = sum over components of ((ln S(+) - ln S(-)) / 2)^2,
/// where one component at a time goes up and down by its log-SD, ln(high / low) / 3.29: components are independent, and
/// time shares and overlap exact. Disturbance and interruptions are not in it: a job that is measured on both sides has
/// them on both.
/// @param workload  its time shares and overlap; its `measuredSlowdown` is not looked at
/// @param slowdown  per component, 0 < low <= typical <= high
/// @test  one component with all the time by hand; two without overlap by hand; exact components give no error
[[nodiscard]] calibration::LogRatio predictedSlowdown(const Workload& workload, const PerComponent<Estimate>& slowdown);

}  // namespace splitpoint::models
