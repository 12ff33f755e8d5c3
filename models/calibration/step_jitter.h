#pragma once

#include <optional>
#include <span>

#include "models/calibration/profile.h"

namespace splitpoint::models::calibration {

/// The quantile grid that profiles keep, from 0.005 to 0.999.
[[nodiscard]] std::span<const double> stepShares();

/// Pools the samples of a step, each over the median of its round, into a quantile function.
/// @param rounds  kept samples of the rounds, as times (not rates), > 0
/// @return absent for fewer than 20 samples
/// @test grid of known values
[[nodiscard]] std::optional<StepQuantiles> stepQuantiles(const std::vector<std::vector<double>>& rounds,
                                                         std::string_view source);

/// s of ln(step): from the 5 % and 95 % quantiles over 2 x 1.6449, so that single wild steps do not set it.
/// @return absent without both quantiles
[[nodiscard]] std::optional<double> stepSigma(const StepQuantiles& step);

/// How much longer than its median a step takes when N workers wait for each other.
struct SlowestOf {
    double ratio = 1.0;
    bool extrapolated = false;  ///< beyond what the samples show: lognormal
};

/// E[max of N] = integral of N u^(N-1) Q(u) du, Q straight between the grid's points and flat outside. Up to
/// N = samples / 10 from the quantiles; above, times the growth of a lognormal with `stepSigma`, and marked.
/// @param workers >= 1
/// @test Q = 1 gives 1; uniform Q gives N / (N + 1); grows with N; N = 1 is the mean; continuous at the border
[[nodiscard]] SlowestOf slowestOf(const StepQuantiles& step, int workers);

}  // namespace splitpoint::models::calibration
