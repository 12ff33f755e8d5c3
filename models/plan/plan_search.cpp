#include "models/plan/plan_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "models/evaluate.h"
#include "models/plan/fluid_sweep.h"
#include "models/plan/plan_result.h"
#include "models/plan/service.h"

namespace splitpoint::models {

namespace {

constexpr double kTie = 1e-9;

Error canceled() { return {ErrorKind::Canceled, "the evaluation was stopped"}; }

/// Demand that the plan's tiers may serve at all, useful GPU-hours.
double servableGpuHours(const Preparation& p, PlanKind plan) {
    const DispatchRules rules = dispatchRules(p, plan, tiersOfPlan(plan), false);
    double sum = 0.0;
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        const auto& may = rules.workloads[w].may;
        if (std::any_of(may.begin(), may.end(), [](bool m) { return m; })) sum += p.demandedGpuHours[w];
    }
    return sum;
}

/// A count is good where all that the plan may serve at all is served.
class Goodness {
  public:
    Goodness(const Preparation& p, PlanKind plan) : demanded_(p.totalDemandedGpuHours), out_(demanded_ - servableGpuHours(p, plan)) {}
    [[nodiscard]] bool servesTheRest(double unserved) const {
        return unserved <= out_ * (1.0 + 1e-12) || servesAll(unserved - out_, demanded_);
    }
    [[nodiscard]] bool servesEverything(double unserved) const { return servesAll(unserved, demanded_); }

  private:
    double demanded_, out_;
};

/// Fewer nodes in all, then fewer of bare metal.
bool fewer(NodeCounts a, NodeCounts b) {
    const int totalA = a.bareMetal + a.reserved, totalB = b.bareMetal + b.reserved;
    return totalA != totalB ? totalA < totalB : a.bareMetal < b.bareMetal;
}

/// Least cost among the feasible points; nothing if there is none.
const SweepPoint* cheapest(const std::vector<SweepPoint>& sweep) {
    double least = std::numeric_limits<double>::infinity();
    for (const SweepPoint& point : sweep) {
        if (point.feasible) least = std::min(least, point.totalCostUsd);
    }
    const SweepPoint* best = nullptr;
    for (const SweepPoint& point : sweep) {
        if (!point.feasible || point.totalCostUsd > least + kTie * std::abs(least)) continue;
        if (best == nullptr || fewer(point.nodes, best->nodes)) best = &point;
    }
    return best;
}

/// Costs of the plan at all pairs up to the most, bare-metal count outer.
class Sweep {
  public:
    Sweep(const Preparation& p, PlanKind plan, bool judgeTheRest, RentedTable* table)
        : p_(p), plan_(plan), goodness_(p, plan), judgeTheRest_(judgeTheRest), rows_(table ? &table->plans[index(plan)] : nullptr) {}

    bool run(int bareMetalMost, int reservedMost, std::stop_token stop) {
        const auto width = static_cast<std::size_t>(reservedMost) + 1;
        points_.resize((static_cast<std::size_t>(bareMetalMost) + 1) * width);
        width_ = width;
        if (rows_ != nullptr) rows_->resize(points_.size());
        return part(0, 0, reservedMost, stop) && (bareMetalMost == 0 || part(1, bareMetalMost, reservedMost, stop));
    }
    [[nodiscard]] std::vector<SweepPoint> take() { return std::move(points_); }

  private:
    /// Counts without a bare-metal node and counts with one differ in the transfer charge, so in the serving order.
    bool part(int from, int to, int reservedMost, std::stop_token stop) {
        const DispatchRules rules = dispatchRules(p_, plan_, tiersOfPlan(plan_), from > 0);
        if (isFluid(p_, rules)) {
            return sweepFluid(p_, rules, from, to, reservedMost, stop, [&](const RentedCapacity& rented, double unserved) {
                keep(rented, costParts(p_, rules.transferUsd, rented).total(), unserved);
            });
        }
        std::vector<NodeCounts> without, with;
        for (int n = from; n <= to; ++n) {
            without.push_back({n, 0});
            for (int r = 1; r <= reservedMost; ++r) with.push_back({n, r});
        }
        const auto take = [&](NodeCounts nodes, const ServiceTotals& totals) {
            const RentedCapacity rented = rentedCapacity(nodes, totals);
            keep(rented, costParts(p_, rules.transferUsd, rented).total(), totals.unservedTotal());
        };
        return serve(p_, rules, without, stop, take) && serve(p_, rules, with, stop, take);
    }

