#pragma once

#include <vector>

#include "models/plan/preparation.h"

namespace splitpoint::models {

/// Tiers that a plan may use: bare metal only, virtual tiers only, or all (model.md 1).
[[nodiscard]] PerTier<bool> tiersOfPlan(PlanKind plan);

/// What the hourly simulation needs to know of one workload in one plan.
struct WorkloadRules {
    PerTier<bool> may{};              ///< the tier may serve it in this plan; spot only beside on demand
    PerTier<double> heldPerUseful{};  ///< (1+k)/e where it may, else 0
    bool wholeJobs = false;           ///< split by_job
    double jobHeldGpus = 1.0;         ///< q = gpus_per_job (1+k)
    int maxDelayHours = 0;            ///< clamped to the horizon
    double spotShare = 0.0;           ///< of its elastic useful demand
    double avoidedUsd = 0.0;          ///< a_w: price per useful GPU-hour of its elastic supply; infinite without one
    [[nodiscard]] bool elastic() const { return may[index(Tier::OnDemand)]; }
    /// Held GPUs on each elastic tier per useful GPU of its elastic demand.
    [[nodiscard]] double onDemandHeldPerUseful() const { return heldPerUseful[index(Tier::OnDemand)] * (1.0 - spotShare); }
    [[nodiscard]] double spotHeldPerUseful() const { return heldPerUseful[index(Tier::Spot)] * spotShare; }
};

/// Who is served where and in which order in one plan (model.md 4).
struct DispatchRules {
    PlanKind plan = PlanKind::Hybrid;
    double transferUsd = 0.0;              ///< x: USD per elastic GPU-hour held
    std::vector<WorkloadRules> workloads;  ///< in the scenario's order
    std::vector<int> bareMetalOrder;       ///< steps 1 and 2
    std::vector<int> reservedOrder;        ///< step 3
    std::vector<int> waitingRank;          ///< per workload: its place among waiting items of one deadline
};

/// @param tiers        what the plan may use (`tiersOfPlan`, or a subset)
/// @param hasBareMetal whether the plan holds a bare-metal node: transfer counts only then
[[nodiscard]] DispatchRules dispatchRules(const Preparation& preparation, PlanKind plan, const PerTier<bool>& tiers,
                                          bool hasBareMetal);

/// Which workloads may wait at node counts like these: only the kinds of nodes that are held matter.
[[nodiscard]] std::vector<bool> waitingWorkloads(const DispatchRules& rules, NodeCounts counts);

}  // namespace splitpoint::models
