#pragma once

#include <optional>
#include <vector>

#include "models/evaluation.h"

namespace splitpoint::models {

/// What one tier means for the people who run a plan.
struct TierOperations {
    double committedGpus = 0.0;  ///< spares excluded
    double spareGpus = 0.0;      ///< may be fractional
    double peakGpus = 0.0;       ///< held in the busiest hour
    double machines = 0.0;  ///< committed nodes, or the most instances held at once; GPUs where fractions are billed
    double starts = 0.0;    ///< elastic tiers: machines started over the horizon
    double interruptions = 0.0;  ///< of jobs, expected over the horizon
};

/// What interruptions of one workload cost in one plan.
struct WorkloadRecovery {
    double interruptions = 0.0;             ///< expected over the horizon, all tiers
    double restartHours = 0.0;              ///< rho on the tier that does most of its work
    std::optional<double> checkpointHours;  ///< tau there; absent where nothing is checkpointed or interrupted
};

struct OperationalFigures {
    PerTier<TierOperations> tiers;
    std::vector<WorkloadRecovery> workloads;  ///< in the scenario's order
    PerDelivery<double> staffHoursPerMonth;   ///< hours_per_gpu_month times (committed + mean billed elastic GPUs)
    PerDelivery<double> platformUsdPerMonth;  ///< fixed costs of the deliveries in use
    [[nodiscard]] double interruptions() const;
    [[nodiscard]] double machines(Delivery delivery) const;
};

/// The day-to-day quantities of a plan that model.md 5 and 6 count, by tier and delivery.
///
/// Interruptions: a workload that does u useful GPU-hours on a tier has u / (v/SJR) / n job-hours at work there, each
/// of which is interrupted 1/M times (model.md 3). Staff hours are those of the operations cost.
/// @param plan  of this scenario, as evaluated
/// @test  by hand; staff and platforms against the operations cost on the golden scenarios
[[nodiscard]] OperationalFigures operationalFigures(const Scenario& scenario, const PlanResult& plan);

}  // namespace splitpoint::models
