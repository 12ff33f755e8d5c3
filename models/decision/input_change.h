#pragma once

#include "models/plan/preparation.h"

namespace splitpoint::models {

// What the switch points and the decision map do to a scenario; each by a factor, 1 leaves everything as it is.

/// Scales s_c - 1 of every overhead set that bare metal does not use, and measured slowdowns - 1 (model.md 7).
/// Slowdowns stay at 0.5 or above.
void scaleVirtualOverhead(Scenario& scenario, double factor);

/// Whether scaling the virtual overhead changes anything.
[[nodiscard]] bool hasVirtualOverhead(const Scenario& scenario);

/// Elastic offers' prices.
void scaleElasticPrice(Scenario& scenario, double factor);
/// The bare-metal offer's price; the offer must be there.
void scaleBareMetalPrice(Scenario& scenario, double factor);
/// Hours per GPU and month and fixed costs of bare metal.
void scaleBareMetalOperations(Scenario& scenario, double factor);

/// Power transform of each workload's load-duration curve that keeps its GPU-hours; above 1 is more peaked.
void scalePeakedness(Preparation& preparation, double power);
/// Multiplies every hour of every workload.
void scaleDemand(Preparation& preparation, double factor);

/// Mean over peak of all workloads together; 0 without demand.
[[nodiscard]] double loadFactor(const Preparation& preparation);

/// The scenario without its curves, for changes that leave the demand alone: copies of it are small.
[[nodiscard]] Scenario withoutCurves(const Scenario& scenario);

}  // namespace splitpoint::models
