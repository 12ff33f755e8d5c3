#include "models/performance/job_scaling.h"

#include <cmath>

#include "models/performance/efficiency.h"

namespace splitpoint::models {

namespace {

double ringVolume(int gpus) { return (gpus - 1.0) / gpus; }

double stepTime(const Workload& workload, const Offer& offer, Tier tier, const OverheadSet& set, int gpus, double loss) {
    auto shares = normalizedShares(workload);
    const int measuredWith = effectiveTimeSharesGpus(workload);
    const double volume = measuredWith > 1 ? ringVolume(gpus) / ringVolume(measuredWith) : 1.0;
    shares[index(Component::Interconnect)] *= volume;
    shares[index(Component::InterconnectInternode)] *= gpus > offer.gpusPerNode ? volume : 0.0;
    double time = 0.0;
    for (std::size_t c = 0; c < kComponentCount; ++c) time += shares[c] * set.slowdown[c].typical;
    const Disturbance& d = set.disturbance;
    const double excess =
        d.slowdown.typical + d.ioSlowdown.typical * sharedInputOutputShare(normalizedShares(workload));
    const int perHost = effectiveHostGpus(offer, tier);
    const double disturbed = disturbanceFactor(d.probability.typical, excess, (gpus + perHost - 1) / perHost);
    return time * std::pow(1.0 + loss, std::log2(gpus)) * disturbed;
}

}  // namespace

Result<std::vector<JobSize>> jobScaling(const Workload& workload, const Offer& offer, Tier tier, const OverheadSet& set,
                                        const std::vector<int>& gpus, double lossPerDoubling) {
    const bool linked = workload.timeShares[index(Component::Interconnect)].typical > 0.0 ||
                        workload.timeShares[index(Component::InterconnectInternode)].typical > 0.0;
    if (linked && effectiveTimeSharesGpus(workload) == 1) {
        return tl::unexpected(Error{ErrorKind::InvalidInput,
                                    "workload '" + workload.name +
                                        "': time_shares_gpus is 1 but time_shares has an interconnect part; give the "
                                        "number of GPUs that the shares were measured with"});
    }
    const double alone = stepTime(workload, offer, tier, set, 1, lossPerDoubling);
    std::vector<JobSize> sizes;
    sizes.reserve(gpus.size());
    for (const int n : gpus) {
        const double time = stepTime(workload, offer, tier, set, n, lossPerDoubling);
        sizes.push_back({n, time, alone / time});
    }
    return sizes;
}

}  // namespace splitpoint::models
