#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "models/import/finding_log.h"
#include "models/import/hour_sums.h"
#include "models/import/usage_hours.h"

namespace splitpoint::models::imports {

/// Lines of a bill that take GPU-hours off the hours they are about, never below 0: what is left over is a finding.
/// @test a part, more than there is, hours without any machine
class BillCorrections {
  public:
    /// @param gpus taken off from begin to end, > 0, at most 1e6
    /// @return false where the sum would leave the range of 64 bits
    [[nodiscard]] bool add(std::uint64_t line, std::size_t group, double begin, double end, double gpus);
    /// @param gpus of the group, an hour each from `span.first`
    void takeFrom(std::size_t group, const HourSpan& span, std::vector<double>& gpus);
    /// Says which lines took off more than there was, and those of hours that are no part of the curve unless hours
    /// were chosen; after `takeFrom` for all groups.
    void report(const HourSpan& span, const ImportChoices& choices, FindingLog& findings);

  private:
    struct Correction {
        std::uint64_t line = 0;
        std::size_t group = 0;
        double begin = 0, end = 0, gpus = 0;
    };
    struct LeftOver {
        long long hour = 0;   ///< the first one
        double gpuHours = 0;  ///< in it
        std::uint64_t hours = 0;
    };
    void leftOver(std::uint64_t line, long long hour, double gpuHours);

    SlotSums sums_{3600};
    std::vector<Correction> corrections_;
    std::map<std::uint64_t, LeftOver> leftOver_;  ///< by line
};

}  // namespace splitpoint::models::imports
