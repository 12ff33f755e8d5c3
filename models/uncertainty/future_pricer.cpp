#include "models/uncertainty/future_pricer.h"

#include <algorithm>
#include <cmath>

#include "models/plan/fluid_sweep.h"
#include "models/plan/service.h"

namespace splitpoint::models {

namespace {

constexpr double kRoundingShare = 1e-12;  // of a workload's demand: what is left of exact differences (fluid_sweep.cpp)

/// Useful GPU-hours of each workload that a tier leaves, from its cumulated held GPU-hours by place.
template <class Served>
void takeOff(std::vector<double>& left, const DispatchRules& rules, Tier tier, const std::vector<int>& order,
             const Served& served) {
    double before = 0.0;
    for (std::size_t j = 0; j < order.size(); ++j) {
        const auto w = static_cast<std::size_t>(order[j]);
        const double cumulated = served(j);
        const double usefulPerHeld = 1.0 / rules.workloads[w].heldPerUseful[index(tier)];
        const double rest = left[w] - (cumulated - before) * usefulPerHeld;
        left[w] = rest > kRoundingShare * cumulated * usefulPerHeld
                      ? rest
                      : 0.0;  // sums before a small one round by more than it is
        before = cumulated;
    }
}

}  // namespace

FuturePricer::FuturePricer(const Scenario& scenario, const FutureDemand& demand) : future_(scenario), demand_(demand) {}

void FuturePricer::set(std::span<const double> values) {
    const Scenario& s = future_.with(values);
    Preparation fresh = prepareWithoutCurves(s);
    fresh.demand = std::move(p_.demand);
    fresh.demand.resize(s.workloads.size());
    p_ = std::move(fresh);
    demand_.draw(s, room_);
    p_.demandedGpuHours.clear();
    p_.totalDemandedGpuHours = 0.0;
    for (const FutureCurve& curve : room_.curves) {
        p_.demandedGpuHours.push_back(curve.gpuHours);
        p_.totalDemandedGpuHours += curve.gpuHours;
    }
    writtenOut_ = false;
    tableOrder_.clear();
    tableMost_ = -1;
}

void FuturePricer::writeCurvesOut() {
    if (writtenOut_) return;
    demand_.writeOut(room_, p_.demand);
    writtenOut_ = true;
}

double FuturePricer::missingUsdPerGpuHour() const {
    const auto priceOn = [&](Tier tier) {
        double usd = 0.0;
        for (std::size_t w = 0; w < p_.workloads(); ++w) {
            usd += p_.demandedGpuHours[w] * p_.heldPerUseful(w, tier) * p_.offer(tier)->usdPerGpuHour.typical;
        }
        return p_.totalDemandedGpuHours > 0.0 ? usd / p_.totalDemandedGpuHours : 0.0;
    };
    for (const Tier tier : {Tier::OnDemand, Tier::BareMetal, Tier::Reserved}) {
        if (p_.offer(tier) != nullptr) return priceOn(tier);
    }
    return 0.0;
}

NodeCounts FuturePricer::need() {
    writeCurvesOut();
    const auto nodes = [&](Tier tier) {
        const Offer* offer = p_.offer(tier);
        constexpr double kMost = 1e9;
        return offer == nullptr ? 0 : static_cast<int>(std::min(kMost, tierNeed(p_, tier).nodes(*offer)));
    };
    return {nodes(Tier::BareMetal), nodes(Tier::Reserved)};
}

DispatchRules FuturePricer::rulesFor(PlanKind plan, bool hasBareMetal) const {
    return dispatchRules(p_, plan, tiersOfPlan(plan), hasBareMetal);
}

bool FuturePricer::countsHours(PlanKind plan) const {
    return isFluid(p_, rulesFor(plan, true));
}

std::vector<StackPlace> FuturePricer::bareMetalStack(const DispatchRules& rules) const {
    std::vector<StackPlace> stack;
    for (const int workload : rules.bareMetalOrder) {
        const auto w = static_cast<std::size_t>(workload);
        const FutureCurve& curve = room_.curves[w];
        stack.push_back(
            {curve.gpus, curve.factor * rules.workloads[w].heldPerUseful[index(Tier::BareMetal)], curve.growthPerHour});
    }
    return stack;
}

void FuturePricer::fillBareMetalTable(const DispatchRules& rules, int most) {
    if (tableMost_ >= most && tableOrder_ == rules.bareMetalOrder) return;
    bareMetal_.fill(bareMetalStack(rules), p_.hours(), p_.offer(Tier::BareMetal)->gpusPerNode, most);
    tableOrder_ = rules.bareMetalOrder;
    tableMost_ = most;
}

CountCost FuturePricer::priced(const DispatchRules& rules, const PriceList& prices, NodeCounts nodes,
                               std::span<const double> left, double bareMetalHeld, double reservedHeld) const {
    RentedCapacity rented;
    rented.nodes = nodes;
    CountCost cost;
    for (std::size_t w = 0; w < left.size(); ++w) {
        const WorkloadRules& r = rules.workloads[w];
        const double rest = left[w] <= kRoundingShare * p_.demandedGpuHours[w] ? 0.0 : left[w];
        if (!r.elastic()) {
            cost.unservedGpuHours += rest;
            continue;
        }
        rented.held[index(Tier::OnDemand)] += rest * r.onDemandHeldPerUseful();
        if (r.spotShare > 0.0) rented.held[index(Tier::Spot)] += rest * r.spotHeldPerUseful();
    }
    rented.billed = rented.held;
    cost.usd = prices.total(rented);
    cost.idleUsd = prices.commitmentUsd(nodes) - bareMetalHeld * prices.committedUsdPerGpuHour(Tier::BareMetal) -
                   reservedHeld * prices.committedUsdPerGpuHour(Tier::Reserved);
    return cost;
}

void FuturePricer::sweepReserved(const DispatchRules& rules, std::span<const NodeCounts> counts,
                                 std::span<const double> left, double bareMetalHeld, const PriceList& prices,
                                 std::span<CountCost> costs) {
    const std::size_t hours = p_.hours();
    const int nodes = counts.front().bareMetal;
    const double capacity = nodes > 0 ? nodes * static_cast<double>(p_.offer(Tier::BareMetal)->gpusPerNode) : 0.0;
    rest_.resize(p_.workloads());
    std::vector<bool> cut(p_.workloads(), false);
    // What bare metal leaves of each workload, hour by hour.
    if (nodes > 0) {
        writeCurvesOut();
        scratch_.assign(hours, 0.0);
        for (const int workload : rules.bareMetalOrder) {
            const auto w = static_cast<std::size_t>(workload);
            const double heldPerUseful = rules.workloads[w].heldPerUseful[index(Tier::BareMetal)],
                         usefulPerHeld = 1.0 / heldPerUseful;
            rest_[w].resize(hours);
            const double* gpus = p_.demand[w].data();
            double* top = scratch_.data();
            double* rest = rest_[w].data();
            for (std::size_t t = 0; t < hours; ++t) {
                const double before = top[t], own = before + gpus[t] * heldPerUseful;
                const double under = own < capacity ? own : capacity;
                rest[t] = (own - (under < before ? before : under)) * usefulPerHeld;
                top[t] = own;
            }
            cut[w] = true;
        }
    }
    std::vector<StackPlace> stack;
    for (const int workload : rules.reservedOrder) {
        const auto w = static_cast<std::size_t>(workload);
        const double held = rules.workloads[w].heldPerUseful[index(Tier::Reserved)];
        const FutureCurve& curve = room_.curves[w];
        stack.push_back(cut[w] ? StackPlace{rest_[w].data(), held, 0.0}
                               : StackPlace{curve.gpus, curve.factor * held, curve.growthPerHour});
    }
    reserved_.fill(stack, hours, p_.offer(Tier::Reserved)->gpusPerNode, counts.back().reserved);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        std::vector<double> remaining(left.begin(), left.end());
        const int r = counts[i].reserved;
        takeOff(remaining, rules, Tier::Reserved, rules.reservedOrder,
                [&](std::size_t j) { return reserved_.served(j, r); });
        const double held = stack.empty() ? 0.0 : reserved_.served(stack.size() - 1, r);
        costs[i] = priced(rules, prices, counts[i], remaining, bareMetalHeld, held);
    }
}

