#include "models/performance/capacity_wait.h"

namespace splitpoint::models {

namespace {

void addBursts(std::vector<CapacityBurst>& bursts, Tier tier, double bootHours, const std::vector<double>& billed) {
    double before = 0.0;
    bool rising = false;
    for (std::size_t t = 0; t < billed.size(); ++t) {
        const double rise = billed[t] - before;
        before = billed[t];
        if (rise > 0.0 && rising) {
            bursts.back().riseGpus += rise;
            ++bursts.back().hours;
        } else if (rise > 0.0) {
            bursts.push_back({tier, static_cast<int>(t), 1, rise, bootHours});
        }
        rising = rise > 0.0;
    }
}

}  // namespace

std::vector<CapacityBurst> capacityBursts(const Scenario& scenario, const HourlyService& service) {
    std::vector<CapacityBurst> bursts;
    for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
        const auto& offer = scenario.offer(tier);
        if (offer) addBursts(bursts, tier, offer->bootHours.typical, service.billedGpus[index(tier)]);
    }
    return bursts;
}

}  // namespace splitpoint::models
