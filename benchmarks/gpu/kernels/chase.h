#pragma once

#include "benchmarks/gpu/kernels/thread_environment.h"

namespace splitpoint::benchmarks::gpu::kernels {

/// Bytes from one node of the chase to the next: a whole L2 line, so that no step finds its node beside the last one.
inline constexpr std::uint64_t kChaseStrideBytes = 128;

/// Spreads a cycle over nodes 128 B apart: the first word of node i is next[i].
struct ScatterCycle {
    std::uint32_t* nodes;
    const std::uint32_t* next;
    std::uint64_t count;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t threads) const {
        for (std::uint64_t i = thread; i < count; i += threads) {
            nodes[i * (kChaseStrideBytes / sizeof(std::uint32_t))] = next[i];
        }
    }
};

/// One thread follows the cycle for `steps` dependent loads, from node *position on, and leaves the last node there:
/// the next launch goes on, since a walk that began anew would find its nodes in the cache. `gpu_chase`.
struct Chase {
    const std::uint32_t* nodes;
    std::uint64_t steps;
    std::uint32_t* position;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t /*threads*/) const {
        if (thread != 0) {
            return;
        }
        std::uint32_t at = *position;
        for (std::uint64_t step = 0; step < steps; ++step) {
            at = nodes[at * (kChaseStrideBytes / sizeof(std::uint32_t))];
        }
        *position = at;
    }
};

}  // namespace splitpoint::benchmarks::gpu::kernels
