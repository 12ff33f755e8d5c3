// The hybrid plan by evaluate() against the same problem as a mixed-integer program solved by cbc to gap 0: both
// optima, both times, their ratio. Target: at least 500 times faster. evaluate() does more in its time: it prices all
// three plans and every number of nodes.
//
// Usage: hybrid_vs_milp [HOURS]   (default 8760)

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <vector>

#include "app/memory_settings.h"
#include "models/evaluate.h"
#include "tests/performance/benchmark_scenario.h"
#include "tests/performance/hybrid_milp.h"

namespace {

using splitpoint::models::PlanKind;
using splitpoint::models::Scenario;
namespace performance = splitpoint::performance;

double medianSecondsOfEvaluate(const Scenario& scenario) {
    std::vector<double> seconds;
    for (int run = 0; run < 21; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const auto evaluation = splitpoint::models::evaluate(scenario);
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        if (evaluation) seconds.push_back(elapsed.count());
    }
    if (seconds.empty()) return std::numeric_limits<double>::quiet_NaN();
    std::nth_element(seconds.begin(), seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2), seconds.end());
    return seconds[seconds.size() / 2];
}

bool compare(int workloads, int hours) {
    constexpr int kNodes = 256;
    const auto scenario = performance::benchmarkScenario(workloads, hours, kNodes, performance::Service::Fluid);
    const auto evaluation = splitpoint::models::evaluate(scenario);
    if (!evaluation) {
        std::fprintf(stderr, "hybrid_vs_milp: %s\n", evaluation.error().message.c_str());
        return false;
    }
    const auto solution = performance::solveWithCbc(performance::hybridProgram(scenario, *evaluation));
    if (!solution) {
        std::fprintf(stderr, "hybrid_vs_milp: %s\n", solution.error().message.c_str());
        return false;
    }
    const double ours = evaluation->plan(PlanKind::Hybrid).totalCostUsd;
    const double seconds = medianSecondsOfEvaluate(scenario);
    const double difference = std::abs(ours - solution->totalCostUsd) / solution->totalCostUsd;
    std::printf("%d workloads x %d hours: evaluate %.6f USD in %.3f ms; cbc %.6f USD in %.0f ms (process %.0f ms)\n",
                workloads, hours, ours, seconds * 1e3, solution->totalCostUsd, solution->solveSeconds * 1e3,
                solution->processSeconds * 1e3);
    std::printf("  relative difference %.1e, evaluate is %.0f times faster (target 500)\n", difference,
                solution->solveSeconds / seconds);
    return difference <= 1e-6;
}

}  // namespace

int main(int argc, char** argv) {
    splitpoint::app::keepFreedMemory();
    const int hours = argc > 1 ? std::atoi(argv[1]) : 8760;
    if (hours < 1) {
        std::fprintf(stderr, "hybrid_vs_milp: HOURS must be at least 1\n");
        return 2;
    }
    if (!performance::cbcIsInstalled()) {
        std::fprintf(stderr, "hybrid_vs_milp: the program cbc is not here; install coinor-cbc\n");
        return 3;
    }
    bool agree = true;
    for (const int workloads : {1, 6}) agree = compare(workloads, hours) && agree;
    return agree ? 0 : 1;
}
