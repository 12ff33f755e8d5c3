#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "models/evaluation.h"
#include "models/uncertainty/future_pool.h"

namespace splitpoint::models {

/// The node counts that are looked at in every future, the same in all of them.
struct PlanGrid {
    bool offered = false;
    NodeCounts decided;              ///< of the optimum at typical values
    std::vector<NodeCounts> counts;  ///< sorted by bare metal, then reserved; holds the decided one
    std::vector<std::size_t>
        candidates;  ///< places in `counts` that some future would choose: what knowledge can lead to
    [[nodiscard]] std::size_t place(NodeCounts nodes) const;  ///< of a count that is there
};

struct PlanGrids {
    PerPlan<PlanGrid> plans;
    bool countsHours = true;          ///< no plan has to be simulated
    std::vector<std::string> limits;  ///< what was left out, one sentence each
};

/// Futures that decide where the grids end: always the first 256, whatever the draws.
inline constexpr std::size_t kScoutedFutures = 256;

/// From no node to as many as the first 256 futures need at most. Every count where one committed tier is counted; with
/// two tiers, or where hours are simulated, as many as the draws leave time for, spread evenly and dense where those
/// futures would choose.
/// @errors Canceled
[[nodiscard]] Result<PlanGrids> planGrids(FuturePool& pool, const Scenario& scenario, const Evaluation& evaluation,
                                          int draws, const std::stop_token& stop);

/// Only the node counts as decided: enough for a first picture and for the chances of winning, and priced in a moment.
/// Whether hours are counted is looked up in the first futures.
/// @errors Canceled
[[nodiscard]] Result<PlanGrids> decidedGrids(FuturePool& pool, const Scenario& scenario, const Evaluation& evaluation,
                                             const std::stop_token& stop);

}  // namespace splitpoint::models
