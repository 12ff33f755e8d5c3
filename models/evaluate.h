#pragma once

#include <stop_token>
#include <vector>

#include "models/base/result.h"
#include "models/evaluation.h"

namespace splitpoint::models {

/// The three plans, the whole hybrid sweep and the answer without switch points (model.md 1-7).
///
/// A pure function of the scenario: same scenario, same bytes. It looks at the token every few milliseconds.
/// @errors Canceled; InvalidInput if the demand needs more node counts than kMaxSweepPoints, or more than
///         kMaxSimulatedHours where they must be simulated
/// @test   reference cases of model.md 9, T-01 ... T-35 of reference.md, random scenarios against a plain simulation
[[nodiscard]] Result<Evaluation> evaluate(const Scenario& scenario, std::stop_token stop = {});

inline constexpr long kMaxSweepPoints = 2'000'000;
/// Node counts times hours that are simulated hour by hour at most: about a minute's work.
inline constexpr double kMaxSimulatedHours = 4e9;

/// Hour-by-hour service of one plan at given node counts, for the demand charts.
struct HourlyService {
    std::vector<double> demandGpus;                     ///< useful GPUs over all workloads, one per hour
    PerTier<std::vector<double>> usefulGpus;            ///< served, one per hour, by tier
    PerTier<std::vector<double>> heldGpus;              ///< held, one per hour, by tier
    PerTier<std::vector<double>> billedGpus;            ///< elastic tiers: billed, one per hour
    std::vector<double> unservedGpus;                   ///< useful, one per hour
};

/// @param workload index into scenario.workloads, or -1 for all of them together (series then are sums)
[[nodiscard]] Result<HourlyService> hourlyService(const Scenario& scenario, PlanKind plan, NodeCounts nodes,
                                                  int workload = -1, std::stop_token stop = {});

/// Cost of one plan at given node counts, priced in full; the plan need not be the best or even feasible.
[[nodiscard]] Result<PlanResult> evaluatePlan(const Scenario& scenario, PlanKind plan, NodeCounts nodes,
                                              std::stop_token stop = {});

/// For each input of `kSwitchInputs` the factor in [0.2, 5] with the smallest |ln f| at which the winner changes, to
/// 0.1 %, each verified by evaluating the changed scenario again (model.md 7).
[[nodiscard]] Result<std::vector<SwitchPoint>> findSwitchPoints(const Scenario& scenario, const Evaluation& evaluation,
                                                                std::stop_token stop = {});

/// Nodes the bare-metal plan would need if every workload could wait 4 hours; absent where it is infeasible.
[[nodiscard]] Result<std::optional<int>> bareMetalNodesIfAllWait(const Scenario& scenario, int hours,
                                                                 std::stop_token stop = {});

/// Effective cost against utilization of the committed GPUs: the crossing curves with U* (model.md 7).
struct CrossingCurves {
    double allInBareMetalUsdPerGpuHour = 0;
    double allInElasticUsdPerGpuHour = 0;
    double bareMetalEfficiency = 1;
    double elasticEfficiency = 1;
    double breakEvenUtilization = 0;                 ///< U*
    std::vector<double> utilization;                 ///< 0.02 ... 1
    std::vector<double> bareMetalUsdPerUsefulHour;   ///< falls with utilization
    std::vector<double> elasticUsdPerUsefulHour;     ///< flat
};
/// Absent without a bare-metal or an on-demand offer, or without demand.
[[nodiscard]] std::optional<CrossingCurves> crossingCurves(const Scenario& scenario, const Evaluation& evaluation);

}  // namespace splitpoint::models
