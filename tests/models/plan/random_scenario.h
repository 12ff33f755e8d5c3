#pragma once

#include <random>

#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models::test {

/// Small random scenarios; the generator's raw output only, since the standard library's distributions differ.
class RandomScenario {
  public:
    explicit RandomScenario(unsigned seed) : random_(seed) {}

    double uniform(double low, double high) { return low + (high - low) * (static_cast<double>(random_()) / 4294967296.0); }
    int whole(int low, int high) { return low + static_cast<int>(uniform(0, 1) * (high - low + 1)); }
    bool chance(double share) { return uniform(0, 1) < share; }

    /// Hourly split, nothing waits, fractions billed; `reserved` and `spot` tiers if wanted.
    Scenario fluid(bool reserved, bool spot) {
        std::vector<Workload> workloads;
        const int count = whole(1, 4), hours = whole(12, 200);
        for (int w = 0; w < count; ++w) {
            std::vector<double> gpus;
            const double level = uniform(1, 60);
            for (int t = 0; t < hours; ++t) gpus.push_back(chance(0.15) ? 0.0 : level * uniform(0.2, 1.5));
            Workload workload = computing("w" + std::to_string(w), std::move(gpus));
            workload.timeShares[index(Component::GpuCompute)] = 0.6;
            workload.timeShares[index(Component::Storage)] = 0.4;
            workload.headroom = chance(0.5) ? uniform(0, 0.6) : 0.0;
            workload.measuredSlowdown["virtual"] = uniform(1.0, 1.6);
            workload.interruptible = chance(0.6);
            workload.split = Split::Hourly;
            if (chance(0.15)) workload.isolation = Isolation::BareMetalOnly;
            if (chance(0.15)) workload.placement = Placement::Virtual;
            workloads.push_back(std::move(workload));
        }
        Scenario s = twoOffers(std::move(workloads), hours);
        s.offer(Tier::BareMetal) = offerAt(uniform(1, 3), whole(1, 9));
        s.offer(Tier::OnDemand) = offerAt(uniform(2, 5), 8);
        if (reserved) s.offer(Tier::Reserved) = offerAt(uniform(1, 4), whole(1, 9));
        if (spot) {
            s.offer(Tier::Spot) = offerAt(uniform(0.5, 3), 8);
            s.offer(Tier::Spot)->availability = uniform(0.1, 1.0);
        }
        s.transferUsdPerOverflowGpuHour = chance(0.5) ? uniform(0, 0.3) : 0.0;
        s.operations.hourlyWageUsd = chance(0.5) ? 80.0 : 0.0;
        s.operations.hoursPerGpuMonth = {0.25, 0.06};
        s.operations.fixedUsdPerMonth = {uniform(0, 50), uniform(0, 20)};
        return s;
    }

    /// The same with work that waits, whole jobs, growth, whole instances that boot and everything else that is not fluid.
    Scenario anything() {
        Scenario s = fluid(chance(0.4), chance(0.4));
        for (Workload& w : s.workloads) {
            w.timeShares[index(Component::Network)] = 0.1;
            w.overlap = chance(0.3) ? uniform(0, 1) : 0.0;
            if (chance(0.4)) w.maxDelayHours = whole(1, 20);
            if (chance(0.4)) {
                w.gpusPerJob = whole(2, 16);
                w.split.reset();
            }
            if (chance(0.3)) w.growthPerYear = uniform(-0.5, 2.0);
        }
        for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
            auto& offer = s.offer(tier);
            if (!offer) continue;
            offer->instanceGpus = chance(0.5) ? 8 : 0;
            offer->bootHours = chance(0.5) ? 0.2 : 0.0;
            offer->scaleDownHours = chance(0.5) ? 0.3 : 0.0;
            offer->interruptionsPerGpuHour = uniform(0, 0.001);
        }
        s.delivery["virtual"].disturbance = {uniform(0, 0.2), uniform(0, 0.5), uniform(0, 0.5)};
        s.offer(Tier::BareMetal)->spareShare = uniform(0, 0.1);
        s.offer(Tier::BareMetal)->termHours = chance(0.5) ? 100 : 0;
        return s;
    }

  private:
    std::mt19937 random_;
};

}  // namespace splitpoint::models::test
