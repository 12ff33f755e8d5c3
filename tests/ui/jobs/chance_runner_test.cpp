#include "ui/jobs/chance_runner.h"

#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"

namespace splitpoint::ui {
namespace {

models::ScenarioSnapshot scenario(double onDemand) {
    models::Scenario made = test::fullScenario();
    made.offer(models::Tier::OnDemand)->usdPerGpuHour = {0.7 * onDemand, onDemand, 1.4 * onDemand};
    return std::make_shared<const models::Scenario>(made);
}

bool settle(ChanceRunner& runner) {
    return QTest::qWaitFor([&] { return runner.isSettled(); }, test::kPatienceMs);
}

TEST(ChanceRunner, GivesTheModelsFiguresForEachScenario) {
    ChanceRunner runner;
    const auto a = scenario(2.0), b = scenario(4.0);
    runner.request({a, b});
    EXPECT_FALSE(runner.isSettled());
    EXPECT_EQ(runner.chancesOf(a), nullptr) << "never computed on the GUI thread";
    ASSERT_TRUE(settle(runner));
    for (const auto& each : {a, b}) {
        const auto known = models::winningChances(*each, {});
        ASSERT_TRUE(known);
        ASSERT_NE(runner.chancesOf(each), nullptr);
        for (const models::PlanKind plan : models::kPlans)
            EXPECT_EQ(runner.chancesOf(each)->chances[models::index(plan)].value,
                      known->chances[models::index(plan)].value);
    }
}

TEST(ChanceRunner, KeepsWhatIsKnownAndStopsTheRest) {
    ChanceRunner runner;
    const auto a = scenario(2.0), b = scenario(3.0);
    runner.request({a});
    ASSERT_TRUE(settle(runner));
    const auto known = runner.chancesOf(a);
    ASSERT_NE(known, nullptr);
    runner.request({std::make_shared<const models::Scenario>(*a)});
    EXPECT_TRUE(runner.isSettled()) << "the same scenario once more costs nothing";
    runner.request({b});
    runner.cancel();
    EXPECT_TRUE(runner.isSettled()) << "nobody waits for the rest";
    QTest::qWait(50);
    EXPECT_EQ(runner.chancesOf(b), nullptr);
    runner.request({b});
    ASSERT_TRUE(settle(runner));
    EXPECT_NE(runner.chancesOf(b), nullptr);
}

TEST(ChanceRunner, WhatCannotBeSimulatedSettlesWithoutAnAnswer) {
    models::Scenario broken = test::fullScenario();
    broken.workloads.front().demand = models::HourlyDemand{std::vector<double>(336, 1e9)};
    const auto snapshot = std::make_shared<const models::Scenario>(broken);
    if (models::winningChances(broken, {})) GTEST_SKIP() << "this demand can be priced";
    ChanceRunner runner;
    runner.request({snapshot});
    ASSERT_TRUE(settle(runner));
    EXPECT_EQ(runner.chancesOf(snapshot), nullptr);
}

}  // namespace
}  // namespace splitpoint::ui
