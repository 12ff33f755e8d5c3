#pragma once

#include "models/base/estimate.h"
#include "models/base/result.h"
#include "models/calibration/slowdown.h"

namespace splitpoint::models::calibration {

/// What is believed of a slowdown after a measurement.
struct CombinedSlowdown {
    Estimate value;  ///< 5th percentile, median, 95th percentile
    double logMean = 0.0;
    double logSpread = 0.0;
    double priorWeight = 0.0;  ///< share of the prior in the precision: 0 the measurement alone, 1 the default alone
};

/// Default and measurement together (calibration.md 4.5).
///
/// The prior is lognormal: median `typical`, log-SD = ln(high / low) / 3.29, at least 0.5 %. The likelihood is
/// N(L, SE^2). Where both halves of the prior's range are alike the posterior is the precision-weighted mean; where the
/// range is lopsided (halves of ln differ by over 10 %) each half has its own log-SD, half the mass each, and the
/// posterior is summed on a grid of 256 points in log space, half of them on each side of the median.
/// @param prior        of overheads.md: 0 < low <= typical <= high
/// @param measurement  error >= 0; 0 means exact and is the answer
/// @errors InvalidInput for a prior out of range or a measurement that is not finite
/// @test   equal precisions give the middle; a wide measurement gives the prior, a narrow one itself; lopsided prior
///         against numerical integration; grid and closed form agree on a symmetric prior
[[nodiscard]] Result<CombinedSlowdown> combine(const Estimate& prior, const LogRatio& measurement);

/// Error of a calibration that is only planned: sqrt(s^2 / (R k) + tau^2 / k), what EVSI asks for.
/// @param spread    s of the rounds, log units, >= 0
/// @param tau       reproducibility term, >= 0
/// @param rounds    R >= 1
/// @param profiles  k >= 1
[[nodiscard]] double plannedError(double spread, double tau, int rounds, int profiles);

}  // namespace splitpoint::models::calibration
