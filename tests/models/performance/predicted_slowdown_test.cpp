#include "models/performance/predicted_slowdown.h"

#include <cmath>

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

PerComponent<Estimate> allExact() {
    PerComponent<Estimate> slowdown{};
    slowdown.fill(1.0);
    return slowdown;
}

TEST(PredictedSlowdown, OneComponentWithAllTheTimeKeepsItsRange) {
    Workload workload;
    workload.timeShares[index(Component::Cpu)] = 1.0;
    auto slowdown = allExact();
    slowdown[index(Component::Cpu)] = {1.0, 1.1, 1.21};
    const auto predicted = predictedSlowdown(workload, slowdown);
    EXPECT_NEAR(predicted.value, std::log(1.1), 1e-12);
    EXPECT_NEAR(predicted.error, std::log(1.21) / 3.29, 1e-12);
}

TEST(PredictedSlowdown, AShareCarriesItsShareOfTheError) {
    Workload workload;
    workload.timeShares[index(Component::GpuCompute)] = 0.8;
    workload.timeShares[index(Component::Storage)] = 0.2;
    auto slowdown = allExact();
    slowdown[index(Component::Storage)] = {1.2, 1.5, 1.875};
    const auto predicted = predictedSlowdown(workload, slowdown);
    EXPECT_NEAR(predicted.value, std::log(1.1), 1e-12);
    // Log-SD 0.13565: storage at 1.71792 gives 1.143584, at 1.309726 gives 1.061945.
    EXPECT_NEAR(predicted.error, 0.037032, 2e-5);
    workload.measuredSlowdown["virtual"] = 3.0;
    EXPECT_EQ(predictedSlowdown(workload, slowdown).value, predicted.value) << "a measurement is no prediction";
}

TEST(PredictedSlowdown, ExactComponentsGiveNoError) {
    Workload workload;
    workload.timeShares[index(Component::GpuCompute)] = 1.0;
    auto slowdown = allExact();
    slowdown[index(Component::Storage)] = {1.0, 2.0, 4.0};
    EXPECT_EQ(predictedSlowdown(workload, slowdown).error, 0.0) << "it has no time there";
}

}  // namespace
}  // namespace splitpoint::models
