#pragma once

#include <optional>

#include "benchmarks/gpu/kernels/device_timers.h"

namespace splitpoint::benchmarks::gpu {

/// Clock of the multiprocessors between two sets of stamps, MHz: median over those that were stamped both times.
/// Both sets have kStampCapacity entries. Empty if none was, or if no time passed.
[[nodiscard]] std::optional<double> smClockMhz(const kernels::ClockStamp* before, const kernels::ClockStamp* after);

}  // namespace splitpoint::benchmarks::gpu
