#pragma once

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

#include "models/base/result.h"
#include "models/plan/preparation.h"

namespace splitpoint::models {

/// Where a changed demand fills whole nodes. Just above, a plan that must hold all of a need takes one node more, so its
/// cost jumps; between two such edges the costs of the plans drift apart one way only, as far as nothing else is whole
/// (instances, jobs).
///
/// edge(n) = factor at which the need is n nodes
/// @test hand-worked: 799 GPUs in nodes of 8 fill 100 nodes at 800/799
class NodeEdges {
  public:
    /// Nodes that the need fills at a factor, fractional, rising with the factor; 0 without a need.
    using Size = std::function<double(double factor)>;

    NodeEdges(PerPlan<bool> jumps, Size size, bool proportional);

    /// Which plans take one node more just above an edge.
    [[nodiscard]] bool jumps(PlanKind plan) const { return jumps_[index(plan)]; }
    /// Nodes at factor 1.
    [[nodiscard]] double atOne() const { return atOne_; }
    /// @param nodes whole, above 0
    /// @return absent where no factor of the range fills them
    [[nodiscard]] std::optional<double> factor(double nodes);

  private:
    [[nodiscard]] std::optional<double> solved(double nodes);

    PerPlan<bool> jumps_;
    Size size_;
    bool proportional_;
    double atOne_;
    std::map<double, double> known_;  ///< log of a factor to the log of its nodes, where it is not proportional
    std::map<double, std::optional<double>> solutions_;  ///< nodes to the factor that fills them
};

/// The edges of a scenario under a level of the demand.
/// @errors Canceled
[[nodiscard]] Result<std::vector<NodeEdges>> edgesOfLevel(const Preparation& preparation, const std::stop_token& stop);
/// The same under its peakedness; without those of work that may wait. Looks at the preparation, which must outlive it.
[[nodiscard]] std::vector<NodeEdges> edgesOfPeakedness(const Preparation& preparation);

/// Range of the factors that are looked at: 1 / 5 to 5.
inline constexpr double kLargestFactor = 5.0;

}  // namespace splitpoint::models
