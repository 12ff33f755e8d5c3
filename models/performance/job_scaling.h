#pragma once

#include <vector>

#include "models/base/result.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// Loss of step time for every doubling of a job's GPUs: typical 0.02, range 0 to 0.043 (model.md 3).
inline constexpr double kScalingLossPerDoubling = 0.02;

/// Step time and scaling efficiency of one workload's job at a number of GPUs.
struct JobSize {
    int gpus = 1;
    double stepTime = 1.0;           ///< relative to the undisturbed job at time_shares_gpus on bare metal
    double scalingEfficiency = 1.0;  ///< T(1) / T(n)
};

/// Step time at fixed work per GPU against job size (model.md 3, "Job size"): interconnect shares scale by
/// ((n-1)/n) / ((n0-1)/n0), the inter-node one only beyond one node, times (1 + loss)^log2(n) and J(n).
/// @errors InvalidInput where shares measured with one GPU have an interconnect part
/// @test   no interconnect: only the loss per doubling; two sizes by hand; the error
[[nodiscard]] Result<std::vector<JobSize>> jobScaling(const Workload& workload, const Offer& offer, Tier tier,
                                                      const OverheadSet& set, const std::vector<int>& gpus,
                                                      double lossPerDoubling = kScalingLossPerDoubling);

}  // namespace splitpoint::models
