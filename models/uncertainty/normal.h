#pragma once

namespace splitpoint::models {

/// Quantile of the standard normal distribution; relative error about 1e-16.
/// @param p  in (0, 1)
/// @source Wichura, algorithm AS 241 (PPND16), Applied Statistics 37, 1988
/// @test   T-40; its inverse over the whole range
[[nodiscard]] double inverseNormal(double p);

[[nodiscard]] double normalDensity(double z);
[[nodiscard]] double normalDistribution(double z);

/// Unit normal loss L(z) = phi(z) - z (1 - Phi(z)) = E[max(0, Z - z)].
/// @test T-43
[[nodiscard]] double unitNormalLoss(double z);

/// Standard normal quantile at 95 %: what a range reaches to both sides of its median.
inline constexpr double kRangeReach = 1.6448536269514722;

}  // namespace splitpoint::models
