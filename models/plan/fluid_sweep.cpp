#include "models/plan/fluid_sweep.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace splitpoint::models {

namespace {

/// sum over t of min(curve(t), n g) for n = 0 .. most.
std::vector<double> servedByCount(const std::vector<double>& curve, double nodeGpus, int most) {
    const auto bins = static_cast<std::size_t>(most) + 2;
    std::vector<double> sum(bins, 0.0);
    std::vector<double> hours(bins, 0.0);
    const double nodesPerGpu = 1.0 / nodeGpus;
    const double last = static_cast<double>(most) + 1.0;
    for (const double gpus : curve) {
        // Bin b holds the hours that b nodes cover and b - 1 do not; one bin too high costs nothing but rounding.
        const double covered = std::min(gpus * nodesPerGpu, last);
        auto bin = static_cast<std::size_t>(covered);
        bin += static_cast<double>(bin) < covered ? 1 : 0;
        sum[bin] += gpus;
        hours[bin] += 1.0;
    }
    std::vector<double> served(static_cast<std::size_t>(most) + 1, 0.0);
    double below = 0.0;
    auto above = static_cast<double>(curve.size());
    for (std::size_t n = 0; n < served.size(); ++n) {
        below += sum[n];
        above -= hours[n];
        served[n] = below + above * (static_cast<double>(n) * nodeGpus);
    }
    return served;
}

struct Stack {
    std::vector<std::vector<double>> cumulated;  ///< per place in the order: held GPUs of it and those before
};

Stack stackOn(const Preparation& p, const DispatchRules& rules, Tier tier, const std::vector<int>& order) {
    Stack stack;
    for (const int workload : order) {
        const auto w = static_cast<std::size_t>(workload);
        const double factor = rules.workloads[w].heldPerUseful[index(tier)];
        const double* demand = p.demand[w].data();
        std::vector<double> curve(p.hours());
        if (stack.cumulated.empty()) {
            for (std::size_t t = 0; t < curve.size(); ++t) curve[t] = demand[t] * factor;
        } else {
            const double* before = stack.cumulated.back().data();
            for (std::size_t t = 0; t < curve.size(); ++t) curve[t] = before[t] + demand[t] * factor;
        }
        stack.cumulated.push_back(std::move(curve));
    }
    return stack;
}

/// Useful GPU-hours per workload that a committed tier serves at each count, from the served parts of its stack.
using ServedTable = std::vector<std::vector<double>>;  // place in order x count, held GPU-hours cumulated

ServedTable servedTable(const Stack& stack, double nodeGpus, int most) {
    ServedTable table;
    for (const auto& curve : stack.cumulated) table.push_back(servedByCount(curve, nodeGpus, most));
    return table;
}

/// Takes what the tier serves at one count off the useful GPU-hours left.
void takeOff(std::vector<double>& left, const ServedTable& table, const DispatchRules& rules, Tier tier,
             const std::vector<int>& order, int count) {
    double before = 0.0;
    for (std::size_t j = 0; j < order.size(); ++j) {
        const auto w = static_cast<std::size_t>(order[j]);
        const double cumulated = table[j][static_cast<std::size_t>(count)];
        const double served = (cumulated - before) / rules.workloads[w].heldPerUseful[index(tier)];
        left[w] = std::max(0.0, left[w] - served);
        before = cumulated;
    }
}

void report(const Preparation& p, const DispatchRules& rules, NodeCounts nodes, const std::vector<double>& left,
            const std::function<void(const RentedCapacity&, double)>& take) {
    constexpr double kRoundingShare = 1e-12;  // of a workload's demand: what is left of exact differences
    RentedCapacity rented;
    rented.nodes = nodes;
    double unserved = 0.0;
    for (std::size_t w = 0; w < left.size(); ++w) {
        const WorkloadRules& r = rules.workloads[w];
        const double rest = left[w] <= kRoundingShare * p.demandedGpuHours[w] ? 0.0 : left[w];
        if (!r.elastic()) {
            unserved += rest;
            continue;
        }
        rented.held[index(Tier::OnDemand)] += rest * (1.0 - r.spotShare) * r.heldPerUseful[index(Tier::OnDemand)];
        rented.held[index(Tier::Spot)] += rest * r.spotShare * r.heldPerUseful[index(Tier::Spot)];
    }
    rented.billed = rented.held;
    take(rented, unserved);
}

/// Cumulated need on the reserved tier, per place in its order, after bare metal has served in every hour.
Stack remainderStack(const Preparation& p, const DispatchRules& rules, const Stack& onBareMetal, double capacity) {
    std::vector<std::vector<double>> rest = p.demand;
    for (std::size_t j = 0; j < rules.bareMetalOrder.size(); ++j) {
        const auto w = static_cast<std::size_t>(rules.bareMetalOrder[j]);
        const double usefulPerHeld = 1.0 / rules.workloads[w].heldPerUseful[index(Tier::BareMetal)];
        const double* own = onBareMetal.cumulated[j].data();
        const double* before = j == 0 ? nullptr : onBareMetal.cumulated[j - 1].data();
        for (std::size_t t = 0; t < p.hours(); ++t) {
            const double floor = before == nullptr ? 0.0 : before[t];
            const double unserved = own[t] - std::max(std::min(own[t], capacity), floor);
            rest[w][t] = unserved * usefulPerHeld;
        }
    }
    Stack stack;
    for (std::size_t j = 0; j < rules.reservedOrder.size(); ++j) {
        const auto w = static_cast<std::size_t>(rules.reservedOrder[j]);
        const double factor = rules.workloads[w].heldPerUseful[index(Tier::Reserved)];
        std::vector<double> curve = std::move(rest[w]);
        for (std::size_t t = 0; t < curve.size(); ++t) {
            curve[t] = curve[t] * factor + (j == 0 ? 0.0 : stack.cumulated.back()[t]);
        }
        stack.cumulated.push_back(std::move(curve));
    }
    return stack;
}

}  // namespace

