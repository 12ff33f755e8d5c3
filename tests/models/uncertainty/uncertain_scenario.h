#pragma once

#include <atomic>
#include <thread>
#include <vector>

#include "models/uncertainty/simulation.h"
#include "tests/models/plan/random_scenario.h"

namespace splitpoint::models::test {

/// Runs parts on threads of their own.
inline RunParts onThreads() {
    return [](int parts, const std::function<void(int)>& part) {
        std::vector<std::jthread> threads;
        for (int i = 1; i < parts; ++i) threads.emplace_back([&part, i] { part(i); });
        part(0);
    };
}

/// Gives a random scenario ranges of every kind.
inline Scenario withRanges(Scenario s, RandomScenario& random) {
    const auto around = [&](double typical, double down, double up) {
        return Estimate(typical * (1.0 - down * random.uniform(0.2, 1)), typical,
                        typical * (1.0 + up * random.uniform(0.2, 1)));
    };
    for (auto& offer : s.offers) {
        if (!offer) continue;
        offer->usdPerGpuHour = around(offer->usdPerGpuHour.typical, 0.3, 0.5);
        offer->interruptionsPerGpuHour = around(offer->interruptionsPerGpuHour.typical, 0.5, 1.0);
    }
    for (Workload& w : s.workloads) {
        w.growthPerYear = Estimate(-0.2, 0.1, 0.8);
        w.demandLevel = Estimate(0.7, 1.0, 1.4);
        if (random.chance(0.5)) w.demandPeakedness = Estimate(0.8, 1.0, 1.3);
        if (!w.measuredSlowdown.empty())
            w.measuredSlowdown["virtual"] = around(w.measuredSlowdown["virtual"].typical, 0.05, 0.3);
    }
    s.delivery["virtual"].slowdown[index(Component::Storage)] = Estimate(1.0, 1.05, 1.4);
    s.delivery["virtual"].disturbance = {Estimate(0.001, 0.01, 0.05), Estimate(0.1, 0.3, 0.6), Estimate(0.0, 0.1, 0.3)};
    s.operations.hourlyWageUsd = Estimate(60, 80, 120);
    return s;
}

}  // namespace splitpoint::models::test
