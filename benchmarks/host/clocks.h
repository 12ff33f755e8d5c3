#pragma once

#include <time.h>

#include "benchmarks/probe.h"

namespace splitpoint::benchmarks {

inline constexpr double kNsPerS = 1e9;

[[nodiscard]] inline double readClockNs(clockid_t clock) {
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * kNsPerS + static_cast<double>(time.tv_nsec);
}

/// Nanoseconds of CLOCK_MONOTONIC.
[[nodiscard]] inline double wallNs() {
    return readClockNs(CLOCK_MONOTONIC);
}
/// Nanoseconds this thread had a CPU.
[[nodiscard]] inline double threadCpuNs() {
    return readClockNs(CLOCK_THREAD_CPUTIME_ID);
}

/// Wall and thread-CPU time of a body.
struct Timing {
    double wall = 0.0, cpu = 0.0;
};

template <class Body>
[[nodiscard]] Timing timed(Body body) {
    const double cpu = threadCpuNs();
    const double wall = wallNs();
    body();
    const double end = wallNs();
    return {end - wall, threadCpuNs() - cpu};
}

/// `work` per second, by both clocks.
[[nodiscard]] inline Sample rateSample(double work, const Timing& timing) {
    Sample sample;
    sample.value = work * kNsPerS / timing.wall;
    sample.wallNs = timing.wall;
    if (timing.cpu > 0.0) sample.cpuValue = work * kNsPerS / timing.cpu;
    return sample;
}

/// A time in seconds, as probes hand it over.
[[nodiscard]] inline Sample timeSample(double ns, double sampleNs) {
    Sample sample;
    sample.value = ns / kNsPerS;
    sample.wallNs = sampleNs;
    return sample;
}

}  // namespace splitpoint::benchmarks
