#pragma once

#include <memory>

#include "benchmarks/gpu/gpu_device.h"

namespace splitpoint::benchmarks::gpu {

/// `launch_async`: 512 empty kernels back to back, host time / 512.
[[nodiscard]] std::unique_ptr<Probe> makeLaunchAsyncProbe(GpuDevice& device);
/// `launch_sync_spin`, primary: an empty kernel and a stream synchronization that spins.
[[nodiscard]] std::unique_ptr<Probe> makeLaunchSyncSpinProbe(GpuDevice& device);
/// `launch_sync_block`: the same through an event that waits for the interrupt.
[[nodiscard]] std::unique_ptr<Probe> makeLaunchSyncBlockProbe(GpuDevice& device);
/// `graph_64`: a graph of 64 empty kernels, launched and waited for, / 64.
[[nodiscard]] std::unique_ptr<Probe> makeGraphProbe(GpuDevice& device);
/// `malloc_free`: 1 MiB of device memory allocated and freed.
[[nodiscard]] std::unique_ptr<Probe> makeMallocFreeProbe(GpuDevice& device);

}  // namespace splitpoint::benchmarks::gpu
