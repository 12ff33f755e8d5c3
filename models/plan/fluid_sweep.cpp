#include "models/plan/fluid_sweep.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace splitpoint::models {

namespace {

constexpr double kFits = 1.0 + 1e-9;  // a need fits up to this share of a tier's GPUs (model.md 4)

/// sum over t of what n nodes serve of curve(t), for n = 0 .. most: all of it where it fits, else n g.
std::vector<double> servedByCount(const std::vector<double>& curve, double nodeGpus, int most) {
    const auto bins = static_cast<std::size_t>(most) + 2;
    std::vector<double> sum(bins, 0.0);
    std::vector<double> hours(bins, 0.0);
    const double nodesPerGpu = 1.0 / (nodeGpus * kFits);
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
    std::vector<double> peak;  ///< per place: largest of these in the hours in which it needs something

    /// @param own  held GPUs of the place alone
    void push(std::vector<double> curve, const std::vector<double>& own) {
        double most = 0.0;
        for (std::size_t t = 0; t < curve.size(); ++t) most = own[t] > 0.0 && curve[t] > most ? curve[t] : most;
        peak.push_back(most);
        cumulated.push_back(std::move(curve));
    }
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
        stack.push(std::move(curve), p.demand[w]);
    }
    return stack;
}

/// Useful GPU-hours per workload that a committed tier serves at each count, from the served parts of its stack.
struct ServedTable {
    std::vector<std::vector<double>> cumulated;  ///< place in order x count, held GPU-hours
    std::vector<double> peak;                    ///< of the stack
    double nodeGpus = 0.0;

    /// Every need of the place fits. Sums of a large workload's hours round by more than a small one needs, so what is
    /// left of their difference does not say so.
    [[nodiscard]] bool servesWhole(std::size_t place, int count) const {
        return peak[place] <= count * nodeGpus * kFits;
    }
};

ServedTable servedTable(const Stack& stack, double nodeGpus, int most) {
    ServedTable table;
    for (const auto& curve : stack.cumulated) table.cumulated.push_back(servedByCount(curve, nodeGpus, most));
    table.peak = stack.peak;
    table.nodeGpus = nodeGpus;
    return table;
}

