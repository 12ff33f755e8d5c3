#pragma once

#include <span>
#include <vector>

namespace splitpoint::models::calibration {

/// The quantile of sorted values, with straight lines between the order statistics (type 7 of Hyndman and Fan).
/// @param sorted  ascending, not empty
/// @param share   in [0, 1]
[[nodiscard]] double sortedQuantile(std::span<const double> sorted, double share);

/// Median of values in any order, not empty.
[[nodiscard]] double median(std::span<const double> values);

/// Median of |value - median|, times 1.4826: the standard deviation where values are normal.
[[nodiscard]] double medianDeviation(std::span<const double> values);

[[nodiscard]] double mean(std::span<const double> values);
/// Standard deviation with n - 1; 0 for fewer than two values.
[[nodiscard]] double standardDeviation(std::span<const double> values);

[[nodiscard]] std::vector<double> sorted(std::span<const double> values);
[[nodiscard]] std::vector<double> logarithms(std::span<const double> values);

}  // namespace splitpoint::models::calibration
