#pragma once

#include "models/uncertainty/future_costs.h"

namespace splitpoint::models {

/// Standard normals of one input over the futures.
[[nodiscard]] std::vector<double> knownOf(const FutureDraw& draw, std::size_t input, std::size_t futures);

/// What knowing each input is worth and how much of the variance goes with it alone, from the futures that are there.
/// @param values  what the variance is of
/// @param most    EVPI: nothing is worth more
/// False if stopped.
bool addKnowing(FuturePool& pool, const FutureCosts& costs, std::span<const double> values, double most,
                std::vector<InputInfluence>& inputs, const std::stop_token& stop);

/// Total Sobol indices: the plan priced again with one input drawn again. False if stopped.
/// @param futures  how many of them; a multiple of FutureCosts::kBlock
bool addTotals(FuturePool& pool, const FutureCosts& costs, PlanKind plan, NodeCounts nodes, std::size_t futures,
               std::vector<InputInfluence>& inputs, const std::stop_token& stop);

/// Shapley effects, where inputs are correlated: total indices do not say then who owes what. False if stopped.
/// @param futures  how many of them; a multiple of FutureCosts::kBlock
bool addShapley(FuturePool& pool, const FutureCosts& costs, PlanKind plan, NodeCounts nodes, std::size_t futures,
                std::vector<InputInfluence>& inputs, const std::stop_token& stop);

/// The scenario at both ends of each range, evaluated anew. False if stopped.
bool addTornado(FuturePool& pool, std::optional<PlanKind> winner, std::vector<InputInfluence>& inputs,
                const std::stop_token& stop);

/// USD per useful GPU-hour of a plan with missing work bought, without the floor that `compared` puts under it.
[[nodiscard]] double boughtPerHour(double usd, double unserved, double missingPrice, double demanded);

}  // namespace splitpoint::models
