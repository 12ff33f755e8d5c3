// Student's t, order statistics, rounds, stopping rule and flags by hand-worked values.
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "models/calibration/base64.h"
#include "models/calibration/burst_detection.h"
#include "models/calibration/order_statistics.h"
#include "models/calibration/reproducibility.h"
#include "models/calibration/round_flags.h"
#include "models/calibration/round_statistics.h"
#include "models/calibration/step_jitter.h"
#include "models/calibration/stopping_rule.h"
#include "models/calibration/student_t.h"

namespace {

using namespace splitpoint::models::calibration;

TEST(StudentT, QuantilesAreThoseOfTheTables) {
    EXPECT_NEAR(studentTQuantile(0.975, 1), 12.70620, 1e-4);
    EXPECT_NEAR(studentTQuantile(0.975, 4), 2.776445, 1e-6);
    EXPECT_NEAR(studentTQuantile(0.975, 11), 2.200985, 1e-6);
    EXPECT_NEAR(studentTQuantile(0.95, 30), 1.697261, 1e-6);
    EXPECT_NEAR(studentTQuantile(0.025, 4), -2.776445, 1e-6);
    EXPECT_EQ(studentTQuantile(0.5, 3), 0.0);
    EXPECT_NEAR(normalQuantile(0.975), 1.959963985, 1e-8);
}

TEST(StudentT, ProbabilityIsTheInverseAndKnownForOneDegree) {
    for (const double freedom : {1.0, 2.5, 7.0, 40.0}) {
        for (const double p : {0.001, 0.2, 0.7, 0.999})
            EXPECT_NEAR(studentTProbability(studentTQuantile(p, freedom), freedom), p, 1e-10);
    }
    EXPECT_NEAR(studentTProbability(1.0, 1.0), 0.75, 1e-12);  // Cauchy: 1/2 + atan(1)/pi
    EXPECT_NEAR(twoSidedP(2.776445, 1.0, 4.0), 0.05, 1e-6);
    EXPECT_EQ(twoSidedP(0.0, 0.0, 4.0), 1.0);
    EXPECT_EQ(twoSidedP(1.0, 0.0, 4.0), 0.0);
}

TEST(OrderStatistics, InterpolateBetweenOrderStatistics) {
    EXPECT_DOUBLE_EQ(median(std::vector<double>{3, 1, 2, 4}), 2.5);
    EXPECT_DOUBLE_EQ(sortedQuantile(std::vector<double>{0, 10, 20, 30, 40}, 0.1), 4.0);
    EXPECT_DOUBLE_EQ(standardDeviation(std::vector<double>{1, 2, 3, 4, 5}), std::sqrt(2.5));
    EXPECT_DOUBLE_EQ(medianDeviation(std::vector<double>{1, 2, 3, 4, 100}), 1.4826);
}

TEST(RoundStatistics, FiveRoundsByHand) {
    const std::vector<double> y{0.00, 0.01, 0.02, 0.03, 0.04};
    const auto statistics = roundStatistics(y);
    EXPECT_EQ(statistics.rounds, 5);
    EXPECT_NEAR(statistics.logMean, 0.02, 1e-15);
    EXPECT_NEAR(statistics.logSpread, 0.0158113883, 1e-9);
    EXPECT_NEAR(statistics.logError, 0.0070710678, 1e-9);
    EXPECT_NEAR(statistics.halfWidth, 2.776445 * 0.0070710678, 1e-7);
    const auto interval = levelInterval(statistics, 0.0);
    EXPECT_NEAR(std::log(interval.high), 0.02 + 0.01963243, 1e-6);
    const auto wider = levelInterval(statistics, 0.01);
    // (5e-5 + 1e-4)^2 / ((5e-5)^2 / 4) = 36 degrees of freedom, t = 2.028094
    EXPECT_NEAR(std::log(wider.high), 0.02 + 2.028094 * std::hypot(0.0070710678, 0.01), 1e-6);
}

TEST(RoundStatistics, OneRoundHasNoInterval) {
    const std::vector<double> y{1.0};
    EXPECT_TRUE(std::isinf(roundStatistics(y).halfWidth));
    EXPECT_TRUE(std::isinf(levelInterval(roundStatistics(y), 0.01).high));
}

TEST(RoundStatistics, RoundsNeededFollowTheFormula) {
    const auto statistics = roundStatistics(std::vector<double>{0.00, 0.01, 0.02, 0.03, 0.04});
    EXPECT_EQ(roundsFor(statistics, 0.02), static_cast<int>(std::ceil(std::pow(2.776445 * 0.0158113883 / 0.02, 2))));
}

TEST(Reproducibility, ComesFromFourProfilesAndShrinksToTheDefault) {
    std::vector<RoundStatistics> profiles(4);
    const double means[] = {0.00, 0.02, 0.04, 0.06};
    for (std::size_t i = 0; i < 4; ++i) {
        profiles[i].logMean = means[i];
        profiles[i].logError = 0.01;
    }
    // var = 0.02^2 * 5/3; minus 0.01^2; weight 4 / 8 on the default's square
    const double between = 0.0004 * 5.0 / 3.0 - 0.0001;
    EXPECT_NEAR(reproducibilityOf(profiles, 0.005), std::sqrt(0.5 * 0.000025 + 0.5 * between), 1e-12);
    profiles.resize(2);
    EXPECT_EQ(reproducibilityOf(profiles, 0.005), 0.005);
    EXPECT_NEAR(spreadBetween(std::span(profiles).first(2)), std::sqrt(0.0002 - 0.0001), 1e-12);
}

TEST(StoppingRule, HoldsTwiceOrAtTheLastCheck) {
    const std::vector<double> narrow(24, 0.0);
    const std::span<const double> all(narrow);
    EXPECT_FALSE(targetReached(all.first(5), 0.02, 24));
    EXPECT_FALSE(targetReached(all.first(7), 0.02, 24));
    EXPECT_TRUE(targetReached(all.first(8), 0.02, 24));
    EXPECT_TRUE(targetReached(all.first(5), 0.05, 5));  // quick mode: one check, the last
    std::vector<double> late(narrow);
    for (std::size_t i = 8; i < 12; ++i) late[i] = 0.5;  // narrow at 5 and 8: it stops there, whatever comes
    EXPECT_TRUE(targetReached(std::span<const double>(late).first(12), 0.02, 24));
    for (std::size_t i = 5; i < 8; ++i) late[i] = 0.3;
    EXPECT_FALSE(targetReached(std::span<const double>(late).first(12), 0.02, 24));
}

TEST(Drift, IsTheMedianSlope) {
    EXPECT_NEAR(theilSenSlope(std::vector<double>{0, 0.01, 0.02, 0.03}), 0.01, 1e-15);
    EXPECT_NEAR(theilSenSlope(std::vector<double>{0, 0.01, 5.0, 0.03, 0.04}), 0.01, 1e-12);
    EXPECT_TRUE(isDrifting(std::vector<double>{0, 0.01, 0.02, 0.03}));
    EXPECT_FALSE(isDrifting(std::vector<double>{0, 0.001, 0.002, 0.003}));
    EXPECT_EQ(theilSenSlope(std::vector<double>{1.0}), 0.0);
}

TEST(Regimes, AreTwoClustersAndNotOneOutlier) {
    const auto found = twoRegimes(std::vector<double>{0.0, 0.01, 0.9, 0.0, 0.91, 0.92});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->lowRounds, 3);
    EXPECT_NEAR(found->highLog, 0.91, 1e-12);
    EXPECT_FALSE(twoRegimes(std::vector<double>{0.0, 0.01, 0.02, 0.03, 0.04}));
    EXPECT_FALSE(twoRegimes(std::vector<double>{0.0, 0.001, 0.002, 0.001, 0.9}));
    EXPECT_FALSE(twoRegimes(std::vector<double>{0.0, 0.5, 1.0}));
}

