#pragma once

#include <vector>

namespace splitpoint::models {

/// Statistics of an hourly curve (model.md 2). All GPUs are useful GPUs.
struct DemandStatistics {
    double meanGpus = 0;
    double peakGpus = 0;
    double p95Gpus = 0;               ///< 95th percentile, linear between order statistics
    double loadFactor = 0;            ///< mean / peak; 0 without demand
    double coefficientOfVariation = 0;  ///< population standard deviation / mean; 0 without demand
    double ramp95 = 0;                ///< 95th percentile of |change from one hour to the next| / mean
    double gpuHours = 0;
    double baseShare = 0;             ///< share of GPU-hours below the median hour
};

[[nodiscard]] DemandStatistics demandStatistics(const std::vector<double>& hourlyGpus);

/// Values sorted from high to low.
[[nodiscard]] std::vector<double> loadDurationCurve(std::vector<double> hourlyGpus);

}  // namespace splitpoint::models
