#pragma once

#include <memory>

#include "benchmarks/gpu/gpu_device.h"

namespace splitpoint::benchmarks::gpu {

/// `gpu_gap`: share of time that a polling warp ran, 1 - lost; gaps over 2 us of the global timer count as lost. Stated
/// as what is left because a quiet GPU loses exactly nothing, and profiles are compared by ratios.
[[nodiscard]] std::unique_ptr<Probe> makeGapProbe(GpuDevice& device);
/// `gpu_gap_max`: the longest time between two polls of a sample, seconds.
[[nodiscard]] std::unique_ptr<Probe> makeLongestGapProbe(GpuDevice& device);

}  // namespace splitpoint::benchmarks::gpu
