#pragma once

#include "models/base/estimate.h"
#include "models/calibration/slowdown.h"

namespace splitpoint::models::calibration {

/// A slowdown that was believed before it was measured, in log units: L = ln(typical), SE = ln(high / low) / 3.29 (a
/// range is 5th to 95th percentile), degrees of freedom infinite.
/// @param range  0 < low <= typical <= high
/// @test   an exact value; a range by hand
[[nodiscard]] LogRatio believed(const Estimate& range);

/// How far a prediction was off: L = ln(predicted / measured), above 0 where the prediction was slower than reality.
/// Both errors are joined; Welch's degrees of freedom, so that an exact prediction keeps those of the measurement.
/// @test   an exact prediction keeps the measurement's interval; joined errors by hand; sign
[[nodiscard]] LogRatio predictionError(const LogRatio& predicted, const LogRatio& measured);

/// Relative error with its 95 % interval: 0.03 means that 3 % more time was predicted than it took.
struct RelativeError {
    double value = 0.0;
    Interval interval;
    /// The interval excludes 0: the prediction was wrong for certain.
    [[nodiscard]] bool isCertain() const { return interval.low > 0.0 || interval.high < 0.0; }
};
[[nodiscard]] RelativeError relativeError(const LogRatio& error);

}  // namespace splitpoint::models::calibration