    void keep(const RentedCapacity& rented, double usd, double unserved) {
        const std::size_t at = static_cast<std::size_t>(rented.nodes.bareMetal) * width_ + static_cast<std::size_t>(rented.nodes.reserved);
        const bool feasible = judgeTheRest_ ? goodness_.servesTheRest(unserved) : goodness_.servesEverything(unserved);
        points_[at] = {rented.nodes, usd, feasible};
        if (rows_ != nullptr) (*rows_)[at] = {rented, goodness_.servesEverything(unserved)};
    }

    const Preparation& p_;
    PlanKind plan_;
    Goodness goodness_;
    bool judgeTheRest_;
    std::vector<RentedTable::Row>* rows_;
    std::size_t width_ = 1;
    std::vector<SweepPoint> points_;
};

ServiceTotals totalsAt(const Preparation& p, const DispatchRules& rules, NodeCounts nodes) {
    if (nodes.reserved == 0 && isFluid(p, rules)) return serveFluid(p, rules, nodes.bareMetal);
    ServiceTotals result;
    serve(p, rules, std::span<const NodeCounts>(&nodes, 1), {}, [&](NodeCounts, const ServiceTotals& totals) { result = totals; });
    return result;
}

bool anyVirtualOffer(const Preparation& p) { return p.offer(Tier::OnDemand) != nullptr || p.offer(Tier::Reserved) != nullptr; }

std::string gpuHours(double value) {
    char text[64];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

/// Why a plan cannot serve everything: which workloads, and what stands in the way on each of its tiers.
std::vector<std::string> infeasibleReasons(const Preparation& p, const DispatchRules& rules, const PlanResult& result) {
    std::vector<std::string> reasons;
    const auto tiers = tiersOfPlan(rules.plan);
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        const double unserved = result.workloads[w].unservedGpuHours;
        if (unserved <= 0.0) continue;
        const std::string& name = p.scenario->workloads[w].name;
        const auto& may = rules.workloads[w].may;
        if (std::any_of(may.begin(), may.end(), [](bool m) { return m; })) {
            reasons.push_back("workload '" + name + "': " + gpuHours(unserved) + " useful GPU-hours stay unserved, since the committed nodes are full and no elastic offer may serve it");
            continue;
        }
        std::string why;
        for (const Tier tier : {Tier::BareMetal, Tier::OnDemand, Tier::Reserved}) {
            if (why.empty() && tiers[index(tier)] && p.offer(tier) != nullptr) why = p.whyNot[w][index(tier)];
        }
        reasons.push_back("workload '" + name + "' cannot run in this plan: " + (why.empty() ? "no offer of the plan may serve it" : why));
    }
    return reasons;
}

/// A demand so large that its node counts cannot all be tried in sensible time.
std::optional<Error> tooManyCounts(const Preparation& p, double bareMetalMost, double reservedMost) {
    const double points = (bareMetalMost + 1.0) * (reservedMost + 1.0);
    const DispatchRules rules = dispatchRules(p, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), true);
    const bool fluid = isFluid(p, rules);
    if (points <= static_cast<double>(kMaxSweepPoints) && (fluid || points * static_cast<double>(p.hours()) <= kMaxSimulatedHours)) {
        return std::nullopt;
    }
    return Error{ErrorKind::InvalidInput, "the demand needs up to " + gpuHours(bareMetalMost) + " bare-metal and " + gpuHours(reservedMost) +
                                              " reserved nodes over " + std::to_string(p.hours()) +
                                              " hours, more combinations than can all be tried: lower the demand, shorten the horizon or raise gpus_per_node"};
}

PlanResult finished(const Preparation& p, const DispatchRules& rules, NodeCounts nodes, const ServiceTotals& totals) {
    PlanResult result = planResult(p, rules, nodes, totals);
    if (!result.feasible) result.reasons = infeasibleReasons(p, rules, result);
    return result;
}

PlanResult missing(const Preparation& p, PlanKind plan, std::string reason) {
    PlanResult result;
    result.plan = plan;
    result.reasons.push_back(std::move(reason));
    result.unservedGpuHours = p.totalDemandedGpuHours;
    for (const double demanded : p.demandedGpuHours) {
        WorkloadService service;
        service.demandedGpuHours = service.unservedGpuHours = demanded;
        result.workloads.push_back(service);
    }
    return result;
}

/// Keeps what a plan rents at its one node count.
PlanResult tabled(PlanResult result, const ServiceTotals& totals, RentedTable* table) {
    if (table != nullptr) table->plans[index(result.plan)] = {{rentedCapacity(result.nodes, totals), result.feasible}};
    return result;
}

