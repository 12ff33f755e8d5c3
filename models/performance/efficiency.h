#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/evaluation.h"
#include "models/performance/checkpoint.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// Component slowdown S (model.md 3): S = (A + B - o min(A,B)) / (A0 + B0 - o min(A0,B0)).
///
/// @param shares   time shares on bare metal; normalised here, so any positive sum is fine
/// @param slowdown s_c per component, 1 = bare metal
/// @param overlap  0 (compute and data movement one after the other) to 1
/// @test  T-24, T-25, reference case 4
[[nodiscard]] double componentSlowdown(const PerComponent<double>& shares, const PerComponent<double>& slowdown,
                                       double overlap);

/// Disturbance J (model.md 3): 1 + excess (1 - (1-p)^hosts).
///
/// @param probability chance that a host-hour is disturbed, 0 to 1
/// @param excess      b + b_io F_io, extra time while it is, >= 0
/// @param hosts       hosts of one job, >= 1
/// @test  reference case 5, T-29
[[nodiscard]] double disturbanceFactor(double probability, double excess, int hosts);

/// Share of time on what neighbors share: cpu, storage, network, host-device transfer (F_io).
[[nodiscard]] double sharedInputOutputShare(const PerComponent<double>& shares);

/// How often a workload's job on an offer is interrupted and what that costs it; spot reclaims take the whole job at once.
[[nodiscard]] InterruptionInputs interruptionInputs(const Workload& workload, const Offer& offer, Tier tier);

/// Efficiency of a workload on one tier's offer with its overhead set (model.md 3). Typical values of ranges are used.
[[nodiscard]] Efficiency efficiencyOn(const Workload& workload, const Offer& offer, Tier tier, const OverheadSet& set);

/// Every workload on every tier that the scenario has an offer for, in the scenario's order.
[[nodiscard]] std::vector<WorkloadEfficiency> efficiencyTable(const Scenario& scenario);

inline constexpr std::string_view kNeverFinishes = "its jobs are interrupted so often that they would never finish";

/// Whether an offer may serve a workload (isolation, tenancy, placement, fabric, finishes; model.md 4), and if not, why.
/// @return empty if it may
[[nodiscard]] std::string whyNotServed(const Workload& workload, const Offer& offer, Tier tier, const Efficiency& efficiency);

/// Time shares normalised to sum 1, typical values.
[[nodiscard]] PerComponent<double> normalizedShares(const Workload& workload);

}  // namespace splitpoint::models
