#include "models/performance/checkpoint_figures.h"

#include <gtest/gtest.h>

#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

Workload job() {
    Workload w = test::computing("job", {64.0});
    w.gpusPerJob = 64;
    w.checkpointHours = 0.05;
    w.restartHours = 0.25;
    return w;
}

Offer interrupted() {
    Offer o = test::offerAt(3.0);
    o.interruptionsPerGpuHour = 0.000125;
    return o;
}

TEST(CheckpointFigures, ReferenceCaseSix) {
    const auto f = checkpointFigures(job(), interrupted(), Tier::OnDemand);
    EXPECT_NEAR(f.interruptionsPerHour, 1.0 / 125.0, 1e-15);
    ASSERT_TRUE(f.intervalHours);
    EXPECT_NEAR(*f.intervalHours, 3.5022794, 1e-7);
    EXPECT_FALSE(f.intervalIsGiven);
    EXPECT_NEAR(f.lossShare, 1.0 - 1.0 / 1.0308856, 1e-7);
    EXPECT_EQ(f.lossShare, f.leastLossShare);
}

TEST(CheckpointFigures, AGivenIntervalIsNeverBetter) {
    Workload w = job();
    for (const double hours : {0.5, 2.0, 3.5022794, 6.0, 24.0}) {
        w.checkpointIntervalHours = hours;
        const auto f = checkpointFigures(w, interrupted(), Tier::OnDemand);
        EXPECT_TRUE(f.intervalIsGiven);
        EXPECT_EQ(*f.intervalHours, hours);
        EXPECT_NEAR(*f.optimalIntervalHours, 3.5022794, 1e-7);
        EXPECT_GE(f.lossShare, f.leastLossShare - 1e-12);
    }
}

TEST(CheckpointFigures, ReclaimsCountOnSpotOnly) {
    Offer o = interrupted();
    o.reclaimsPerHour = 0.02;
    EXPECT_NEAR(checkpointFigures(job(), o, Tier::Spot).interruptionsPerHour, 0.028, 1e-15);
    EXPECT_NEAR(checkpointFigures(job(), o, Tier::OnDemand).interruptionsPerHour, 0.008, 1e-15);
}

TEST(CheckpointFigures, WithoutCheckpointsOrInterruptionsThereIsNoInterval) {
    Workload w = job();
    w.checkpointHours = 0.0;
    const auto none = checkpointFigures(w, interrupted(), Tier::OnDemand);
    EXPECT_FALSE(none.intervalHours);
    EXPECT_GT(none.lossShare, 0.0);
    EXPECT_EQ(checkpointFigures(job(), test::offerAt(3.0), Tier::OnDemand).lossShare, 0.0);
    Offer hopeless = interrupted();
    hopeless.interruptionsPerGpuHour = 100.0;
    const auto never = checkpointFigures(job(), hopeless, Tier::OnDemand);
    EXPECT_FALSE(never.finishes);
    EXPECT_EQ(never.lossShare, 1.0);
}

TEST(CheckpointFigures, TheLossAtAnIntervalIsLeastAtTheOptimum) {
    const auto f = checkpointFigures(job(), interrupted(), Tier::OnDemand);
    EXPECT_DOUBLE_EQ(lossAtInterval(job(), interrupted(), Tier::OnDemand, *f.intervalHours), f.lossShare);
    for (const double hours : {0.1, 1.0, 3.0, 4.0, 40.0}) {
        EXPECT_GT(lossAtInterval(job(), interrupted(), Tier::OnDemand, hours), f.leastLossShare) << hours;
    }
    EXPECT_EQ(lossAtInterval(job(), interrupted(), Tier::OnDemand, 1e6), 1.0) << "never ends";
}

}  // namespace
}  // namespace splitpoint::models