TEST(Outliers, AreFlaggedBeyondFourDeviations) {
    const auto flags = outlierRounds(std::vector<double>{0.00, 0.01, -0.01, 0.005, 0.5});
    EXPECT_EQ(flags, (std::vector<bool>{false, false, false, false, true}));
    EXPECT_EQ(outlierRounds(std::vector<double>{1, 1, 1}), (std::vector<bool>{false, false, false}));
}

TEST(Burst, IsAFallThatStays) {
    std::vector<double> rates;
    for (int i = 0; i < 10; ++i) rates.push_back(2000.0);
    for (int i = 0; i < 20; ++i) rates.push_back(500.0);
    std::vector<double> ns(rates.size(), 100e6);
    const auto burst = findBurst(rates, ns);
    ASSERT_TRUE(burst);
    EXPECT_NEAR(burst->burstRate, 2000.0, 1e-6);
    EXPECT_NEAR(burst->sustainedRate, 500.0, 1e-6);
    EXPECT_NEAR(burst->burstS, 1.0, 1e-9);
    EXPECT_EQ(burst->firstSustained, 10U);
    rates[25] = 2000.0;  // it comes back: no limit
    EXPECT_FALSE(findBurst(rates, ns));
    EXPECT_FALSE(findBurst(std::vector<double>(30, 700.0), ns));
    EXPECT_FALSE(findBurst(std::vector<double>{9, 9, 9, 1, 1}, std::vector<double>(5, 100e6)));
}

