#include "models/calibration/disturbance_range.h"

#include <gtest/gtest.h>

#include "tests/models/calibration/profile_fixture.h"

namespace splitpoint::models::calibration {
namespace {

/// One CPU probe whose rounds had these contentions.
Profile contended(const std::vector<double>& contentions) {
    Profile profile = fixture::profileOn("vm");
    std::vector<double> rates, own;
    for (const double contention : contentions) {
        own.push_back(100.0);
        rates.push_back(100.0 / contention);
    }
    profile.probes = {fixture::probeOf("cpu", "cpu_int_1t", rates, true, own)};
    return profile;
}

TEST(DisturbanceRange, OneProfileGivesWilsonsInterval) {
    const Profile profile = contended({1.0, 1.2, 1.0, 1.3, 1.0, 1.25, 1.0, 1.0, 1.0, 1.0});
    const auto range = disturbanceRangeOf({&profile});
    ASSERT_TRUE(range);
    EXPECT_EQ(range->disturbedRounds, 3);
    EXPECT_EQ(range->rounds, 10);
    EXPECT_DOUBLE_EQ(range->probability.typical, 0.3);
    // (0.3 + z2/20 -+ z sqrt(0.021 + z2/400)) / (1 + z2/10) with z = 1.644854
    EXPECT_NEAR(range->probability.low, 0.126878, 1e-5);
    EXPECT_NEAR(range->probability.high, 0.558302, 1e-5);
    ASSERT_TRUE(range->slowdown);
    EXPECT_NEAR(range->slowdown->low, 0.2, 1e-9) << "fewer than five: the extremes";
    EXPECT_NEAR(range->slowdown->typical, 0.25, 1e-9);
    EXPECT_NEAR(range->slowdown->high, 0.3, 1e-9);
}

TEST(DisturbanceRange, RoundsOfOneSittingAreNotIndependent) {
    const Profile quiet = contended({1.0, 1.0, 1.0, 1.0, 1.0}), busy = contended({1.2, 1.2, 1.2, 1.0, 1.0});
    const auto range = disturbanceRangeOf({&quiet, &busy});
    ASSERT_TRUE(range);
    EXPECT_DOUBLE_EQ(range->probability.typical, 0.3);
    // Variance between profiles 2 (1.5^2 + 1.5^2) / 100 = 0.09 over 0.021: ten rounds count as 2.3333.
    EXPECT_NEAR(range->probability.low, 0.054842, 1e-5);
    EXPECT_NEAR(range->probability.high, 0.759932, 1e-5);
    EXPECT_EQ(range->profiles, 2);
    EXPECT_FALSE(range->slowdown->isRange()) << "three equal values have no range";
}

TEST(DisturbanceRange, QuietMachinesKeepAnUpperLimit) {
    const Profile quiet = contended({1.0, 1.0, 1.0, 1.0, 1.0});
    const auto range = disturbanceRangeOf({&quiet});
    ASSERT_TRUE(range);
    EXPECT_EQ(range->probability.low, 0.0);
    EXPECT_EQ(range->probability.typical, 0.0);
    EXPECT_NEAR(range->probability.high, 2.705543 / (5.0 + 2.705543), 1e-5) << "z2 / (n + z2)";
    EXPECT_FALSE(range->slowdown);
    const Profile always = contended({1.2, 1.3, 1.4, 1.5, 1.6});
    const auto all = disturbanceRangeOf({&always});
    EXPECT_EQ(all->probability.high, 1.0);
    EXPECT_GT(all->probability.low, 0.5);
}

TEST(DisturbanceRange, EightDisturbedRoundsLeaveOutOneAtEitherEnd) {
    // P(at most one of eight below the median) = 9/256 = 3.5 %, at most two 14.5 %.
    const Profile profile = contended({1.11, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.9});
    const auto range = disturbanceRangeOf({&profile});
    ASSERT_TRUE(range && range->slowdown);
    EXPECT_NEAR(range->slowdown->low, 0.2, 1e-9);
    EXPECT_NEAR(range->slowdown->typical, 0.45, 1e-9);
    EXPECT_NEAR(range->slowdown->high, 0.7, 1e-9);
}

TEST(DisturbanceRange, WithoutBothClocksNothingIsClaimed) {
    Profile profile = fixture::profileOn("vm");
    profile.probes = {fixture::probeOf("cpu", "cpu_int_1t", {100, 100, 100})};
    EXPECT_FALSE(disturbanceRangeOf({&profile}));
    EXPECT_FALSE(disturbanceRangeOf({}));
}

}  // namespace
}  // namespace splitpoint::models::calibration
