#pragma once

#include <span>

namespace splitpoint::models {

/// Total Sobol index of one input: the share of the variance that remains while it alone is unknown (Jansen 1999).
///
/// mean((f - f')^2) / (2 variance), where f' is f with the input drawn again, given all others: for correlated inputs
/// it must be drawn from its distribution given the others.
/// @param values    f over the futures
/// @param again     f' over the first of them, at most as many
/// @param variance  of f
/// @test  T-41 (Ishigami), T-42 (correlated linear)
[[nodiscard]] double totalShare(std::span<const double> values, std::span<const double> again, double variance);

/// First-order index by two independent samples (Jansen): 1 - mean((g - f')^2) / (2 variance), where f' is f with the
/// input of g. Independent inputs only.
[[nodiscard]] double firstOrderShare(std::span<const double> other, std::span<const double> withItsInput,
                                     double variance);

/// Variance over futures (of the sample, not estimated from it).
[[nodiscard]] double varianceOf(std::span<const double> values);

}  // namespace splitpoint::models
