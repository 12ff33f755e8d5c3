#include "ui/jobs/plan_details.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/models/plan/scenario_builder.h"
#include "tests/ui/patience.h"

namespace splitpoint::ui {
namespace {

std::shared_ptr<const Evaluated> evaluated(double gpus) {
    auto result = std::make_shared<Evaluated>();
    auto scenario = models::test::twoOffers({models::test::computing("w", models::test::day(gpus, 12, 0))}, 2190);
    scenario.offer(models::Tier::OnDemand)->bootHours = 0.5;
    result->evaluation = *models::evaluate(scenario);
    result->scenario = std::make_shared<const models::Scenario>(std::move(scenario));
    return result;
}

bool settled(const PlanDetailsRunner& runner) {
    return QTest::qWaitFor([&] { return runner.isSettled(); }, test::kPatienceMs);
}

TEST(PlanDetailsRunner, MonthsAndBurstsOfEveryPlan) {
    PlanDetailsRunner runner;
    const auto result = evaluated(16.0);
    runner.request(result);
    ASSERT_TRUE(settled(runner));
    ASSERT_TRUE(runner.latest());
    EXPECT_EQ(runner.latest()->of, result);
    for (const models::PlanKind kind : models::kPlans) {
        const models::PlanResult& plan = result->evaluation.plan(kind);
        const PlanDetails::Plan& details = runner.latest()->plans[models::index(kind)];
        EXPECT_TRUE(details.problem.isEmpty());
        EXPECT_NEAR(details.cash.total(), plan.totalCostUsd, 1e-6 * plan.totalCostUsd);
        double wait = 0.0;
        for (const models::CapacityBurst& burst : details.bursts) wait += burst.waitGpuHours();
        EXPECT_NEAR(wait, plan.capacityWaitGpuHours, 1e-9 * std::max(1.0, wait));
    }
}

TEST(PlanDetailsRunner, TheNewestRequestIsAnsweredAndTheSameScenarioIsNotComputedTwice) {
    PlanDetailsRunner runner;
    QSignalSpy ready(&runner, &PlanDetailsRunner::ready);
    const auto last = evaluated(24.0);
    for (const double gpus : {8.0, 16.0}) runner.request(evaluated(gpus));
    runner.request(last);
    ASSERT_TRUE(settled(runner));
    EXPECT_EQ(ready.size(), 1) << "older work is dropped";
    EXPECT_EQ(runner.latest()->of, last);
    const auto known = runner.latest();
    const auto sameScenario = std::make_shared<Evaluated>(*last);
    runner.request(sameScenario);
    EXPECT_TRUE(runner.isSettled()) << "answered at once";
    EXPECT_EQ(ready.size(), 2);
    EXPECT_EQ(runner.latest(), known);
}

TEST(PlanDetailsRunner, DestructionDuringWorkIsSafe) {
    const auto result = evaluated(16.0);
    for (int i = 0; i < 5; ++i) {
        PlanDetailsRunner runner;
        runner.request(result);
    }
    SUCCEED();
}

}  // namespace
}  // namespace splitpoint::ui
