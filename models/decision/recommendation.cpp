#include "models/decision/recommendation.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "models/decision/break_even.h"
#include "models/plan/fluid_sweep.h"

namespace splitpoint::models {

namespace {

constexpr double kTie = 1e-9;
constexpr double kMaterialMargin = 0.01;


int allNodes(const PlanResult& plan) { return plan.nodes.bareMetal + plan.nodes.reserved; }

bool better(const PlanResult& a, const PlanResult& b) {
    const double costA = *a.usdPerUsefulGpuHour, costB = *b.usdPerUsefulGpuHour;
    if (std::abs(costA - costB) > kTie * std::max(std::abs(costA), std::abs(costB))) return costA < costB;
    return allNodes(a) != allNodes(b) ? allNodes(a) < allNodes(b) : a.nodes.bareMetal < b.nodes.bareMetal;
}

/// Feasible plans, each decision once, best first.
std::vector<PlanKind> ranking(const PlanSearch& search) {
    std::vector<PlanKind> plans;
    for (const PlanKind plan : kPlans) {
        const PlanResult& result = search.plans[index(plan)];
        if (!result.feasible || !result.usdPerUsefulGpuHour) continue;  // without demand there is nothing to compare
        if (plan == PlanKind::Hybrid) {
            const auto pure = pureFormOf(result);
            if (pure && search.plans[index(*pure)].feasible) continue;
        }
        plans.push_back(plan);
    }
    std::stable_sort(plans.begin(), plans.end(), [&](PlanKind a, PlanKind b) {
        return better(search.plans[index(a)], search.plans[index(b)]);
    });
    return plans;
}

bool costsPerElasticGpuHour(const Scenario& s) {
    if (s.operations.hourlyWageUsd.typical * s.operations.hoursPerGpuMonth.virtualMachines.typical > 0.0) return true;
    return std::any_of(s.extraCosts.begin(), s.extraCosts.end(), [](const ExtraCost& extra) {
        return extra.delivery == Delivery::Virtual && extra.usdPerGpuHour.typical > 0.0;
    });
}

void judgeExactness(Recommendation& r, const Preparation& p) {
    const DispatchRules rules = dispatchRules(p, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), true);
    const bool twoTiers = p.offer(Tier::BareMetal) != nullptr && p.offer(Tier::Reserved) != nullptr;
    bool spot = false;
    for (const WorkloadRules& w : rules.workloads) spot = spot || w.spotShare > 0.0;
    std::string rule;
    if (twoTiers) {
        rule = "two committed tiers are filled one after the other";
    } else if (!isFluid(p, rules)) {
        rule = "whole jobs, waiting work, whole instances or boot times follow a serving rule";
    } else if (spot && costsPerElasticGpuHour(*p.scenario)) {
        rule = "spot is chosen by its price alone, beside operations or extra costs per GPU-hour";
    }
    r.exact = rule.empty();
    r.exactnessSentence = r.exact ? "Exact for this model: no other split of this demand costs less."
                                  : "Best node counts under the serving rule (every count was tried): " + rule + ".";
}

void judgeUtilization(Recommendation& r, const Preparation& p, const PlanSearch& search) {
    const PlanResult& hybrid = search.plans[index(PlanKind::Hybrid)];
    const PlanResult& bareMetal = search.plans[index(PlanKind::BareMetal)];
    const bool split = hybrid.nodes.bareMetal > 0;
    const auto b = breakEven(p, split);
    if (!b || (!split && bareMetal.nodes.bareMetal == 0)) return;
    r.breakEvenUtilization = b->utilization();
    r.utilizationInUse = split && r.plan == PlanKind::Hybrid ? hybrid.lastNodeUtilization
                                                             : bareMetal.tiers[index(Tier::BareMetal)].utilization;
}

}  // namespace

std::optional<PlanKind> pureFormOf(const PlanResult& hybrid) {
    if (hybrid.nodes.bareMetal == 0) return PlanKind::Virtual;
    const bool elastic = hybrid.tiers[index(Tier::OnDemand)].heldGpuHours > 0.0 || hybrid.tiers[index(Tier::Spot)].heldGpuHours > 0.0;
    if (hybrid.nodes.reserved == 0 && !elastic) return PlanKind::BareMetal;
    return std::nullopt;
}

std::optional<PlanKind> winner(const PlanSearch& search) {
    const auto plans = ranking(search);
    return plans.empty() ? std::nullopt : std::optional(plans.front());
}

Recommendation recommend(const Preparation& p, const PlanSearch& search) {
    Recommendation r;
    const auto plans = ranking(search);
    if (!plans.empty()) r.plan = plans.front();
    if (plans.size() > 1) {
        r.runnerUp = plans[1];
        const auto best = search.plans[index(plans[0])].usdPerUsefulGpuHour;
        const auto next = search.plans[index(plans[1])].usdPerUsefulGpuHour;
        if (best && next && *best > 0.0) {
            r.margin = *next / *best - 1.0;
            r.material = *r.margin >= kMaterialMargin;
        }
    }
    const PlanResult& hybrid = search.plans[index(PlanKind::Hybrid)];
    if (hybrid.feasible) r.hybridIs = pureFormOf(hybrid);
    judgeExactness(r, p);
    judgeUtilization(r, p, search);
    return r;
}

}  // namespace splitpoint::models
