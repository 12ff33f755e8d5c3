// How well a value repeats: by class, by what the host took, and by what the rounds themselves say.
#include <cmath>
#include <fstream>
#include <vector>

#include <gtest/gtest.h>

#include "models/calibration/clock_deficit.h"
#include "models/calibration/profile_file.h"
#include "models/calibration/repeatability.h"
#include "models/calibration/round_flags.h"
#include "tests/models/calibration/profile_fixture.h"

namespace {

using namespace splitpoint::models::calibration;

ProbeRecord probeWith(const std::vector<double>& logs) {
    std::vector<double> medians;
    for (const double log : logs) medians.push_back(1e9 * std::exp(log));
    return fixture::probeOf("cpu", "cpu_int_1t", medians);
}

TEST(Reproducibility, FollowsTheTable) {
    const Surroundings metal(false);
    const Surroundings vm(true);
    EXPECT_EQ(defaultReproducibility("gpu_compute", "fma_f32", metal), 0.003);
    EXPECT_EQ(defaultReproducibility("gpu_compute", "fma_f32", vm), 0.005);
    EXPECT_EQ(defaultReproducibility("cpu", "cpu_int_1t", vm), 0.015);
    EXPECT_EQ(defaultReproducibility("jitter", "cpu_gap", metal), 0.005);
    EXPECT_EQ(defaultReproducibility("jitter", "wake_1ms", vm), 0.10);
    EXPECT_EQ(defaultReproducibility("jitter", "gpu_gap", vm), 0.01);
    EXPECT_EQ(defaultReproducibility("host_memory", "mem_chase", vm), 0.04);
    EXPECT_EQ(defaultReproducibility("storage", "fsync_4k", vm), 0.08);
    EXPECT_EQ(defaultReproducibility("host_device_transfer", "h2d_pinned", vm), 0.03);
}

TEST(Reproducibility, GrowsWithTheShareOfTheCpuThatWasLost) {
    const Surroundings disturbed(true, 0.08);
    EXPECT_NEAR(defaultReproducibility("cpu", "cpu_int_1t", disturbed), std::hypot(0.015, 0.04), 1e-15);
    EXPECT_NEAR(defaultReproducibility("host_memory", "mem_triad_mt", disturbed), std::hypot(0.04, 0.24), 1e-15);
    EXPECT_NEAR(defaultReproducibility("host_memory", "mem_triad_mt", {true, 0.5}), std::hypot(0.04, 0.30), 1e-15);
    EXPECT_EQ(defaultReproducibility("gpu_memory", "gpu_copy", disturbed), 0.005) << "the CPU's loss is not the GPU's";
    auto profile = fixture::profileOn("vm");
    EXPECT_EQ(profile.surroundings().lostCpuShare, 0.0);
    profile.jitter.cpuGap = GapRecord{};
    profile.jitter.cpuGap->lostShare = 0.08;
    EXPECT_EQ(profile.surroundings().lostCpuShare, 0.08);
    EXPECT_TRUE(profile.surroundings().virtualMachine);
}

TEST(Widening, OfTwoRegimesIsTheirSpread) {
    const auto probe = probeWith({0.0, 0.2, 0.0, 0.2, 0.0});
    ASSERT_TRUE(probe.hasFlag("two_regimes"));
    EXPECT_NEAR(wideningOf(probe), 0.2 * std::sqrt(0.6 * 0.4), 1e-9);
    EXPECT_NEAR(probe.summary->tau, std::hypot(0.005, 0.2 * std::sqrt(0.24)), 1e-9);
}

TEST(Widening, OfADriftIsHalfOfIt) {
    EXPECT_NEAR(wideningOf(probeWith({0.0, 0.01, 0.02, 0.03, 0.04})), 0.025, 1e-9);
    EXPECT_EQ(wideningOf(probeWith({0.0, 0.02, 0.01, 0.03, 0.04})), 0.0) << "five rounds out of order may be chance";
    EXPECT_EQ(wideningOf(probeWith({0.0, 0.001, 0.002, 0.003, 0.004})), 0.0) << "no drift to speak of";
}

TEST(Trend, IsKendallsTest) {
    EXPECT_TRUE(hasTrend(std::vector<double>{1, 2, 3, 4, 5}));
    EXPECT_TRUE(hasTrend(std::vector<double>{5, 4, 3, 2, 1}));
    EXPECT_FALSE(hasTrend(std::vector<double>{1, 3, 2, 4, 5}));
    EXPECT_FALSE(hasTrend(std::vector<double>{1, 2, 3, 4}));
    EXPECT_FALSE(hasTrend(std::vector<double>(12, 7.0)));
    EXPECT_FALSE(hasTrend(std::vector<double>{}));
}

ProbeRecord clocked(const std::vector<double>& mhz, const std::vector<std::uint64_t>& reasons = {}) {
    auto probe = fixture::probeOf("gpu_compute", "tc_f16_f32acc", std::vector<double>(mhz.size(), 1e15));
    for (std::size_t i = 0; i < mhz.size(); ++i) {
        probe.rounds[i].smMhz = mhz[i];
        if (!reasons.empty()) probe.rounds[i].eventReasons = reasons[i];
    }
    summarize(probe, true);
    return probe;
}

TEST(ClockDeficit, CountsRoundsBelowNinetyPercentOfTheMedian) {
    const auto probe = clocked({1800, 1800, 1200, 1800, 1800});
    EXPECT_TRUE(probe.hasFlag("slow_clock"));
    EXPECT_FALSE(probe.hasFlag("thermal"));
    EXPECT_NEAR(meanClockDeficit(roundClocks(probe)), std::log(1.5) / 5.0, 1e-12);
    EXPECT_NEAR(probe.summary->tau, std::hypot(0.005, std::log(1.5) / 5.0), 1e-12);
    EXPECT_EQ(meanClockDeficit(roundClocks(clocked({1800, 1700, 1650, 1800, 1800}))), 0.0) << "92 % is not throttled";
    EXPECT_FALSE(clocked({1800, 1700, 1650, 1800, 1800}).hasFlag("slow_clock"));
}

TEST(ClockDeficit, CountsThermalRoundsAgainstTheOthersOrTheHighest) {
    const auto hot = clocked({1800, 1710, 1710, 1710, 1800}, {0, 0x20, 0x40, 0x8, 0x4});
    EXPECT_TRUE(hot.hasFlag("thermal"));
    EXPECT_NEAR(meanClockDeficit(roundClocks(hot)), 3.0 * std::log(1800.0 / 1710.0) / 5.0, 1e-12);
    const auto always = clocked({1700, 1600}, {0x20, 0x20});
    EXPECT_NEAR(meanClockDeficit(roundClocks(always)), std::log(1700.0 / 1600.0) / 2.0, 1e-12);
    EXPECT_EQ(meanClockDeficit({}), 0.0);
    EXPECT_FALSE(isThermal(0x88)) << "a power brake is not heat";
    EXPECT_FALSE(isThermal(0x4));
    for (const std::uint64_t power : {0x4U, 0x80U, 0x88U, 0x24U}) EXPECT_TRUE(isPowerCapped(power)) << power;
    for (const std::uint64_t other : {0U, 0x1U, 0x2U, 0x8U, 0x20U, 0x40U}) EXPECT_FALSE(isPowerCapped(other)) << other;
}

TEST(Repeatability, CountsIntervalsThatHoldTheCommonMedian) {
    std::vector<Profile> profiles;
    for (const double value : {1000.0, 1001.0, 1002.0, 1400.0}) {
        auto profile = fixture::profileOn("metal");
        profile.probes.push_back(fixture::probeOf("cpu", "cpu_int_1t", {value * 0.999, value, value * 1.001}));
        profiles.push_back(std::move(profile));
    }
    std::vector<const Profile*> all;
    for (const auto& profile : profiles) all.push_back(&profile);
    const auto probes = repeatability(all);
    ASSERT_EQ(probes.size(), 1U);
    EXPECT_EQ(probes[0].profiles, 4);
    EXPECT_EQ(probes[0].covered, 3);
    EXPECT_NEAR(probes[0].common, 1001.5, 0.01);
    EXPECT_NEAR(probes[0].claimed, 0.005, 1e-12);
    EXPECT_NEAR(probes[0].tau, probes[0].spread, 1e-4) << "the rounds explain next to nothing";
    profiles[3].probes[0].parametersHash = "other";
    EXPECT_EQ(repeatability(all)[0].profiles, 3);
    EXPECT_TRUE(repeatability({}).empty());
    EXPECT_TRUE(repeatability({all[0]}).empty());
}

class RecordedRepeats : public testing::TestWithParam<const char*> {};

TEST_P(RecordedRepeats, CoverEachOtherInNineOfTenForEveryProbe) {
    std::ifstream lines(std::string(SPLITPOINT_TEST_DATA "/calibration/") + GetParam());
    std::vector<Profile> profiles;
    for (std::string line; std::getline(lines, line);) {
        auto profile = readProfile(line);
        ASSERT_TRUE(profile) << profile.error().message;
        profiles.push_back(std::move(*profile));
    }
    ASSERT_EQ(profiles.size(), 10U);
    std::vector<const Profile*> all;
    for (const auto& profile : profiles) all.push_back(&profile);
    const auto probes = repeatability(all);
    EXPECT_EQ(probes.size(), 12U);
    for (const auto& probe : probes) EXPECT_GE(10 * probe.covered, 9 * probe.profiles) << probe.method;
}

/// Both on the build machine, 2026-11-26, ten quick runs one after the other: 12:00 to 12:05, while other work took 0.1 to
/// 1.5 of its two CPUs; 14:24 to 14:28, idle but for an editing shell in the first two, with the factors of the
/// reproducibility term already fixed.
INSTANTIATE_TEST_SUITE_P(BuildMachine, RecordedRepeats,
                         testing::Values("build_machine_repeats.jsonl", "build_machine_quiet_repeats.jsonl"));

}  // namespace
