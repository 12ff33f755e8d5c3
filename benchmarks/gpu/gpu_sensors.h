#pragma once

#include "benchmarks/probe.h"

namespace splitpoint::benchmarks::gpu {

/// What can be read beside a running probe; NVML where it is there.
class GpuSensors {
  public:
    virtual ~GpuSensors() = default;
    /// Temperature, power, clock and event reasons of this moment; what cannot be read stays empty.
    [[nodiscard]] virtual RoundReadings read() = 0;
};

}  // namespace splitpoint::benchmarks::gpu
