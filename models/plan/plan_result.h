#pragma once

#include "models/plan/cost.h"

namespace splitpoint::models {

/// Everything there is to say of one plan at given node counts: cost, both splits, performance, use.
/// Leaves `effectiveSavingsRate` and `bridgingCostUsd`'s rivals to the caller, who knows the other plans.
[[nodiscard]] PlanResult planResult(const Preparation& preparation, const DispatchRules& rules, NodeCounts nodes,
                                    const ServiceTotals& totals);

}  // namespace splitpoint::models
