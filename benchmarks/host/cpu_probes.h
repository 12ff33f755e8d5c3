#pragma once

#include <memory>
#include <vector>

#include "benchmarks/probe.h"

namespace splitpoint::benchmarks {

enum class CpuWork { Integer, FloatingPoint };

/// Steps of one sample: about 10 ms on a 3 GHz core, and fixed, so that two machines do the same work.
inline constexpr long long kIntegerSteps = 5'000'000;
inline constexpr long long kFloatingSteps = 3'500'000;

/// `cpu_int_1t` and `cpu_fp_1t`: fixed work on one thread bound to `cpu`, by wall and by thread-CPU time, steps a
/// second.
/// @param steps  of one sample; other values than the default are for tests
[[nodiscard]] std::unique_ptr<Probe> makeSingleThreadCpu(CpuWork work, int cpu, long long steps);

/// `cpu_int_mt`: the same integer work on all CPUs between two barriers. A sample is the slowest thread, with that
/// thread's CPU time; the value is steps a second of all threads at that pace.
[[nodiscard]] std::unique_ptr<Probe> makeAllThreadsCpu(std::vector<int> cpus, long long steps);

}  // namespace splitpoint::benchmarks
