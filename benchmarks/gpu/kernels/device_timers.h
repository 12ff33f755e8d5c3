#pragma once

#include "benchmarks/gpu/kernels/thread_environment.h"

namespace splitpoint::benchmarks::gpu::kernels {

/// Both timers of one multiprocessor at one moment. ns is 0 where no thread ran on that multiprocessor.
struct alignas(16) ClockStamp {
    std::uint64_t cycles;
    std::uint64_t ns;
};

/// Multiprocessors that stamps have room for; more than any card has.
inline constexpr std::uint32_t kStampCapacity = 512;

/// One thread per block writes the timers of its multiprocessor. Two stamps around a sample give its clock, also where
/// NVML is absent. Cycle counters differ between multiprocessors, so each is compared only with itself.
struct StampClocks {
    ClockStamp* stamps;  ///< kStampCapacity of them

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t /*thread*/, std::uint64_t /*threads*/) const {
        const std::uint32_t id = multiprocessor();
        if (id < kStampCapacity) {
            const ClockStamp stamp{cycleCounter(), globalTimerNs()};
            stamps[id] = stamp;
        }
    }
};

/// What the polling warp saw: the whole time, the sum and number of gaps over the threshold, and the longest time
/// between two polls, a gap or not.
struct GapReport {
    std::uint64_t totalNs, lostNs, longestNs, gaps, polls, cycles;
};

/// Polls the global timer for `durationNs` and sums the gaps longer than `gapNs`; `gpu_gap`. A GPU that is shared in
/// time slices shows gaps of milliseconds.
struct PollGaps {
    GapReport* report;
    std::uint64_t durationNs;
    std::uint64_t gapNs;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t /*threads*/) const {
        if (thread != 0) {
            return;
        }
        GapReport seen{0, 0, 0, 0, 0, 0};
        const std::uint64_t startCycles = cycleCounter();
        const std::uint64_t start = globalTimerNs();
        std::uint64_t last = start;
        while (last - start < durationNs) {
            const std::uint64_t now = globalTimerNs();
            const std::uint64_t gap = now - last;
            seen.longestNs = gap > seen.longestNs ? gap : seen.longestNs;
            if (gap > gapNs) {
                seen.lostNs += gap;
                ++seen.gaps;
            }
            last = now;
            ++seen.polls;
        }
        seen.totalNs = last - start;
        seen.cycles = cycleCounter() - startCycles;
        *report = seen;
    }
};

}  // namespace splitpoint::benchmarks::gpu::kernels
