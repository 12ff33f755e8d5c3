#pragma once

#include "benchmarks/gpu/probes/gpu_probe.h"

namespace splitpoint::benchmarks::gpu {

/// A probe whose sample is host time of a few calls: launches, small copies, allocations.
class HostTimedProbe : public GpuProbe {
  protected:
    HostTimedProbe(GpuDevice& device, const std::string& component, const std::string& method, bool primary, Slot slot);

    /// The timed calls.
    virtual GpuResult<void> timed() = 0;
    /// What has to be over before the next sample, outside the time.
    virtual GpuResult<void> settle() { return {}; }
    /// A value from the seconds that `timed` took.
    [[nodiscard]] virtual double valueOf(double seconds) const { return seconds; }

    ProbeResult<void> open(int /*round*/) override { return {}; }
    ProbeResult<Sample> measure() override;
    void close() override {}

    [[nodiscard]] Stream stream() { return device().timer().stream(); }
};

}  // namespace splitpoint::benchmarks::gpu
