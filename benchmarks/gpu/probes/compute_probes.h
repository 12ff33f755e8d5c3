#pragma once

#include <memory>

#include "benchmarks/gpu/gpu_device.h"

namespace splitpoint::benchmarks::gpu {

/// `tc_f16_f32acc`, the primary compute probe: tensor cores from registers, FP16 in, FP32 accumulators.
[[nodiscard]] std::unique_ptr<Probe> makeTensorProbe(GpuDevice& device);
/// `fma_f32`: 16 independent FP32 chains per thread.
[[nodiscard]] std::unique_ptr<Probe> makeFmaF32Probe(GpuDevice& device);
/// `fma_f64`: the same in FP64; full mode only, a sample at most 50 ms.
[[nodiscard]] std::unique_ptr<Probe> makeFmaF64Probe(GpuDevice& device);

}  // namespace splitpoint::benchmarks::gpu
