#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "models/uncertainty/decision_metrics.h"

namespace splitpoint::models {

/// What is known of one unknown when the choice is made: its value, or a noisy measurement of it, as a standard normal.
using Known = std::vector<double>;

/// What can be chosen: one column a choice, the same futures.
struct Choices {
    CostColumns costs;
    CostColumns served;        ///< 1 where a choice does all work, else 0; empty: each does in all futures
    double servedShare = 0.0;  ///< a choice is one where it does all work in at least this share of the futures
    std::size_t held = 0;      ///< what is chosen when nothing is known, and can be chosen whatever becomes known
};
/// All of them choices everywhere; held is the one of least mean cost.
[[nodiscard]] Choices choicesOf(CostColumns costs);

/// Expected gain from knowing the arguments before choosing (EVPPI; EVSI where they are measurements):
/// mean cost of the choice that is held - mean over futures of the least fitted cost among choices that, as far as the
/// arguments tell, do all work in the wanted share of the futures.
///
/// One argument: a cubic spline with knots at normal quantiles, as many as the futures bear. Several: linear and square
/// terms of each, and a spline along the direction of the linear part. Only differences to the held choice are fitted,
/// so what all choices share costs no precision. Half of the replicates choose and the other half say what the choice
/// costs, both ways: an input that decides nothing is worth nothing but for noise. Never below 0.
/// @param arguments  one column a thing known, the same futures
/// @param stop       looked at between choices; what comes back then means nothing
/// @source Strong, Oakley, Brennan, "Estimating multiparameter partial EVPI...", Medical Decision Making 34, 2014;
///         for measurements Heath et al. 2020
/// @test   normal closed forms of reference.md 4 (T-43); at most EVPI; more noise is worth less
[[nodiscard]] double worthOfKnowing(const Choices& choices, const std::vector<Known>& arguments,
                                    const std::stop_token& stop = {});

/// The same with its error: how the gain of choosing by the fits, at what the choices really cost, differs between the
/// replicates. Errors of the fits themselves are not in it.
/// @param choices  over a multiple of kReplicates futures
/// @test   coverage of the normal closed form
[[nodiscard]] Sampled sampledWorthOfKnowing(const Choices& choices, const std::vector<Known>& arguments,
                                            const std::stop_token& stop = {});

/// Share of the variance of values that goes with one known input alone: variance of the fit over variance.
/// @test  Ishigami, correlated linear (T-41, T-42)
[[nodiscard]] double shareAlone(std::span<const double> values, const Known& argument);

}  // namespace splitpoint::models
