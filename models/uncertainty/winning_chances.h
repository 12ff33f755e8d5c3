#pragma once

#include <map>
#include <utility>

#include "models/uncertainty/simulation.h"

namespace splitpoint::models {

/// How likely each plan is the cheapest at the scenario itself, and a way to guess it near by.
struct WinningChances {
    bool uncertain = false;  ///< some input has a range; else the recommended plan wins in the one future there is
    int draws = 0;
    std::optional<PlanKind> recommended;
    std::optional<PlanKind> hybridIs;  ///< the pure plan that the hybrid equals; its chance counts there
    PerPlan<Sampled> chances;          ///< of plans as decided (`PlanFutures::chanceCheapest`)
    /// ln of the second plan's cost over the first one's in each future, less the same at typical values; ascending, of
    /// pairs of plans that are both offered and that any future tells apart.
    std::map<std::pair<PlanKind, PlanKind>, std::vector<double>> shifts;

    /// Of the plan as the scenario's answer has it: a hybrid that is a pure plan counts as that one.
    [[nodiscard]] const Sampled& of(PlanKind plan) const;
    /// Roughly the chance that a plan is the cheapest where it wins with that margin over the runner-up and everything
    /// else is as uncertain as at the scenario: the share of the futures whose shift does not use up the margin.
    ///
    /// A pair that no future tells apart, as a hybrid that here is one of the pure plans, is taken for the pure pair,
    /// whose costs differ more: then the chance is rather too small. A third plan is left out.
    /// @param margin  runner-up's cost over the winner's less 1, >= 0
    /// @return absent where no pair of plans can be compared
    [[nodiscard]] std::optional<double> roughChance(PlanKind winner, PlanKind runnerUp, double margin) const;
};

/// Draws 256 futures and compares the plans in each.
/// @errors those of `simulate`
/// @test   the chances of `chancesOfWinning`; the rough one at the scenario's own margin; monotone; nothing uncertain
[[nodiscard]] Result<WinningChances> winningChances(const Scenario& scenario, const SimulationSettings& settings,
                                                    std::stop_token stop = {});

/// Chances below it are marked: whoever decides should look at what the answer hangs on.
inline constexpr double kSureChance = 0.8;

}  // namespace splitpoint::models
