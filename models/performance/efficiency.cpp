#include "models/performance/efficiency.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "models/performance/checkpoint.h"

namespace splitpoint::models {

namespace {

constexpr double kNoticeableChance = 0.01;  // bad hours rarer than this are not shown as a bad hour (model.md 6)

double overlapped(double computing, double moving, double overlap) {
    return computing + moving - overlap * std::min(computing, moving);
}

PerComponent<double> typicalSlowdown(const OverheadSet& set) {
    PerComponent<double> values{};
    std::transform(set.slowdown.begin(), set.slowdown.end(), values.begin(), [](const Estimate& s) { return s.typical; });
    return values;
}

int hostsOfJob(const Workload& workload, const Offer& offer, Tier tier) {
    const int perHost = effectiveHostGpus(offer, tier);
    return (workload.gpusPerJob + perHost - 1) / perHost;
}

}  // namespace

InterruptionInputs interruptionInputs(const Workload& workload, const Offer& offer, Tier tier) {
    InterruptionInputs in;
    in.interruptionsPerHour = offer.interruptionsPerGpuHour.typical * workload.gpusPerJob;
    if (tier == Tier::Spot) in.interruptionsPerHour += offer.reclaimsPerHour.typical;
    in.restartHours = workload.restartHours.typical + offer.recoveryHours.typical;
    in.checkpointHours = workload.checkpointHours.typical;
    if (workload.checkpointIntervalHours) in.checkpointIntervalHours = workload.checkpointIntervalHours->typical;
    return in;
}

PerComponent<double> normalizedShares(const Workload& workload) {
    PerComponent<double> shares{};
    std::transform(workload.timeShares.begin(), workload.timeShares.end(), shares.begin(),
                   [](const Estimate& share) { return share.typical; });
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (sum > 0.0 && sum != 1.0) {
        for (double& share : shares) share /= sum;
    }
    return shares;
}

double componentSlowdown(const PerComponent<double>& shares, const PerComponent<double>& slowdown, double overlap) {
    double computing = 0.0, moving = 0.0, computingBase = 0.0, movingBase = 0.0;
    for (std::size_t c = 0; c < kComponentCount; ++c) {
        const bool moves = movesData(static_cast<Component>(c));
        (moves ? moving : computing) += shares[c] * slowdown[c];
        (moves ? movingBase : computingBase) += shares[c];
    }
    return overlapped(computing, moving, overlap) / overlapped(computingBase, movingBase, overlap);
}

double disturbanceFactor(double probability, double excess, int hosts) {
    return 1.0 + excess * (1.0 - std::pow(1.0 - probability, hosts));
}

double sharedInputOutputShare(const PerComponent<double>& shares) {
    return shares[index(Component::Cpu)] + shares[index(Component::Storage)] + shares[index(Component::Network)] +
           shares[index(Component::HostDeviceTransfer)];
}

Efficiency efficiencyOn(const Workload& workload, const Offer& offer, Tier tier, const OverheadSet& set) {
    Efficiency e;
    e.relativeSpeed = effectiveRelativeSpeed(offer);
    const auto shares = normalizedShares(workload);
    const auto measured = workload.measuredSlowdown.find(effectiveOverheadSet(offer, tier));
    e.slowdown = measured != workload.measuredSlowdown.end()
                     ? measured->second.typical
                     : componentSlowdown(shares, typicalSlowdown(set), workload.overlap.typical);
    const Disturbance& disturbance = set.disturbance;
    const double excess =
        disturbance.slowdown.typical + disturbance.ioSlowdown.typical * sharedInputOutputShare(shares);
    const int hosts = hostsOfJob(workload, offer, tier);
    e.disturbance = disturbanceFactor(disturbance.probability.typical, excess, hosts);
    const auto interruption = interruptionFactor(interruptionInputs(workload, offer, tier));
    e.finishes = interruption.has_value();
    e.interruption = interruption.value_or(1.0);
    const bool noticeable = 1.0 - std::pow(1.0 - disturbance.probability.typical, hosts) > kNoticeableChance;
    e.badHourSlowdown = e.typicalStepTime() * (noticeable ? 1.0 + excess : 1.0);
    return e;
}

std::vector<WorkloadEfficiency> efficiencyTable(const Scenario& scenario) {
    std::vector<WorkloadEfficiency> table;
    table.reserve(scenario.workloads.size());
    for (const Workload& workload : scenario.workloads) {
        WorkloadEfficiency row{workload.name, {}};
        for (const Tier tier : kTiers) {
            const auto& offer = scenario.offer(tier);
            if (!offer) continue;
            const auto set = scenario.delivery.find(effectiveOverheadSet(*offer, tier));
            static const OverheadSet kNone;
            row.byTier[index(tier)] =
                efficiencyOn(workload, *offer, tier, set == scenario.delivery.end() ? kNone : set->second);
        }
        table.push_back(std::move(row));
    }
    return table;
}

std::string whyNotServed(const Workload& workload, const Offer& offer, Tier tier, const Efficiency& efficiency) {
    const bool bareMetal = tier == Tier::BareMetal;
    if (!bareMetal && workload.isolation == Isolation::BareMetalOnly) return "it may only use bare metal";
    if (!bareMetal && workload.placement == Placement::BareMetal) return "its placement is bare_metal";
    if (bareMetal && workload.placement == Placement::Virtual) return "its placement is virtual";
    if (!bareMetal && workload.isolation == Isolation::SingleTenantHost && offer.tenancy == Tenancy::SharedHost) {
        return "it needs a single-tenant host and the offer's hosts are shared";
    }
    if (workload.gpusPerJob > offer.gpusPerNode && !offer.fabric) {
        return "its jobs of " + std::to_string(workload.gpusPerJob) + " GPUs are larger than the rental unit of " +
               std::to_string(offer.gpusPerNode) + " and the offer has no fabric between units";
    }
    if (!efficiency.finishes) return std::string(kNeverFinishes);
    return {};
}

}  // namespace splitpoint::models
