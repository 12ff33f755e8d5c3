#pragma once

#include <optional>
#include <vector>

#include "models/plan/plan_search.h"

namespace splitpoint::models {

/// The pure plan that the hybrid's optimum equals: virtual without a bare-metal node, bare metal without virtual GPUs.
[[nodiscard]] std::optional<PlanKind> pureFormOf(const PlanResult& hybrid);

/// Whether the work could still be served with one bare-metal node less, as the sweep found.
[[nodiscard]] bool servedWithOneNodeLess(const std::vector<SweepPoint>& sweep, NodeCounts nodes);

/// Why a hybrid has its last bare-metal node where that is in use less than the break-even asks for.
enum class LastNode {
    Needed,           ///< with one less some of the work could not be served
    SparesInstances,  ///< whole elastic instances or boots cost something, which the break-even leaves out
    CostsLess,        ///< neither: with one less the hybrid costs more, as where its work gains more than the average
};
[[nodiscard]] LastNode lastNodeOf(const PerPlan<PlanResult>& plans, const std::vector<SweepPoint>& sweep);

/// Whether the answer has bare metal although its prices alone speak against it (break-even above 1).
[[nodiscard]] bool hasBareMetalDespitePrice(const Recommendation& recommendation, const PerPlan<PlanResult>& plans);

/// Who wins: the feasible plan of least effective cost, ties within 1e-9 to fewer nodes; a hybrid that is a pure plan is
/// named as that plan. Absent if no plan is feasible or nothing is demanded.
[[nodiscard]] std::optional<PlanKind> winner(const PlanSearch& search);

/// The same from what was rented before, at the prices of `preparation`; only where these leave the serving order alone.
[[nodiscard]] std::optional<PlanKind> winnerAtPrices(const Preparation& preparation, const RentedTable& table);

/// The answer without switch points and reasons (model.md 7).
/// @test reference cases; ties; a hybrid that is a pure plan is never the runner-up; one feasible plan has no margin
[[nodiscard]] Recommendation recommend(const Preparation& preparation, const PlanSearch& search);

}  // namespace splitpoint::models