/// Takes what the tier serves at one count off the useful GPU-hours left.
void takeOff(std::vector<double>& left, const ServedTable& table, const DispatchRules& rules, Tier tier,
             const std::vector<int>& order, int count) {
    double before = 0.0;
    for (std::size_t j = 0; j < order.size(); ++j) {
        const auto w = static_cast<std::size_t>(order[j]);
        const double cumulated = table.cumulated[j][static_cast<std::size_t>(count)];
        const double served = (cumulated - before) / rules.workloads[w].heldPerUseful[index(tier)];
        left[w] = table.servesWhole(j, count) ? 0.0 : std::max(0.0, left[w] - served);
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
            const double served = own[t] <= capacity * kFits ? own[t] : capacity;
            const double unserved = own[t] - std::max(served, floor);
            rest[w][t] = unserved * usefulPerHeld;
        }
    }
    Stack stack;
    for (std::size_t j = 0; j < rules.reservedOrder.size(); ++j) {
        const auto w = static_cast<std::size_t>(rules.reservedOrder[j]);
        const double factor = rules.workloads[w].heldPerUseful[index(Tier::Reserved)];
        const std::vector<double>& own = rest[w];
        std::vector<double> curve(own.size());
        for (std::size_t t = 0; t < curve.size(); ++t) {
            curve[t] = own[t] * factor + (j == 0 ? 0.0 : stack.cumulated.back()[t]);
        }
        stack.push(std::move(curve), own);
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

namespace {

/// Cuts one workload's place in the stack at the capacity: what is left above it, per hour.
struct Cut {
    std::vector<double> stack;  ///< held GPUs needed so far in the order
    std::vector<double> rest;   ///< held GPUs of the present workload above the capacity
    void add(const std::vector<double>& demand, double heldPerUseful, double capacity) {
        const double* d = demand.data();
        double* top = stack.data();
        double* above = rest.data();
        const double fits = capacity * kFits;
        for (std::size_t t = 0; t < stack.size(); ++t) {
            const double before = top[t], after = before + d[t] * heldPerUseful;
            const double from = before <= fits ? before : capacity;
            const double to = after <= fits ? after : (from > capacity ? from : capacity);
            above[t] = (after - before) - (to - from);
            top[t] = after;
        }
    }
};

void addScaled(std::vector<double>& sum, const std::vector<double>& curve, double factor) {
    double* to = sum.data();
    const double* from = curve.data();
    for (std::size_t t = 0; t < sum.size(); ++t) to[t] += from[t] * factor;
}

double peakOf(const std::vector<double>& curve) {
    double peak = 0.0;
    for (const double value : curve) peak = value > peak ? value : peak;
    return peak;
}

/// Sum of hourly rises; they feed the capacity wait only, since nothing boots in a fluid plan.
double risesOf(const std::vector<double>& curve) {
    double previous = 0.0, rise = 0.0;
    for (const double now : curve) {
        rise += now > previous ? now - previous : 0.0;
        previous = now;
    }
    return rise;
}

/// What committed tiers left of one workload, useful GPUs, per hour or in all.
class Leftovers {
  public:
    Leftovers(const Preparation& p, ServiceTotals& totals) : totals_(totals), onDemand_(p.hours(), 0.0) {}

    void take(const Preparation& p, const WorkloadRules& r, std::size_t w, const std::vector<double>& curve, double usefulPerUnit, double useful) {
        if (!r.elastic()) {
            totals_.unserved[w] = useful;
            return;
        }
        const double onSpot = useful * r.spotShare;
        totals_.useful[w][index(Tier::OnDemand)] = useful - onSpot;
        totals_.useful[w][index(Tier::Spot)] = onSpot;
        addScaled(onDemand_, curve, usefulPerUnit * r.onDemandHeldPerUseful());
        if (r.spotShare <= 0.0) return;
        spot_.resize(p.hours(), 0.0);
        addScaled(spot_, curve, usefulPerUnit * r.spotHeldPerUseful());
    }

    void close() {
        totals_.peakHeldGpus[index(Tier::OnDemand)] = peakOf(onDemand_);
        totals_.riseGpus[index(Tier::OnDemand)] = risesOf(onDemand_);
        totals_.peakHeldGpus[index(Tier::Spot)] = peakOf(spot_);
        totals_.riseGpus[index(Tier::Spot)] = risesOf(spot_);
    }

  private:
    ServiceTotals& totals_;
    std::vector<double> onDemand_, spot_;
};

}  // namespace

ServiceTotals serveFluid(const Preparation& p, const DispatchRules& rules, int bareMetalNodes) {
    ServiceTotals totals;
    totals.useful.resize(p.workloads());
    totals.unserved.assign(p.workloads(), 0.0);
    totals.deferred.assign(p.workloads(), 0.0);
    Leftovers leftovers(p, totals);
    const double node = p.offer(Tier::BareMetal) != nullptr ? p.offer(Tier::BareMetal)->gpusPerNode : 0.0;
    const double capacity = bareMetalNodes * node;
    Cut cut;
    if (bareMetalNodes > 0) {
        cut.stack.assign(p.hours(), 0.0);
        cut.rest.resize(p.hours());
        for (const int workload : rules.bareMetalOrder) {
            const auto w = static_cast<std::size_t>(workload);
            const double heldPerUseful = rules.workloads[w].heldPerUseful[index(Tier::BareMetal)];
            cut.add(p.demand[w], heldPerUseful, capacity);
            constexpr double kRoundingShare = 1e-12;  // of its demand: what is left of exact differences
            double left = curveSum(cut.rest) / heldPerUseful;
            if (left <= kRoundingShare * p.demandedGpuHours[w]) left = 0.0;
            totals.useful[w][index(Tier::BareMetal)] = p.demandedGpuHours[w] - left;
            leftovers.take(p, rules.workloads[w], w, cut.rest, 1.0 / heldPerUseful, left);
        }
        totals.peakHeldGpus[index(Tier::BareMetal)] = std::min(capacity, peakOf(cut.stack));
        for (const double gpus : cut.stack) totals.lastNodeHeld += std::clamp(gpus - (capacity - node), 0.0, node);
    }
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        if (bareMetalNodes > 0 && rules.workloads[w].may[index(Tier::BareMetal)]) continue;
        leftovers.take(p, rules.workloads[w], w, p.demand[w], 1.0, p.demandedGpuHours[w]);
    }
    leftovers.close();
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        for (const Tier tier : kTiers) totals.held[index(tier)] += totals.useful[w][index(tier)] * rules.workloads[w].heldPerUseful[index(tier)];
    }
    for (const Tier tier : {Tier::OnDemand, Tier::Spot}) totals.billed[index(tier)] = totals.held[index(tier)];
    return totals;
}

