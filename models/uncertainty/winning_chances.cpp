#include "models/uncertainty/winning_chances.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "models/evaluate.h"

namespace splitpoint::models {

namespace {

constexpr double kEqualCosts = 1e-9;  // as in `PlanFutures::chanceCheapest`

/// Futures in which every plan that is offered has a cost.
std::vector<const FutureSample*> comparableFutures(const FutureTable& table, const Simulation& simulation) {
    std::vector<const FutureSample*> futures;
    for (const FutureSample& future : table.futures) {
        const bool all = std::all_of(kPlans.begin(), kPlans.end(), [&](PlanKind plan) {
            return !simulation.plans[index(plan)].offered || future.comparedUsd[index(plan)] > 0.0;
        });
        if (all) futures.push_back(&future);
    }
    return futures;
}

/// Shifts of a pair; empty where no future tells the two apart.
WinningChances::Shifts shiftsOf(const std::vector<const FutureSample*>& futures, PlanKind of, PlanKind against,
                                double atTypical) {
    WinningChances::Shifts shifts;
    bool differ = std::abs(atTypical) > kEqualCosts;
    for (const FutureSample* future : futures) {
        const double ratio = std::log(future->comparedUsd[index(against)] / future->comparedUsd[index(of)]);
        differ = differ || std::abs(ratio) > kEqualCosts;
        shifts.ofFutures.push_back(ratio - atTypical);
    }
    if (!differ) return {};
    shifts.sorted = shifts.ofFutures;
    std::sort(shifts.sorted.begin(), shifts.sorted.end());
    return shifts;
}

/// Where typical costs cannot be compared, as with a plan that leaves work undone there, the median stands in.
double typicalRatio(const Evaluation& evaluation, const std::vector<const FutureSample*>& futures, PlanKind of,
                    PlanKind against) {
    const PlanResult& own = evaluation.plan(of);
    const PlanResult& other = evaluation.plan(against);
    if (own.feasible && other.feasible && own.totalCostUsd > 0.0 && other.totalCostUsd > 0.0)
        return std::log(other.totalCostUsd / own.totalCostUsd);
    const std::vector<double> ratios = shiftsOf(futures, of, against, 0.0).sorted;
    return ratios.empty() ? 0.0 : ratios[ratios.size() / 2];
}

}  // namespace

const Sampled& WinningChances::of(PlanKind plan) const {
    return chances[index(plan == PlanKind::Hybrid && hybridIs ? *hybridIs : plan)];
}

const WinningChances::Shifts* WinningChances::shiftsBetween(PlanKind winner, PlanKind other) const {
    auto found = shifts.find({winner, other});
    if (found == shifts.end() && (winner == PlanKind::Hybrid || other == PlanKind::Hybrid)) {
        const PlanKind pure = winner == PlanKind::Hybrid ? other : winner;
        const PlanKind second = pure == PlanKind::BareMetal ? PlanKind::Virtual : PlanKind::BareMetal;
        found = winner == PlanKind::Hybrid ? shifts.find({second, pure}) : shifts.find({pure, second});
    }
    return found == shifts.end() || found->second.sorted.empty() ? nullptr : &found->second;
}

std::optional<double> WinningChances::roughChance(PlanKind winner,
                                                  const PerPlan<std::optional<double>>& margins) const {
    struct Rival {
        const Shifts* shifts;
        double room;  ///< a shift below it makes the rival cheaper
    };
    std::array<Rival, kPlanCount> rivals{};
    std::size_t count = 0;
    for (const PlanKind plan : kPlans) {
        const Shifts* own = plan == winner || !margins[index(plan)] ? nullptr : shiftsBetween(winner, plan);
        if (own == nullptr) continue;
        const double room = -std::log1p(*margins[index(plan)]);
        // A rival that is cheaper in no future decides nothing and costs no look at each of them.
        if (own->sorted.front() > room + kEqualCosts && count > 0) continue;
        rivals[count++] = {own, room};
    }
    if (count == 0) return std::nullopt;
    const std::vector<double>& sorted = rivals[0].shifts->sorted;
    const auto all = static_cast<double>(sorted.size());
    if (count == 1) {
        const double room = rivals[0].room;
        const auto below = std::lower_bound(sorted.begin(), sorted.end(), room - kEqualCosts) - sorted.begin();
        const auto notAbove = std::upper_bound(sorted.begin(), sorted.end(), room + kEqualCosts) - sorted.begin();
        return (all - static_cast<double>(notAbove) + 0.5 * static_cast<double>(notAbove - below)) / all;
    }
    double won = 0.0;
    for (std::size_t s = 0; s < sorted.size(); ++s) {
        double sharers = 1.0;
        bool lost = false;
        for (std::size_t r = 0; r < count; ++r) {
            const double ahead = rivals[r].shifts->ofFutures[s] - rivals[r].room;
            lost = lost || ahead < -kEqualCosts;
            sharers += std::abs(ahead) <= kEqualCosts ? 1.0 : 0.0;
        }
        won += lost ? 0.0 : 1.0 / sharers;
    }
    return won / all;
}

std::optional<double> WinningChances::roughChance(PlanKind winner, PlanKind other, double margin) const {
    PerPlan<std::optional<double>> margins;
    margins[index(other)] = margin;
    return roughChance(winner, margins);
}

Result<WinningChances> winningChances(const Scenario& scenario, const SimulationSettings& settings,
                                      std::stop_token stop) {
    SimulationSettings quick = settings;
    FutureTable table;
    quick.draws = kLeastDraws;
    quick.onlyAsDecided = true;
    quick.samples = &table;
    const auto evaluation = evaluate(scenario, stop);
    if (!evaluation) return tl::unexpected(evaluation.error());
    quick.evaluation = &*evaluation;
    const auto simulation = simulate(scenario, quick, stop);
    if (!simulation) return tl::unexpected(simulation.error());
    WinningChances result;
    result.recommended = evaluation->recommendation.plan;
    result.uncertain = simulation->nothingUncertain.empty();
    if (!result.uncertain) {
        if (result.recommended) result.chances[index(*result.recommended)].value = 1.0;
        return result;
    }
    result.draws = quick.draws;
    result.hybridIs = simulation->hybridIs;
    const auto futures = comparableFutures(table, *simulation);
    for (const PlanKind of : kPlans) {
        const PlanUncertainty& plan = simulation->plans[index(of)];
        result.chances[index(of)] = plan.asDecided.chanceCheapest;
        for (const PlanKind against : kPlans) {
            if (of == against || !plan.offered || !simulation->plans[index(against)].offered) continue;
            auto shifts = shiftsOf(futures, of, against, typicalRatio(*evaluation, futures, of, against));
            if (!shifts.sorted.empty()) result.shifts.emplace(std::pair{of, against}, std::move(shifts));
        }
    }
    return result;
}

}  // namespace splitpoint::models
