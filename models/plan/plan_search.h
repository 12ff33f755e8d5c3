#pragma once

#include <stop_token>
#include <vector>

#include "models/base/result.h"
#include "models/plan/cost.h"
#include "models/plan/preparation.h"

namespace splitpoint::models {

/// The three plans at their best node counts and the hybrid sweep (model.md 5).
struct PlanSearch {
    PerPlan<PlanResult> plans;
    std::vector<SweepPoint> hybridSweep;
};

/// What each plan rents at every node count it considers. As long as the serving order stays, another price only prices
/// these rows anew.
struct RentedTable {
    struct Row {
        RentedCapacity rented;
        bool feasible = false;
    };
    PerPlan<std::vector<Row>> plans;  ///< bare metal: its one row; hybrid: bare-metal count outer; empty without offers
};

/// Bare metal: fewest nodes with nothing unserved. Virtual: reserved nodes of least cost. Hybrid: least cost over every
/// pair of node counts, never a bisection. Ties within 1e-9 go to fewer nodes, then to fewer bare-metal ones.
/// @errors Canceled; InvalidInput if there are more node counts than kMaxSweepPoints
/// @param table filled with what was rented, where given
[[nodiscard]] Result<PlanSearch> searchPlans(const Preparation& preparation, std::stop_token stop, RentedTable* table = nullptr);

/// One plan at given node counts.
[[nodiscard]] PlanResult priceAt(const Preparation& preparation, PlanKind plan, NodeCounts nodes);

/// Fewest bare-metal nodes that leave nothing unserved of what bare metal may serve, searched upward from 0.
/// @param need  of bare metal (`tierNeed`)
[[nodiscard]] Result<int> fewestBareMetalNodes(const Preparation& preparation, const TierNeed& need, std::stop_token stop);

}  // namespace splitpoint::models
