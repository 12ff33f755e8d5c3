#pragma once

#include <optional>
#include <vector>

#include "models/plan/plan_search.h"

namespace splitpoint::models {

/// The pure plan that the hybrid's optimum equals: virtual without a bare-metal node, bare metal without virtual GPUs.
[[nodiscard]] std::optional<PlanKind> pureFormOf(const PlanResult& hybrid);

/// Whether the work could still be served with one bare-metal node less, as the sweep found.
[[nodiscard]] bool servedWithOneNodeLess(const std::vector<SweepPoint>& sweep, NodeCounts nodes);

/// Who wins: the feasible plan of least effective cost, ties within 1e-9 to fewer nodes; a hybrid that is a pure plan is
/// named as that plan. Absent if no plan is feasible or nothing is demanded.
[[nodiscard]] std::optional<PlanKind> winner(const PlanSearch& search);

/// The same from what was rented before, at the prices of `preparation`; only where these leave the serving order alone.
[[nodiscard]] std::optional<PlanKind> winnerAtPrices(const Preparation& preparation, const RentedTable& table);

/// The answer without switch points and reasons (model.md 7).
/// @test reference cases; ties; a hybrid that is a pure plan is never the runner-up; one feasible plan has no margin
[[nodiscard]] Recommendation recommend(const Preparation& preparation, const PlanSearch& search);

}  // namespace splitpoint::models
