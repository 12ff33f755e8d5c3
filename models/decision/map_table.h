#pragma once

#include <Eigen/Core>

#include "models/decision/ranking.h"
#include "models/plan/plan_search.h"

namespace splitpoint::models {

/// What one plan rents at every node count it considers, one row a count, in columns that its cost is linear in.
///
/// Columns: bare-metal nodes, reserved nodes, whether bare metal is used, whether virtual GPUs are used, then
/// `drivers`, which two kinds of table fill in their own way: what elastic tiers hold, bill and boot, or useful
/// GPU-hours left per workload.
struct MapRows {
    Eigen::MatrixXd columns;        ///< rows x (4 + drivers)
    Eigen::Index withoutMetal = 0;  ///< the first rows, without a bare-metal node: no transfer charge there
    std::vector<char> feasible;
    std::vector<NodeCounts> nodes;
    std::vector<char> elastic;  ///< whether elastic GPUs are held
};
inline constexpr Eigen::Index kFixedColumns = 4;
using MapTable = PerPlan<MapRows>;

/// USD per unit of each column, with and without a bare-metal node beside the elastic GPUs.
struct MapPrices {
    Eigen::VectorXd withMetal, withoutMetal;
};

/// The cheapest feasible row of every plan at these prices, as `searchPlans` picks it.
/// @param demandedGpuHours  > 0
/// @param scratch  room for the costs of the rows, so that thousands of cells allocate once
/// @test  winners and costs equal to `evaluate` on random scenarios (decision_map_test.cpp)
[[nodiscard]] PerPlan<Contender> cheapestRows(const MapTable& table, const MapPrices& prices, double demandedGpuHours,
                                              Eigen::VectorXd& scratch);

/// Table of everything that was rented; drivers are held, billed, rises, falls of on demand, then of spot.
[[nodiscard]] MapTable tableOf(const RentedTable& rented);
/// Its prices, read off `costParts` unit by unit so that no formula is written twice.
/// @param transferUsd  per elastic GPU-hour held where the plan is a hybrid with bare metal
[[nodiscard]] MapPrices pricesOf(const Preparation& preparation, double transferUsd);

/// Table of a fluid scenario without a reserved tier: drivers are useful GPU-hours that bare metal leaves, per
/// workload. It holds for every price and every virtual efficiency that keeps the serving order (reference.md 1.2).
/// @param cumulatedHeld  per place in the order: held bare-metal GPUs of it and of those before, per hour
/// @param hourScale      every hour of the curves is multiplied by it on the way; empty: by 1
/// @param rules          of the hybrid with a bare-metal node
/// @return without rows where there are more node counts than kMaxSweepPoints, as `evaluate` refuses them
[[nodiscard]] MapTable fluidTable(const Preparation& preparation, const DispatchRules& rules,
                                  const std::vector<Eigen::ArrayXd>& cumulatedHeld, const Eigen::ArrayXd& hourScale);
/// Its prices. @param withMetal, withoutMetal  rules of the hybrid with and without a bare-metal node
[[nodiscard]] MapPrices fluidPrices(const Preparation& preparation, const DispatchRules& withMetal,
                                    const DispatchRules& withoutMetal);

}  // namespace splitpoint::models
