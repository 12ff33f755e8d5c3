#pragma once

#include "benchmarks/gpu/kernels/random_word.h"

namespace splitpoint::benchmarks::gpu::kernels {

/// words[i] = randomWord(seed, i): data for copies, checked bit by bit.
struct FillWords {
    std::uint32_t* words;
    std::uint64_t count;
    std::uint32_t seed;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t threads) const {
        for (std::uint64_t i = thread; i < count; i += threads) {
            words[i] = randomWord(seed, i);
        }
    }
};

/// numbers[i] = randomSigned(seed, i).
struct FillFloats {
    float* numbers;
    std::uint64_t count;
    std::uint32_t seed;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t threads) const {
        for (std::uint64_t i = thread; i < count; i += threads) {
            numbers[i] = randomSigned(seed, i);
        }
    }
};

/// halves[i] = half-precision bits of randomSignedCoarse(seed, i).
struct FillHalves {
    std::uint16_t* halves;
    std::uint64_t count;
    std::uint32_t seed;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t threads) const {
        for (std::uint64_t i = thread; i < count; i += threads) {
            halves[i] = halfBits(randomSignedCoarse(seed, i));
        }
    }
};

/// Adds to *mismatches how many words differ from randomWord(seed, i).
struct CountMismatches {
    const std::uint32_t* words;
    std::uint64_t count;
    std::uint32_t seed;
    std::uint32_t* mismatches;

    SPLITPOINT_HOST_DEVICE void operator()(std::uint64_t thread, std::uint64_t threads) const {
        std::uint32_t found = 0;
        for (std::uint64_t i = thread; i < count; i += threads) {
            found += words[i] != randomWord(seed, i) ? 1U : 0U;
        }
        if (found > 0) {
#if defined(__CUDA_ARCH__)
            atomicAdd(mismatches, found);
#else
            *mismatches += found;
#endif
        }
    }
};

}  // namespace splitpoint::benchmarks::gpu::kernels
