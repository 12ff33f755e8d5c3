#include "models/performance/step_time.h"

#include "models/performance/efficiency.h"

namespace splitpoint::models {

StepTime stepTime(const Workload& workload, const Offer& offer, Tier tier, const OverheadSet& set) {
    const double typical = efficiencyOn(workload, offer, tier, set).typicalStepTime();
    const Disturbance& disturbance = set.disturbance;
    const double excess = disturbance.slowdown.typical +
                          disturbance.ioSlowdown.typical * sharedInputOutputShare(normalizedShares(workload));
    const int perHost = effectiveHostGpus(offer, tier);
    // The factor of a disturbance of 1 is 1 + the chance of one.
    const double chance =
        disturbanceFactor(disturbance.probability.typical, 1.0, (workload.gpusPerJob + perHost - 1) / perHost) - 1.0;
    return {typical, typical * (1.0 + excess), chance};
}

}  // namespace splitpoint::models
