#pragma once

#include <array>
#include <optional>

#include "models/evaluation.h"

namespace splitpoint::models {

/// What the ranking looks at in a plan.
struct Contender {
    bool feasible = false;
    std::optional<double> usdPerUsefulGpuHour;
    NodeCounts nodes;
    std::optional<PlanKind> pureForm;  ///< of a hybrid: the plan that has the same tiers, not always the same cost
    [[nodiscard]] int allNodes() const { return nodes.bareMetal + nodes.reserved; }
};

/// Feasible plans, each decision once, best first.
class Ranking {
  public:
    void add(PlanKind plan) { plans_[static_cast<std::size_t>(count_++)] = plan; }
    [[nodiscard]] int size() const { return count_; }
    [[nodiscard]] bool empty() const { return count_ == 0; }
    [[nodiscard]] PlanKind operator[](int place) const { return plans_[static_cast<std::size_t>(place)]; }
    [[nodiscard]] PlanKind* begin() { return plans_.data(); }
    [[nodiscard]] PlanKind* end() { return plans_.data() + count_; }
    [[nodiscard]] std::optional<PlanKind> first() const { return empty() ? std::nullopt : std::optional(plans_[0]); }

  private:
    PerPlan<PlanKind> plans_{};
    int count_ = 0;
};

/// By effective cost; within 1e-9 fewer nodes, then fewer bare-metal ones, then the order of `PlanKind` (model.md 5,
/// 7). A hybrid that is a feasible pure plan is left out.
[[nodiscard]] Ranking rank(const PerPlan<Contender>& contenders);

/// The feasible pure plan that the hybrid is: the same nodes at the same cost. One of the same tiers may still be
/// another plan, since the order in which work is served depends on the plan (model.md 4), and with it which nodes
/// waiting work fills.
/// @test work that waits, with fewer nodes and with as many as the pure plan
[[nodiscard]] std::optional<PlanKind> copiedPlan(const PerPlan<Contender>& contenders);

/// The pure plan that has the tiers of a hybrid of these nodes and elastic GPU-hours.
[[nodiscard]] std::optional<PlanKind> pureFormOf(NodeCounts nodes, double elasticHeldGpuHours);

/// Costs within this share of each other tie.
inline constexpr double kCostTie = 1e-9;

}  // namespace splitpoint::models
