#pragma once

#include <cstdint>

#include "benchmarks/gpu/kernels/thread_environment.h"

// Random data as a pure function of seed and index: host and device make the same words without sharing a generator, so
// that results can be checked at any index.

namespace splitpoint::benchmarks::gpu::kernels {

/// 32 well mixed bits of (seed, index): two rounds of multiply and xor-shift, the same on every machine.
inline SPLITPOINT_HOST_DEVICE std::uint32_t randomWord(std::uint32_t seed, std::uint64_t index) {
    std::uint32_t word = static_cast<std::uint32_t>(index) ^ (static_cast<std::uint32_t>(index >> 32) * 0x9e3779b9U) ^
                         (seed * 0x85ebca6bU);
    word = (word ^ (word >> 16)) * 0x7feb352dU;
    word = (word ^ (word >> 15)) * 0x846ca68bU;
    return word ^ (word >> 16);
}

/// Uniform in [-1, 1) in steps of 2^-23, exact in float.
inline SPLITPOINT_HOST_DEVICE float randomSigned(std::uint32_t seed, std::uint64_t index) {
    const auto steps = static_cast<std::int32_t>(randomWord(seed, index) >> 8) - (1 << 23);
    return static_cast<float>(steps) * (1.0F / 8388608.0F);
}

/// Uniform in [-1, 1) in steps of 2^-10, exact in half precision.
inline SPLITPOINT_HOST_DEVICE float randomSignedCoarse(std::uint32_t seed, std::uint64_t index) {
    const auto steps = static_cast<std::int32_t>(randomWord(seed, index) >> 21) - 1024;
    return static_cast<float>(steps) * (1.0F / 1024.0F);
}

/// Half-precision bits of a multiple of 2^-10 in [-1, 1]; every such number is a normal half or zero.
inline SPLITPOINT_HOST_DEVICE std::uint16_t halfBits(float coarse) {
    if (coarse == 0.0F) {
        return 0;
    }
    const bool negative = coarse < 0.0F;
    float magnitude = negative ? -coarse : coarse;
    std::uint32_t exponent = 15;
    while (magnitude < 1.0F) {
        magnitude *= 2.0F;
        --exponent;
    }
    const auto mantissa = static_cast<std::uint32_t>((magnitude - 1.0F) * 1024.0F);
    return static_cast<std::uint16_t>((negative ? 0x8000U : 0U) | (exponent << 10) | mantissa);
}

/// The number that half-precision bits stand for; normal numbers and zero only.
inline SPLITPOINT_HOST_DEVICE float fromHalfBits(std::uint16_t bits) {
    const std::uint32_t exponent = (bits >> 10) & 0x1fU;
    if (exponent == 0) {
        return 0.0F;
    }
    float value = 1.0F + static_cast<float>(bits & 0x3ffU) / 1024.0F;
    for (std::uint32_t e = exponent; e < 15; ++e) {
        value *= 0.5F;
    }
    for (std::uint32_t e = 15; e < exponent; ++e) {
        value *= 2.0F;
    }
    return (bits & 0x8000U) != 0 ? -value : value;
}

}  // namespace splitpoint::benchmarks::gpu::kernels
