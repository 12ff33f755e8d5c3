#include "models/performance/efficiency.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/performance/checkpoint.h"

namespace splitpoint::models {
namespace {

PerComponent<double> ones() {
    PerComponent<double> values{};
    values.fill(1.0);
    return values;
}

double slowdownOf(std::initializer_list<std::tuple<Component, double, double>> parts, double overlap) {
    PerComponent<double> shares{};
    auto slowdown = ones();
    for (const auto& [component, share, factor] : parts) {
        shares[index(component)] = share;
        slowdown[index(component)] = factor;
    }
    return componentSlowdown(shares, slowdown, overlap);
}

TEST(ComponentSlowdown, ReferenceCase4) {
    EXPECT_NEAR(slowdownOf({{Component::GpuCompute, 0.7, 1.02}, {Component::Cpu, 0.3, 1.2}}, 0.0), 1.074, 1e-12);
}

TEST(ComponentSlowdown, SerialPartsAddUpAsInT24) {
    EXPECT_NEAR(slowdownOf({{Component::GpuCompute, .6, 1.02},
                            {Component::GpuMemory, .1, 1.05},
                            {Component::Cpu, .2, 1.5},
                            {Component::HostMemory, .1, 2.0}},
                           0.0),
                1.217, 1e-12);
}

TEST(ComponentSlowdown, OverlapHidesTheSmallerSideAsInT25) {
    for (const auto& [overlap, expected] : {std::pair{0.0, 1.416}, std::pair{0.5, 1.24}, std::pair{1.0, 1.02}}) {
        EXPECT_NEAR(slowdownOf({{Component::GpuCompute, .8, 1.02}, {Component::Network, .2, 3.0}}, overlap), expected, 1e-9);
    }
}

TEST(DisturbanceFactor, ReferenceCase5) { EXPECT_NEAR(disturbanceFactor(0.01, 0.28, 8), 1.0216315, 5e-8); }

TEST(DisturbanceFactor, GrowsWithHostsAsInT29) {
    EXPECT_NEAR(disturbanceFactor(.02, .5, 1), 1.01, 1e-12);
    EXPECT_NEAR(disturbanceFactor(.02, .5, 8), 1.074618, 5e-7);
    EXPECT_NEAR(disturbanceFactor(.02, .5, 64), 1.362773, 5e-7);
    EXPECT_NEAR(disturbanceFactor(.01, 1.0, 100), 1.633968, 5e-7);
}

TEST(InterruptionFactor, ReferenceCase6) {
    const auto factor = interruptionFactor({0.000125 * 64, 0.25, 0.05, std::nullopt});
    ASSERT_TRUE(factor);
    EXPECT_NEAR(*factor, 1.0308856, 5e-8);
    EXPECT_NEAR(125.0 * optimalCheckpointShare(0.05 / 125.0), 3.5022794, 5e-8);
}

TEST(InterruptionFactor, ExactOptimaOfT31) {
    const double restart = 10.0;  // minutes throughout
    const double means[] = {1440, 360, 15};
    const double intervals[] = {116.690073, 56.714002, 9.166503};
    const double efficiencies[] = {.912606, .819381, .199668};
    for (int i = 0; i < 3; ++i) {
        EXPECT_NEAR(means[i] * optimalCheckpointShare(5.0 / means[i]), intervals[i], 1e-6);
        EXPECT_NEAR(1.0 / *interruptionFactor({1.0 / means[i], restart, 5.0, std::nullopt}), efficiencies[i], 1e-6);
    }
}

TEST(InterruptionFactor, TheOptimumSolvesItsEquationForAnyRatio) {
    for (double y = 1e-14; y < 600.0; y *= 1.7) {
        const double x = optimalCheckpointShare(y);
        ASSERT_GT(x, 0.0);
        ASSERT_LE(x, 1.0);
        if (y > 1e-5) {
            EXPECT_NEAR(1.0 - x, std::exp(-x - y), 1e-14) << y;
        }
        if (y < 1e-6) {
            EXPECT_NEAR(x, std::sqrt(2 * y) - 2 * y / 3, 1e-8 * x + y * std::sqrt(y)) << y;
        }
    }
}

TEST(InterruptionFactor, NoIntervalBeatsTheOptimum) {
    const double best = *interruptionFactor({0.01, 0.25, 0.1, std::nullopt});
    for (const double tau : {0.5, 1.0, 3.0, 4.0, 4.5, 5.0, 8.0, 40.0}) {
        EXPECT_GE(*interruptionFactor({0.01, 0.25, 0.1, tau}), best);
    }
}

TEST(InterruptionFactor, LimitsAreExact) {
    EXPECT_EQ(interruptionFactor({0.0, 5.0, 5.0, 1.0}), 1.0);
    EXPECT_NEAR(*interruptionFactor({0.1, 2.0, 0.0, 3.0}), std::exp(0.2), 1e-15);
    EXPECT_FALSE(interruptionFactor({1.0, 701.0, 0.0, std::nullopt}));
    EXPECT_FALSE(interruptionFactor({1.0, 0.0, 0.1, 701.0}));
    EXPECT_TRUE(interruptionFactor({1.0, 0.0, 0.1, 600.0}));
}

TEST(Efficiency, ASmallJobOnCleanBareMetalIsIdeal) {
    Workload workload;
    workload.timeShares[index(Component::GpuCompute)] = 1.0;
    Offer offer;
    offer.gpusPerNode = 8;
    const auto e = efficiencyOn(workload, offer, Tier::BareMetal, OverheadSet{});
    EXPECT_EQ(e.value(), 1.0);
    EXPECT_EQ(e.badHourSlowdown, 1.0);
}

TEST(Efficiency, AMeasuredSlowdownReplacesOnlyTheComponents) {
    Workload workload;
    workload.timeShares[index(Component::Cpu)] = 1.0;
    workload.measuredSlowdown["virtual"] = 1.1;
    Offer offer;
    offer.relativeSpeed = 0.5;
    OverheadSet set;
    set.slowdown[index(Component::Cpu)] = 2.0;
    set.disturbance = {1.0, 0.25, 0.25};
    const auto e = efficiencyOn(workload, offer, Tier::OnDemand, set);
    EXPECT_DOUBLE_EQ(e.slowdown, 1.1);
    EXPECT_DOUBLE_EQ(e.disturbance, 1.5);
    EXPECT_DOUBLE_EQ(e.value(), 0.5 / (1.1 * 1.5));
}

}  // namespace
}  // namespace splitpoint::models
