#pragma once

#include <cmath>

#include "benchmarks/gpu/kernels/thread_environment.h"

namespace splitpoint::benchmarks::gpu::kernels {

/// 16 bytes: one vector load or store of the GPU.
struct alignas(16) Float4 {
    float x, y, z, w;
};

/// a = b + s*c over vectors, grid-stride; `gpu_triad_f32x4`, 48 bytes a vector. One rounding per element (fused).
struct Triad {
    Float4* a;
    const Float4* b;
    const Float4* c;
    float s;
    std::uint64_t vectors;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t threads) const {
        for (std::uint64_t i = thread; i < vectors; i += threads) {
            const Float4 left = b[i];
            const Float4 right = c[i];
            a[i] = Float4{std::fma(s, right.x, left.x), std::fma(s, right.y, left.y), std::fma(s, right.z, left.z),
                          std::fma(s, right.w, left.w)};
        }
    }
};

/// a = b over vectors, grid-stride; `gpu_copy`, 32 bytes a vector.
struct Copy {
    Float4* a;
    const Float4* b;
    std::uint64_t vectors;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t threads) const {
        for (std::uint64_t i = thread; i < vectors; i += threads) {
            a[i] = b[i];
        }
    }
};

}  // namespace splitpoint::benchmarks::gpu::kernels
