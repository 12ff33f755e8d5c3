#include "models/scenarios/comparison.h"

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "models/files/scenario_file.h"
#include "tests/models/files/scenario_fixture.h"

namespace splitpoint::models {
namespace {

TEST(ScenarioComparison, ListsOnlyWhatDiffersWithBothValues) {
    const Scenario first = *parseScenario(tests::smallJson().dump(), {}, "t");
    EXPECT_TRUE(changedInputs(first, first).empty());
    Scenario second = first;
    second.name = "other";
    second.provenanceJson = R"({"a":1})";
    second.offers[2]->usdPerGpuHour = 2.5;
    second.workloads[0].headroom = 0.25;
    second.workloads[0].demand = HourlyDemand{{4, 12}};
    const auto inputs = changedInputs(first, second);
    ASSERT_EQ(inputs.size(), 3U);
    EXPECT_EQ(inputs[0].path, "workloads[w].demand.curve");
    EXPECT_EQ(inputs[0].before, R"({"hourly_gpus":[8]})");
    EXPECT_EQ(inputs[0].after, R"({"hourly_gpus":[4,12]})");
    EXPECT_EQ(inputs[1].path, "workloads[w].headroom");
    EXPECT_EQ(inputs[1].before, "null");
    EXPECT_EQ(inputs[2].path, "offers.on_demand.usd_per_gpu_hour");
    EXPECT_EQ(inputs[2].before, "3");
    EXPECT_EQ(inputs[2].after, "2.5");
}

TEST(ScenarioComparison, MovedOutputsAreThoseThatTheChangeReaches) {
    const Scenario first = *parseScenario(tests::smallJson().dump(), {}, "t");
    Scenario second = first;
    second.offers[2]->usdPerGpuHour = 6.0;  // the virtual plan alone uses it at a flat demand
    const auto moved = movedOutputs(*evaluate(first), *evaluate(second));
    ASSERT_EQ(moved.size(), 2U);
    EXPECT_EQ(moved[0].plan, PlanKind::Virtual);
    EXPECT_EQ(moved[0].key, "usd_per_useful_gpu_hour");
    EXPECT_EQ(moved[0].share(), 1.0);
    EXPECT_EQ(moved[1].key, "total_cost_usd");
    EXPECT_EQ(moved[1].before, 576.0);
    EXPECT_EQ(moved[1].after, 1152.0);
    EXPECT_TRUE(movedOutputs(*evaluate(first), *evaluate(first)).empty());
}

}  // namespace
}  // namespace splitpoint::models
