#include "models/calibration/profile_reference.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/models/calibration/profile_fixture.h"

namespace splitpoint::models::calibration {
namespace {

using fixture::probeOf;

Profile withCpu(const std::string& verdict, double rate) {
    Profile profile = fixture::profileOn(verdict);
    profile.id = verdict + std::to_string(rate);
    profile.label = verdict;
    profile.probes = {probeOf("cpu", "cpu_int_1t", std::vector<double>(5, rate))};
    return profile;
}

ProbeRecord onGpu(int device, double rate) {
    ProbeRecord probe = probeOf("gpu_compute", "tc_f16_f32acc", std::vector<double>(5, rate));
    probe.device = device;
    return probe;
}

Profile withGpus(const std::string& verdict, const std::vector<double>& rates, const std::string& card) {
    Profile profile = fixture::profileOn(verdict);
    for (std::size_t i = 0; i < rates.size(); ++i) {
        GpuRecord gpu;
        gpu.index = static_cast<int>(i);
        gpu.name = "NVIDIA H100";
        gpu.uuidHash = card + std::to_string(i);
        profile.gpus.push_back(gpu);
        profile.probes.push_back(onGpu(gpu.index, rates[i]));
    }
    return profile;
}

TEST(ProfileReference, RatioAndErrorByHand) {
    const Profile reference = withCpu("metal", 104.0), profile = withCpu("vm", 100.0);
    const auto estimate = estimateAgainst(profile, reference);
    ASSERT_EQ(estimate.probes.size(), 1U);
    EXPECT_EQ(estimate.probes[0].probe, &profile.probes[0]);
    EXPECT_NEAR(estimate.probes[0].ratio, 1.04, 1e-12);
    // Rounds without spread leave the reproducibility terms: 0.5 % on metal, 1.5 % in a virtual machine.
    EXPECT_NEAR(estimate.probes[0].log.error, std::hypot(0.005, 0.015), 1e-5);
    EXPECT_EQ(estimate.probes[0].reference.source, "your profile metal");
    ASSERT_EQ(estimate.components.size(), 1U);
    EXPECT_NEAR(estimate.components[0].ratio, 1.04, 1e-12);
    EXPECT_FALSE(estimate.components[0].implausible);
}

TEST(ProfileReference, AReferenceOfADisturbedSittingIsAsUnsureAsItsSitting) {
    Profile reference = withCpu("metal", 104.0);
    reference.jitter.cpuGap = GapRecord{};
    reference.jitter.cpuGap->lostShare = 0.12;
    const auto estimate = estimateAgainst(withCpu("vm", 100.0), reference);
    ASSERT_EQ(estimate.probes.size(), 1U);
    EXPECT_NEAR(estimate.probes[0].log.error, std::sqrt(0.005 * 0.005 + 0.06 * 0.06 + 0.015 * 0.015), 1e-4);
}

TEST(ProfileReference, AnotherCardIsAsWideAsCardsDiffer) {
    const Profile own = withGpus("metal", {6e14}, "a"), other = withGpus("vm", {5.9e14}, "b");
    const auto between = estimateAgainst(other, own);
    ASSERT_EQ(between.probes.size(), 1U);
    EXPECT_NEAR(between.probes[0].log.error, std::sqrt(0.003 * 0.003 + 0.005 * 0.005 + 0.02 * 0.02), 1e-5);
    const Profile same = withGpus("vm", {5.9e14}, "a");
    EXPECT_NEAR(estimateAgainst(same, own).probes[0].log.error, std::hypot(0.003, 0.005), 1e-5);
}

TEST(ProfileReference, TwoGpusAreNotMixed) {
    const Profile reference = withGpus("metal", {100, 50}, "a"), profile = withGpus("vm", {100, 40}, "a");
    const auto estimate = estimateAgainst(profile, reference);
    ASSERT_EQ(estimate.probes.size(), 2U);
    EXPECT_NEAR(estimate.probes[0].ratio, 1.0, 1e-12);
    EXPECT_NEAR(estimate.probes[1].ratio, 1.25, 1e-12);
}

TEST(ProfileReference, OtherHardwareParametersAndImplausibleValuesAreLeftOut) {
    const Profile reference = withCpu("metal", 104.0);
    Profile other = withCpu("vm", 100.0);
    other.machine.cpu.model = "CPU B";
    EXPECT_TRUE(estimateAgainst(other, reference).probes.empty());
    EXPECT_FALSE(estimateAgainst(other, reference).pairing.mismatches.empty());
    Profile parameters = withCpu("vm", 100.0);
    parameters.probes[0].parameters["threads"] = std::int64_t{4};
    parameters.probes[0].parametersHash = hashOfParameters(parameters.probes[0].parameters);
    EXPECT_TRUE(estimateAgainst(parameters, reference).probes.empty());
    Profile impossible = withCpu("vm", 100.0);
    impossible.probes[0].status = "implausible";
    EXPECT_TRUE(estimateAgainst(impossible, reference).probes.empty());
    EXPECT_TRUE(estimateAgainst(reference, impossible).probes.empty());
}

TEST(ProfileReference, FasterThanTheReferenceIsRefused) {
    const Profile reference = withCpu("metal", 50.0), profile = withCpu("vm", 100.0);
    const auto estimate = estimateAgainst(profile, reference);
    ASSERT_EQ(estimate.probes.size(), 1U);
    EXPECT_TRUE(estimate.probes[0].refused);
    EXPECT_TRUE(estimate.components.empty());
}

}  // namespace
}  // namespace splitpoint::models::calibration
