// How long the uncertainty of an answer takes: 4,096 futures x 6 workloads x 8,760 h x every node count to 256, three
// plans, on two threads. Targets: 0.6 s where hours are counted, 30 s where they are simulated, 0.1 s to the first
// picture of 256 futures. `--write SCENARIO SAMPLES` writes what simulate_numpy.py compares itself with.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <thread>

#include <benchmark/benchmark.h>

#include "app/memory_settings.h"
#include "models/files/scenario_file.h"
#include "models/plan/preparation.h"
#include "models/plan/service.h"
#include "models/uncertainty/future_costs.h"
#include "models/uncertainty/simulation.h"
#include "models/uncertainty/simulation_file.h"
#include "tests/performance/uncertain_benchmark_scenario.h"

namespace {

using namespace splitpoint;
using performance::Service;
using performance::uncertainBenchmarkScenario;

constexpr int kWorkloads = 6, kHours = 8760, kNodes = 256;

void runOnThreads(int parts, const std::function<void(int)>& part) {
    std::vector<std::jthread> others;
    for (int i = 1; i < parts; ++i) others.emplace_back([&part, i] { part(i); });
    part(0);
}

void simulateYear(benchmark::State& state, Service service, int draws, bool details, double targetSeconds) {
    const auto scenario = uncertainBenchmarkScenario(kWorkloads, kHours, kNodes, service);
    models::SimulationSettings settings;
    settings.draws = draws;
    settings.details = details;
    settings.parts = 2;
    settings.run = runOnThreads;
    std::size_t counts = 0;
    for (auto iteration : state) {
        static_cast<void>(iteration);
        const auto simulation = models::simulate(scenario, settings);
        if (!simulation) {
            state.SkipWithError(simulation.error().message.c_str());
            return;
        }
        counts = simulation->regretCurve[2].size();
        benchmark::DoNotOptimize(simulation->evpiUsd.value);
    }
    state.counters["node_counts"] = static_cast<double>(counts);
    state.counters["target_s"] = targetSeconds;
}

/// From asking to stop to the return, at moments spread over a run of 65,536 futures with everything. Target: 20 ms.
void stopping(benchmark::State& state) {
    const auto scenario = uncertainBenchmarkScenario(kWorkloads, kHours, kNodes, Service::Fluid);
    models::SimulationSettings settings;
    settings.draws = models::kMostDraws;
    settings.parts = 2;
    settings.run = runOnThreads;
    double worst = 0.0;
    int moment = 0;
    for (auto iteration : state) {
        static_cast<void>(iteration);
        std::stop_source source;
        std::jthread work([&] { static_cast<void>(models::simulate(scenario, settings, source.get_token())); });
        std::this_thread::sleep_for(std::chrono::milliseconds(10 + 577 * (moment++ % 36)));
        const auto asked = std::chrono::steady_clock::now();
        source.request_stop();
        work.join();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - asked).count();
        worst = std::max(worst, seconds);
        state.SetIterationTime(seconds);
    }
    state.counters["worst_ms"] = 1e3 * worst;
}

/// Ceilings of one thread in the same run: a triad in the second-level cache, where the inner loop's curves lie, and a
/// loop of independent multiply-adds.
void triad(benchmark::State& state) {
    constexpr std::size_t kDoubles = 8760;
    std::vector<double> a(kDoubles), b(kDoubles, 1.0), c(kDoubles, 2.0);
    for (auto iteration : state) {
        static_cast<void>(iteration);
        for (std::size_t i = 0; i < kDoubles; ++i) a[i] = b[i] + 3.0 * c[i];
        benchmark::DoNotOptimize(a.data());
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(3 * kDoubles * sizeof(double)));
}

#if defined(__x86_64__) && defined(__GNUC__) && !defined(SPLITPOINT_SANITIZED)
__attribute__((target_clones("avx512f", "avx2", "default")))
#endif
void multiplyAdds(double* lanes, double factor, double term) {
    typedef double EightDoubles __attribute__((vector_size(64)));
    constexpr int kChains = 8, kSteps = 1000;
    EightDoubles x[kChains];
    for (int k = 0; k < kChains; ++k) x[k] = EightDoubles{} + lanes[k];
    for (int step = 0; step < kSteps; ++step) {
        for (int k = 0; k < kChains; ++k) x[k] = x[k] * factor + term;
    }
    for (int k = 0; k < kChains; ++k) lanes[k] = x[k][0] + x[k][7];
}

