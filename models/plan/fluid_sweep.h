#pragma once

#include <functional>
#include <stop_token>

#include "models/plan/cost.h"

namespace splitpoint::models {

/// Whether the cost of node counts follows from sums over the load-duration curve: every workload on committed tiers is
/// split hourly and does not wait, and elastic GPUs are billed by fractions without boot or scale-down.
[[nodiscard]] bool isFluid(const Preparation& preparation, const DispatchRules& rules);

/// What the elastic tiers hold at every (bare-metal, reserved) node count, by counting hours instead of simulating them.
///
/// For workloads in merit order with cumulated need D_j(t), sum over t of min(D_j(t), n g) follows for all n at once from
/// a histogram of ceil(D_j / g) (reference.md 1.2). One pass over the hours per workload, and one per bare-metal count
/// where there is a reserved tier.
/// @param bareMetalFrom, bareMetalTo, reservedTo  counts, inclusive
/// @param take  called in order, bare-metal count outer, with the useful GPU-hours left unserved
/// @return false if stopped
/// @test  equal to `serve` at every count to 1e-11 on random scenarios
bool sweepFluid(const Preparation& preparation, const DispatchRules& rules, int bareMetalFrom, int bareMetalTo,
                int reservedTo, std::stop_token stop,
                const std::function<void(const RentedCapacity&, double unservedGpuHours)>& take);

/// Totals of a fluid plan at a count of bare-metal nodes without reserved ones; the hours are worked on side by side.
/// @test  equal to `serve` to 1e-11 on random scenarios
[[nodiscard]] ServiceTotals serveFluid(const Preparation& preparation, const DispatchRules& rules, int bareMetalNodes);

/// The same, keeping every hour of all workloads together or of one of them (index, or -1); see `serveHourly`.
[[nodiscard]] HourlyService serveFluidHourly(const Preparation& preparation, const DispatchRules& rules, int bareMetalNodes,
                                             int workload);

}  // namespace splitpoint::models
