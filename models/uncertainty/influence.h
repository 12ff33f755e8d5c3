#pragma once

#include "models/uncertainty/future_costs.h"
#include "models/uncertainty/knowledge_value.h"

namespace splitpoint::models {

/// Standard normals of one input over the futures.
[[nodiscard]] std::vector<double> knownOf(const FutureDraw& draw, std::size_t input, std::size_t futures);

/// The candidates as choices, over the first futures.
/// @param servedShare  in which a choice must do all work; 0 where what is left undone has a price of its own
/// @param recommended  is a choice in any case: the plan and node counts that are decided
[[nodiscard]] Choices choicesOf(const FutureCosts& costs, double servedShare, std::optional<PlanKind> recommended,
                                std::size_t futures);

/// Which inputs change no cost of any plan, at its candidates of fewest and most nodes and as decided, when they are
/// drawn again in a few futures: knowing them is worth nothing, whatever a fit makes of the sample. Inputs that are
/// correlated with others say something of those and are never among them. False if stopped.
/// @param futures  how many
bool findIdle(FuturePool& pool, const FutureCosts& costs, std::size_t futures, std::vector<InputInfluence>& inputs,
              const std::stop_token& stop);

/// What unknowns that are no inputs would seem worth, the root of the mean square over spare dimensions of the
/// sequence: at few futures its dimensions hang together, and a fit takes the effect of one input for that of another.
/// @test  shrinks with the futures; covers inputs that decide nothing
[[nodiscard]] double seemingWorth(FuturePool& pool, const Choices& choices, const std::stop_token& stop);

/// What knowing each input is worth and how much of the variance goes with it alone, from the futures that are there.
/// The error holds `seemingWorth`.
/// @param values  what the variance is of
/// @param most    EVPI: nothing is worth more
/// False if stopped.
bool addKnowing(FuturePool& pool, const Choices& choices, std::span<const double> values, double most,
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
