#pragma once

#include <memory>

#include "benchmarks/gpu/gated_timer.h"
#include "benchmarks/gpu/gpu_sensors.h"
#include "benchmarks/gpu/pinned_pool.h"
#include "benchmarks/probe.h"

namespace splitpoint::benchmarks::gpu {

/// What the probes of one process share beside their device.
struct GpuProcessState {
    bool lost = false;     ///< the CUDA context is dead
    std::string lostText;  ///< why
};

/// One GPU under test: its attributes, its timer, streams and sensors. Probes on it borrow them.
class GpuDevice {
  public:
    /// Creates context, streams and events.
    [[nodiscard]] static GpuResult<std::unique_ptr<GpuDevice>> open(GpuInterface& gpu, int index, PinnedPool& pool,
                                                                    GpuProcessState& state);

    [[nodiscard]] GpuInterface& gpu() { return gpu_; }
    [[nodiscard]] int index() const { return index_; }
    [[nodiscard]] const DeviceAttributes& attributes() const { return attributes_; }
    [[nodiscard]] GatedTimer& timer() { return *timer_; }
    /// Queue for work that has nothing to do with timing, and for the second direction of transfers.
    [[nodiscard]] Stream sideStream() const { return side_.get(); }
    [[nodiscard]] PinnedPool& pinned() { return pool_; }
    [[nodiscard]] GpuProcessState& state() { return state_; }
    /// Host NUMA node that the GPU hangs on, -1 unknown.
    [[nodiscard]] int numaNode() const { return numaNode_; }
    void setNumaNode(int node) { numaNode_ = node; }

    void setSensors(std::unique_ptr<GpuSensors> sensors) { sensors_ = std::move(sensors); }
    [[nodiscard]] GpuSensors* sensors() { return sensors_.get(); }

    /// A grid that fills the GPU with simple grid-stride work: 16 blocks of 256 threads per multiprocessor.
    [[nodiscard]] LaunchShape wideShape() const;

    /// Runs a kernel to its end outside any measurement.
    [[nodiscard]] GpuResult<void> runNow(const KernelBody& body, LaunchShape shape);

  private:
    GpuDevice(GpuInterface& gpu, int index, PinnedPool& pool, GpuProcessState& state)
        : gpu_(gpu), index_(index), pool_(pool), state_(state) {}

    GpuInterface& gpu_;
    int index_;
    PinnedPool& pool_;
    GpuProcessState& state_;
    DeviceAttributes attributes_;
    int numaNode_ = -1;
    std::unique_ptr<GatedTimer> timer_;
    Owned<Stream> side_;
    std::unique_ptr<GpuSensors> sensors_;
};

}  // namespace splitpoint::benchmarks::gpu
