#pragma once

#include <string>

#include "models/base/result.h"
#include "models/evaluation.h"

namespace splitpoint::performance {

/// The hybrid plan of a fluid scenario (bare metal and on demand, every workload may use both, hourly, no headroom
/// other than the workloads', no fixed costs) as a mixed-integer program in CPLEX LP format.
///
/// One integer, the nodes n; for each workload and hour the overflow y in useful GPUs, 0 <= y <= demand:
///     minimize    n * cost of a node + sum y * price * (1 + k) / e_on_demand
///     subject to  g n + sum over w of y (1 + k) / e_bare_metal >= sum over w of demand (1 + k) / e_bare_metal   each
///     hour
/// @param evaluation of the same scenario: only its efficiencies are used, never its plans
[[nodiscard]] std::string hybridProgram(const models::Scenario& scenario, const models::Evaluation& evaluation);

struct MilpSolution {
    double totalCostUsd = 0;
    double processSeconds = 0;  ///< wall clock of the whole process: start, read, solve, write
    double solveSeconds = 0;    ///< wall clock of its solve alone, by cbc's own clock
};

[[nodiscard]] bool cbcIsInstalled();

/// Solves a program to gap 0 with the program cbc.
/// @errors Io if cbc cannot be run or its answer not be read; NotConverged if it proves no optimum in five minutes
[[nodiscard]] models::Result<MilpSolution> solveWithCbc(const std::string& program);

}  // namespace splitpoint::performance
