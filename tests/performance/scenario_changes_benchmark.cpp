// What an edit of a scenario with a parent costs beside the edit itself: finding its changes, and making them again.
#include <benchmark/benchmark.h>

#include "models/scenarios/differences.h"
#include "models/scenarios/resolve.h"
#include "tests/performance/benchmark_scenario.h"

namespace {

using splitpoint::models::Scenario;

/// A child of the 8,760-hour scenario with a few inputs of its own, one curve among them.
Scenario childOf(const Scenario& parent) {
    Scenario child = parent;
    child.offers[2]->usdPerGpuHour = child.offers[2]->usdPerGpuHour.scaled(0.9);
    child.operations.hourlyWageUsd = 91.0;
    child.workloads[0].demand = splitpoint::models::HourlyDemand{std::vector<double>(8760, 12.5)};
    return child;
}

void differencesOfAYear(benchmark::State& state) {
    const Scenario parent = splitpoint::performance::benchmarkScenario(6, 8760, 256, splitpoint::performance::Service::Fluid);
    const Scenario child = childOf(parent);
    for (auto iteration : state) {
        static_cast<void>(iteration);
        benchmark::DoNotOptimize(splitpoint::models::differences(parent, child));
    }
}
BENCHMARK(differencesOfAYear)->Unit(benchmark::kMillisecond);

void changesMadeInAYear(benchmark::State& state) {
    const Scenario parent = splitpoint::performance::benchmarkScenario(6, 8760, 256, splitpoint::performance::Service::Fluid);
    const auto changes = splitpoint::models::differences(parent, childOf(parent));
    for (auto iteration : state) {
        static_cast<void>(iteration);
        benchmark::DoNotOptimize(splitpoint::models::withChanges(parent, changes, "child"));
    }
}
BENCHMARK(changesMadeInAYear)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
