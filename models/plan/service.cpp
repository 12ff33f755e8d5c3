#include "models/plan/service.h"

#include <array>
#include <limits>
#include <numeric>

#include "models/plan/service_lanes.h"

// Sanitizers and resolvers of cloned functions do not go together.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(SPLITPOINT_SANITIZED)
#define SPLITPOINT_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define SPLITPOINT_CLONES
#endif

namespace splitpoint::models {

namespace {

constexpr int kLanes = 8;

SPLITPOINT_CLONES bool runWide(lanes::Simulation<kLanes>& simulation, const std::stop_token& stop, double givenUpAbove) {
    return simulation.run<false>(stop, nullptr, givenUpAbove);
}

SPLITPOINT_CLONES bool runSingle(lanes::Simulation<1>& simulation, const std::stop_token& stop,
                                 const lanes::Recorder* recorder) {
    return simulation.run<true>(stop, recorder, std::numeric_limits<double>::infinity());
}

}  // namespace

double ServiceTotals::unservedTotal() const { return std::accumulate(unserved.begin(), unserved.end(), 0.0); }

bool servesAll(double unservedGpuHours, double demandedGpuHours) {
    constexpr double kNegligibleShare = 1e-9;
    return unservedGpuHours <= kNegligibleShare * demandedGpuHours;
}

bool serve(const Preparation& p, const DispatchRules& rules, std::span<const NodeCounts> counts, std::stop_token stop,
           const std::function<void(NodeCounts, const ServiceTotals&)>& take, double givenUpAbove) {
    if (counts.empty()) return true;
    const lanes::HourTable table(p, rules, lanes::waitingWorkloads(rules, counts[0]));
    if (counts.size() == 1) {
        lanes::Simulation<1> simulation(p, rules, table, counts.data());
        if (!runSingle(simulation, stop, nullptr)) return false;
        take(counts[0], simulation.totals(0));
        return true;
    }
    for (std::size_t first = 0; first < counts.size(); first += kLanes) {
        std::array<NodeCounts, kLanes> block{};
        const std::size_t size = std::min<std::size_t>(kLanes, counts.size() - first);
        for (std::size_t l = 0; l < kLanes; ++l) block[l] = counts[first + std::min(l, size - 1)];
        lanes::Simulation<kLanes> simulation(p, rules, table, block.data());
        if (!runWide(simulation, stop, givenUpAbove)) return false;
        for (std::size_t l = 0; l < size; ++l) take(block[l], simulation.totals(static_cast<int>(l)));
    }
    return true;
}

HourlyService emptyHours(const Preparation& p) {
    HourlyService hourly;
    hourly.demandGpus.assign(p.hours(), 0.0);
    hourly.unservedGpus.assign(p.hours(), 0.0);
    for (const Tier tier : kTiers) {
        hourly.usefulGpus[index(tier)].assign(p.hours(), 0.0);
        hourly.heldGpus[index(tier)].assign(p.hours(), 0.0);
        hourly.billedGpus[index(tier)].assign(isCommitted(tier) ? 0 : p.hours(), 0.0);
    }
    return hourly;
}

HourlyService serveHourly(const Preparation& p, const DispatchRules& rules, NodeCounts counts, int workload) {
    HourlyService hourly = emptyHours(p);
    const lanes::HourTable table(p, rules, lanes::waitingWorkloads(rules, counts));
    lanes::Simulation<1> simulation(p, rules, table, &counts);
    const lanes::Recorder recorder{&hourly, workload};
    runSingle(simulation, {}, &recorder);
    return hourly;
}

}  // namespace splitpoint::models
