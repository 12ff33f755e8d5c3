#pragma once

#include <span>
#include <vector>

#include "models/uncertainty/decision_metrics.h"

namespace splitpoint::models {

/// What is known of one unknown when the choice is made: its value, or a noisy measurement of it, as a standard normal.
using Known = std::vector<double>;

/// A smooth function fitted to values over the futures: cubic in the sum of its arguments with knots, and linear and square
/// in each of several arguments.
///
/// One argument: a cubic spline with knots at normal quantiles, so many as the futures bear. Several: linear and square
/// terms of each, and a spline of the direction in which the values change most (the linear part).
class SmoothFit {
  public:
    explicit SmoothFit(const std::vector<Known>& arguments);
    /// Least-squares fit, at each future.
    [[nodiscard]] std::vector<double> fitted(std::span<const double> values) const;

  private:
    std::vector<Known> arguments_;
};

/// Expected gain from knowing the arguments before choosing (EVPPI; EVSI where they are measurements):
/// least mean cost - mean over futures of the least fitted cost.
///
/// Only differences to the first choice are fitted, so what all choices share costs no precision. Never below 0.
/// @param costs      one column a choice
/// @param arguments  one column a thing known, the same futures
/// @source Strong, Oakley, Brennan, "Estimating multiparameter partial EVPI...", Medical Decision Making 34, 2014;
///         for measurements Heath et al. 2020
/// @test   normal closed forms of reference.md 4 (T-43); at most EVPI; more noise is worth less
[[nodiscard]] double worthOfKnowing(const CostColumns& costs, const std::vector<Known>& arguments);

/// Share of the variance of values that goes with one known input alone: variance of the fit over variance.
/// @test  Ishigami, correlated linear (T-41, T-42)
[[nodiscard]] double shareAlone(std::span<const double> values, const Known& argument);

}  // namespace splitpoint::models
