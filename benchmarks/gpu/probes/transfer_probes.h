#pragma once

#include <memory>

#include "benchmarks/gpu/gpu_device.h"

namespace splitpoint::benchmarks::gpu {

/// `h2d_pinned` and `d2h_pinned`, the primary pair: 256 MiB copy-engine copies, four per sample or more.
[[nodiscard]] std::unique_ptr<Probe> makeH2dPinnedProbe(GpuDevice& device);
[[nodiscard]] std::unique_ptr<Probe> makeD2hPinnedProbe(GpuDevice& device);
/// `bidir_pinned`: both at once on a stream each; bytes of both directions over the time until the slower one is done.
[[nodiscard]] std::unique_ptr<Probe> makeBidirPinnedProbe(GpuDevice& device);
/// `h2d_pageable`: 64 MiB from ordinary memory, host time.
[[nodiscard]] std::unique_ptr<Probe> makeH2dPageableProbe(GpuDevice& device);
/// `h2d_4k`: one blocking 4 KiB copy from pinned memory, host time; slow under confidential computing.
[[nodiscard]] std::unique_ptr<Probe> makeH2d4kProbe(GpuDevice& device);

}  // namespace splitpoint::benchmarks::gpu
