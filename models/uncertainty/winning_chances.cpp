#include "models/uncertainty/winning_chances.h"

#include <algorithm>
#include <cmath>

#include "models/evaluate.h"

namespace splitpoint::models {

namespace {

constexpr double kEqualCosts = 1e-9;  // as in `PlanFutures::chanceCheapest`

/// Sorted shifts of a pair; empty where no future tells the two apart.
std::vector<double> shiftsOf(const FutureTable& table, PlanKind of, PlanKind against, double atTypical) {
    std::vector<double> shifts;
    bool differ = std::abs(atTypical) > kEqualCosts;
    for (const FutureSample& future : table.futures) {
        const double own = future.comparedUsd[index(of)], other = future.comparedUsd[index(against)];
        if (!(own > 0.0) || !(other > 0.0)) continue;
        const double ratio = std::log(other / own);
        differ = differ || std::abs(ratio) > kEqualCosts;
        shifts.push_back(ratio - atTypical);
    }
    if (!differ) return {};
    std::sort(shifts.begin(), shifts.end());
    return shifts;
}

/// Where typical costs cannot be compared, as with a plan that leaves work undone there, the median stands in.
double typicalRatio(const Evaluation& evaluation, const FutureTable& table, PlanKind of, PlanKind against) {
    const PlanResult& own = evaluation.plan(of);
    const PlanResult& other = evaluation.plan(against);
    if (own.feasible && other.feasible && own.totalCostUsd > 0.0 && other.totalCostUsd > 0.0)
        return std::log(other.totalCostUsd / own.totalCostUsd);
    const std::vector<double> ratios = shiftsOf(table, of, against, 0.0);
    return ratios.empty() ? 0.0 : ratios[ratios.size() / 2];
}

}  // namespace

const Sampled& WinningChances::of(PlanKind plan) const {
    return chances[index(plan == PlanKind::Hybrid && hybridIs ? *hybridIs : plan)];
}

std::optional<double> WinningChances::roughChance(PlanKind winner, PlanKind runnerUp, double margin) const {
    auto found = shifts.find({winner, runnerUp});
    if (found == shifts.end() && (winner == PlanKind::Hybrid || runnerUp == PlanKind::Hybrid)) {
        const PlanKind pure = winner == PlanKind::Hybrid ? runnerUp : winner;
        const PlanKind other = pure == PlanKind::BareMetal ? PlanKind::Virtual : PlanKind::BareMetal;
        found = winner == PlanKind::Hybrid ? shifts.find({other, pure}) : shifts.find({pure, other});
    }
    if (found == shifts.end() || found->second.empty()) return std::nullopt;
    const std::vector<double>& sorted = found->second;
    const double room = -std::log1p(margin);
    const auto below = std::lower_bound(sorted.begin(), sorted.end(), room - kEqualCosts) - sorted.begin();
    const auto notAbove = std::upper_bound(sorted.begin(), sorted.end(), room + kEqualCosts) - sorted.begin();
    const auto all = static_cast<double>(sorted.size());
    return (all - static_cast<double>(notAbove) + 0.5 * static_cast<double>(notAbove - below)) / all;
}

Result<WinningChances> winningChances(const Scenario& scenario, const SimulationSettings& settings,
                                      std::stop_token stop) {
    SimulationSettings quick = settings;
    FutureTable table;
    quick.draws = kLeastDraws;
    quick.details = false;
    quick.picture = nullptr;
    quick.samples = &table;
    const auto evaluation = evaluate(scenario, stop);
    if (!evaluation) return tl::unexpected(evaluation.error());
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
    for (const PlanKind of : kPlans) {
        const PlanUncertainty& plan = simulation->plans[index(of)];
        result.chances[index(of)] = plan.asDecided.chanceCheapest;
        for (const PlanKind against : kPlans) {
            if (of == against || !plan.offered || !simulation->plans[index(against)].offered) continue;
            auto shifts = shiftsOf(table, of, against, typicalRatio(*evaluation, table, of, against));
            if (!shifts.empty()) result.shifts.emplace(std::pair{of, against}, std::move(shifts));
        }
    }
    return result;
}

}  // namespace splitpoint::models
