#pragma once

#include <cstdint>
#include <vector>

namespace splitpoint::models::imports {

/// Jobs of one size.
struct JobSize {
    double gpus = 0;
    std::uint64_t jobs = 0;
    double gpuHours = 0;
};

/// What the jobs of a source look like. Only jobs with GPUs that ran count.
struct JobStatistics {
    std::uint64_t jobs = 0;
    double gpuHours = 0;
    std::vector<JobSize> sizes;    ///< ascending by GPUs; beyond 512 different ones sizes are rounded up to powers of 2
    double gpusP50ByGpuHours = 0;  ///< half of the GPU-hours are in jobs of at most this size
    double gpusP95ByGpuHours = 0;
    double gpusMax = 0;
    double durationP50Seconds = 0;  ///< linear between order statistics
    double durationP95Seconds = 0;
    double atMostOneGpuJobShare = 0;        ///< jobs of at most 1 GPU / jobs
    double eightOrMoreGpuHourShare = 0;     ///< GPU-hours in jobs of 8 or more GPUs / GPU-hours
    double largestPercentGpuHourShare = 0;  ///< GPU-hours in the 1 % of jobs with most of them / GPU-hours
    double waitP50Seconds = 0;              ///< start - submit; 0 where the source has no submit or no start
    double waitP95Seconds = 0;
    bool waitKnown = false;
    std::uint64_t arrivalsPeakHour = 0;  ///< most jobs that arrived in one hour
    double arrivalsMeanHour = 0;
    double arrivalDispersion =
        0;  ///< variance / mean of arrivals per hour; 1 for a Poisson process; 0 without arrivals
    std::uint64_t largestBurstJobs = 0;  ///< most jobs with less than a minute from one arrival to the next
    double peakWithinHourShare = 0;      ///< 95th percentile over busy hours of (peak inside the hour / its mean) - 1
};

}  // namespace splitpoint::models::imports
