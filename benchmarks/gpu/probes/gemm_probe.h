#pragma once

#include <memory>

#include "benchmarks/gpu/gpu_session.h"

namespace splitpoint::benchmarks::gpu {

/// `gemm_f16_cublas`: 8192^3 (4096^3 where less than 2 GiB are free), FP16 with FP32 accumulation, default algorithm,
/// samples of at least 20 ms. Shows power capping. Calibrating it says so where cuBLAS is missing.
[[nodiscard]] std::unique_ptr<Probe> makeGemmProbe(GpuSession& session, GpuDevice& device);

}  // namespace splitpoint::benchmarks::gpu
