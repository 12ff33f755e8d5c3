#include "models/performance/step_time.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/performance/efficiency.h"
#include "tests/models/decision/golden_scenarios.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

TEST(StepTime, ReferenceCaseFive) {
    Workload job = test::computing("job", {64.0});
    job.gpusPerJob = 64;
    OverheadSet set;
    set.disturbance.probability = 0.01;
    set.disturbance.slowdown = 0.28;
    const StepTime time = stepTime(job, test::offerAt(3.0), Tier::OnDemand, set);
    EXPECT_DOUBLE_EQ(time.typical, 1.0);
    EXPECT_DOUBLE_EQ(time.badHour, 1.28);
    EXPECT_NEAR(time.badHourChance, 1.0 - std::pow(0.99, 8), 1e-12);
    EXPECT_NEAR(time.mean(), 1.0216315, 1e-7);
}

TEST(StepTime, WithoutADisturbanceEveryHourIsTypical) {
    const StepTime time = stepTime(test::computing("w", {8.0}), test::offerAt(3.0), Tier::OnDemand, {});
    EXPECT_EQ(time.badHourChance, 0.0);
    EXPECT_EQ(time.badHour, time.typical);
}

TEST(StepTime, TheMeanIsSJROnEveryGoldenScenario) {
    for (const auto& file : test::goldenFiles()) {
        const Scenario s = test::readGolden(file);
        const auto table = efficiencyTable(s);
        for (std::size_t w = 0; w < table.size(); ++w) {
            for (const Tier tier : kTiers) {
                const auto& e = table[w].byTier[index(tier)];
                if (!e || !e->finishes) continue;
                const auto set = s.delivery.find(effectiveOverheadSet(*s.offer(tier), tier));
                if (set == s.delivery.end()) continue;
                const StepTime time = stepTime(s.workloads[w], *s.offer(tier), tier, set->second);
                EXPECT_NEAR(time.mean(), e->rentedPerUseful(), 1e-12 * time.mean()) << file;
                if (time.badHourChance > 0.01) {
                    EXPECT_NEAR(time.badHour, e->badHourSlowdown, 1e-12 * time.badHour);
                }
            }
        }
    }
}

}  // namespace
}  // namespace splitpoint::models