void FuturePricer::sweepFluid(const DispatchRules& rules, std::span<const NodeCounts> counts,
                              std::span<CountCost> costs) {
    const PriceList prices(p_, rules.transferUsd);
    if (counts.back().bareMetal > 0) fillBareMetalTable(rules, counts.back().bareMetal);
    for (std::size_t first = 0; first < counts.size();) {
        const int n = counts[first].bareMetal;
        std::size_t end = first;
        while (end < counts.size() && counts[end].bareMetal == n) ++end;
        left_ = p_.demandedGpuHours;
        double held = 0.0;
        if (n > 0 && !rules.bareMetalOrder.empty()) {
            takeOff(left_, rules, Tier::BareMetal, rules.bareMetalOrder,
                    [&](std::size_t j) { return bareMetal_.served(j, n); });
            held = bareMetal_.served(rules.bareMetalOrder.size() - 1, n);
        }
        if (counts[first].reserved == 0) {
            costs[first] = priced(rules, prices, counts[first], left_, held, 0.0);
            ++first;
        }
        if (first < end)
            sweepReserved(rules, counts.subspan(first, end - first), left_, held, prices,
                          costs.subspan(first, end - first));
        first = end;
    }
}

bool FuturePricer::simulate(const DispatchRules& rules, std::span<const NodeCounts> counts, std::span<CountCost> costs,
                            const std::stop_token& stop) {
    writeCurvesOut();
    const PriceList prices(p_, rules.transferUsd);
    std::size_t next = 0;
    std::vector<std::size_t> places;
    const auto take = [&](NodeCounts nodes, const ServiceTotals& totals) {
        CountCost& cost = costs[places[next++]];
        cost.usd = prices.total(rentedCapacity(nodes, totals));
        cost.unservedGpuHours = totals.unservedTotal();
        cost.idleUsd = prices.commitmentUsd(nodes) -
                       totals.held[index(Tier::BareMetal)] * prices.committedUsdPerGpuHour(Tier::BareMetal) -
                       totals.held[index(Tier::Reserved)] * prices.committedUsdPerGpuHour(Tier::Reserved);
    };
    for (const bool withReserved : {false, true}) {
        std::vector<NodeCounts> some;
        places.clear();
        next = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if ((counts[i].reserved > 0) != withReserved) continue;
            some.push_back(counts[i]);
            places.push_back(i);
        }
        if (!serve(p_, rules, some, stop, take)) return false;
    }
    return true;
}

