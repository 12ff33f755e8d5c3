#pragma once

#include "tests/performance/benchmark_scenario.h"

namespace splitpoint::performance {

/// The benchmark's scenario with ranges that a planner would give it: prices, growth, level, overheads, disturbance,
/// faults and operations. `nodes` are those that the most demanding of the first futures needs, so that every count
/// from 0 to `nodes` is looked at.
inline models::Scenario uncertainBenchmarkScenario(int workloads, int hours, int nodes, Service service) {
    using models::Component;
    using models::Estimate;
    // Level and growth reach 1.3 times the typical peak in the most demanding of 256 futures, or so.
    models::Scenario s = benchmarkScenario(workloads, hours, static_cast<int>(nodes / 1.29), service);
    for (models::Workload& w : s.workloads) {
        w.growthPerYear = Estimate(-0.05, 0.10, 0.30);
        w.demandLevel = Estimate(0.85, 1.0, 1.2);
    }
    s.offer(models::Tier::BareMetal)->usdPerGpuHour = Estimate(1.8, 2.0, 2.3);
    s.offer(models::Tier::BareMetal)->interruptionsPerGpuHour = Estimate(1e-5, 2e-5, 4e-5);
    s.offer(models::Tier::OnDemand)->usdPerGpuHour = Estimate(2.3, 3.0, 3.9);
    s.offer(models::Tier::OnDemand)->interruptionsPerGpuHour = Estimate(1e-5, 2e-5, 4e-5);
    auto& machines = s.delivery["virtual"];
    machines.slowdown[models::index(Component::GpuCompute)] = Estimate(1.0, 1.01, 1.03);
    machines.slowdown[models::index(Component::Cpu)] = Estimate(1.1, 1.2, 1.4);
    machines.slowdown[models::index(Component::Network)] = Estimate(1.02, 1.1, 1.3);
    machines.disturbance = {Estimate(0.001, 0.005, 0.02), Estimate(0.1, 0.28, 0.5), 0.0};
    s.operations.hourlyWageUsd = Estimate(60, 80, 110);
    return s;
}

}  // namespace splitpoint::performance
