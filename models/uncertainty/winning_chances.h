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
    /// How much dearer than at typical values the second plan of a pair becomes against the first: ln of their costs'
    /// ratio in each future, less the same at typical values.
    struct Shifts {
        std::vector<double> ofFutures;  ///< in the order of drawing, the same futures in all pairs
        std::vector<double> sorted;     ///< the same, ascending
    };
    /// Of pairs of plans that are both offered and that any future tells apart.
    std::map<std::pair<PlanKind, PlanKind>, Shifts> shifts;

    /// Of the plan as the scenario's answer has it: a hybrid that is a pure plan counts as that one.
    [[nodiscard]] const Sampled& of(PlanKind plan) const;
    /// Roughly the chance that a plan is the cheapest of all where it wins with those margins over the others and
    /// everything else is as uncertain as at the scenario: the share of the futures whose shifts use up none of them.
    ///
    /// A pair that no future tells apart, as a hybrid that here is one of the pure plans, is taken for the pure pair,
    /// whose costs differ more: then the chance is rather too small.
    /// @param margins  cost of each other plan that can be had over the winner's less 1, >= 0; the winner's own is not
    ///                 looked at
    /// @return absent where no pair of plans can be compared
    [[nodiscard]] std::optional<double> roughChance(PlanKind winner,
                                                    const PerPlan<std::optional<double>>& margins) const;
    /// The same with one other plan alone.
    [[nodiscard]] std::optional<double> roughChance(PlanKind winner, PlanKind other, double margin) const;

  private:
    [[nodiscard]] const Shifts* shiftsBetween(PlanKind winner, PlanKind other) const;
};

/// Draws 256 futures and compares the plans in each.
/// @errors those of `simulate`
/// @test   the chances of `chancesOfWinning`; the rough one at the scenario's own margin; monotone; nothing uncertain
[[nodiscard]] Result<WinningChances> winningChances(const Scenario& scenario, const SimulationSettings& settings,
                                                    std::stop_token stop = {});

/// Chances below it are marked: whoever decides should look at what the answer hangs on.
inline constexpr double kSureChance = 0.8;

}  // namespace splitpoint::models
