#pragma once

#include <cstddef>

#include "benchmarks/gpu/kernels/random_word.h"

#if defined(__CUDACC__)
#include <mma.h>
#endif

namespace splitpoint::benchmarks::gpu::kernels {

/// Register-resident 16x16x16 tensor multiply-accumulate, FP16 in, FP32 accumulators; `tc_f16_f32acc`.
///
/// Every warp loads one left tile and four right tiles (row-major, half-precision bits) of operand set warp % sets and
/// repeats acc[k] += left * right[k], k = 0…3. Then it stores the sum of the four accumulators, one 16x16 tile per
/// warp. Work: 4 * 2 * 16^3 operations per warp and iteration. On the host the first lane does the arithmetic of its
/// warp.
struct TensorMultiplyAccumulate {
    static constexpr unsigned kThreadsPerBlock = 256;
    static constexpr unsigned kBlocksPerMultiprocessor = 4;
    static constexpr unsigned kTile = 16;
    static constexpr unsigned kTileElements = kTile * kTile;
    static constexpr unsigned kAccumulators = 4;
    static constexpr unsigned kLanes = 32;

    const std::uint16_t* left;   ///< sets tiles
    const std::uint16_t* right;  ///< sets * 4 tiles
    float* sums;                 ///< one tile per warp
    std::uint32_t sets;
    std::uint32_t iterations;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t /*threads*/) const {
        const std::uint64_t warp = thread / kLanes;
        const std::uint64_t set = warp % sets;
        const std::uint16_t* leftTile = left + set * kTileElements;
        const std::uint16_t* rightTiles = right + set * kAccumulators * kTileElements;
        float* sumTile = sums + warp * kTileElements;
#if defined(__CUDA_ARCH__)
        onTensorCores(leftTile, rightTiles, sumTile);
#else
        if (thread % kLanes == 0) {
            serially(leftTile, rightTiles, sumTile);
        }
#endif
    }

#if defined(__CUDACC__)
    __device__ void onTensorCores(const std::uint16_t* leftTile, const std::uint16_t* rightTiles,
                                  float* sumTile) const {
        using namespace nvcuda;
        wmma::fragment<wmma::matrix_a, kTile, kTile, kTile, __half, wmma::row_major> a;
        wmma::fragment<wmma::matrix_b, kTile, kTile, kTile, __half, wmma::row_major> b[kAccumulators];
        wmma::fragment<wmma::accumulator, kTile, kTile, kTile, float> acc[kAccumulators];
        wmma::load_matrix_sync(a, reinterpret_cast<const __half*>(leftTile), kTile);
        SPLITPOINT_UNROLL
        for (unsigned k = 0; k < kAccumulators; ++k) {
            wmma::load_matrix_sync(b[k], reinterpret_cast<const __half*>(rightTiles + k * kTileElements), kTile);
            wmma::fill_fragment(acc[k], 0.0F);
        }
        SPLITPOINT_UNROLL_4
        for (std::uint32_t i = 0; i < iterations; ++i) {
            SPLITPOINT_UNROLL
            for (unsigned k = 0; k < kAccumulators; ++k) {
                wmma::mma_sync(acc[k], a, b[k], acc[k]);
            }
        }
        SPLITPOINT_UNROLL
        for (int e = 0; e < acc[0].num_elements; ++e) {
            acc[0].x[e] = (acc[0].x[e] + acc[1].x[e]) + (acc[2].x[e] + acc[3].x[e]);
        }
        wmma::store_matrix_sync(sumTile, acc[0], kTile, wmma::mem_row_major);
    }
#endif

    SPLITPOINT_HOST_DEVICE void serially(const std::uint16_t* leftTile, const std::uint16_t* rightTiles,
                                         float* sumTile) const {
        for (std::size_t row = 0; row < kTile; ++row) {
            for (std::size_t column = 0; column < kTile; ++column) {
                float acc[kAccumulators] = {};
                for (std::size_t k = 0; k < kAccumulators; ++k) {
                    const float product = dot(leftTile + row * kTile, rightTiles + k * kTileElements + column);
                    for (std::uint32_t i = 0; i < iterations; ++i) {
                        acc[k] += product;
                    }
                }
                sumTile[row * kTile + column] = (acc[0] + acc[1]) + (acc[2] + acc[3]);
            }
        }
    }

    SPLITPOINT_HOST_DEVICE static float dot(const std::uint16_t* row, const std::uint16_t* column) {
        float sum = 0.0F;
        for (std::size_t k = 0; k < kTile; ++k) {
            sum += fromHalfBits(row[k]) * fromHalfBits(column[k * kTile]);
        }
        return sum;
    }
};

}  // namespace splitpoint::benchmarks::gpu::kernels
