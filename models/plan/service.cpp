#include "models/plan/service.h"

#include <limits>
#include <numeric>

#include "models/plan/service_blocks.h"
#include "models/plan/service_lanes.h"

// Sanitizers and resolvers of cloned functions do not go together.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(SPLITPOINT_SANITIZED)
#define SPLITPOINT_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define SPLITPOINT_CLONES
#endif

namespace splitpoint::models {

namespace {

// As many lanes as the AVX-512 code has: what all lanes share is summed apart, so another number would round differently.
using Wide = lanes::Lanes<lanes::FourDoubles, 4>;

SPLITPOINT_CLONES bool runWide(lanes::Simulation<Wide>& simulation, const std::stop_token& stop, double givenUpAbove) {
    return simulation.run<false>(stop, nullptr, givenUpAbove);
}

SPLITPOINT_CLONES bool runSingle(lanes::Simulation<double>& simulation, const std::stop_token& stop,
                                 const lanes::Recorder* recorder) {
    return simulation.run<true>(stop, recorder, std::numeric_limits<double>::infinity());
}

}  // namespace

bool lanes::serveBlocksPortably(const BlockRequest& request) {
    return serveInBlocks<Wide>(request, [&request](Simulation<Wide>& simulation) { return runWide(simulation, request.stop, request.givenUpAbove); });
}

double ServiceTotals::unservedTotal() const { return std::accumulate(unserved.begin(), unserved.end(), 0.0); }

bool servesAll(double unservedGpuHours, double demandedGpuHours) {
    constexpr double kNegligibleShare = 1e-9;
    return unservedGpuHours <= kNegligibleShare * demandedGpuHours;
}

bool serve(const Preparation& p, const DispatchRules& rules, std::span<const NodeCounts> counts, std::stop_token stop,
           const std::function<void(NodeCounts, const ServiceTotals&)>& take, double givenUpAbove) {
    if (counts.empty()) return true;
    const lanes::HourTable table(p, rules);
    if (counts.size() == 1) {
        lanes::Simulation<double> simulation(p, rules, table, counts.data());
        if (!runSingle(simulation, stop, nullptr)) return false;
        take(counts[0], simulation.totals(0));
        return true;
    }
    const lanes::BlockRequest request{p, rules, table, counts, std::move(stop), take, givenUpAbove};
    return lanes::hasAvx512() ? lanes::serveBlocksWithAvx512(request) : lanes::serveBlocksPortably(request);
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
    const lanes::HourTable table(p, rules);
    lanes::Simulation<double> simulation(p, rules, table, &counts);
    const lanes::Recorder recorder{&hourly, workload};
    runSingle(simulation, {}, &recorder);
    return hourly;
}

}  // namespace splitpoint::models
