// Writes the scenario of the benchmarks as a file: six workloads, a year of hours, 256 nodes. For process_figures.sh
// and for looking at the window with a lot to show.
//
// Usage: write_benchmark_scenario > year.splitpoint

#include <iostream>

#include "models/files/scenario_file.h"
#include "tests/performance/benchmark_scenario.h"

int main() {
    namespace performance = splitpoint::performance;
    std::cout << splitpoint::models::scenarioJson(
        performance::benchmarkScenario(6, 8760, 256, performance::Service::Fluid));
    return std::cout.good() ? 0 : 1;
}
