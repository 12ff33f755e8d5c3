#include "models/decision/node_edges.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/decision/input_change.h"
#include "models/plan/plan_search.h"

namespace splitpoint::models {

namespace {

using Workloads = std::vector<std::size_t>;

constexpr PerPlan<bool> only(PlanKind plan) {
    PerPlan<bool> jumps{};
    jumps[index(plan)] = true;
    return jumps;
}

/// Nodes of a tier that the workloads fill in their highest hour, fractional.
double peakNodes(const Preparation& p, Tier tier, const Workloads& workloads) {
    std::vector<double> held(p.hours(), 0.0);
    for (const std::size_t w : workloads) {
        const double factor = p.heldPerUseful(w, tier);
        for (std::size_t t = 0; t < held.size(); ++t) held[t] += p.demand[w][t] * factor;
    }
    const auto peak = std::max_element(held.begin(), held.end());
    return peak == held.end() ? 0.0 : *peak / p.offer(tier)->gpusPerNode;
}

/// A need that a plan must hold on one tier.
struct Need {
    Tier tier;
    Workloads workloads;
    PerPlan<bool> jumps;
    bool waits = false;
};

std::vector<Need> needsOf(const Preparation& p) {
    Need all{Tier::BareMetal, {}, only(PlanKind::BareMetal)};   // nothing else is there in the bare-metal plan
    Need owned{Tier::BareMetal, {}, only(PlanKind::Hybrid)};    // what only bare metal may serve
    Need reserved{Tier::Reserved, {}, only(PlanKind::Virtual)};  // what has no other virtual tier
    reserved.jumps[index(PlanKind::Hybrid)] = true;
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        const bool metal = p.mayServe(w, Tier::BareMetal), onDemand = p.mayServe(w, Tier::OnDemand);
        const bool waits = p.scenario->workloads[w].maxDelayHours > 0;
        const auto add = [&](Need& need) {
            need.workloads.push_back(w);
            need.waits = need.waits || waits;
        };
        if (metal) add(all);
        if (metal && !onDemand && !p.mayServe(w, Tier::Reserved)) add(owned);
        if (p.mayServe(w, Tier::Reserved) && !onDemand) add(reserved);
    }
    return {std::move(all), std::move(owned), std::move(reserved)};
}

/// Nodes of the bare-metal plan, fractional, where work may wait: what a count just serves, found by growing the demand
/// until it does not. In proportion to the demand but for whole jobs.
Result<double> waitingNodes(const Preparation& p, const std::stop_token& stop) {
    constexpr double kClose = 1.0001;
    const auto nodesAt = [&](double factor) {
        Preparation scaled = p;
        scaleDemand(scaled, factor);
        return fewestBareMetalNodes(scaled, tierNeed(scaled, Tier::BareMetal), stop);
    };
    const auto now = nodesAt(1.0);
    if (!now) return tl::unexpected(now.error());
    if (*now == 0) return 0.0;
    double fits = 1.0, over = *now > 1 ? *now / (*now - 1.0) : kLargestFactor;
    while (over / fits > kClose) {
        const double middle = std::sqrt(fits * over);
        const auto nodes = nodesAt(middle);
        if (!nodes) return tl::unexpected(nodes.error());
        (*nodes <= *now ? fits : over) = middle;
    }
    return *now / fits;
}

}  // namespace

NodeEdges::NodeEdges(PerPlan<bool> jumps, Size size, bool proportional)
    : jumps_(jumps), size_(std::move(size)), proportional_(proportional), atOne_(size_(1.0)) {}

std::optional<double> NodeEdges::factor(double nodes) {
    if (atOne_ <= 0.0) return std::nullopt;
    if (proportional_) {
        const double factor = nodes / atOne_;
        return factor >= 1.0 / kLargestFactor && factor <= kLargestFactor ? std::optional(factor) : std::nullopt;
    }
    const auto [at, isNew] = solutions_.try_emplace(nodes);
    if (isNew) at->second = solved(nodes);
    return at->second;
}

std::optional<double> NodeEdges::solved(double nodes) {
    constexpr double kClose = 1e-7;
    constexpr int kMostSteps = 12;
    const double wanted = std::log(nodes);
    const auto look = [&](double x) { return known_.try_emplace(x, std::log(std::max(size_(std::exp(x)), 1e-300))).first->second; };
    if (known_.empty()) {
        for (const double x : {-std::log(kLargestFactor), 0.0, std::log(kLargestFactor)}) look(x);
    }
    for (int step = 0; step < kMostSteps; ++step) {
        const auto above = std::find_if(known_.begin(), known_.end(), [&](const auto& point) { return point.second >= wanted; });
        if (above == known_.end() || above == known_.begin()) return std::nullopt;
        const auto below = std::prev(above);
        const double share = (wanted - below->second) / (above->second - below->second);
        const double x = below->first + share * (above->first - below->first);
        const double y = look(x);
        if (std::abs(y - wanted) < kClose) return std::exp(x);
    }
    return std::nullopt;
}

Result<std::vector<NodeEdges>> edgesOfLevel(const Preparation& p, const std::stop_token& stop) {
    std::vector<NodeEdges> edges;
    for (const Need& need : needsOf(p)) {
        if (need.workloads.empty()) continue;
        double nodes = 0.0;
        if (!need.waits) {
            nodes = peakNodes(p, need.tier, need.workloads);
        } else if (need.jumps[index(PlanKind::BareMetal)]) {
            const auto waiting = waitingNodes(p, stop);
            if (!waiting) return tl::unexpected(waiting.error());
            nodes = *waiting;
        } else {
            continue;
        }
        edges.emplace_back(need.jumps, [nodes](double factor) { return nodes * factor; }, true);
    }
    return edges;
}

std::vector<NodeEdges> edgesOfPeakedness(const Preparation& p) {
    std::vector<NodeEdges> edges;
    for (const Need& need : needsOf(p)) {
        if (need.workloads.empty() || need.waits) continue;
        const auto size = [&p, need](double factor) {
            Preparation changed = p;
            scalePeakedness(changed, factor);
            return peakNodes(changed, need.tier, need.workloads);
        };
        edges.emplace_back(need.jumps, size, false);
    }
    return edges;
}

}  // namespace splitpoint::models
