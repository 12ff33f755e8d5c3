#include "models/plan/plan_result.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

namespace splitpoint::models {

namespace {

std::string number(double value, int digits) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

void fillTiers(PlanResult& r, const Preparation& p, NodeCounts nodes, const ServiceTotals& totals) {
    double held = 0.0, rented = 0.0;
    for (const Tier tier : kTiers) {
        const std::size_t i = index(tier);
        TierUse& use = r.tiers[i];
        const Offer* offer = p.offer(tier);
        if (offer == nullptr) continue;
        for (const auto& useful : totals.useful) use.usefulGpuHours += useful[i];
        use.heldGpuHours = totals.held[i];
        use.peakHeldGpus = totals.peakHeldGpus[i];
        use.riseGpus = totals.riseGpus[i];
        use.rentedGpuHours = totals.billed[i];
        if (!isCommitted(tier)) continue;
        const int count = tier == Tier::BareMetal ? nodes.bareMetal : nodes.reserved;
        use.capacityGpus = count * static_cast<double>(offer->gpusPerNode);
        use.rentedGpuHours = use.capacityGpus * p.scenario->hours;
        if (use.rentedGpuHours > 0.0) use.utilization = use.heldGpuHours / use.rentedGpuHours;
        held += use.heldGpuHours;
        rented += use.rentedGpuHours;
    }
    if (rented > 0.0) r.utilization = held / rented;
    double all = 0.0;
    for (const TierUse& use : r.tiers) all += use.heldGpuHours;
    if (all > 0.0) r.coverage = held / all;
}

void fillWorkloads(PlanResult& r, const Preparation& p, const DispatchRules& rules, const ServiceTotals& totals) {
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        WorkloadService service;
        service.demandedGpuHours = p.demandedGpuHours[w];
        service.usefulGpuHours = totals.useful[w];
        for (const Tier tier : kTiers) {
            service.heldGpuHours[index(tier)] = totals.useful[w][index(tier)] * rules.workloads[w].heldPerUseful[index(tier)];
        }
        service.unservedGpuHours = totals.unserved[w];
        service.deferredGpuHours = totals.deferred[w];
        r.unservedGpuHours += service.unservedGpuHours;
        r.deferredGpuHours += service.deferredGpuHours;
        for (const double useful : service.usefulGpuHours) r.usefulGpuHours += useful;
        r.workloads.push_back(service);
    }
}

/// Relative performance, step times and losses to interruptions, weighted by useful GPU-hours (model.md 6).
void fillPerformance(PlanResult& r, const Preparation& p, const ServiceTotals& totals) {
    double useful = 0.0, ideal = 0.0, step = 0.0, lost = 0.0, badHour = 0.0;
    bool slowedByInterruptions = false;
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        for (const Tier tier : kTiers) {
            const double hours = totals.useful[w][index(tier)];
            if (hours <= 0.0) continue;
            const Efficiency& e = *p.efficiency[w].byTier[index(tier)];
            useful += hours;
            ideal += hours * e.rentedPerUseful();
            step += hours * e.typicalStepTime();
            lost += hours * e.rentedPerUseful() * (1.0 - 1.0 / e.interruption);
            badHour = std::max(badHour, e.badHourSlowdown);
            slowedByInterruptions = slowedByInterruptions || e.interruption > 2.0;
        }
    }
    if (useful <= 0.0) return;
    r.relativePerformance = useful / ideal;
    r.typicalStepTime = step / useful;
    r.badHourStepTime = badHour;
    r.interruptionLoss = lost / ideal;
    if (slowedByInterruptions) {
        r.notes.push_back("interruptions more than double the time of a job here: check the interruption rates and the checkpoint times");
    }
}

