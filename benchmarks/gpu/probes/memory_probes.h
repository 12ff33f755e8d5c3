#pragma once

#include <memory>

#include "benchmarks/gpu/gpu_device.h"

namespace splitpoint::benchmarks::gpu {

/// `gpu_triad_f32x4`, the primary memory probe: a = b + s*c over 16-byte vectors, 3N bytes.
[[nodiscard]] std::unique_ptr<Probe> makeTriadProbe(GpuDevice& device);
/// `gpu_copy`: a = b, 2N bytes.
[[nodiscard]] std::unique_ptr<Probe> makeCopyProbe(GpuDevice& device);
/// `gpu_chase`: latency of one dependent load from a random cycle over 256 MiB, 128 B apart.
[[nodiscard]] std::unique_ptr<Probe> makeChaseProbe(GpuDevice& device);

/// Bytes of one array of the bandwidth probes: max(256 MiB, 4 x L2), at most a tenth of the free memory, whole MiB.
[[nodiscard]] std::size_t streamArrayBytes(std::size_t l2Bytes, std::size_t freeBytes);
/// The least that still is memory and not cache: 4 x L2.
[[nodiscard]] std::size_t leastStreamArrayBytes(std::size_t l2Bytes);

}  // namespace splitpoint::benchmarks::gpu
