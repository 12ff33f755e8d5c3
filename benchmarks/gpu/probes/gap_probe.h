#pragma once

#include <memory>

#include "benchmarks/gpu/gpu_device.h"

namespace splitpoint::benchmarks::gpu {

/// `gpu_gap`: share of time that a polling warp did not run, gaps over 2 us of the global timer count.
[[nodiscard]] std::unique_ptr<Probe> makeGapProbe(GpuDevice& device);
/// `gpu_gap_max`: the longest gap of a poll, seconds.
[[nodiscard]] std::unique_ptr<Probe> makeLongestGapProbe(GpuDevice& device);

}  // namespace splitpoint::benchmarks::gpu
