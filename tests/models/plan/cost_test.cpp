// Every cost part by hand (model.md 5).

#include "models/plan/cost.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "models/performance/efficiency.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::offerAt;
using test::twoOffers;

PlanResult planAt(const Scenario& s, PlanKind plan, NodeCounts nodes) { return evaluatePlan(s, plan, nodes).value(); }

TEST(BilledHours, WithinTheHorizonTheRestOfATermIsStranded) {
    const auto hours = billedHours(1000, 720, CommitmentCounting::WithinHorizon);
    EXPECT_DOUBLE_EQ(hours.paid, 1000);
    EXPECT_DOUBLE_EQ(hours.stranded, 440);
    EXPECT_DOUBLE_EQ(hours.fullTerms, 1440);
}

TEST(BilledHours, FullTermsArePaidToTheirEnd) {
    EXPECT_DOUBLE_EQ(billedHours(1000, 720, CommitmentCounting::FullTerm).paid, 1440);
    EXPECT_DOUBLE_EQ(billedHours(1000, 720, CommitmentCounting::FullTerm).stranded, 0);
    EXPECT_DOUBLE_EQ(billedHours(1440, 720, CommitmentCounting::FullTerm).paid, 1440);
    EXPECT_DOUBLE_EQ(billedHours(1000, 0, CommitmentCounting::FullTerm).paid, 1000);
}

TEST(Cost, SparesAndSetupCountByTheNode) {
    auto s = twoOffers({computing("w", {16.0})}, 730);
    s.offer(Tier::BareMetal)->spareShare = 0.05;
    s.offer(Tier::BareMetal)->setupUsdPerNode = 1000;
    const auto plan = planAt(s, PlanKind::BareMetal, {2, 0});
    EXPECT_DOUBLE_EQ(plan.cost.commitment, 2 * 1.05 * 8 * 2.0 * 730);
    EXPECT_DOUBLE_EQ(plan.cost.setup, 2000);
    EXPECT_NEAR(plan.dollars.idle, 0.05 * 16 * 2.0 * 730, 1e-6);  // the spares; all else is at work
}

TEST(Cost, WholeInstancesAreBilledAndTheRestIsWaste) {
    auto s = twoOffers({computing("w", {9.0, 8.0, 0.0})}, 3);
    s.offer(Tier::OnDemand)->instanceGpus = 8;
    const auto plan = planAt(s, PlanKind::Virtual, {0, 0});
    EXPECT_DOUBLE_EQ(plan.cost.elastic, (16 + 8 + 0) * 3.0);
    EXPECT_DOUBLE_EQ(plan.dollars.elasticWaste, 7 * 3.0);
}

TEST(Cost, BootsAndScaleDownsArePaid) {
    auto s = twoOffers({computing("w", {8.0, 24.0, 8.0, 0.0})}, 4);
    s.offer(Tier::OnDemand)->bootHours = 0.5;
    s.offer(Tier::OnDemand)->scaleDownHours = 0.25;
    const auto plan = planAt(s, PlanKind::Virtual, {0, 0});
    EXPECT_DOUBLE_EQ(plan.cost.boot, 3.0 * (0.5 * (8 + 16) + 0.25 * (16 + 8)));
    EXPECT_DOUBLE_EQ(plan.capacityWaitGpuHours, 0.5 * 24);
}

TEST(Cost, TwoPlatformsAreTwoFixedCosts) {
    auto s = twoOffers({computing("w", {12.0})}, 1460);
    s.operations.hourlyWageUsd = 80;
    s.operations.hoursPerGpuMonth = {0.25, 0.06};
    s.operations.fixedUsdPerMonth = {1500, 500};
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::Hybrid, {1, 0}).cost.operations, 2 * (80 * (0.25 * 8 + 0.06 * 4) + 1500 + 500));
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::BareMetal, {2, 0}).cost.operations, 2 * (80 * 0.25 * 16 + 1500));
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::Virtual, {0, 0}).cost.operations, 2 * (80 * 0.06 * 12 + 500));
}

TEST(Cost, TransferIsPaidOnlyBesideBareMetal) {
    auto s = twoOffers({computing("w", {12.0})}, 10);
    s.transferUsdPerOverflowGpuHour = 0.1;
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::Hybrid, {1, 0}).cost.transfer, 0.1 * 4 * 10);
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::Hybrid, {0, 0}).cost.transfer, 0.0);
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::Virtual, {0, 0}).cost.transfer, 0.0);
}

