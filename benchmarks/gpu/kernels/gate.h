#pragma once

#include "benchmarks/gpu/kernels/thread_environment.h"

namespace splitpoint::benchmarks::gpu::kernels {

/// Does nothing: what is measured is the launch.
struct Empty {
    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t /*thread*/, std::uint64_t /*threads*/) const {}
};

/// Words in pinned host memory that host and gate share.
struct GateWords {
    std::uint32_t open = 0;    ///< the host writes 1 when everything is queued
    std::uint32_t gaveUp = 0;  ///< the gate writes 1 when it stopped waiting
};

/// Holds the stream until the host opens the gate, so that queueing costs no measured time; gives up after
/// `limitCycles`, because a driver that waits for room in its queue would otherwise wait for ever.
struct Gate {
    GateWords* words;
    std::uint64_t limitCycles;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t /*threads*/) const {
        if (thread != 0) {
            return;
        }
        const std::uint64_t start = cycleCounter();
        while (*static_cast<volatile std::uint32_t*>(&words->open) == 0) {
            if (cycleCounter() - start > limitCycles) {
                *static_cast<volatile std::uint32_t*>(&words->gaveUp) = 1;
                systemFence();
                return;
            }
        }
    }
};

}  // namespace splitpoint::benchmarks::gpu::kernels
