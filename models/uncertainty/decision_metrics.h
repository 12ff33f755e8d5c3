#pragma once

#include <span>
#include <vector>

#include "models/uncertainty/simulation.h"

namespace splitpoint::models {

/// Sum by halves, always in the same order: rounding grows with the logarithm of the length, and no thread changes it.
[[nodiscard]] double pairwiseSum(std::span<const double> values);
[[nodiscard]] double pairwiseMean(std::span<const double> values);

/// Mean over the futures with its standard error over the replicates: the standard deviation of the replicates' means
/// over the root of their number.
/// @param values  one a future, in the order of drawing; a multiple of kReplicates
/// @test  coverage of the error bars
[[nodiscard]] Sampled sampledMean(std::span<const double> values);

/// Smallest value that at least this share of the values does not exceed.
/// @param sorted  ascending, not empty
[[nodiscard]] double quantile(std::span<const double> sorted, double share);

/// Mean of the highest 1 - alpha of the values (CVaR); a value that the tail takes a part of counts by that part.
/// @param sorted  ascending, not empty;  @param alpha  in [0, 1)
/// @test  T-45
[[nodiscard]] double tailMean(std::span<const double> sorted, double alpha);

/// Fan of values in the order of drawing. @param sorted  filled with them, ascending
[[nodiscard]] Fan fanOf(std::span<const double> values, std::vector<double>& sorted);

/// Costs of several choices over the same futures: one column a choice.
using CostColumns = std::vector<std::vector<double>>;

/// What decides between choices (reference.md 4).
struct ChoiceMetrics {
    std::vector<double> means;
    std::vector<double> meanRegrets;  ///< against the least cost of each future
    std::vector<double> largestRegrets;
    std::vector<double> chanceLeast;  ///< ties share
    double evpi = 0.0;                ///< least mean - mean of the least
};
/// @param tolerance  relative: costs this near to the least tie with it
/// @test  T-44; regrets >= 0
[[nodiscard]] ChoiceMetrics choiceMetrics(const CostColumns& costs, double tolerance = 1e-9);

}  // namespace splitpoint::models
