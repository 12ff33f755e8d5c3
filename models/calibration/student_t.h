#pragma once

namespace splitpoint::models::calibration {

/// Degrees of freedom of a quantity that is known without estimating its spread: Student's t becomes the normal.
inline constexpr double kInfiniteFreedom = 1e9;

/// P(T <= t) for Student's t, by the regularized incomplete beta function (continued fraction).
/// @param t        any finite value
/// @param freedom  degrees of freedom > 0, need not be whole
/// @source Abramowitz and Stegun 26.7.1, 26.5.8
/// @test   table values to 1e-9, symmetry, the normal limit
[[nodiscard]] double studentTProbability(double t, double freedom);

/// The t with P(T <= t) = probability.
/// @param probability  in (0, 1)
/// @param freedom      degrees of freedom > 0
/// @source Abramowitz and Stegun table 26.10
/// @test   table values to 1e-5, inverse of the probability
[[nodiscard]] double studentTQuantile(double probability, double freedom);

/// Standard normal distribution function and its inverse.
/// @param probability in (0, 1)
[[nodiscard]] double normalProbability(double z);
[[nodiscard]] double normalQuantile(double probability);

/// Two-sided p value of a difference `value` with standard error `error`: 2 P(T > |value| / error); 1 where both are 0.
[[nodiscard]] double twoSidedP(double value, double error, double freedom);

}  // namespace splitpoint::models::calibration
