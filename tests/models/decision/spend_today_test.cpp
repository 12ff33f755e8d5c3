#include "models/decision/spend_today.h"

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::twoOffers;

/// 16 useful GPUs on two bare-metal nodes: 2.00 USD an hour each, 23,360 USD and 11,680 useful GPU-hours a month.
Scenario twoNodes() {
    Scenario s = twoOffers({computing("w", {16.0})}, 2 * 730);
    s.currentSpend = CurrentSpend{"the old cluster", 29'200.0, std::nullopt};
    return s;
}

TEST(SpendToday, IsAbsentWhereNothingIsStated) {
    Scenario s = twoNodes();
    s.currentSpend.reset();
    EXPECT_FALSE(spendToday(s, *evaluate(s)));
}

TEST(SpendToday, ComparesTotalsWhereTheHoursAreNotStated) {
    const Scenario s = twoNodes();
    const auto today = spendToday(s, *evaluate(s));
    ASSERT_TRUE(today);
    EXPECT_EQ(today->basis, SpendBasis::Total);
    EXPECT_DOUBLE_EQ(today->usdOverHorizon, 58'400.0);
    EXPECT_FALSE(today->usdPerUsefulGpuHour);
    const auto& metal = today->plans[index(PlanKind::BareMetal)];
    ASSERT_TRUE(metal);
    EXPECT_NEAR(metal->usdPerMonth, 23'360.0, 1e-6);
    EXPECT_NEAR(metal->savingUsdPerMonth, 5'840.0, 1e-6);
    EXPECT_NEAR(metal->savingShare, 0.2, 1e-12);
    const auto& machines = today->plans[index(PlanKind::Virtual)];  // 3.00 USD: 35,040 a month
    ASSERT_TRUE(machines);
    EXPECT_NEAR(machines->savingShare, -0.2, 1e-12);
    EXPECT_EQ(
        spendSentence(*today, *evaluate(s)),
        "Bare metal is 20.0 % below what you pay today in total, 23360 USD against 29200 USD a month; what work that "
        "pays for is not stated, so only the totals are compared.");
}

TEST(SpendToday, ComparesUsefulHoursWhereTheyAreStated) {
    Scenario s = twoNodes();
    s.currentSpend->usefulGpuHoursPerMonth = 14'600.0;  // more work than the demand of the scenario: 2.00 USD an hour
    const auto today = spendToday(s, *evaluate(s));
    EXPECT_EQ(today->basis, SpendBasis::UsefulGpuHours);
    EXPECT_DOUBLE_EQ(*today->usdPerUsefulGpuHour, 2.0);
    EXPECT_NEAR(today->plans[index(PlanKind::BareMetal)]->savingShare, 0.0, 1e-12)
        << "less in total, but for less work: nothing is saved";
    EXPECT_NEAR(today->plans[index(PlanKind::Virtual)]->savingUsdPerMonth, (2.0 - 3.0) * 14'600.0, 1e-6);
    EXPECT_EQ(spendSentence(*today, *evaluate(s)),
              "Bare metal is the same as what you pay today: 2.00 USD against 2.00 USD per useful GPU-hour, 0 USD a "
              "month less "
              "for the 14600 useful GPU-hours stated.");
}

TEST(SpendToday, ComparesTheFirstMonthWhereDemandGrows) {
    Scenario s = twoNodes();
    s.workloads[0].growthPerYear = 0.5;
    s.offer(Tier::BareMetal)->setupUsdPerNode = 1'000.0;
    s.currentSpend->usefulGpuHoursPerMonth = 10'000.0;
    const Evaluation e = *evaluate(s);
    const auto unknown = spendToday(s, e);
    EXPECT_EQ(unknown->basis, SpendBasis::FirstMonth);
    for (const auto& plan : unknown->plans) EXPECT_FALSE(plan) << "the months are not known";
    EXPECT_EQ(
        spendSentence(*unknown, e),
        "Demand grows, so the 29200 USD a month that you pay today stand beside the first month of each plan alone.");
    PerPlan<CashPlan> months;
    for (const PlanKind plan : kPlans) months[index(plan)] = *monthlyCash(s, e.plan(plan));
    const auto today = spendToday(s, e, &months);
    const PlanResult& metal = e.plan(PlanKind::BareMetal);
    ASSERT_TRUE(today->plans[index(PlanKind::BareMetal)]);
    EXPECT_GT(metal.cost.setup, 0.0);
    EXPECT_NEAR(today->plans[index(PlanKind::BareMetal)]->usdPerMonth, metal.nodes.bareMetal * 8 * 2.0 * 730, 1e-6)
        << "its nodes for 730 h, setup apart";
    const double machines = today->plans[index(PlanKind::Virtual)]->usdPerMonth;
    EXPECT_LT(machines, e.plan(PlanKind::Virtual).totalCostUsd / 2.0)
        << "the second of the two months is the dearer one";
    EXPECT_NE(spendSentence(*today, e).find(" in the first month, "), std::string::npos) << spendSentence(*today, e);
}

TEST(SpendToday, SeesGrowthInALayer) {
    Scenario s = twoNodes();
    s.workloads[0].demandLayers.push_back({"more every year", true, GrowthLayer{}});
    EXPECT_EQ(spendToday(s, *evaluate(s))->basis, SpendBasis::FirstMonth);
    s.workloads[0].demandLayers[0].on = false;
    EXPECT_EQ(spendToday(s, *evaluate(s))->basis, SpendBasis::Total);
}

TEST(SpendToday, LeavesOutPlansThatCannotServe) {
    Scenario s = twoNodes();
    s.workloads[0].isolation = Isolation::BareMetalOnly;
    const auto today = spendToday(s, *evaluate(s));
    EXPECT_FALSE(today->plans[index(PlanKind::Virtual)]);
    EXPECT_TRUE(today->plans[index(PlanKind::BareMetal)]);
}

}  // namespace
}  // namespace splitpoint::models
