#include "models/plan/dispatch_rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace splitpoint::models {

namespace {

/// Price per useful GPU-hour on an elastic tier: (1+k)(c+x)/e.
double elasticUsd(const Preparation& p, std::size_t w, Tier tier, double transferUsd) {
    return p.heldPerUseful(w, tier) * (p.offer(tier)->usdPerGpuHour.typical + transferUsd);
}

void decideElasticSupply(const Preparation& p, std::size_t w, double transferUsd, WorkloadRules& rules) {
    if (!rules.may[index(Tier::OnDemand)]) {
        rules.may[index(Tier::Spot)] = false;
        rules.avoidedUsd = std::numeric_limits<double>::infinity();
        return;
    }
    const double onDemand = elasticUsd(p, w, Tier::OnDemand, transferUsd);
    rules.avoidedUsd = onDemand;
    if (!p.scenario->workloads[w].interruptible) rules.may[index(Tier::Spot)] = false;
    if (!rules.may[index(Tier::Spot)]) return;
    const double spot = elasticUsd(p, w, Tier::Spot, transferUsd);
    const double share = p.offer(Tier::Spot)->availability.typical;
    if (spot < onDemand && share > 0.0) {
        rules.spotShare = share;
        rules.avoidedUsd = share * spot + (1.0 - share) * onDemand;
    } else {
        rules.may[index(Tier::Spot)] = false;
    }
}

/// At 12 significant digits: worths that are equal on paper tie, however they were rounded on the way.
double withoutRounding(double value) {
    if (!std::isfinite(value) || value == 0.0) return value;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 11.0);
    return std::round(value / unit) * unit;
}

/// Workloads of `members` by the elastic rent that one held GPU of the tier replaces, highest first, ties in order.
std::vector<int> byReplacedRent(const DispatchRules& rules, std::vector<int> members, Tier tier) {
    std::vector<double> worth;
    for (const WorkloadRules& r : rules.workloads) {
        const double held = r.heldPerUseful[index(tier)];
        worth.push_back(held > 0.0 ? withoutRounding(r.avoidedUsd / held) : 0.0);
    }
    std::stable_sort(members.begin(), members.end(), [&](int a, int b) {
        return worth[static_cast<std::size_t>(a)] > worth[static_cast<std::size_t>(b)];
    });
    return members;
}

void decideOrders(DispatchRules& rules) {
    std::vector<int> others;
    std::vector<int> reserved;
    for (int w = 0; w < static_cast<int>(rules.workloads.size()); ++w) {
        const WorkloadRules& r = rules.workloads[static_cast<std::size_t>(w)];
        const bool elsewhere = r.may[index(Tier::Reserved)] || r.may[index(Tier::OnDemand)];
        if (r.may[index(Tier::BareMetal)]) (elsewhere ? others : rules.bareMetalOrder).push_back(w);
        if (r.may[index(Tier::Reserved)]) reserved.push_back(w);
    }
    others = byReplacedRent(rules, std::move(others), Tier::BareMetal);
    rules.bareMetalOrder.insert(rules.bareMetalOrder.end(), others.begin(), others.end());
    rules.reservedOrder = byReplacedRent(rules, std::move(reserved), Tier::Reserved);
    rules.waitingRank.assign(rules.workloads.size(), 0);
    const int inside = static_cast<int>(rules.bareMetalOrder.size());
    for (int w = 0; w < static_cast<int>(rules.workloads.size()); ++w) {
        rules.waitingRank[static_cast<std::size_t>(w)] = inside + w;
    }
    for (int rank = 0; rank < inside; ++rank) {
        rules.waitingRank[static_cast<std::size_t>(rules.bareMetalOrder[static_cast<std::size_t>(rank)])] = rank;
    }
}

}  // namespace

PerTier<bool> tiersOfPlan(PlanKind plan) {
    const bool bareMetal = plan != PlanKind::Virtual;
    const bool virtualMachines = plan != PlanKind::BareMetal;
    return {bareMetal, virtualMachines, virtualMachines, virtualMachines};
}

DispatchRules dispatchRules(const Preparation& p, PlanKind plan, const PerTier<bool>& tiers, bool hasBareMetal) {
    DispatchRules rules;
    rules.plan = plan;
    const bool transfers = plan == PlanKind::Hybrid && hasBareMetal;
    rules.transferUsd = transfers ? p.scenario->transferUsdPerOverflowGpuHour.typical : 0.0;
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        const Workload& workload = p.scenario->workloads[w];
        WorkloadRules r;
        for (const Tier tier : kTiers) r.may[index(tier)] = tiers[index(tier)] && p.mayServe(w, tier);
        decideElasticSupply(p, w, rules.transferUsd, r);
        for (const Tier tier : kTiers) {
            if (r.may[index(tier)]) r.heldPerUseful[index(tier)] = p.heldPerUseful(w, tier);
        }
        r.wholeJobs = effectiveSplit(workload) == Split::ByJob;
        r.jobHeldGpus = workload.gpusPerJob * p.heldPerAtWork[w];
        r.maxDelayHours = std::min(workload.maxDelayHours, p.scenario->hours - 1);
        rules.workloads.push_back(r);
    }
    decideOrders(rules);
    return rules;
}

std::vector<bool> waitingWorkloads(const DispatchRules& rules, NodeCounts counts) {
    std::vector<bool> waits;
    for (const WorkloadRules& r : rules.workloads) {
        const bool held = (r.may[index(Tier::BareMetal)] && counts.bareMetal > 0) || (r.may[index(Tier::Reserved)] && counts.reserved > 0);
        waits.push_back(r.maxDelayHours > 0 && held);
    }
    return waits;
}

}  // namespace splitpoint::models