TEST(StepJitter, IsTheIntegralOfTheQuantileFunction) {
    StepQuantiles flat{"x", 1000, {0.1, 0.5, 0.9}, {1, 1, 1}};
    EXPECT_NEAR(slowestOf(flat, 8).ratio, 1.0, 1e-12);
    StepQuantiles uniform{"x", 10000, {0.0, 1.0}, {0.0, 1.0}};
    EXPECT_NEAR(slowestOf(uniform, 1).ratio, 0.5, 1e-12);  // the mean
    EXPECT_NEAR(slowestOf(uniform, 9).ratio, 0.9, 1e-12);  // N / (N + 1)
    StepQuantiles step{"x", 100, {0.05, 0.5, 0.95}, {0.9, 1.0, 1.2}};
    EXPECT_FALSE(slowestOf(step, 10).extrapolated);
    EXPECT_TRUE(slowestOf(step, 11).extrapolated);
    EXPECT_NEAR(slowestOf(step, 11).ratio, slowestOf(step, 10).ratio, 0.01);
    EXPECT_GT(slowestOf(step, 1000).ratio, slowestOf(step, 100).ratio);
    EXPECT_NEAR(*stepSigma(step), std::log(1.2 / 0.9) / 3.2897072539, 1e-9);
}

TEST(StepJitter, PoolsRoundsOverTheirOwnMedian) {
    std::vector<std::vector<double>> rounds(2);
    for (int i = 0; i < 10; ++i) {
        rounds[0].push_back(2.0);
        rounds[1].push_back(4.0);
    }
    const auto step = stepQuantiles(rounds, "cpu_int_1t");
    ASSERT_TRUE(step);
    for (const double ratio : step->ratios) EXPECT_DOUBLE_EQ(ratio, 1.0);
    rounds.pop_back();
    EXPECT_FALSE(stepQuantiles(rounds, "cpu_int_1t"));
}

TEST(Base64, RoundTripsFloatsAndRefusesTheRest) {
    const std::vector<float> values{1.5F, -2.25F, 3e10F};
    EXPECT_EQ(decodeFloats(encodeFloats(values)), values);
    EXPECT_EQ(encodeFloats(std::vector<float>{1.0F}), "AACAPw==");
    EXPECT_FALSE(decodeFloats("AAC"));
    EXPECT_FALSE(decodeFloats("AA?APw=="));
    EXPECT_FALSE(decodeFloats("AADAfw=="));  // NaN
}

}  // namespace
