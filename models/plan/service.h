#pragma once

#include <functional>
#include <limits>
#include <span>
#include <stop_token>
#include <vector>

#include "models/evaluate.h"
#include "models/plan/dispatch_rules.h"

namespace splitpoint::models {

/// What one plan at given node counts does over the horizon; GPU-hours unless said.
struct ServiceTotals {
    std::vector<PerTier<double>> useful;  ///< per workload
    std::vector<double> unserved;         ///< per workload, useful
    std::vector<double> deferred;         ///< per workload, useful
    PerTier<double> held{};
    PerTier<double> peakHeldGpus{};       ///< GPUs
    PerTier<double> billed{};             ///< elastic tiers
    PerTier<double> riseGpus{};           ///< elastic tiers: sum of hourly rises of billed GPUs
    PerTier<double> fallGpus{};           ///< elastic tiers: sum of hourly falls
    double lastNodeHeld = 0.0;            ///< held on the last bare-metal node
    [[nodiscard]] double unservedTotal() const;
};

/// Serves the demand hour by hour at each of the node counts (model.md 4) and hands every result over in order.
///
/// Several counts are simulated side by side, one a lane. What all lanes share is summed apart, so a count's totals can
/// differ in the last digits with the counts beside it; peaks and the last node's use are kept for a single count only.
/// @param counts all with a bare-metal node or all without, and all with a reserved node or all without
/// @param givenUpAbove  useful GPU-hours: counts that are all beyond this unserved are reported as far as they came
/// @return false if stopped
/// @test   hand-worked cases, golden files of an independent implementation, lanes against single counts
bool serve(const Preparation& preparation, const DispatchRules& rules, std::span<const NodeCounts> counts,
           std::stop_token stop, const std::function<void(NodeCounts, const ServiceTotals&)>& take,
           double givenUpAbove = std::numeric_limits<double>::infinity());

/// The same for one node count, keeping every hour of all workloads together or of one of them (index, or -1).
[[nodiscard]] HourlyService serveHourly(const Preparation& preparation, const DispatchRules& rules, NodeCounts counts,
                                        int workload);

/// Hours of a preparation with nothing in them yet.
[[nodiscard]] HourlyService emptyHours(const Preparation& preparation);

/// Whether a plan that leaves this much of this demand unserved counts as feasible: at most 1e-9 of it.
[[nodiscard]] bool servesAll(double unservedGpuHours, double demandedGpuHours);

}  // namespace splitpoint::models