void multiplyAdd(benchmark::State& state) {
    double lanes[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    for (auto iteration : state) {
        static_cast<void>(iteration);
        multiplyAdds(lanes, 0.999, 0.001);
        benchmark::DoNotOptimize(lanes);
    }
    state.counters["flops"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * 8 * 8 * 1000 * 2, benchmark::Counter::kIsRate);
}

/// The inner loop alone: six workloads stacked and counted at every node count to 256.
void fluidTable(benchmark::State& state, double growth) {
    const auto scenario = uncertainBenchmarkScenario(kWorkloads, kHours, kNodes, Service::Fluid);
    const models::FutureDemand demand(scenario);
    models::FutureDemand::Room room;
    demand.draw(scenario, room);
    std::vector<models::StackPlace> stack;
    for (const auto& curve : room.curves) stack.push_back({curve.gpus, 1.1, growth});
    models::FluidTable table;
    for (auto iteration : state) {
        static_cast<void>(iteration);
        table.fill(stack, kHours, 8.0, kNodes);
        benchmark::DoNotOptimize(table.served(5, 100));
    }
    state.counters["workload_hours"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * kWorkloads * kHours, benchmark::Counter::kIsRate);
}

/// The hour-by-hour loop alone: sixteen node counts side by side through one year, where most is served lane by lane and
/// walked through waiting lines (half of the most nodes), or where most fits whole.
void hourByHour(benchmark::State& state, int firstNodes) {
    constexpr int kCounts = 16;
    const auto scenario = uncertainBenchmarkScenario(kWorkloads, kHours, kNodes, Service::WholeInstances);
    const auto preparation = models::prepare(scenario);
    const auto plan = models::PlanKind::Hybrid;
    const auto rules = models::dispatchRules(preparation, plan, models::tiersOfPlan(plan), true);
    std::vector<models::NodeCounts> counts;
    for (int i = 0; i < kCounts; ++i) counts.push_back({firstNodes + i, 0});
    for (auto iteration : state) {
        static_cast<void>(iteration);
        double unserved = 0.0;
        models::serve(preparation, rules, counts, {}, [&](models::NodeCounts, const models::ServiceTotals& totals) {
            unserved += totals.unservedTotal();
        });
        benchmark::DoNotOptimize(unserved);
    }
    state.counters["count_hours"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * kCounts * kHours, benchmark::Counter::kIsRate);
}

int writeForComparison(const char* scenarioFile, const char* samplesFile) {
    const auto scenario = uncertainBenchmarkScenario(kWorkloads, kHours, kNodes, Service::Fluid);
    models::SimulationSettings settings;
    models::FutureTable samples;
    settings.details = false;
    settings.samples = &samples;
    const auto simulation = models::simulate(scenario, settings);
    if (!simulation) return 1;
    std::ofstream(scenarioFile) << models::scenarioJson(scenario);
    std::ofstream(samplesFile) << models::samplesCsv(samples);
    for (const auto& plan : simulation->plans)
        std::printf("%d bare-metal nodes as decided\n", plan.asDecided.nodes.bareMetal);
    return 0;
}

}  // namespace

BENCHMARK_CAPTURE(simulateYear, counted_256, Service::Fluid, 256, false, 0.1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(simulateYear, counted_4096, Service::Fluid, 4096, false, 0.6)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(simulateYear, counted_4096_with_details, Service::Fluid, 4096, true, 0.0)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(simulateYear, simulated_256, Service::WholeInstances, 256, false, 0.0)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1);
BENCHMARK_CAPTURE(simulateYear, simulated_4096, Service::WholeInstances, 4096, false, 30.0)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1);
BENCHMARK(stopping)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(12);
BENCHMARK_CAPTURE(fluidTable, plain, 0.0)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(fluidTable, growing, 1e-5)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(hourByHour, half_of_the_nodes, kNodes / 2)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(hourByHour, most_nodes, kNodes * 3 / 4)->Unit(benchmark::kMicrosecond);
BENCHMARK(triad)->Unit(benchmark::kMicrosecond);
BENCHMARK(multiplyAdd)->Unit(benchmark::kMicrosecond);

int main(int argc, char** argv) {
    splitpoint::app::keepFreedMemory();  // as the programs do
    if (argc == 4 && std::string_view(argv[1]) == "--write") return writeForComparison(argv[2], argv[3]);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
