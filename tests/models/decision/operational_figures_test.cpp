#include "models/decision/operational_figures.h"

#include <cmath>

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/decision/golden_scenarios.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

Scenario byHand() {
    Workload w = test::computing("w", test::day(24, 12, 8));
    w.gpusPerJob = 8;
    w.checkpointHours = 0.05;
    w.restartHours = 0.25;
    Scenario s = test::twoOffers({w}, 240);
    Offer& metal = *s.offer(Tier::BareMetal);
    metal.spareShare = 0.05;
    metal.recoveryHours = 0.5;
    metal.interruptionsPerGpuHour = 1e-4;
    Offer& rented = *s.offer(Tier::OnDemand);
    rented.instanceGpus = 8;
    rented.interruptionsPerGpuHour = 2e-4;
    s.operations.hoursPerGpuMonth.bareMetal = 0.2;
    s.operations.hoursPerGpuMonth.virtualMachines = 0.1;
    s.operations.fixedUsdPerMonth.bareMetal = 1000.0;
    s.operations.fixedUsdPerMonth.virtualMachines = 500.0;
    return s;
}

TEST(OperationalFigures, ByHand) {
    const Scenario s = byHand();
    const PlanResult plan = *evaluatePlan(s, PlanKind::Hybrid, {1, 0});
    const OperationalFigures f = operationalFigures(s, plan);
    const TierOperations& metal = f.tiers[index(Tier::BareMetal)];
    EXPECT_DOUBLE_EQ(metal.committedGpus, 8.0);
    EXPECT_DOUBLE_EQ(metal.spareGpus, 0.4);
    EXPECT_DOUBLE_EQ(metal.machines, 1.0);
    const TierOperations& rented = f.tiers[index(Tier::OnDemand)];
    EXPECT_DOUBLE_EQ(rented.machines, f.machines(Delivery::Virtual));
    const double perUseful = (*evaluate(s)).efficiency[0].byTier[index(Tier::OnDemand)]->rentedPerUseful();
    const double heldAtPeak = plan.tiers[index(Tier::OnDemand)].peakHeldGpus;
    EXPECT_DOUBLE_EQ(rented.machines, std::ceil(heldAtPeak / 8.0 - 1e-9));
    EXPECT_DOUBLE_EQ(rented.starts, plan.tiers[index(Tier::OnDemand)].riseGpus / 8.0);
    // u useful GPU-hours are u SJR / 8 job-hours, each interrupted 8 times 2e-4.
    const double useful = plan.tiers[index(Tier::OnDemand)].usefulGpuHours;
    EXPECT_NEAR(rented.interruptions, useful * perUseful / 8.0 * 8.0 * 2e-4, 1e-12);
    EXPECT_NEAR(f.workloads[0].interruptions, f.interruptions(), 1e-12);
    EXPECT_DOUBLE_EQ(f.staffHoursPerMonth.bareMetal, 1.6);
    EXPECT_DOUBLE_EQ(f.platformUsdPerMonth.virtualMachines, 500.0);
}

TEST(OperationalFigures, RecoveryIsThatOfTheTierWithMostOfTheWork) {
    const Scenario s = byHand();
    const auto all = operationalFigures(s, *evaluatePlan(s, PlanKind::BareMetal, {4, 0}));
    EXPECT_DOUBLE_EQ(all.workloads[0].restartHours, 0.75);
    EXPECT_TRUE(all.workloads[0].checkpointHours);
    const auto none = operationalFigures(s, *evaluatePlan(s, PlanKind::Virtual, {0, 0}));
    EXPECT_DOUBLE_EQ(none.workloads[0].restartHours, 0.25);
    EXPECT_EQ(none.platformUsdPerMonth.bareMetal, 0.0) << "a delivery that is not used has no platform";
}

TEST(OperationalFigures, StaffAndPlatformsAreTheOperationsCost) {
    for (const auto& file : test::goldenFiles()) {
        const Scenario s = test::readGolden(file);
        const auto e = evaluate(s);
        for (const PlanResult& plan : e->plans) {
            if (!plan.feasible) continue;
            const auto f = operationalFigures(s, plan);
            const double months = s.hours / kHoursPerMonth;
            const double usd = months * (s.operations.hourlyWageUsd.typical *
                                             (f.staffHoursPerMonth.bareMetal + f.staffHoursPerMonth.virtualMachines) +
                                         f.platformUsdPerMonth.bareMetal + f.platformUsdPerMonth.virtualMachines);
            EXPECT_NEAR(usd, plan.cost.operations, 1e-8 * std::max(1.0, usd)) << file << kPlanNames[index(plan.plan)];
        }
    }
}

}  // namespace
}  // namespace splitpoint::models
