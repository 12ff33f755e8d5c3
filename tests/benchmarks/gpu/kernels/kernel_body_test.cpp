// The kernel bodies on the host executor against plain references; the same source is compiled for the GPU.

#include "benchmarks/gpu/kernels/kernel_body.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <set>
#include <thread>
#include <vector>

#include "benchmarks/gpu/kernels/host_executor.h"
#include "benchmarks/gpu/probes/random_cycle.h"
#include "benchmarks/gpu/sm_clock.h"

namespace splitpoint::benchmarks::gpu {
namespace {

using namespace kernels;

constexpr LaunchShape kShape{3, 32};  // 96 threads, no divisor of the sizes below

TEST(Kernels, RandomNumbersAreUniformAndExact) {
    constexpr int kCount = 200'000;
    double mean = 0.0, squares = 0.0;
    for (std::uint64_t i = 0; i < kCount; ++i) {
        const double value = static_cast<double>(randomSigned(7, i));
        ASSERT_GE(value, -1.0);
        ASSERT_LT(value, 1.0);
        mean += value / kCount;
        squares += value * value / kCount;
    }
    EXPECT_NEAR(mean, 0.0, 4.0 * std::sqrt(1.0 / 3.0 / kCount));
    EXPECT_NEAR(squares, 1.0 / 3.0, 4.0 * std::sqrt(4.0 / 45.0 / kCount));
}

TEST(Kernels, HalfBitsKeepEveryCoarseNumber) {
    for (int steps = -1024; steps <= 1024; ++steps) {
        const float value = static_cast<float>(steps) / 1024.0F;
        EXPECT_EQ(fromHalfBits(halfBits(value)), value);
    }
    EXPECT_EQ(halfBits(1.0F), 0x3c00);  // IEEE 754 binary16
    EXPECT_EQ(halfBits(-0.5F), 0xb800);
    EXPECT_EQ(fromHalfBits(0x7bff), 65504.0F);
}

TEST(Kernels, FillsAreFunctionsOfTheIndex) {
    std::vector<std::uint32_t> words(1001);
    std::vector<float> floats(1001);
    std::vector<std::uint16_t> halves(1001);
    runOnHost(FillWords{words.data(), words.size(), 3}, kShape);
    runOnHost(FillFloats{floats.data(), floats.size(), 4}, kShape);
    runOnHost(FillHalves{halves.data(), halves.size(), 5}, kShape);
    for (std::size_t i = 0; i < words.size(); ++i) {
        EXPECT_EQ(words[i], randomWord(3, i));
        EXPECT_EQ(floats[i], randomSigned(4, i));
        EXPECT_EQ(fromHalfBits(halves[i]), randomSignedCoarse(5, i));
    }
    std::uint32_t mismatches = 0;
    runOnHost(CountMismatches{words.data(), words.size(), 3, &mismatches}, kShape);
    EXPECT_EQ(mismatches, 0U);
    words[0] ^= 1U;
    words[1000] ^= 1U;
    runOnHost(CountMismatches{words.data(), words.size(), 3, &mismatches}, kShape);
    EXPECT_EQ(mismatches, 2U);
}

TEST(Kernels, TriadAndCopyTouchEveryVectorOnce) {
    constexpr std::size_t kVectors = 257;
    std::vector<Float4> a(kVectors + 1, Float4{9, 9, 9, 9}), b(kVectors), c(kVectors);
    for (std::size_t i = 0; i < kVectors; ++i) {
        const auto base = static_cast<float>(i);
        b[i] = {base, base + 1, base + 2, base + 3};
        c[i] = {2 * base, 1, 0, -base};
    }
    runOnHost(Triad{a.data(), b.data(), c.data(), 0.5F, kVectors}, kShape);
    for (std::size_t i = 0; i < kVectors; ++i) {
        EXPECT_EQ(a[i].x, b[i].x + 0.5F * c[i].x);  // exact: halves and whole numbers
        EXPECT_EQ(a[i].w, b[i].w + 0.5F * c[i].w);
    }
    EXPECT_EQ(a[kVectors].x, 9.0F) << "nothing is written behind the array";
    runOnHost(Copy{a.data(), b.data(), kVectors}, kShape);
    EXPECT_EQ(a[256].z, b[256].z);
}

TEST(Kernels, ChaseVisitsEveryNodeOfTheCycle) {
    constexpr std::uint32_t kNodes = 101;
    const auto next = randomCycle(kNodes, 8);
    std::set<std::uint32_t> seen;
    for (std::uint32_t at = 0, step = 0; step < kNodes; ++step) {
        at = next[at];
        seen.insert(at);
    }
    EXPECT_EQ(seen.size(), kNodes) << "one cycle, not several";
    std::vector<std::uint32_t> nodes(kNodes * kChaseStrideBytes / sizeof(std::uint32_t));
    runOnHost(ScatterCycle{nodes.data(), next.data(), kNodes}, kShape);
    std::uint32_t position = 0;
    runOnHost(Chase{nodes.data(), 1, &position}, kShape);
    EXPECT_EQ(position, next[0]);
    runOnHost(Chase{nodes.data(), kNodes - 1, &position}, kShape);
    EXPECT_EQ(position, 0U) << "after as many steps as nodes it is back";
}

template <class Real>
void checkChains() {
    constexpr std::uint32_t kIterations = 10;
    constexpr Real kFactor = static_cast<Real>(0.5), kAddend = static_cast<Real>(0.25);
    std::vector<Real> sums(64);
    runOnHost(FusedMultiplyAdd<Real>{sums.data(), kIterations, kFactor, kAddend, 6}, {2, 32});
    for (std::size_t thread = 0; thread < sums.size(); ++thread) {
        double expected = 0.0;
        for (unsigned k = 0; k < 16; ++k) {
            // x after n steps of x/2 + 1/4 is x/2^n + (1 - 2^-n)/2
            const double start = static_cast<double>(randomSigned(6, thread * 16 + k));
            expected += start / 1024.0 + (1.0 - 1.0 / 1024.0) / 2.0;
        }
        EXPECT_NEAR(static_cast<double>(sums[thread]), expected, sizeof(Real) == 4 ? 2e-6 : 1e-13);
    }
}

TEST(Kernels, MultiplyAddChainsFollowTheClosedForm) {
    checkChains<float>();
    checkChains<double>();
}

TEST(Kernels, TensorBodyIsTheSumOfFourProducts) {
    using Tensor = TensorMultiplyAccumulate;
    constexpr std::uint32_t kSets = 2, kIterations = 3;
    std::vector<std::uint16_t> left(kSets * Tensor::kTileElements), right(left.size() * Tensor::kAccumulators);
    runOnHost(FillHalves{left.data(), left.size(), 1}, kShape);
    runOnHost(FillHalves{right.data(), right.size(), 2}, kShape);
    std::vector<float> sums(3 * Tensor::kTileElements, -1.0F);  // three warps: the third uses set 0 again
    runOnHost(Tensor{left.data(), right.data(), sums.data(), kSets, kIterations}, {1, 96});
    for (std::size_t warp = 0; warp < 3; ++warp) {
        const std::size_t set = warp % kSets;
        for (std::size_t row = 0; row < 16; ++row) {
            for (std::size_t column = 0; column < 16; ++column) {
                double expected = 0.0;
                for (std::size_t tile = 0; tile < 4; ++tile) {
                    for (std::size_t inner = 0; inner < 16; ++inner) {
                        expected +=
                            static_cast<double>(fromHalfBits(left[set * 256 + row * 16 + inner])) *
                            static_cast<double>(fromHalfBits(right[(set * 4 + tile) * 256 + inner * 16 + column]));
                    }
                }
                EXPECT_NEAR(static_cast<double>(sums[warp * 256 + row * 16 + column]), 3.0 * expected, 1e-3);
            }
        }
    }
}

TEST(Kernels, GateOpensOrGivesUp) {
    GateWords words;
    words.open = 1;
    runOnHost(Gate{&words, 1'000'000'000}, {1, 1});
    EXPECT_EQ(words.gaveUp, 0U);
    words.open = 0;
    runOnHost(Gate{&words, 1000}, {1, 1});
    EXPECT_EQ(words.gaveUp, 1U);
}

TEST(Kernels, GapPollReportsItsTime) {
    GapReport report{};
    runOnHost(PollGaps{&report, 2'000'000, 1'000'000'000}, {1, 32});
    EXPECT_GE(report.totalNs, 2'000'000U);
    EXPECT_GT(report.polls, 10U);
    EXPECT_EQ(report.gaps, 0U) << "no gap of a second in two milliseconds";
    runOnHost(PollGaps{&report, 1'000'000, 0}, {1, 32});
    EXPECT_LE(report.lostNs, report.totalNs);
    EXPECT_GE(report.lostNs, report.longestNs);
    EXPECT_GT(report.gaps, 0U) << "every advance is a gap over zero";
}

TEST(Kernels, PingGivesUpWithoutPartner) {
    std::uint32_t inbox = 0, outbox = 0;
    PingReport report{};
    runOnHost(PeerPing{&inbox, &outbox, 5, 1, 1000, &report}, {1, 1});
    EXPECT_EQ(report.gaveUp, 1U);
    EXPECT_EQ(report.completed, 0U);
    EXPECT_EQ(outbox, 1U) << "the first message was sent";
}

TEST(SmClock, IsTheMedianOverMultiprocessorsThatWereStampedTwice) {
    std::vector<ClockStamp> before(kStampCapacity, ClockStamp{0, 0}), after(kStampCapacity, ClockStamp{0, 0});
    EXPECT_FALSE(smClockMhz(before.data(), after.data()));
    const auto stamp = [&](std::size_t i, std::uint64_t mhz) {
        before[i] = {500, 1000};
        after[i] = {500 + mhz * 1000, 1000 + 1'000'000};
    };
    stamp(0, 1700);
    stamp(5, 1710);
    stamp(131, 1900);
    before[7] = {1, 1};  // only once
    EXPECT_DOUBLE_EQ(*smClockMhz(before.data(), after.data()), 1710.0);
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu
