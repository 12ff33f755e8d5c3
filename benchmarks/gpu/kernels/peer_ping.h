#pragma once

#include "benchmarks/gpu/kernels/thread_environment.h"

namespace splitpoint::benchmarks::gpu::kernels {

/// What one side of the ping-pong reports.
struct PingReport {
    std::uint64_t elapsedNs;
    std::uint32_t completed;  ///< round trips
    std::uint32_t gaveUp;     ///< 1 if the other side did not answer in time
};

/// One side of `p2p_latency`: 4-byte stores into the other GPU's memory, answered in kind. The first side counts up,
/// the second echoes. Gives up after `limitCycles` without an answer, since a lost partner would hang the device.
struct PeerPing {
    std::uint32_t* inbox;   ///< own memory: the other side writes here
    std::uint32_t* outbox;  ///< memory of the other GPU
    std::uint32_t trips;
    std::uint32_t first;  ///< 1: sends first
    std::uint64_t limitCycles;
    PingReport* report;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t /*threads*/) const {
        if (thread != 0) {
            return;
        }
        PingReport seen{0, 0, 0};
        std::uint64_t start = globalTimerNs();
        for (std::uint32_t trip = 1; trip <= trips; ++trip) {
            if (first != 0) {
                send(trip);
            }
            if (!receive(trip)) {
                seen.gaveUp = 1;
                break;
            }
            if (first == 0) {
                send(trip);
            }
            if (trip == 1) {
                start = globalTimerNs();  // the first trip also waits for the other kernel to start
            } else {
                ++seen.completed;
            }
        }
        seen.elapsedNs = globalTimerNs() - start;
        *report = seen;
    }

    SPLITPOINT_HOST_DEVICE void send(std::uint32_t trip) const {
        *static_cast<volatile std::uint32_t*>(outbox) = trip;
        systemFence();
    }

    SPLITPOINT_HOST_DEVICE bool receive(std::uint32_t trip) const {
        const std::uint64_t start = cycleCounter();
        while (*static_cast<volatile std::uint32_t*>(inbox) != trip) {
            if (cycleCounter() - start > limitCycles) {
                return false;
            }
        }
        return true;
    }
};

}  // namespace splitpoint::benchmarks::gpu::kernels