Result<PlanResult> bareMetalPlan(const Preparation& p, const TierNeed& need, std::stop_token stop, RentedTable* table) {
    const auto nodes = fewestBareMetalNodes(p, need, stop);
    if (!nodes) return tl::unexpected(nodes.error());
    const NodeCounts counts{*nodes, 0};
    const DispatchRules rules = dispatchRules(p, PlanKind::BareMetal, tiersOfPlan(PlanKind::BareMetal), counts.bareMetal > 0);
    const ServiceTotals totals = totalsAt(p, rules, counts);
    return tabled(finished(p, rules, counts, totals), totals, table);
}

Result<PlanResult> virtualPlan(const Preparation& p, int reservedMost, std::stop_token stop, RentedTable* table) {
    const DispatchRules rules = dispatchRules(p, PlanKind::Virtual, tiersOfPlan(PlanKind::Virtual), false);
    NodeCounts counts{0, 0};
    if (reservedMost > 0) {
        Sweep sweep(p, PlanKind::Virtual, true, table);
        if (!sweep.run(0, reservedMost, stop)) return tl::unexpected(canceled());
        const auto points = sweep.take();
        const SweepPoint* best = cheapest(points);
        counts.reserved = best != nullptr ? best->nodes.reserved : reservedMost;
    }
    const ServiceTotals totals = totalsAt(p, rules, counts);
    PlanResult result = finished(p, rules, counts, totals);
    return reservedMost > 0 ? result : tabled(std::move(result), totals, table);
}

Result<PlanResult> hybridPlan(const Preparation& p, int bareMetalMost, int reservedMost, std::stop_token stop,
                              RentedTable* table, std::vector<SweepPoint>& points) {
    Sweep sweep(p, PlanKind::Hybrid, false, table);
    if (!sweep.run(bareMetalMost, reservedMost, stop)) return tl::unexpected(canceled());
    points = sweep.take();
    const SweepPoint* best = cheapest(points);
    const NodeCounts counts = best != nullptr ? best->nodes : NodeCounts{bareMetalMost, reservedMost};
    const DispatchRules rules = dispatchRules(p, PlanKind::Hybrid, tiersOfPlan(PlanKind::Hybrid), counts.bareMetal > 0);
    PlanResult result = finished(p, rules, counts, totalsAt(p, rules, counts));
    // The drawn sweep passes through the plan exactly, not to the last bit of another order of summing.
    const auto width = static_cast<std::size_t>(reservedMost) + 1;
    points[static_cast<std::size_t>(counts.bareMetal) * width + static_cast<std::size_t>(counts.reserved)].totalCostUsd = result.totalCostUsd;
    return result;
}

/// Cost of the virtual plan on demand only; absent where that leaves something unserved.
std::optional<double> onDemandOnlyUsd(const Preparation& p, const PlanResult& virtualPlan) {
    if (p.offer(Tier::OnDemand) == nullptr) return std::nullopt;
    if (p.offer(Tier::Reserved) == nullptr && p.offer(Tier::Spot) == nullptr) {  // then the virtual plan is on demand only
        return virtualPlan.feasible ? std::optional(virtualPlan.totalCostUsd) : std::nullopt;
    }
    PerTier<bool> tiers{};
    tiers[index(Tier::OnDemand)] = true;
    const DispatchRules rules = dispatchRules(p, PlanKind::Virtual, tiers, false);
    const ServiceTotals totals = totalsAt(p, rules, {0, 0});
    if (!servesAll(totals.unservedTotal(), p.totalDemandedGpuHours)) return std::nullopt;
    return costParts(p, 0.0, rentedCapacity({0, 0}, totals)).total();
}

}  // namespace

