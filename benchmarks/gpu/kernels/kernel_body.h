#pragma once

#include <variant>

#include "benchmarks/gpu/kernels/chase.h"
#include "benchmarks/gpu/kernels/device_timers.h"
#include "benchmarks/gpu/kernels/fill.h"
#include "benchmarks/gpu/kernels/fused_multiply_add.h"
#include "benchmarks/gpu/kernels/gate.h"
#include "benchmarks/gpu/kernels/peer_ping.h"
#include "benchmarks/gpu/kernels/stream_arrays.h"
#include "benchmarks/gpu/kernels/tensor_multiply_accumulate.h"

namespace splitpoint::benchmarks::gpu {

/// Every kernel of the calibrator with its arguments: the alternative says which kernel to launch.
using KernelBody = std::variant<kernels::Empty, kernels::Gate, kernels::StampClocks, kernels::PollGaps,
                                kernels::FillWords, kernels::FillFloats, kernels::FillHalves, kernels::CountMismatches,
                                kernels::Triad, kernels::Copy, kernels::ScatterCycle, kernels::Chase, kernels::FmaF32,
                                kernels::FmaF64, kernels::TensorMultiplyAccumulate, kernels::PeerPing>;

/// Blocks of a launch and threads of each.
struct LaunchShape {
    unsigned blocks = 1;
    unsigned threads = 1;
};

}  // namespace splitpoint::benchmarks::gpu
