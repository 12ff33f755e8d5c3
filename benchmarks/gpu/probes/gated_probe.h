#pragma once

#include "benchmarks/gpu/probes/gpu_probe.h"

namespace splitpoint::benchmarks::gpu {

/// A probe whose sample is a batch of equal operations behind the gate, timed by device events.
///
/// The batch is picked once so that a sample lasts at least `targetNs`, with at most 64 operations in the queue. Where
/// the driver blocks on a full queue the gate gives up; then the batch is halved, three times at most.
class GatedProbe : public GpuProbe {
  protected:
    using GpuProbe::GpuProbe;

    /// Fresh buffers with their data in them; called again with smaller ones where memory is short.
    virtual GpuResult<void> allocate(int round) = 0;
    /// Makes the buffers smaller; false if they are at their least. `neededBytes` says how much the least is.
    virtual bool shrink() { return false; }
    [[nodiscard]] virtual std::size_t neededBytes() const { return 0; }
    virtual GpuResult<void> queueOne(Stream stream) = 0;
    /// Operations, bytes or steps of one queued operation.
    [[nodiscard]] virtual double workOfOne() const = 0;
    /// Lets `fit` shorten a single operation that takes too long; true if it did.
    virtual bool shortenOperation(double /*ns*/) { return false; }
    /// Publishes the fixed parameters after `fit`.
    virtual void describe(std::map<std::string, ParameterValue>& parameters) const = 0;

    ProbeResult<void> fit() override;
    ProbeResult<void> open(int round) override;
    ProbeResult<Sample> measure() override;

    double targetNs_ = 2e6;
    int mostQueued_ = 64;
    bool valueIsTime_ = false;  ///< value = seconds per unit of work, else work per second

  private:
    /// Buffers, and one operation without gate: code is loaded at its first launch, which must not wait behind the
    /// gate.
    GpuResult<void> prepare(int round);
    ProbeResult<void> allocateWhatFits(int round);
    ProbeResult<GatedTime> runBatch();
    void publish();

    int batch_ = 1;
};

}  // namespace splitpoint::benchmarks::gpu
