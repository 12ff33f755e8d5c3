#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>

#include "benchmarks/probe.h"
#include "models/calibration/profile.h"

namespace splitpoint::benchmarks {

/// Gaps of a polling loop, collected over a run: eight bins an octave from 1 us to about 1 s.
class GapHistogram {
  public:
    static constexpr std::size_t kBins = 160;

    /// @param gapNs  > 1000; shorter ones are the loop's own steps
    void add(double gapNs);
    void addTime(double pollNs) { polledNs_ += pollNs; }
    /// Bin of a gap: 8 log2(gap / 1 us), the last takes all longer ones.
    [[nodiscard]] static std::size_t binOf(double gapNs);
    [[nodiscard]] models::calibration::GapRecord record() const;

  private:
    std::array<std::int64_t, kBins> bins_{};
    double polledNs_ = 0.0, lostNs_ = 0.0, longestNs_ = 0.0;
    double over10us_ = 0.0, over100us_ = 0.0, over1ms_ = 0.0;
};

/// `cpu_gap`: a bound thread polls the clock; a sample is the share of 20 ms not lost to gaps over 1 us. The histogram
/// collects the gaps of all samples and must outlive the probe.
[[nodiscard]] std::unique_ptr<Probe> makeCpuGap(int cpu, GapHistogram& histogram);

/// `wake_1ms`: lateness at absolute deadlines 1 ms apart, ordinary scheduling, timer slack 1 ns; seconds.
[[nodiscard]] std::unique_ptr<Probe> makeWake();

/// Name of the calling thread's scheduling policy: other, fifo, rr, batch, idle.
[[nodiscard]] std::string schedulingPolicy();

}  // namespace splitpoint::benchmarks
