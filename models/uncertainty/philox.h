#pragma once

#include <array>
#include <cstdint>

namespace splitpoint::models {

using PhiloxBlock = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;

/// Philox4x32-10: 128 random bits that depend on the counter and the key alone, so that any number of threads draws the
/// same ones in any order.
/// @source Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011
/// @test   T-38
[[nodiscard]] PhiloxBlock philox4x32(const PhiloxBlock& counter, const PhiloxKey& key);

/// What the numbers are for; each stream is independent of the others.
enum class RandomStream : std::uint32_t {
    Scramble = 1,
    MeasurementError = 2,
    BeyondSobol = 3,
    Resample = 4,
    Order = 5,
    InTurn = 6
};

/// Bits of one (stream, a, b) under a seed.
[[nodiscard]] PhiloxBlock randomBits(std::uint64_t seed, RandomStream stream, std::uint32_t a, std::uint32_t b);

/// 32 bits as a number in (0, 1): the middle of its interval, so that neither end is reached.
[[nodiscard]] constexpr double openUniform(std::uint32_t bits) {
    return (static_cast<double>(bits) + 0.5) * 0x1p-32;
}

}  // namespace splitpoint::models
