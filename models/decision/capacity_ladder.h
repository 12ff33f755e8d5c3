#pragma once

#include <optional>
#include <vector>

#include "models/evaluation.h"

namespace splitpoint::models {

/// What it costs to hold some nodes more or fewer than planned, the other tier as planned.
struct WrongBy {
    Tier tier = Tier::BareMetal;  ///< bare metal or reserved
    int nodes = 0;                ///< -4, -2, -1, 1, 2, 4
    NodeCounts counts;            ///< what is then held
    double usdMore = 0.0;  ///< total cost less the planned one, over the horizon; negative where that would be cheaper
    double shareMore = 0.0;  ///< of the planned cost
    bool feasible = false;   ///< false: work stays unserved, and `usdMore` leaves out what that is worth
};

/// Hybrid cost over (bare-metal nodes, reserved nodes): the sweep as a grid, and what being wrong costs.
class CapacityLadder {
  public:
    /// @param evaluation  its sweep is looked at, not copied, and must outlive the ladder
    explicit CapacityLadder(const Evaluation& evaluation);

    [[nodiscard]] bool empty() const { return bareMetalCounts_ == 0; }
    [[nodiscard]] int bareMetalCounts() const { return bareMetalCounts_; }  ///< 0 to this - 1 nodes
    [[nodiscard]] int reservedCounts() const { return reservedCounts_; }
    /// Whether both committed tiers have counts to choose from: the picture then is a heat map, else a line.
    [[nodiscard]] bool twoTiers() const { return bareMetalCounts_ > 1 && reservedCounts_ > 1; }
    /// @return nothing outside the grid
    [[nodiscard]] const SweepPoint* at(NodeCounts counts) const;
    /// The hybrid plan's own counts; absent where none is feasible.
    [[nodiscard]] std::optional<NodeCounts> best() const { return best_; }

    /// One, two and four nodes fewer and more, per tier, bare metal first; counts below 0 or beyond the grid are left
    /// out. More nodes than the grid has would be idle in every hour.
    /// @param planned  on the grid, else the list is empty
    /// @test  reference case 3 by hand; sums against evaluatePlan on random scenarios; best() is never beaten
    [[nodiscard]] std::vector<WrongBy> wrongBy(NodeCounts planned) const;

  private:
    const std::vector<SweepPoint>* sweep_;
    int bareMetalCounts_ = 0, reservedCounts_ = 0;
    std::optional<NodeCounts> best_;
};

}  // namespace splitpoint::models
