#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "models/import/hour_sums.h"
#include "models/import/job_rows.h"
#include "models/import/job_statistics.h"

namespace splitpoint::models::imports {

/// Collects what `JobStatistics` is made of: 12 bytes a job up to 16 million jobs, then every second of them.
class JobTally {
  public:
    void add(const JobRun& run);
    /// @param peaks mean GPUs in slots of five minutes, twelve an hour
    [[nodiscard]] JobStatistics statistics(const std::vector<double>& peaks);

  private:
    void thin();
    struct Size {
        std::uint64_t jobs = 0;
        double gpuHours = 0;
    };
    std::map<double, Size> sizes_;
    std::vector<float> durations_, gpuHours_, waits_;
    std::uint64_t jobs_ = 0, every_ = 1, atMostOne_ = 0;
    double total_ = 0, inLarge_ = 0, most_ = 0;
    std::map<long long, std::uint32_t> arrivals_;  ///< by hour
    std::uint32_t* arrivalsNow_ = nullptr;         ///< of the latest arrival's hour
    long long arrivalHour_ = 0;
    double lastArrival_ = 0;
    std::uint64_t burst_ = 0, largestBurst_ = 0;
};

/// Value at a share of a list, linear between order statistics; 0 where it is empty. Sorts the list.
[[nodiscard]] double quantileOf(std::vector<float>& values, double share);

}  // namespace splitpoint::models::imports
