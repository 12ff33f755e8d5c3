#include "models/plan/preparation.h"

#include <numeric>

#include "models/demand/curve.h"
#include "models/performance/efficiency.h"

namespace splitpoint::models {

Preparation prepare(const Scenario& scenario) {
    Preparation p;
    p.scenario = &scenario;
    p.efficiency = efficiencyTable(scenario);
    for (std::size_t w = 0; w < scenario.workloads.size(); ++w) {
        const Workload& workload = scenario.workloads[w];
        p.demand.push_back(demandCurve(workload, scenario.hours));
        p.heldPerAtWork.push_back(1.0 + effectiveHeadroom(workload));
        PerTier<std::string> whyNot;
        for (const Tier tier : kTiers) {
            const auto& offer = scenario.offer(tier);
            whyNot[index(tier)] =
                offer ? whyNotServed(workload, *offer, tier, *p.efficiency[w].byTier[index(tier)]) : "there is no such offer";
        }
        p.whyNot.push_back(std::move(whyNot));
    }
    recountDemand(p);
    return p;
}

void recountDemand(Preparation& p) {
    p.demandedGpuHours.clear();
    for (const auto& curve : p.demand) {
        // Four running sums: a quarter of the latency, the same result on every machine.
        double sums[4] = {0.0, 0.0, 0.0, 0.0};
        std::size_t t = 0;
        for (; t + 4 <= curve.size(); t += 4) {
            for (std::size_t i = 0; i < 4; ++i) sums[i] += curve[t + i];
        }
        for (; t < curve.size(); ++t) sums[0] += curve[t];
        p.demandedGpuHours.push_back((sums[0] + sums[1]) + (sums[2] + sums[3]));
    }
    p.totalDemandedGpuHours = std::accumulate(p.demandedGpuHours.begin(), p.demandedGpuHours.end(), 0.0);
}

}  // namespace splitpoint::models
