#pragma once

#include "benchmarks/gpu/gpu_errors.h"

namespace splitpoint::benchmarks::gpu {

/// Looks at the machine for what explains a missing GPU: PCI bus, device nodes, container marks, environment.
/// @param root prefix of /sys, /dev and / for tests, "" for the real ones
[[nodiscard]] StartUpEvidence collectStartUpEvidence(GpuInterface& gpu, const std::string& root = {});

}  // namespace splitpoint::benchmarks::gpu