bool FuturePricer::sweep(PlanKind plan, std::span<const NodeCounts> counts, std::vector<CountCost>& costs,
                         const std::stop_token& stop) {
    costs.assign(counts.size(), {});
    const auto split = static_cast<std::size_t>(
        std::find_if(counts.begin(), counts.end(), [](NodeCounts n) { return n.bareMetal > 0; }) - counts.begin());
    for (const bool hasBareMetal : {false, true}) {
        const auto some = hasBareMetal ? counts.subspan(split) : counts.first(split);
        const auto to = hasBareMetal ? std::span(costs).subspan(split) : std::span(costs).first(split);
        if (some.empty()) continue;
        const DispatchRules rules = rulesFor(plan, hasBareMetal);
        if (isFluid(p_, rules)) {
            sweepFluid(rules, some, to);
        } else if (!simulate(rules, some, to, stop)) {
            return false;
        }
    }
    return !stop.stop_requested();
}

CountCost FuturePricer::at(PlanKind plan, NodeCounts nodes) {
    CountCost cost;
    const DispatchRules rules = rulesFor(plan, nodes.bareMetal > 0);
    if (!isFluid(p_, rules)) {
        simulate(rules, std::span(&nodes, 1), std::span(&cost, 1), {});
        return cost;
    }
    if (nodes.reserved > 0) {
        sweepFluid(rules, std::span(&nodes, 1), std::span(&cost, 1));
        return cost;
    }
    const PriceList prices(p_, rules.transferUsd);
    left_ = p_.demandedGpuHours;
    double held = 0.0;
    if (nodes.bareMetal > 0 && !rules.bareMetalOrder.empty()) {
        servedUnder(bareMetalStack(rules), p_.hours(),
                    nodes.bareMetal * static_cast<double>(p_.offer(Tier::BareMetal)->gpusPerNode), servedAt_, scratch_);
        takeOff(left_, rules, Tier::BareMetal, rules.bareMetalOrder, [&](std::size_t j) { return servedAt_[j]; });
        held = servedAt_.back();
    }
    return priced(rules, prices, nodes, left_, held, 0.0);
}

}  // namespace splitpoint::models
