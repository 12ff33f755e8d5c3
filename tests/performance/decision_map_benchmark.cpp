// How long a decision map takes: 200 by 200 cells, six workloads, a year of hours, 257 counts of bare-metal nodes, two
// threads. Targets: 300 ms for the map, 50 ms for its first coarse picture, where hours are counted. One axis of
// demand beside prices or overheads is computed cell by cell; two axes of demand are refined. Whole instances and
// waiting work are simulated, and their maps have fewer columns: no target, the counter says how many.

#include <chrono>
#include <thread>

#include <benchmark/benchmark.h>

#include "app/memory_settings.h"
#include "models/decision/decision_map.h"
#include "models/evaluate.h"
#include "tests/performance/benchmark_scenario.h"

namespace {

using namespace splitpoint::models;
using splitpoint::performance::benchmarkScenario;
using splitpoint::performance::Service;
using Clock = std::chrono::steady_clock;

constexpr int kWorkloads = 6, kHours = 8760, kNodes = 256;

void onTwoThreads(int parts, const std::function<void(int)>& part) {
    std::thread other([&] {
        for (int i = 1; i < parts; i += 2) part(i);
    });
    for (int i = 0; i < parts; i += 2) part(i);
    other.join();
}

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

void decisionMapTime(benchmark::State& state, Service service, MapInput x, MapInput y) {
    const auto scenario = benchmarkScenario(kWorkloads, kHours, kNodes, service);
    const auto preparation = prepare(scenario);
    const MapAxis xAxis = defaultAxis(preparation, x), yAxis = defaultAxis(preparation, y);
    double firstPicture = 0.0, longest = 0.0, computed = 0.0, columns = 0.0;
    for (auto iteration : state) {
        static_cast<void>(iteration);
        const auto start = Clock::now();
        MapOptions options;
        options.parts = 2;
        options.run = onTwoThreads;
        options.picture = [&](const DecisionMap&) {
            firstPicture = std::max(firstPicture, milliseconds(Clock::now() - start));
        };
        const auto map = decisionMap(scenario, xAxis, yAxis, options);
        if (!map) {
            state.SkipWithError(map.error().message.c_str());
            break;
        }
        longest = std::max(longest, milliseconds(Clock::now() - start));
        computed = static_cast<double>(map->computed);
        columns = map->columns;
    }
    state.counters["slowest_first_picture_ms"] = firstPicture;
    state.counters["slowest_map_ms"] = longest;
    state.counters["computed"] = computed;
    state.counters["columns"] = columns;
}

/// One evaluation, so that a run can be read as a ratio.
void oneEvaluation(benchmark::State& state, Service service) {
    const auto scenario = benchmarkScenario(kWorkloads, kHours, kNodes, service);
    for (auto iteration : state) {
        static_cast<void>(iteration);
        auto evaluation = evaluate(scenario);
        benchmark::DoNotOptimize(evaluation);
    }
}

BENCHMARK_CAPTURE(oneEvaluation, fluid, Service::Fluid)->Unit(benchmark::kMillisecond)->UseRealTime();
#define SPLITPOINT_MAP(name, service, x, y)                                              \
    BENCHMARK_CAPTURE(decisionMapTime, name, Service::service, MapInput::x, MapInput::y) \
        ->Unit(benchmark::kMillisecond)                                                  \
        ->UseRealTime()
SPLITPOINT_MAP(fluid_utilization_price, Fluid, Utilization, PriceRatio);
SPLITPOINT_MAP(fluid_utilization_overhead, Fluid, Utilization, VirtualOverhead);
SPLITPOINT_MAP(fluid_peakedness_price, Fluid, Peakedness, PriceRatio);
SPLITPOINT_MAP(fluid_overhead_price, Fluid, VirtualOverhead, PriceRatio);
SPLITPOINT_MAP(fluid_utilization_growth, Fluid, Utilization, Growth);
SPLITPOINT_MAP(fluid_peakedness_growth, Fluid, Peakedness, Growth);
SPLITPOINT_MAP(simulated_price_platforms, WholeInstances, PriceRatio, PlatformCosts);
SPLITPOINT_MAP(simulated_utilization_price, WholeInstances, Utilization, PriceRatio);

}  // namespace

int main(int argc, char** argv) {
    splitpoint::app::keepFreedMemory();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