/// Waiting for elastic GPUs to boot and for committed nodes to arrive (model.md 6).
void fillWaiting(PlanResult& r, const Preparation& p, const DispatchRules& rules, NodeCounts nodes) {
    for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
        if (const Offer* offer = p.offer(tier)) {
            r.capacityWaitGpuHours += r.tiers[index(tier)].riseGpus * offer->bootHours.typical;
        }
    }
    double bridged = 0.0;
    bool bridgeable = p.offer(Tier::OnDemand) != nullptr;
    for (const Tier tier : {Tier::BareMetal, Tier::Reserved}) {
        const Offer* offer = p.offer(tier);
        const int count = tier == Tier::BareMetal ? nodes.bareMetal : nodes.reserved;
        if (offer == nullptr || count == 0) continue;
        const double wait = offer->provisioningHours.typical;
        r.provisioningHours = std::max(r.provisioningHours, wait);
        for (std::size_t w = 0; w < p.workloads(); ++w) {
            const double perHour = r.workloads[w].usefulGpuHours[index(tier)] / p.scenario->hours;
            if (perHour <= 0.0) continue;
            if (!p.mayServe(w, Tier::OnDemand)) {
                bridgeable = false;
                continue;
            }
            const double usd = p.heldPerUseful(w, Tier::OnDemand) * (p.offer(Tier::OnDemand)->usdPerGpuHour.typical + rules.transferUsd);
            bridged += perHour * usd * std::min(wait, static_cast<double>(p.scenario->hours));
        }
    }
    if (bridgeable && (nodes.bareMetal > 0 || nodes.reserved > 0)) r.bridgingCostUsd = bridged;
}

/// Both figures of a commitment, the same two in either counting, and which of them is in the total (model.md 5).
std::string commitmentWords(const PlanResult& r, const Scenario& s) {
    const bool whole = s.countCommitment == CommitmentCounting::FullTerm;
    return "committed nodes cost " + number(r.commitmentWithinHorizonUsd(), 0) + " USD within the horizon" +
           (whole ? " and " : ", which is counted, and ") + number(r.fullTermCommitmentUsd, 0) +
           " USD to the end of the terms" + (whole ? ", which is counted" : "");
}

void noteTerms(PlanResult& r, const Scenario& s) {
    const TermExposure exposure = termExposure(s, r.nodes);
    r.strandedCommitmentUsd = exposure.strandedUsd;
    r.fullTermCommitmentUsd = exposure.fullTermUsd;
    r.paidBeyondHorizonUsd = exposure.paidBeyondUsd;
    for (const Tier tier : {Tier::BareMetal, Tier::Reserved}) {
        const auto& offer = s.offer(tier);
        const int count = tier == Tier::BareMetal ? r.nodes.bareMetal : r.nodes.reserved;
        if (!offer || count == 0 || offer->termHours <= s.hours) continue;
        const std::string name = !offer->name.empty()      ? offer->name
                                 : tier == Tier::BareMetal ? "bare metal"
                                                           : "reserved virtual";
        r.notes.push_back("the term of '" + name + "' (" + number(offer->termHours, 0) + " h) exceeds the horizon (" +
                          std::to_string(s.hours) + " h): " + commitmentWords(r, s));
    }
}

}  // namespace

PlanResult planResult(const Preparation& p, const DispatchRules& rules, NodeCounts nodes, const ServiceTotals& totals) {
    PlanResult r;
    r.plan = rules.plan;
    r.nodes = nodes;
    fillTiers(r, p, nodes, totals);
    fillWorkloads(r, p, rules, totals);
    r.cost = costParts(p, rules.transferUsd, rentedCapacity(nodes, totals));
    r.dollars = dollarParts(p, rules, nodes, totals, r.cost);
    r.totalCostUsd = r.cost.total();
    if (r.usefulGpuHours > 0.0) r.usdPerUsefulGpuHour = r.totalCostUsd / r.usefulGpuHours;
    r.feasible = servesAll(r.unservedGpuHours, p.totalDemandedGpuHours);
    fillPerformance(r, p, totals);
    fillWaiting(r, p, rules, nodes);
    noteTerms(r, *p.scenario);
    if (nodes.bareMetal > 0) {
        const double node = p.offer(Tier::BareMetal)->gpusPerNode;
        r.lastNodeUtilization = totals.lastNodeHeld / (node * p.scenario->hours);
    }
    return r;
}

}  // namespace splitpoint::models
