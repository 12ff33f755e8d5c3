#pragma once

#include <cstdint>
#include <vector>

#include "models/base/result.h"
#include "models/uncertainty/sobol.h"
#include "models/uncertainty/uncertain_inputs.h"

namespace splitpoint::models {

/// Draws futures: which values the ranged inputs have in future s. Future s is point s / kReplicates of replicate
/// s % kReplicates; a replicate is a Sobol sequence scrambled with seeds of its own. Inputs beyond the sequence's
/// dimensions are drawn independently. Nothing depends on the order of asking.
class FutureDraw {
  public:
    FutureDraw(std::vector<UncertainInput> inputs, Copula copula, std::uint64_t seed);

    [[nodiscard]] const std::vector<UncertainInput>& inputs() const { return inputs_; }
    [[nodiscard]] const Copula& copula() const { return copula_; }
    [[nodiscard]] std::uint64_t seed() const { return seed_; }

    /// Standard normals of the inputs, correlated.
    void normals(std::uint32_t future, std::vector<double>& z) const;
    /// The normal of one input; as above.
    [[nodiscard]] double normal(std::uint32_t future, std::size_t input) const;
    /// The normal of no input, on a dimension of the sequence after theirs: what looks like an effect of it is noise.
    [[nodiscard]] double spareNormal(std::uint32_t future, std::size_t spare) const;
    /// What the inputs are at these normals.
    void values(const std::vector<double>& z, std::vector<double>& values) const;
    /// The input's normal drawn again, all others as they are.
    [[nodiscard]] double drawnAgain(std::uint32_t future, const std::vector<double>& z, std::size_t input) const;

    /// The inputs of a future become unknown one after another, in a random order.
    struct InTurn {
        std::vector<std::size_t> order;            ///< the first becomes known first
        std::vector<std::vector<double>> normals;  ///< [k]: the first k as in the future, the others drawn given them
    };
    /// @param z  normals of the future
    [[nodiscard]] InTurn drawnInTurn(std::uint32_t future, const std::vector<double>& z) const;

  private:
    [[nodiscard]] double independentNormal(std::uint32_t future, std::size_t input) const;

    std::vector<UncertainInput> inputs_;
    Copula copula_;
    std::uint64_t seed_;
    SobolSequence sequence_;
    std::vector<std::uint32_t> scrambles_;  ///< replicate-major, one a dimension
};

/// Dimensions after those of the inputs.
inline constexpr std::size_t kSpareDimensions = 16;

/// A number of draws that the sample allows: a power of two from 256 to 65,536.
/// @errors InvalidInput naming the nearest
[[nodiscard]] Result<int> checkedDraws(long draws);

}  // namespace splitpoint::models
