#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace splitpoint::models {

/// Most dimensions of the table of direction numbers.
inline constexpr std::size_t kMaxSobolDimensions = 256;

/// A Sobol sequence of 32-bit points in up to 256 dimensions, in Gray-code order.
/// @source Sobol' 1967; directions of Joe and Kuo 2008; order of Antonov and Saleev 1979
/// @test   T-39
class SobolSequence {
  public:
    explicit SobolSequence(std::size_t dimensions);
    /// The point as a fraction of 2^32, not scrambled.
    [[nodiscard]] std::uint32_t at(std::uint32_t index, std::size_t dimension) const;
    [[nodiscard]] std::size_t dimensions() const { return directions_.size(); }

  private:
    std::vector<std::array<std::uint32_t, 32>> directions_;
};

/// Nested uniform (Owen) scrambling by hash: each bit is flipped by what the bits above it and the seed say, so that
/// any 2^m points of a Sobol sequence keep one point in each of 2^m equal intervals.
/// @source Burley, "Practical hash-based Owen scrambling", JCGT 9(4), 2020; the hash as improved by N. Vegdahl 2021
/// @test   strata of scrambled points in every dimension
[[nodiscard]] std::uint32_t owenScrambled(std::uint32_t point, std::uint32_t seed);

}  // namespace splitpoint::models