TEST(Cost, ExtraLinesFollowWhatIsRented) {
    auto s = twoOffers({computing("w", {12.0})}, 730);
    s.extraCosts = {{"storage", Delivery::BareMetal, 100.0, 0.01}, {"licence", Delivery::Virtual, 0.0, 0.02}};
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::Hybrid, {1, 0}).cost.extra, 100 + 0.01 * 8 * 730 + 0.02 * 4 * 730);
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::Virtual, {0, 0}).cost.extra, 0.02 * 12 * 730);
}

TEST(Cost, HeadroomIsHeldAndPaid) {
    auto s = twoOffers({computing("w", {8.0})}, 10);
    s.workloads[0].headroom = 0.5;
    const auto plan = planAt(s, PlanKind::Virtual, {0, 0});
    EXPECT_DOUBLE_EQ(plan.totalCostUsd, 1.5 * 8 * 3.0 * 10);
    EXPECT_DOUBLE_EQ(plan.dollars.headroom, 0.5 * 8 * 3.0 * 10);
    EXPECT_DOUBLE_EQ(plan.dollars.useful, 8 * 3.0 * 10);
}

TEST(Cost, AtWorkDollarsSplitByTheFactorsOfEfficiency) {
    auto s = twoOffers({computing("w", {8.0})}, 10);
    s.workloads[0].measuredSlowdown["virtual"] = 1.25;
    s.delivery["virtual"].disturbance = {1.0, 0.2, 0.0};
    const auto plan = planAt(s, PlanKind::Virtual, {0, 0});
    EXPECT_DOUBLE_EQ(plan.totalCostUsd, 8 * 1.25 * 1.2 * 3 * 10);
    EXPECT_NEAR(plan.dollars.useful, 8 * 3 * 10, 1e-9);
    EXPECT_NEAR(plan.dollars.overhead, 8 * 0.25 * 3 * 10, 1e-9);
    EXPECT_NEAR(plan.dollars.disturbance, 8 * 1.25 * 0.2 * 3 * 10, 1e-9);
    EXPECT_DOUBLE_EQ(*plan.relativePerformance, 1 / 1.5);
}

TEST(Cost, WhereItIsBeyondNumbersTheTierServesNothing) {
    auto s = twoOffers({computing("w", {16, 0})}, 48);
    s.workloads[0].restartHours = 699.0;
    s.offer(Tier::OnDemand)->interruptionsPerGpuHour = 1.0;  // e^699, just below the exponent that is refused
    for (const double price : {1.0, 1e9}) {
        s.offer(Tier::OnDemand)->usdPerGpuHour = price;
        const auto e = evaluate(s);
        ASSERT_TRUE(e.has_value());
        EXPECT_EQ(e->recommendation.plan, PlanKind::BareMetal);
        const auto& plan = e->plan(PlanKind::Virtual);
        EXPECT_FALSE(plan.feasible);
        ASSERT_EQ(plan.reasons.size(), 1U);
        EXPECT_EQ(plan.reasons[0], "workload 'w' cannot run in this plan: " + std::string(kNeverFinishes));
        EXPECT_DOUBLE_EQ(plan.totalCostUsd, 0.0);
        for (const SweepPoint& point : e->hybridSweep) EXPECT_TRUE(std::isfinite(point.totalCostUsd));
    }
    s.workloads[0].restartHours = 600.0;
    s.offer(Tier::OnDemand)->usdPerGpuHour = 1.0;
    EXPECT_TRUE(evaluate(s)->plan(PlanKind::Virtual).feasible) << "dear, and a number";
}

TEST(Cost, SpotServesItsAvailabilityOfWhatMayBeInterrupted) {
    auto s = twoOffers({computing("w", {10.0})}, 10);
    s.offer(Tier::Spot) = offerAt(1.0);
    s.offer(Tier::Spot)->availability = 0.6;
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::Virtual, {0, 0}).totalCostUsd, 300);
    s.workloads[0].interruptible = true;
    EXPECT_DOUBLE_EQ(planAt(s, PlanKind::Virtual, {0, 0}).totalCostUsd, (6 * 1 + 4 * 3) * 10);
}

}  // namespace
}  // namespace splitpoint::models
