#include "models/decision/break_even.h"

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::twoOffers;

TEST(BreakEven, CountsEverythingThatAGpuHourCosts) {
    auto s = twoOffers({computing("w", {8.0})}, 7300);
    auto& metal = *s.offer(Tier::BareMetal);
    metal.spareShare = 0.1;
    metal.setupUsdPerNode = 5840;
    metal.termHours = 8760;
    s.countCommitment = CommitmentCounting::FullTerm;
    s.operations.hourlyWageUsd = 73;
    s.operations.hoursPerGpuMonth = {1.0, 0.5};
    s.operations.fixedUsdPerMonth = {1e6, 1e6};  // fixed costs do not belong to one more GPU
    s.extraCosts = {{"x", Delivery::Virtual, 999.0, 0.25}};
    s.transferUsdPerOverflowGpuHour = 0.5;
    const Preparation p = prepare(s);
    const auto b = breakEven(p, true);
    ASSERT_TRUE(b);
    EXPECT_NEAR(b->bareMetalUsdPerGpuHour, 2.0 * 1.1 * 8760 / 7300 + 5840.0 / (8 * 7300) + 0.1, 1e-12);
    EXPECT_NEAR(b->elasticUsdPerGpuHour, 3.0 + 0.5 + 0.05 + 0.25, 1e-12);
    EXPECT_NEAR(breakEven(p, false)->elasticUsdPerGpuHour, 3.3, 1e-12);
}

TEST(BreakEven, WeighsEfficienciesByDemand) {
    auto s = twoOffers({computing("a", {30.0}), computing("b", {10.0})}, 10);
    s.workloads[0].measuredSlowdown["virtual"] = 1.2;
    const auto b = breakEven(prepare(s), false);
    EXPECT_NEAR(b->elasticEfficiency, 40.0 / (36.0 + 10.0), 1e-12);
    EXPECT_NEAR(b->utilization(), 2.0 * (40.0 / 46.0) / 3.0, 1e-12);
}

TEST(BreakEven, IsAbsentWithoutARival) {
    auto s = twoOffers({computing("w", {8.0})}, 10);
    s.offer(Tier::OnDemand).reset();
    EXPECT_FALSE(breakEven(prepare(s), false));
    EXPECT_FALSE(breakEven(prepare(twoOffers({computing("w", {0.0})}, 10)), false));
}

TEST(CrossingCurves, MeetAtBreakEven) {
    const auto s = twoOffers({computing("w", day(16, 12, 0))}, 240);
    const auto curves = crossingCurves(s, *evaluate(s));
    ASSERT_TRUE(curves);
    EXPECT_NEAR(curves->breakEvenUtilization, 2.0 / 3.0, 1e-12);
    for (std::size_t i = 0; i < curves->utilization.size(); ++i) {
        const bool metalPays = curves->bareMetalUsdPerUsefulHour[i] < curves->elasticUsdPerUsefulHour[i];
        EXPECT_EQ(metalPays, curves->utilization[i] > curves->breakEvenUtilization);
    }
}

}  // namespace
}  // namespace splitpoint::models
