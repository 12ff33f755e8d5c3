// How long one whole evaluation takes on one thread: six workloads, a year of hours, three plans, every number of
// bare-metal nodes from 0 to 256. Targets: 1 ms in the fluid case, 15 ms with whole instances and work that waits.

#include <benchmark/benchmark.h>

#include "app/memory_settings.h"
#include "models/evaluate.h"
#include "tests/performance/benchmark_scenario.h"

namespace {

using splitpoint::performance::benchmarkScenario;
using splitpoint::performance::Service;

void evaluateYear(benchmark::State& state, Service service, double targetMs) {
    constexpr int kWorkloads = 6;
    constexpr int kHours = 8760;
    constexpr int kNodes = 256;
    const auto scenario = benchmarkScenario(kWorkloads, kHours, kNodes, service);
    std::size_t sweepPoints = 0;
    for (auto iteration : state) {
        static_cast<void>(iteration);
        const auto evaluation = splitpoint::models::evaluate(scenario);
        if (!evaluation) {
            state.SkipWithError(evaluation.error().message.c_str());
            return;
        }
        sweepPoints = evaluation->hybridSweep.size();
        benchmark::DoNotOptimize(evaluation->plans[2].totalCostUsd);
    }
    if (sweepPoints != kNodes + 1) state.SkipWithError("the sweep does not have 257 points");
    state.counters["sweep_points"] = static_cast<double>(sweepPoints);
    state.counters["target_ms"] = targetMs;
}

}  // namespace

BENCHMARK_CAPTURE(evaluateYear, fluid, Service::Fluid, 1.0)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(evaluateYear, whole_instances_and_waiting_work, Service::WholeInstances, 15.0)
    ->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    splitpoint::app::keepFreedMemory();  // as the programs do
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
