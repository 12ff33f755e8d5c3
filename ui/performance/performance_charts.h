#pragma once

#include <vector>

#include "models/evaluation.h"
#include "models/performance/capacity_wait.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Extra GPU time of every workload on every delivery that may run it, stacked by cause: overhead (S), disturbance (J)
/// and interruptions (R), as the model splits it: 1 : S-1 : S(J-1) : SJ(R-1). Above each bar the efficiency without the
/// speed of the GPU, 1/(SJR); the table has the factors, the speed v and e, and says who may not run where.
/// @test tests/ui/performance: the parts sum to SJR - 1, every factor recomputed from models/
[[nodiscard]] ChartSpec efficiencyChart(const models::Scenario& scenario, const models::Evaluation& evaluation);

/// How long a step takes in an undisturbed hour and in a bad one, and how many hours are bad, by workload and delivery.
[[nodiscard]] ChartSpec stepTimesChart(const models::Scenario& scenario, const models::Evaluation& evaluation);

/// Scaling efficiency T(1)/T(n) of one workload's jobs against their GPUs, a line for each delivery that may run them;
/// the job size in use is marked. A delivery without a fabric ends at its rental unit.
/// @param workload index into scenario.workloads
[[nodiscard]] ChartSpec scalingChart(const models::Scenario& scenario, const models::Evaluation& evaluation,
                                     int workload);

/// What checkpoints and interruptions take of one workload's time against the interval between checkpoints, a line for
/// each delivery that may run it; the interval in force is marked.
[[nodiscard]] ChartSpec checkpointChart(const models::Scenario& scenario, const models::Evaluation& evaluation,
                                        int workload);

/// The bursts of one plan, or why there are none to show.
struct PlanBursts {
    models::PlanKind plan = models::PlanKind::Hybrid;
    std::vector<models::CapacityBurst> bursts;
    QString problem;  ///< why they could not be computed
};
/// GPU-hours that wait for machines to boot in each burst, the largest burst first, a line for each plan that rents by
/// the hour.
[[nodiscard]] ChartSpec capacityWaitChart(const models::Scenario& scenario, const QList<PlanBursts>& plans);

}  // namespace splitpoint::ui
