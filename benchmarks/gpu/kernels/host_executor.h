#pragma once

#include "benchmarks/gpu/kernels/kernel_body.h"

namespace splitpoint::benchmarks::gpu {

/// Runs a kernel on the host, one thread after the other. Bodies that wait for another party (gate, ping) need it to
/// have answered before.
inline void runOnHost(const KernelBody& body, LaunchShape shape) {
    const std::uint64_t threads = std::uint64_t{shape.blocks} * shape.threads;
    std::visit(
        [&](const auto& run) {
            for (std::uint64_t thread = 0; thread < threads; ++thread) {
                run(thread, threads);
            }
        },
        body);
}

}  // namespace splitpoint::benchmarks::gpu
