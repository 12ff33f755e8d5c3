#include "models/decision/rivals.h"

#include <algorithm>

#include "models/decision/recommendation.h"
#include "models/evaluate.h"

namespace splitpoint::models {

namespace {

constexpr std::size_t kShown = 2;

bool sameDecision(const Evaluation& e, PlanKind plan) {
    const auto& hybridIs = e.recommendation.hybridIs;
    return plan == PlanKind::Hybrid && hybridIs && e.plan(*hybridIs).feasible;
}

/// The cheapest feasible point of the sweep that is no pure plan, priced in full.
std::optional<PlanResult> cheapestSplit(const Scenario& scenario, const Evaluation& e) {
    std::vector<SweepPoint> points;
    const int pureNodes = e.plan(PlanKind::BareMetal).feasible ? e.plan(PlanKind::BareMetal).nodes.bareMetal : -1;
    for (const SweepPoint& point : e.hybridSweep) {
        const bool pure =
            point.nodes.bareMetal == 0 || (point.nodes.reserved == 0 && point.nodes.bareMetal == pureNodes);
        if (point.feasible && !pure) points.push_back(point);
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const SweepPoint& a, const SweepPoint& b) { return a.totalCostUsd < b.totalCostUsd; });
    constexpr std::size_t kTried = 3;  // work that waits can fill fewer nodes than the bare-metal plan has
    for (std::size_t i = 0; i < std::min(kTried, points.size()); ++i) {
        auto plan = evaluatePlan(scenario, PlanKind::Hybrid, points[i].nodes);
        if (plan && plan->feasible && !pureFormOf(*plan)) return *plan;
    }
    return std::nullopt;
}

BridgeTerm dearestTerm(const Bridge& toWinner) {
    const auto least = std::min_element(toWinner.terms.begin(), toWinner.terms.end());
    return static_cast<BridgeTerm>(least - toWinner.terms.begin());
}

}  // namespace

std::vector<Rival> nearestRivals(const Scenario& scenario, const Evaluation& e) {
    std::vector<Rival> rivals;
    if (!e.recommendation.plan) return rivals;
    const PlanResult& winner = e.plan(*e.recommendation.plan);
    for (const PlanKind plan : kPlans) {
        if (plan != winner.plan && !sameDecision(e, plan)) rivals.push_back({e.plan(plan), {}, {}, false});
    }
    if (sameDecision(e, PlanKind::Hybrid)) {
        if (auto split = cheapestSplit(scenario, e)) rivals.push_back({std::move(*split), {}, {}, true});
    }
    std::stable_sort(rivals.begin(), rivals.end(), [](const Rival& a, const Rival& b) {
        if (a.plan.feasible != b.plan.feasible) return a.plan.feasible;
        return a.plan.feasible && a.plan.usdPerUsefulGpuHour < b.plan.usdPerUsefulGpuHour;
    });
    if (rivals.size() > kShown) rivals.resize(kShown);
    for (Rival& rival : rivals) {
        rival.bridge = bridge({scenario, rival.plan}, {scenario, winner});
        if (rival.bridge && rival.plan.feasible) rival.mainReason = dearestTerm(*rival.bridge);
    }
    return rivals;
}

}  // namespace splitpoint::models
