#pragma once

#include <memory>

#include "benchmarks/gpu/gpu_session.h"

namespace splitpoint::benchmarks::gpu {

/// `p2p_copy`: 256 MiB from `device` to `peer`. Where the two have no peer access, the runtime stages the copy through
/// the host; the parameter "staged" says so and the session gets E_P2P_UNSUPPORTED.
/// @param pairs number of pairs that are measured; they share the slot
[[nodiscard]] std::unique_ptr<Probe> makePeerCopyProbe(GpuSession& session, GpuDevice& device, GpuDevice& peer,
                                                       int pairs);

/// `p2p_latency`: a 4-byte store into the peer's memory, answered in kind; round trip / 2. Needs peer access.
[[nodiscard]] std::unique_ptr<Probe> makePeerLatencyProbe(GpuSession& session, GpuDevice& device, GpuDevice& peer,
                                                          int pairs);

}  // namespace splitpoint::benchmarks::gpu
