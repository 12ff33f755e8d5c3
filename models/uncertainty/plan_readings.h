#pragma once

#include "models/uncertainty/future_costs.h"

namespace splitpoint::models {

/// The columns of all plans in one reading, at these node counts.
struct ReadingColumns {
    PerPlan<const CostColumn*> columns{};  ///< null where the plan is not offered
    PerPlan<NodeCounts> nodes{};
    std::optional<PlanKind> hybridIs;  ///< the plan whose very copy the hybrid is: it does not compete then
};

/// Figures of every plan in one reading, the same futures for all. False if stopped.
bool readPlans(const FutureCosts& costs, const ReadingColumns& reading, PerPlan<PlanFutures>& plans,
               const std::stop_token& stop);

/// Share of the futures in which the best two distinct plans that serve all differ by less than 1 %.
[[nodiscard]] Sampled noMaterialDifference(const FutureCosts& costs, const ReadingColumns& reading);

/// The node count of least mean cost among those that serve all in enough futures; else in the most that any reaches.
/// Ties within 1e-9 go to fewer nodes.
[[nodiscard]] NodeCounts robustCount(const std::vector<RegretPoint>& curve, double servedShare);

}  // namespace splitpoint::models