bool isFluid(const Preparation& p, const DispatchRules& rules) {
    for (const WorkloadRules& r : rules.workloads) {
        const bool committed = r.may[index(Tier::BareMetal)] || r.may[index(Tier::Reserved)];
        if (committed && (r.wholeJobs || r.maxDelayHours > 0)) return false;
        for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
            if (!r.may[index(tier)]) continue;
            const Offer& offer = *p.offer(tier);
            const bool steps = effectiveInstanceGpus(offer) > 0;
            if (steps || offer.bootHours.typical > 0.0 || offer.scaleDownHours.typical > 0.0) return false;
        }
    }
    return true;
}

bool sweepFluid(const Preparation& p, const DispatchRules& rules, int bareMetalFrom, int bareMetalTo, int reservedTo,
                std::stop_token stop, const std::function<void(const RentedCapacity&, double)>& take) {
    const Offer* bareMetal = p.offer(Tier::BareMetal);
    const Offer* reserved = p.offer(Tier::Reserved);
    const Stack stack = stackOn(p, rules, Tier::BareMetal, rules.bareMetalOrder);
    ServedTable onBareMetal;
    if (!stack.cumulated.empty()) onBareMetal = servedTable(stack, bareMetal->gpusPerNode, bareMetalTo);
    for (int n = bareMetalFrom; n <= bareMetalTo; ++n) {
        if (stop.stop_requested()) return false;
        std::vector<double> left = p.demandedGpuHours;
        if (n > 0) takeOff(left, onBareMetal, rules, Tier::BareMetal, rules.bareMetalOrder, n);
        report(p, rules, {n, 0}, left, take);
        if (reservedTo == 0 || reserved == nullptr) continue;
        const Stack rest = remainderStack(p, rules, stack, n == 0 ? 0.0 : n * static_cast<double>(bareMetal->gpusPerNode));
        const ServedTable onReserved = servedTable(rest, reserved->gpusPerNode, reservedTo);
        for (int r = 1; r <= reservedTo; ++r) {
            std::vector<double> remaining = left;
            takeOff(remaining, onReserved, rules, Tier::Reserved, rules.reservedOrder, r);
            report(p, rules, {n, r}, remaining, take);
        }
    }
    return true;
}

ServiceTotals serveAllOn(Tier tier, const Preparation& p, const DispatchRules& rules, int bareMetalNodes) {
    const bool committed = tier == Tier::BareMetal;
    ServiceTotals totals;
    totals.deferred.assign(p.workloads(), 0.0);
    std::vector<double> held(p.hours(), 0.0);
    std::vector<double> spot(committed ? 0 : p.hours(), 0.0);
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        const WorkloadRules& r = rules.workloads[w];
        const bool served = r.may[index(tier)];
        const double demanded = p.demandedGpuHours[w];
        const double onSpot = served && !committed ? demanded * r.spotShare : 0.0;
        totals.useful.push_back({});
        totals.useful[w][index(tier)] = served ? demanded - onSpot : 0.0;
        if (!committed) totals.useful[w][index(Tier::Spot)] = onSpot;
        totals.unserved.push_back(served ? 0.0 : demanded);
        if (!served) continue;
        const double factor = r.heldPerUseful[index(tier)] * (committed ? 1.0 : 1.0 - r.spotShare);
        for (std::size_t t = 0; t < p.hours(); ++t) held[t] += p.demand[w][t] * factor;
        totals.held[index(tier)] += demanded * factor;
        if (r.spotShare > 0.0 && !committed) {
            const double spotFactor = r.heldPerUseful[index(Tier::Spot)] * r.spotShare;
            for (std::size_t t = 0; t < p.hours(); ++t) spot[t] += p.demand[w][t] * spotFactor;
            totals.held[index(Tier::Spot)] += demanded * spotFactor;
        }
    }
    double peak = 0.0;
    for (const double gpus : held) peak = std::max(peak, gpus);
    totals.peakHeldGpus[index(tier)] = peak;
    for (const double gpus : spot) totals.peakHeldGpus[index(Tier::Spot)] = std::max(totals.peakHeldGpus[index(Tier::Spot)], gpus);
    if (committed) {
        const double node = p.offer(tier)->gpusPerNode;
        const double before = (bareMetalNodes - 1) * node;
        for (const double gpus : held) totals.lastNodeHeld += std::max(0.0, gpus - before);
        if (bareMetalNodes == 0) totals.lastNodeHeld = 0.0;
        return totals;
    }
    totals.billed[index(tier)] = totals.held[index(tier)];
    totals.billed[index(Tier::Spot)] = totals.held[index(Tier::Spot)];
    // Rises feed the capacity wait only; without boot hours they cost nothing.
    const auto countRises = [](const std::vector<double>& gpus) {
        double previous = 0.0, rise = 0.0;
        for (const double now : gpus) {
            rise += std::max(0.0, now - previous);
            previous = now;
        }
        return rise;
    };
    totals.riseGpus[index(tier)] = countRises(held);
    if (!spot.empty()) totals.riseGpus[index(Tier::Spot)] = countRises(spot);
    return totals;
}

}  // namespace splitpoint::models
