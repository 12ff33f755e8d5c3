#pragma once

#include <memory>

#include "benchmarks/gpu/gpu_session.h"
#include "benchmarks/sampling/gpu_source.h"

namespace splitpoint::benchmarks {

/// An open GPU session as a run sees it; `openGpuSource` makes it of the GPUs of this machine, tests of scripted ones.
/// @test a run whose clock falls in one round is marked and its interval widened
[[nodiscard]] std::unique_ptr<GpuSource> gpuSourceOf(std::unique_ptr<gpu::GpuSession> session);

}  // namespace splitpoint::benchmarks
