#include "models/performance/capacity_wait.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/models/decision/golden_scenarios.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

TEST(CapacityBursts, RisesInARowAreOneBurst) {
    Scenario s = test::twoOffers({test::computing("w", {1.0})}, 9);
    s.offer(Tier::OnDemand)->bootHours = 0.5;
    HourlyService service;
    service.billedGpus[index(Tier::OnDemand)] = {8, 16, 24, 24, 8, 8, 16, 0, 8};
    const auto bursts = capacityBursts(s, service);
    ASSERT_EQ(bursts.size(), 3U);
    EXPECT_EQ(bursts[0].firstHour, 0);
    EXPECT_EQ(bursts[0].hours, 3);
    EXPECT_DOUBLE_EQ(bursts[0].riseGpus, 24.0);
    EXPECT_DOUBLE_EQ(bursts[0].waitGpuHours(), 12.0);
    EXPECT_EQ(bursts[1].firstHour, 6);
    EXPECT_DOUBLE_EQ(bursts[1].riseGpus, 8.0);
    EXPECT_EQ(bursts[2].firstHour, 8);
}

TEST(CapacityBursts, SumToThePlansCapacityWait) {
    int plans = 0;
    for (const auto& file : test::goldenFiles()) {
        const Scenario s = test::readGolden(file);
        const auto e = evaluate(s);
        for (const PlanResult& plan : e->plans) {
            if (!plan.feasible) continue;
            const auto service = hourlyService(s, plan.plan, plan.nodes);
            double wait = 0.0;
            for (const CapacityBurst& burst : capacityBursts(s, *service)) wait += burst.waitGpuHours();
            EXPECT_NEAR(wait, plan.capacityWaitGpuHours, 1e-6 * std::max(1.0, wait)) << file;
            plans += wait > 0.0 ? 1 : 0;
        }
    }
    EXPECT_GT(plans, 0) << "some plan waits";
}

TEST(CapacityBursts, NoElasticOfferNoBurst) {
    Scenario s = test::twoOffers({test::computing("w", {1.0})}, 2);
    s.offer(Tier::OnDemand).reset();
    EXPECT_TRUE(capacityBursts(s, HourlyService{}).empty());
}

}  // namespace
}  // namespace splitpoint::models
