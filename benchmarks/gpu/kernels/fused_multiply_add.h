#pragma once

#include <cmath>

#include "benchmarks/gpu/kernels/random_word.h"

namespace splitpoint::benchmarks::gpu::kernels {

/// 16 independent chains x = x * factor + addend per thread; `fma_f32` and `fma_f64`. 2 * 16 * iterations operations a
/// thread. Each chain starts at its own random number and the sum of a thread's chains is stored, so nothing can be
/// left out; fused, so host and device agree to the bit.
template <class Real>
struct FusedMultiplyAdd {
    static constexpr unsigned kThreadsPerBlock = 256;
    static constexpr unsigned kChains = 16;

    Real* sums;  ///< one number per thread
    std::uint32_t iterations;
    Real factor;
    Real addend;
    std::uint32_t seed;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t /*threads*/) const {
        sums[thread] = sumOf(thread);
    }

    SPLITPOINT_HOST_DEVICE Real sumOf(std::uint64_t thread) const {
        Real chain[kChains];
        SPLITPOINT_UNROLL
        for (unsigned k = 0; k < kChains; ++k) {
            chain[k] = static_cast<Real>(randomSigned(seed, thread * kChains + k));
        }
        SPLITPOINT_UNROLL_4
        for (std::uint32_t i = 0; i < iterations; ++i) {
            SPLITPOINT_UNROLL
            for (unsigned k = 0; k < kChains; ++k) {
                chain[k] = std::fma(chain[k], factor, addend);
            }
        }
        Real sum = 0;
        SPLITPOINT_UNROLL
        for (unsigned k = 0; k < kChains; ++k) {
            sum += chain[k];
        }
        return sum;
    }
};

using FmaF32 = FusedMultiplyAdd<float>;
using FmaF64 = FusedMultiplyAdd<double>;

}  // namespace splitpoint::benchmarks::gpu::kernels
