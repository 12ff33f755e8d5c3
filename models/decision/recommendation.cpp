#include "models/decision/recommendation.h"

#include <algorithm>
#include <cmath>

#include "models/decision/break_even.h"
#include "models/decision/ranking.h"
#include "models/plan/fluid_sweep.h"

namespace splitpoint::models {

namespace {

constexpr double kMaterialMargin = 0.01;

PerPlan<Contender> contendersOf(const PlanSearch& search) {
    PerPlan<Contender> contenders;
    for (const PlanKind plan : kPlans) {
        const PlanResult& result = search.plans[index(plan)];
        contenders[index(plan)] = {result.feasible, result.usdPerUsefulGpuHour, result.nodes, {}};
    }
    contenders[index(PlanKind::Hybrid)].pureForm = pureFormOf(search.plans[index(PlanKind::Hybrid)]);
    return contenders;
}

double elasticHeld(const RentedCapacity& rented) { return rented.held[index(Tier::OnDemand)] + rented.held[index(Tier::Spot)]; }

/// The cheapest feasible row of a plan at the prices of `p`, as `searchPlans` picks it.
Contender cheapestRow(const Preparation& p, PlanKind plan, const std::vector<RentedTable::Row>& rows) {
    Contender best;
    double least = 0.0;
    const auto fewer = [&](NodeCounts n) {
        const int nodes = n.bareMetal + n.reserved;
        return nodes != best.allNodes() ? nodes < best.allNodes() : n.bareMetal < best.nodes.bareMetal;
    };
    for (const RentedTable::Row& row : rows) {
        if (!row.feasible) continue;
        const bool transfers = plan == PlanKind::Hybrid && row.rented.nodes.bareMetal > 0;
        const double usd = costParts(p, transfers ? p.scenario->transferUsdPerOverflowGpuHour.typical : 0.0, row.rented).total();
        const bool ties = best.feasible && std::abs(usd - least) <= kCostTie * std::abs(least);
        if (best.feasible && !(ties ? fewer(row.rented.nodes) : usd < least)) continue;
        least = best.feasible ? std::min(least, usd) : usd;
        best = {true, usd / p.totalDemandedGpuHours, row.rented.nodes, {}};
        if (plan == PlanKind::Hybrid) best.pureForm = pureFormOf(row.rented.nodes, elasticHeld(row.rented));
    }
    return best;
}

bool costsPerElasticGpuHour(const Scenario& s) {
    if (s.operations.hourlyWageUsd.typical * s.operations.hoursPerGpuMonth.virtualMachines.typical > 0.0) return true;
    return std::any_of(s.extraCosts.begin(), s.extraCosts.end(), [](const ExtraCost& extra) {
        return extra.delivery == Delivery::Virtual && extra.usdPerGpuHour.typical > 0.0;
    });
}

void judgeExactness(Recommendation& r, const Preparation& p, const PlanSearch& search) {
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
    const bool served = std::any_of(search.plans.begin(), search.plans.end(), [](const PlanResult& plan) { return plan.feasible; });
    r.exactnessSentence = !served ? "No split serves all of this demand; every count of nodes was tried."
                          : r.exact ? "Exact for this model: no other split of this demand costs less."
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
    return pureFormOf(hybrid.nodes, hybrid.tiers[index(Tier::OnDemand)].heldGpuHours + hybrid.tiers[index(Tier::Spot)].heldGpuHours);
}

bool servedWithOneNodeLess(const std::vector<SweepPoint>& sweep, NodeCounts nodes) {
    return std::any_of(sweep.begin(), sweep.end(), [&](const SweepPoint& point) {
        return point.feasible && point.nodes.bareMetal == nodes.bareMetal - 1 && point.nodes.reserved == nodes.reserved;
    });
}

LastNode lastNodeOf(const PerPlan<PlanResult>& plans, const std::vector<SweepPoint>& sweep) {
    const PlanResult& hybrid = plans[index(PlanKind::Hybrid)];
    if (!servedWithOneNodeLess(sweep, hybrid.nodes)) return LastNode::Needed;
    // The virtual plan rents most elastic machines: where it wastes nothing, there is nothing of that kind to spare.
    const bool wastes = hybrid.dollars.elasticWaste > 0.0 || plans[index(PlanKind::Virtual)].dollars.elasticWaste > 0.0;
    return wastes ? LastNode::SparesInstances : LastNode::CostsLess;
}

bool hasBareMetalDespitePrice(const Recommendation& r, const PerPlan<PlanResult>& plans) {
    return r.breakEvenUtilization && *r.breakEvenUtilization > 1.0 && r.plan && plans[index(*r.plan)].nodes.bareMetal > 0;
}

std::optional<PlanKind> winner(const PlanSearch& search) {
    return rank(contendersOf(search)).first();
}

std::optional<PlanKind> winnerAtPrices(const Preparation& p, const RentedTable& table) {
    PerPlan<Contender> contenders;
    for (const PlanKind plan : kPlans) contenders[index(plan)] = cheapestRow(p, plan, table.plans[index(plan)]);
    return rank(contenders).first();
}

Recommendation recommend(const Preparation& p, const PlanSearch& search) {
    Recommendation r;
    const PerPlan<Contender> contenders = contendersOf(search);
    const Ranking plans = rank(contenders);
    r.plan = plans.first();
    if (plans.size() > 1) {
        r.runnerUp = plans[1];
        const auto best = search.plans[index(plans[0])].usdPerUsefulGpuHour;
        const auto next = search.plans[index(plans[1])].usdPerUsefulGpuHour;
        if (best && next && *best > 0.0) {
            r.margin = *next / *best - 1.0;
            r.material = *r.margin >= kMaterialMargin;
        }
    }
    r.hybridIs = copiedPlan(contenders);
    judgeExactness(r, p, search);
    judgeUtilization(r, p, search);
    return r;
}

}  // namespace splitpoint::models
