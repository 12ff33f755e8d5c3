#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/decision/bridge.h"

namespace splitpoint::models {

/// A plan that did not win, and why.
struct Rival {
    PlanResult plan;                       ///< as searched, or a split of the sweep priced in full
    std::optional<Bridge> bridge;          ///< from the rival to the winner; absent for a rival that serves nothing
    std::optional<BridgeTerm> mainReason;  ///< the term that costs it most against the winner; absent where infeasible
    bool ofTheSweep = false;               ///< the cheapest real split, shown where the hybrid's optimum is a pure plan
};

/// The two rivals nearest to the winner: feasible ones by effective cost, then plans that cannot serve all of the work.
/// Where the hybrid's optimum is one of the pure plans, the cheapest feasible split that is not takes its place.
/// @return at most two; none without a winner
/// @test   order, the split of the sweep, infeasible plans, bridges on the golden scenarios
[[nodiscard]] std::vector<Rival> nearestRivals(const Scenario& scenario, const Evaluation& evaluation);

}  // namespace splitpoint::models