namespace {

/// Adds one workload's hours: `rest` are useful GPUs that bare metal left of its demand.
void keepHours(HourlyService& out, const WorkloadRules& r, const std::vector<double>& demand, const std::vector<double>& rest, bool shown) {
    const double onDemand = r.onDemandHeldPerUseful(), spot = r.spotHeldPerUseful();
    if (r.elastic()) {
        addScaled(out.billedGpus[index(Tier::OnDemand)], rest, onDemand);
        if (r.spotShare > 0.0) addScaled(out.billedGpus[index(Tier::Spot)], rest, spot);
    }
    if (!shown) return;
    addScaled(out.demandGpus, demand, 1.0);
    if (r.may[index(Tier::BareMetal)]) {
        const double held = r.heldPerUseful[index(Tier::BareMetal)];
        for (const auto& [curve, sign] : {std::pair{&demand, 1.0}, std::pair{&rest, -1.0}}) {
            addScaled(out.usefulGpus[index(Tier::BareMetal)], *curve, sign);
            addScaled(out.heldGpus[index(Tier::BareMetal)], *curve, sign * held);
        }
    }
    if (!r.elastic()) {
        addScaled(out.unservedGpus, rest, 1.0);
        return;
    }
    addScaled(out.usefulGpus[index(Tier::OnDemand)], rest, 1.0 - r.spotShare);
    addScaled(out.heldGpus[index(Tier::OnDemand)], rest, onDemand);
    if (r.spotShare <= 0.0) return;
    addScaled(out.usefulGpus[index(Tier::Spot)], rest, r.spotShare);
    addScaled(out.heldGpus[index(Tier::Spot)], rest, spot);
}

}  // namespace

HourlyService serveFluidHourly(const Preparation& p, const DispatchRules& rules, int bareMetalNodes, int workload) {
    HourlyService out = emptyHours(p);
    const double node = p.offer(Tier::BareMetal) != nullptr ? p.offer(Tier::BareMetal)->gpusPerNode : 0.0;
    const auto shown = [&](std::size_t w) { return workload < 0 || static_cast<std::size_t>(workload) == w; };
    Cut cut;
    cut.stack.assign(p.hours(), 0.0);
    cut.rest.resize(p.hours());
    for (const int place : rules.bareMetalOrder) {
        const auto w = static_cast<std::size_t>(place);
        const double heldPerUseful = rules.workloads[w].heldPerUseful[index(Tier::BareMetal)];
        cut.add(p.demand[w], heldPerUseful, bareMetalNodes * node);
        const double usefulPerHeld = 1.0 / heldPerUseful;
        const double* demand = p.demand[w].data();
        double* rest = cut.rest.data();
        // Rounding of the cut never makes more of a demand than there was.
        for (std::size_t t = 0; t < p.hours(); ++t) rest[t] = std::min(demand[t], rest[t] * usefulPerHeld);
        keepHours(out, rules.workloads[w], p.demand[w], cut.rest, shown(w));
    }
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        if (rules.workloads[w].may[index(Tier::BareMetal)]) continue;
        keepHours(out, rules.workloads[w], p.demand[w], p.demand[w], shown(w));
    }
    return out;
}

}  // namespace splitpoint::models
