#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "benchmarks/gpu/gpu_session.h"
#include "benchmarks/probe.h"

namespace splitpoint::benchmarks::gpu {

/// All GPU probes for this session's devices, in the order of calibration.md 2.2; what needs two GPUs only where there
/// are two. A probe whose library is missing says so when it is calibrated. The session must outlive them.
[[nodiscard]] std::vector<std::unique_ptr<Probe>> makeGpuProbes(GpuSession& session);

/// One probe by its identity, for a child process; null if there is none of that name or no such device.
/// @param parameters as `ProbeIdentity::parameters` of the parent's probe; "peer" and "bytes" choose among the peer and
///                   collective probes, the rest is calibrated anew
[[nodiscard]] std::unique_ptr<Probe> makeGpuProbe(GpuSession& session, const std::string& method, int device,
                                                  const std::map<std::string, ParameterValue>& parameters);

/// Methods of all GPU probes.
[[nodiscard]] std::vector<std::string> gpuProbeMethods();

}  // namespace splitpoint::benchmarks::gpu
