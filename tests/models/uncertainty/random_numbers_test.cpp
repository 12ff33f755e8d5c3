#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "models/uncertainty/normal.h"
#include "models/uncertainty/philox.h"
#include "models/uncertainty/sobol.h"

namespace splitpoint::models {

TEST(Philox, gives_the_published_blocks) {  // T-38
    constexpr std::uint32_t kOnes = 0xffffffffU;
    EXPECT_EQ(philox4x32({0, 0, 0, 0}, {0, 0}), (PhiloxBlock{0x6627e8d5U, 0xe169c58dU, 0xbc57ac4cU, 0x9b00dbd8U}));
    EXPECT_EQ(philox4x32({kOnes, kOnes, kOnes, kOnes}, {kOnes, kOnes}),
              (PhiloxBlock{0x408f276dU, 0x41c83b0eU, 0xa20bc7c6U, 0x6d5451fdU}));
    EXPECT_EQ(philox4x32({0x243f6a88U, 0x85a308d3U, 0x13198a2eU, 0x03707344U}, {0xa4093822U, 0x299f31d0U}),
              (PhiloxBlock{0xd16cfe09U, 0x94fdccebU, 0x5001e420U, 0x24126ea1U}));
}

TEST(Philox, is_the_engine_of_the_next_standard_library) {  // its 10000th value with the default seed
    EXPECT_EQ(philox4x32({2499, 0, 0, 0}, {20111115, 0})[3], 1955073260U);
}

TEST(Philox, streams_and_seeds_are_apart) {
    std::set<std::uint32_t> seen;
    for (const std::uint64_t seed : {1ULL, 2ULL, 1ULL << 40U}) {
        for (const auto stream : {RandomStream::Scramble, RandomStream::MeasurementError}) {
            for (std::uint32_t a = 0; a < 10; ++a) {
                for (std::uint32_t b = 0; b < 10; ++b) seen.insert(randomBits(seed, stream, a, b)[0]);
            }
        }
    }
    EXPECT_EQ(seen.size(), 600U);
}

TEST(Sobol, begins_as_published) {  // T-39
    const SobolSequence sequence(3);
    const double expected[8][3] = {{0, 0, 0},          {.5, .5, .5},       {.75, .25, .25},    {.25, .75, .75},
                                   {.375, .375, .625}, {.875, .875, .125}, {.625, .125, .875}, {.125, .625, .375}};
    for (std::uint32_t i = 0; i < 8; ++i) {
        for (std::size_t d = 0; d < 3; ++d) EXPECT_EQ(sequence.at(i, d) * 0x1p-32, expected[i][d]) << i << " " << d;
    }
}

TEST(Sobol, has_one_point_in_every_interval_of_every_dimension_however_scrambled) {
    const SobolSequence sequence(kMaxSobolDimensions);
    for (const std::uint32_t points : {16U, 256U, 4096U}) {
        for (std::size_t d = 0; d < kMaxSobolDimensions; ++d) {
            const std::uint32_t seed = randomBits(7, RandomStream::Scramble, points, static_cast<std::uint32_t>(d))[0];
            std::vector<bool> plain(points, false), scrambled(points, false);
            for (std::uint32_t i = 0; i < points; ++i) {
                plain[static_cast<std::size_t>(std::uint64_t{sequence.at(i, d)} * points >> 32U)] = true;
                scrambled[static_cast<std::size_t>(std::uint64_t{owenScrambled(sequence.at(i, d), seed)} * points >>
                                                   32U)] = true;
            }
            for (std::uint32_t i = 0; i < points; ++i)
                ASSERT_TRUE(plain[i] && scrambled[i]) << "dimension " << d << " of " << points;
        }
    }
}

TEST(Sobol, pairs_of_early_dimensions_fill_their_squares) {
    const SobolSequence sequence(2);  // a (0, m, 2) net: one point in each of 4 x 4 squares
    std::set<std::uint32_t> squares;
    for (std::uint32_t i = 0; i < 16; ++i) {
        const std::uint32_t x = owenScrambled(sequence.at(i, 0), 0x1234567U),
                            y = owenScrambled(sequence.at(i, 1), 0x89abcdeU);
        squares.insert((x >> 30U) * 4U + (y >> 30U));
    }
    EXPECT_EQ(squares.size(), 16U);
}

TEST(Normal, quantiles_are_exact) {  // T-40
    EXPECT_DOUBLE_EQ(inverseNormal(0.975), 1.959963984540054);
    EXPECT_NEAR(inverseNormal(1e-10), -6.361340902404056, 1e-14 * 6.4);
    EXPECT_EQ(inverseNormal(0.5), 0.0);
    EXPECT_DOUBLE_EQ(inverseNormal(0.95), kRangeReach);
    for (double z = -7.0; z <= 7.0; z += 0.125) {
        const double p = normalDistribution(z);
        if (p > 0.9) continue;  // near 1 the chance itself is rounded
        EXPECT_NEAR(inverseNormal(p), z, 1e-13 * std::max(1.0, std::abs(z))) << z;
    }
}

TEST(Normal, unit_loss_is_as_tabled) {  // T-43
    EXPECT_NEAR(unitNormalLoss(0.0), 0.398942, 5e-7);
    EXPECT_NEAR(unitNormalLoss(0.5), 0.197797, 5e-7);
    EXPECT_NEAR(unitNormalLoss(1.0), 0.083315, 5e-7);
    EXPECT_NEAR(unitNormalLoss(2.0), 0.008491, 5e-7);
}

}  // namespace splitpoint::models
