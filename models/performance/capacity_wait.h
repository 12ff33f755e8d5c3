#pragma once

#include <vector>

#include "models/evaluate.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// Hours in a row in which a plan rents more elastic GPUs of one tier than in the hour before: a burst of work that
/// waits for machines to boot.
struct CapacityBurst {
    Tier tier = Tier::OnDemand;
    int firstHour = 0;       ///< of the horizon
    int hours = 1;           ///< that the rise lasts
    double riseGpus = 0.0;   ///< GPUs that had to be started, billed ones
    double waitHours = 0.0;  ///< boot time of one of them
    [[nodiscard]] double waitGpuHours() const { return riseGpus * waitHours; }
};

/// Every burst of a plan in the order of its hours, on demand before spot. The first hour rises from nothing. A tier
/// that boots at once has bursts that wait 0 h.
///
/// Their `waitGpuHours` sum to `PlanResult::capacityWaitGpuHours` (model.md 6).
/// @param service  of that plan, all workloads together
/// @test  by hand; the sum on the golden scenarios
[[nodiscard]] std::vector<CapacityBurst> capacityBursts(const Scenario& scenario, const HourlyService& service);

}  // namespace splitpoint::models
