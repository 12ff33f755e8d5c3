#include "models/decision/monthly_cash.h"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "models/evaluate.h"
#include "tests/models/decision/golden_scenarios.h"
#include "tests/models/plan/random_scenario.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::RandomScenario;
using test::twoOffers;

/// The months' parts against the plan's own.
std::string faultOf(const Scenario& s, const PlanResult& plan) {
    const auto cash = monthlyCash(s, plan);
    if (!cash) return cash.error().message;
    const double tolerance = 1e-8 * std::max(1.0, plan.totalCostUsd);
    if (std::abs(cash->total() - plan.totalCostUsd) > tolerance)
        return "total " + std::to_string(cash->total()) + " for " + std::to_string(plan.totalCostUsd);
    CostParts sum;
    int hours = 0;
    for (const MonthlyCash& month : cash->months) {
        for (const CostPartField& field : kCostPartFields) sum.*field.value += month.cost.*field.value;
        hours += month.hours;
        if (month.commitmentUtilization() > 1.0 + 1e-9) return "utilization";
    }
    if (hours != s.hours) return "hours";
    sum.commitment += cash->afterHorizonUsd;
    for (const CostPartField& field : kCostPartFields) {
        if (std::abs(sum.*field.value - plan.cost.*field.value) > tolerance) return std::string(field.key);
    }
    return {};
}

TEST(MonthlyCash, SumsToTheTotalOnEveryGoldenScenario) {
    for (const auto& file : test::goldenFiles()) {
        const Scenario s = test::readGolden(file);
        const auto e = evaluate(s);
        for (const PlanResult& plan : e->plans) {
            if (!plan.feasible) continue;
            EXPECT_EQ(faultOf(s, plan), "") << file << " " << kPlanNames[index(plan.plan)];
        }
    }
}

TEST(MonthlyCash, SumsToTheTotalOnRandomScenarios) {
    EXPECT_TRUE(rc::check("cash", [](unsigned seed) {
        RandomScenario random(seed);
        Scenario s = random.anything();
        s.hours = random.whole(500, 1600);
        if (random.chance(0.5)) s.start = "2026-01-20";
        if (random.chance(0.5)) s.countCommitment = CommitmentCounting::FullTerm;
        s.offer(Tier::BareMetal)->setupUsdPerNode = 40.0;
        s.extraCosts = {{"x", Delivery::Virtual, 70.0, 0.05}};
        const auto e = evaluate(s);
        for (const PlanResult& plan : e->plans) {
            if (plan.feasible) RC_ASSERT(faultOf(s, plan) == "");
        }
    }));
}

TEST(MonthlyCash, FollowsTheCalendar) {
    auto s = twoOffers({computing("w", {8.0})}, 24 * 60);
    s.start = "2026-01-20";
    s.offer(Tier::BareMetal)->setupUsdPerNode = 100.0;
    const auto cash = monthlyCash(s, evaluate(s).value().plan(PlanKind::BareMetal));
    ASSERT_TRUE(cash);
    ASSERT_EQ(cash->months.size(), 3u);
    EXPECT_EQ(cash->months[0].month, "2026-01");
    EXPECT_EQ(cash->months[0].hours, 12 * 24);
    EXPECT_EQ(cash->months[1].month, "2026-02");
    EXPECT_EQ(cash->months[1].hours, 28 * 24);
    EXPECT_EQ(cash->months[2].hours, 20 * 24);
    EXPECT_NEAR(cash->months[0].cost.commitment, 8 * 2.0 * 12 * 24, 1e-9);
    EXPECT_EQ(cash->months[0].cost.setup, 100.0);
    EXPECT_EQ(cash->months[1].cost.setup, 0.0);
    EXPECT_NEAR(cash->months[1].commitmentUtilization(), 1.0, 1e-12);
}

TEST(MonthlyCash, ShowsWhatFallsDueAfterTheHorizon) {
    auto s = twoOffers({computing("w", {8.0})}, 1000);
    s.offer(Tier::BareMetal)->termHours = 1500;
    s.countCommitment = CommitmentCounting::FullTerm;
    const auto cash = monthlyCash(s, evaluate(s).value().plan(PlanKind::BareMetal));
    ASSERT_EQ(cash->months.size(), 2u);
    EXPECT_EQ(cash->months[1].month, "month 2");
    EXPECT_EQ(cash->months[1].hours, 270);
    EXPECT_NEAR(cash->afterHorizonUsd, 8 * 2.0 * 500, 1e-9);
}

}  // namespace
}  // namespace splitpoint::models
