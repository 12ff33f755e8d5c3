#include "models/plan/preparation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "models/demand/curve.h"
#include "models/performance/efficiency.h"

namespace splitpoint::models {

Preparation prepare(const Scenario& scenario) {
    Preparation p = prepareWithoutCurves(scenario);
    for (std::size_t w = 0; w < scenario.workloads.size(); ++w) p.demand[w] = demandCurve(scenario.workloads[w], scenario.hours);
    recountDemand(p);
    return p;
}

Preparation prepareWithoutCurves(const Scenario& scenario) {
    Preparation p;
    p.demand.resize(scenario.workloads.size());
    p.scenario = &scenario;
    p.efficiency = efficiencyTable(scenario);
    for (std::size_t w = 0; w < scenario.workloads.size(); ++w) {
        const Workload& workload = scenario.workloads[w];
        p.heldPerAtWork.push_back(1.0 + effectiveHeadroom(workload));
        PerTier<std::string> whyNot;
        for (const Tier tier : kTiers) {
            const auto& offer = scenario.offer(tier);
            whyNot[index(tier)] =
                offer ? whyNotServed(workload, *offer, tier, *p.efficiency[w].byTier[index(tier)]) : "there is no such offer";
        }
        p.whyNot.push_back(std::move(whyNot));
    }
    return p;
}

double curveSum(const std::vector<double>& curve) {
    double sums[4] = {0.0, 0.0, 0.0, 0.0};
    std::size_t t = 0;
    for (; t + 4 <= curve.size(); t += 4) {
        for (std::size_t i = 0; i < 4; ++i) sums[i] += curve[t + i];
    }
    for (; t < curve.size(); ++t) sums[0] += curve[t];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// Interruptions just below the exponent at which a job never finishes (model.md 3) still ask for more GPU-hours, or
/// dollars, than a number can hold: there it never finishes either.
void refuseBeyondNumbers(Preparation& p) {
    constexpr double kMost = 1e300;  // leaves room for sums, changed inputs and the futures' draws
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        for (const Tier tier : kTiers) {
            if (!p.mayServe(w, tier)) continue;
            const double held = p.demandedGpuHours[w] * p.heldPerUseful(w, tier);
            if (!(held * std::max(1.0, p.offer(tier)->usdPerGpuHour.typical) < kMost))
                p.whyNot[w][index(tier)] = kNeverFinishes;
        }
    }
}

void recountDemand(Preparation& p) {
    p.demandedGpuHours.clear();
    for (const auto& curve : p.demand) p.demandedGpuHours.push_back(curveSum(curve));
    p.totalDemandedGpuHours = std::accumulate(p.demandedGpuHours.begin(), p.demandedGpuHours.end(), 0.0);
    refuseBeyondNumbers(p);
}

TierNeed tierNeed(const Preparation& p, Tier tier) {
    TierNeed need;
    need.heldGpus.assign(p.hours(), 0.0);
    double* held = need.heldGpus.data();
    for (std::size_t w = 0; w < p.workloads(); ++w) {
        if (!p.mayServe(w, tier)) continue;
        const double factor = p.heldPerUseful(w, tier);
        const double* demand = p.demand[w].data();
        for (std::size_t t = 0; t < p.hours(); ++t) held[t] += demand[t] * factor;
    }
    for (const double gpus : need.heldGpus) need.peakGpus = std::max(need.peakGpus, gpus);
    return need;
}

double TierNeed::nodes(const Offer& offer) const {
    const double nodes = peakGpus / offer.gpusPerNode;
    if (nodes <= 0.0) return 0.0;
    return std::max(1.0, std::ceil(nodes - 1e-9 * std::max(1.0, nodes)));
}

}  // namespace splitpoint::models
