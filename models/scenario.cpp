#include "models/scenario.h"

namespace splitpoint::models {

namespace {
constexpr double kInferenceHeadroom = 0.5;  // model.md 2
constexpr int kVirtualHostGpus = 8;         // model.md 3
}  // namespace

Split effectiveSplit(const Workload& workload) {
    if (workload.split) return *workload.split;
    const bool divisible = workload.kind == WorkloadKind::Inference || workload.gpusPerJob == 1;
    return divisible ? Split::Hourly : Split::ByJob;
}

double effectiveHeadroom(const Workload& workload) {
    if (workload.headroom) return workload.headroom->typical;
    return workload.kind == WorkloadKind::Inference ? kInferenceHeadroom : 0.0;
}

int effectiveTimeSharesGpus(const Workload& workload) { return workload.timeSharesGpus.value_or(workload.gpusPerJob); }

std::string effectiveOverheadSet(const Offer& offer, Tier tier) {
    return offer.overheads.value_or(tier == Tier::BareMetal ? "bare_metal" : "virtual");
}

int effectiveHostGpus(const Offer& offer, Tier tier) {
    return offer.hostGpus.value_or(tier == Tier::BareMetal ? offer.gpusPerNode : kVirtualHostGpus);
}

int effectiveInstanceGpus(const Offer& offer) { return offer.instanceGpus.value_or(offer.gpusPerNode); }

std::string effectiveReferenceGpu(const Scenario& scenario) {
    if (!scenario.referenceGpu.empty()) return scenario.referenceGpu;
    for (const auto& offer : scenario.offers) {
        if (offer) return offer->gpu;  // bare metal comes first
    }
    return {};
}

double effectiveRelativeSpeed(const Offer& offer) { return offer.relativeSpeed.value_or(1.0); }

}  // namespace splitpoint::models
