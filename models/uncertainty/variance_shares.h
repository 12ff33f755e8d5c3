#pragma once

#include <span>
#include <vector>

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

/// Shapley effects: how much of the variance is owed to each input, where correlated inputs share what they explain
/// together. They are not negative but for the sample's error, and sum to 1.
///
/// Each future counts one order in which its inputs become known: what an input takes off the variance when its turn
/// comes, half of (f - f_k)^2 - (f - f_k+1)^2, where f_k is f with the first k known and the others drawn given them.
/// @param explained  [input][future], see `explainedInTurn`
/// @source Song, Nelson, Staum, "Shapley effects for global sensitivity analysis", SIAM/ASA JUQ 4, 2016
/// @test  T-41 (Ishigami), T-42 (correlated linear)
[[nodiscard]] std::vector<double> shapleyShares(const std::vector<std::vector<double>>& explained);

/// What the input whose turn comes takes off half the squared difference.
[[nodiscard]] constexpr double explainedInTurn(double value, double before, double after) {
    return ((value - before) * (value - before) - (value - after) * (value - after)) / 2.0;
}

/// Variance over futures (of the sample, not estimated from it).
[[nodiscard]] double varianceOf(std::span<const double> values);

}  // namespace splitpoint::models
