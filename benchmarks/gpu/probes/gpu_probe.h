#pragma once

#include <string>

#include "benchmarks/gpu/gpu_device.h"
#include "benchmarks/gpu/gpu_errors.h"
#include "benchmarks/probe.h"

namespace splitpoint::benchmarks::gpu {

/// What all GPU probes have in common: identity, sensors, and that nothing runs once the device is lost.
class GpuProbe : public Probe {
  public:
    [[nodiscard]] ProbeIdentity identity() const final { return identity_; }
    [[nodiscard]] Slot slot() const final { return slot_; }
    ProbeResult<void> calibrate() final;
    ProbeResult<void> begin(int round) final;
    ProbeResult<Sample> sample() final;
    ProbeResult<void> end() final;
    [[nodiscard]] RoundReadings readings() final { return readings_; }

  protected:
    GpuProbe(GpuDevice& device, ProbeIdentity identity, Slot slot);

    /// The four steps of `Probe`; called only while the device lives. `close` is called after every `open`, also a
    /// failed one, and lets everything go.
    virtual ProbeResult<void> fit() { return {}; }
    virtual ProbeResult<void> open(int round) = 0;
    virtual ProbeResult<Sample> measure() = 0;
    virtual ProbeResult<void> verify() { return {}; }
    virtual void close() = 0;

    /// The catalogue's row for a failed call; remembers a lost device.
    [[nodiscard]] tl::unexpected<ProbeError> failed(const GpuFailure& failure);
    /// Wrong results: not a lost device, but no value either.
    [[nodiscard]] tl::unexpected<ProbeError> wrong(const std::string& evidence) const;

    /// Reads the sensors if the last reading is older than 50 ms; cheap enough to call in every sample.
    void readSensors();

    [[nodiscard]] GpuDevice& device() { return device_; }
    [[nodiscard]] GpuInterface& gpu() { return device_.gpu(); }
    [[nodiscard]] const std::string& method() const { return identity_.method; }

    ProbeIdentity identity_;  ///< parameters and work are set by `fit`

  private:
    [[nodiscard]] tl::unexpected<ProbeError> notRun() const;

    GpuDevice& device_;
    Slot slot_;
    RoundReadings readings_;
    double lastReadingNs_ = 0.0;
};

/// Nanoseconds of CLOCK_MONOTONIC.
[[nodiscard]] double steadyNs();

}  // namespace splitpoint::benchmarks::gpu