Result<int> fewestBareMetalNodes(const Preparation& p, const TierNeed& need, std::stop_token stop) {
    const int most = static_cast<int>(need.nodes(*p.offer(Tier::BareMetal)));
    const Goodness goodness(p, PlanKind::BareMetal);
    const DispatchRules rules = dispatchRules(p, PlanKind::BareMetal, tiersOfPlan(PlanKind::BareMetal), true);
    const double node = p.offer(Tier::BareMetal)->gpusPerNode;
    bool waits = false;
    double heldGpuHours = 0.0;
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        const WorkloadRules& r = rules.workloads[w];
        if (!r.may[index(Tier::BareMetal)]) continue;
        waits = waits || r.maxDelayHours > 0;
        heldGpuHours += p.demandedGpuHours[w] * r.heldPerUseful[index(Tier::BareMetal)];
    }
    const auto enough = [&](int nodes) {
        return goodness.servesTheRest(totalsAt(p, rules, {nodes, 0}).unservedTotal());
    };
    if (most == 0 || goodness.servesTheRest(p.totalDemandedGpuHours)) return 0;
    if (!waits) {
        // Nothing waits, so the peak decides; only a peak too small to count can be left out.
        int nodes = most;
        while (nodes > 1) {
            double missingHeld = 0.0;
            const double capacity = (nodes - 1) * node;
            for (const double held : need.heldGpus) missingHeld += std::max(0.0, held - capacity);
            constexpr double kWorthSimulating = 1e-6;
            if (missingHeld > kWorthSimulating * heldGpuHours || !enough(nodes - 1)) break;
            --nodes;
        }
        return nodes;
    }
    // Waiting cannot do with fewer nodes than the mean needs; from there every count is tried, several at a time.
    int from = std::max(1, static_cast<int>(heldGpuHours / (node * p.scenario->hours) * (1.0 - 1e-6)));
    constexpr int kTogether = 16;
    // What bare metal may serve and leaves: a little of it settles that a count is too small.
    const double givenUpAbove = 1e-6 * p.totalDemandedGpuHours;
    for (; from < most; from += kTogether) {
        std::vector<NodeCounts> counts;
        for (int n = from; n < std::min(most, from + kTogether); ++n) counts.push_back({n, 0});
        int found = -1;
        const bool ran = serve(p, rules, counts, stop, [&](NodeCounts nodes, const ServiceTotals& totals) {
            if (found < 0 && goodness.servesTheRest(totals.unservedTotal())) found = nodes.bareMetal;
        }, givenUpAbove);
        if (!ran) return tl::unexpected(canceled());
        if (found >= 0) return found;
    }
    return most;
}

PlanResult priceAt(const Preparation& p, PlanKind plan, NodeCounts nodes) {
    const DispatchRules rules = dispatchRules(p, plan, tiersOfPlan(plan), nodes.bareMetal > 0);
    return finished(p, rules, nodes, totalsAt(p, rules, nodes));
}

Result<PlanSearch> searchPlans(const Preparation& p, std::stop_token stop, RentedTable* table) {
    const bool bareMetal = p.offer(Tier::BareMetal) != nullptr;
    const bool virtualMachines = anyVirtualOffer(p);
    const TierNeed need = bareMetal ? tierNeed(p, Tier::BareMetal) : TierNeed{};
    const double bareMetalMost = bareMetal ? need.nodes(*p.offer(Tier::BareMetal)) : 0.0;
    const double reservedMost = p.offer(Tier::Reserved) != nullptr ? tierNeed(p, Tier::Reserved).nodes(*p.offer(Tier::Reserved)) : 0.0;
    if (const auto fault = tooManyCounts(p, bareMetalMost, reservedMost)) return tl::unexpected(*fault);
    PlanSearch search;
    const auto keep = [&](PlanKind plan, Result<PlanResult> result) {
        if (result) search.plans[index(plan)] = std::move(*result);
        return result.has_value();
    };
    const std::string noBareMetal = "there is no bare-metal offer";
    const std::string noVirtual = "there is no on-demand or reserved virtual offer";
    bool done = keep(PlanKind::BareMetal, bareMetal ? bareMetalPlan(p, need, stop, table) : missing(p, PlanKind::BareMetal, noBareMetal));
    done = done && keep(PlanKind::Virtual, virtualMachines ? virtualPlan(p, static_cast<int>(reservedMost), stop, table)
                                                            : missing(p, PlanKind::Virtual, noVirtual));
    if (bareMetal && virtualMachines) {
        done = done && keep(PlanKind::Hybrid, hybridPlan(p, static_cast<int>(bareMetalMost), static_cast<int>(reservedMost), stop, table, search.hybridSweep));
    } else {
        search.plans[index(PlanKind::Hybrid)] = missing(p, PlanKind::Hybrid, bareMetal ? noVirtual : noBareMetal);
    }
    if (!done || stop.stop_requested()) return tl::unexpected(canceled());
    if (const auto onDemand = onDemandOnlyUsd(p, search.plans[index(PlanKind::Virtual)]); onDemand && *onDemand > 0.0) {
        for (PlanResult& plan : search.plans) plan.effectiveSavingsRate = 1.0 - plan.totalCostUsd / *onDemand;
    }
    return search;
}

}  // namespace splitpoint::models
