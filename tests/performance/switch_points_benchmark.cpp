// How long the switch points take, which the window shows after the answer: six workloads, a year of hours, 257 counts
// of bare-metal nodes. Targets: 300 ms in the fluid case, 4,000 ms with whole instances and work that waits.

#include <benchmark/benchmark.h>

#include "app/memory_settings.h"
#include "models/evaluate.h"
#include "tests/performance/benchmark_scenario.h"

namespace {

using splitpoint::performance::benchmarkScenario;
using splitpoint::performance::Service;

void switchPoints(benchmark::State& state, Service service, double targetMs) {
    constexpr int kWorkloads = 6;
    constexpr int kHours = 8760;
    constexpr int kNodes = 256;
    const auto scenario = benchmarkScenario(kWorkloads, kHours, kNodes, service);
    const auto evaluation = splitpoint::models::evaluate(scenario);
    if (!evaluation) {
        state.SkipWithError(evaluation.error().message.c_str());
        return;
    }
    std::size_t found = 0;
    for (auto iteration : state) {
        static_cast<void>(iteration);
        const auto points = splitpoint::models::findSwitchPoints(scenario, *evaluation);
        if (!points) {
            state.SkipWithError(points.error().message.c_str());
            break;
        }
        found = points->size();
    }
    state.counters["switch_points"] = static_cast<double>(found);
    state.counters["target_ms"] = targetMs;
}

BENCHMARK_CAPTURE(switchPoints, fluid, Service::Fluid, 300.0)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(switchPoints, whole_instances_and_waiting_work, Service::WholeInstances, 4000.0)
    ->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    splitpoint::app::keepFreedMemory();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
