#include "models/performance/job_scaling.h"

#include <cmath>

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

Offer nodesOfEight() {
    Offer offer;
    offer.gpusPerNode = 8;
    return offer;
}

Workload sharing(double compute, double inside, double between, int measuredWith) {
    Workload w;
    w.name = "job";
    w.timeShares[index(Component::GpuCompute)] = compute;
    w.timeShares[index(Component::Interconnect)] = inside;
    w.timeShares[index(Component::InterconnectInternode)] = between;
    w.timeSharesGpus = measuredWith;
    return w;
}

TEST(JobScaling, ComputeAloneLosesOnlyByDoubling) {
    const auto sizes = jobScaling(sharing(1, 0, 0, 8), nodesOfEight(), Tier::BareMetal, {}, {1, 2, 8, 64});
    ASSERT_TRUE(sizes);
    EXPECT_DOUBLE_EQ((*sizes)[0].scalingEfficiency, 1.0);
    EXPECT_NEAR((*sizes)[1].stepTime, 1.02, 1e-12);
    EXPECT_NEAR((*sizes)[3].scalingEfficiency, std::pow(1.02, -6), 1e-12);
}

TEST(JobScaling, RingVolumeScalesTheInterconnectShares) {
    // Shares measured with 16 GPUs: 0.1 inside and 0.2 between nodes. At 8 GPUs nothing crosses nodes.
    const auto sizes = jobScaling(sharing(0.7, 0.1, 0.2, 16), nodesOfEight(), Tier::BareMetal, {}, {1, 8, 16, 64}, 0.0);
    ASSERT_TRUE(sizes);
    EXPECT_NEAR((*sizes)[0].stepTime, 0.7, 1e-12);
    EXPECT_NEAR((*sizes)[1].stepTime, 0.7 + 0.1 * (7.0 / 8.0) / (15.0 / 16.0), 1e-12);
    EXPECT_NEAR((*sizes)[2].stepTime, 1.0, 1e-12);
    EXPECT_NEAR((*sizes)[3].stepTime, 0.7 + 0.3 * (63.0 / 64.0) / (15.0 / 16.0), 1e-12);
    EXPECT_NEAR((*sizes)[2].scalingEfficiency, 0.7, 1e-12);
}

TEST(JobScaling, MoreHostsAreDisturbedMoreOften) {
    OverheadSet set;
    set.disturbance = {0.02, 0.5, 0.0};
    const auto sizes = jobScaling(sharing(1, 0, 0, 8), nodesOfEight(), Tier::BareMetal, set, {8, 64}, 0.0);
    EXPECT_NEAR((*sizes)[0].stepTime, 1.01, 1e-12);
    EXPECT_NEAR((*sizes)[1].stepTime, 1.074618, 5e-7);
}

TEST(JobScaling, SharesOfOneGpuCannotHoldInterconnectTime) {
    const auto sizes = jobScaling(sharing(0.9, 0.1, 0, 1), nodesOfEight(), Tier::BareMetal, {}, {8});
    ASSERT_FALSE(sizes);
    EXPECT_NE(sizes.error().message.find("time_shares_gpus"), std::string::npos);
}

}  // namespace
}  // namespace splitpoint::models
