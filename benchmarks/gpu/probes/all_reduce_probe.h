#pragma once

#include <array>
#include <memory>

#include "benchmarks/gpu/gpu_session.h"

namespace splitpoint::benchmarks::gpu {

/// Bytes per GPU of the three `allreduce` probes.
inline constexpr std::array<std::size_t, 3> kAllReduceBytes{std::size_t{64} << 10, std::size_t{8} << 20,
                                                            std::size_t{256} << 20};

/// `allreduce`: FP32 sum over all GPUs of the session by NCCL, one process. Value: bus bandwidth 2(n-1)/n * bytes / t,
/// t the slowest GPU's time of one sum; five warm-up sums a round. Calibrating it says so where NCCL is missing.
[[nodiscard]] std::unique_ptr<Probe> makeAllReduceProbe(GpuSession& session, std::size_t bytes);

}  // namespace splitpoint::benchmarks::gpu
