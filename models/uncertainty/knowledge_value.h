#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "models/uncertainty/decision_metrics.h"

namespace splitpoint::models {

/// What is known of one unknown when the choice is made: its value, or a noisy measurement of it, as a standard normal.
using Known = std::vector<double>;

/// Expected gain from knowing the arguments before choosing (EVPPI; EVSI where they are measurements):
/// least mean cost - mean over futures of the least fitted cost.
///
/// One argument: a cubic spline with knots at normal quantiles, as many as the futures bear. Several: linear and square
/// terms of each, and a spline along the direction of the linear part. Only differences to the first choice are fitted,
/// so what all choices share costs no precision. Half of the replicates choose and the other half say what the choice
/// costs, both ways: an input that decides nothing is worth nothing but for noise. Never below 0.
/// @param costs      one column a choice
/// @param arguments  one column a thing known, the same futures
/// @param stop       looked at between choices; what comes back then means nothing
/// @source Strong, Oakley, Brennan, "Estimating multiparameter partial EVPI...", Medical Decision Making 34, 2014;
///         for measurements Heath et al. 2020
/// @test   normal closed forms of reference.md 4 (T-43); at most EVPI; more noise is worth less
[[nodiscard]] double worthOfKnowing(const CostColumns& costs, const std::vector<Known>& arguments,
                                    const std::stop_token& stop = {});

/// The same with its error: how the gain of choosing by the fits, at what the choices really cost, differs between the
/// replicates. Errors of the fits themselves are not in it.
/// @param costs  a multiple of kReplicates futures
/// @test   coverage of the normal closed form
[[nodiscard]] Sampled sampledWorthOfKnowing(const CostColumns& costs, const std::vector<Known>& arguments,
                                            const std::stop_token& stop = {});

/// Share of the variance of values that goes with one known input alone: variance of the fit over variance.
/// @test  Ishigami, correlated linear (T-41, T-42)
[[nodiscard]] double shareAlone(std::span<const double> values, const Known& argument);

}  // namespace splitpoint::models
