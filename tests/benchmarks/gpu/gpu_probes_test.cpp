#include "benchmarks/gpu/gpu_probes.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/benchmarks/gpu/scripted_session.h"

namespace splitpoint::benchmarks::gpu {
namespace {

class EveryGpuProbe : public testing::TestWithParam<std::string> {};

TEST_P(EveryGpuProbe, GivesCheckedResultsAndReturnsItsMemory) {
    ScriptedSystem system;
    const auto session = openOn(system);
    ASSERT_NE(session, nullptr);
    const std::size_t before = system.log->deviceBytesInUse;
    const int events = system.log->events;
    const auto probe = probeOf(*session, GetParam());
    const auto fitted = probe->calibrate();
    ASSERT_TRUE(fitted) << fitted.error().text;
    const auto parameters = probe->identity().parameters;
    for (int round = 0; round < 2; ++round) {
        std::vector<Sample> samples;
        const auto error = runRound(*probe, round, 2, &samples);
        ASSERT_FALSE(error) << error->text;
        ASSERT_EQ(samples.size(), 2U);
        EXPECT_GT(samples[0].wallNs, 0.0);
        EXPECT_EQ(system.log->deviceBytesInUse, before);
        EXPECT_EQ(system.log->events, events);
        EXPECT_EQ(system.log->graphs, 0);
    }
    EXPECT_EQ(probe->identity().parameters, parameters) << "parameters are fixed once calibrated";
    EXPECT_EQ(probe->identity().device, 0);
}

INSTANTIATE_TEST_SUITE_P(OneGpu, EveryGpuProbe,
                         testing::Values("tc_f16_f32acc", "fma_f32", "fma_f64", "gpu_triad_f32x4", "gpu_copy",
                                         "gpu_chase", "launch_async", "launch_sync_spin", "launch_sync_block",
                                         "graph_64", "malloc_free", "h2d_pinned", "d2h_pinned", "bidir_pinned",
                                         "h2d_pageable", "h2d_4k", "gpu_gap", "gpu_gap_max"),
                         [](const auto& instance) { return instance.param; });

/// One kernel takes 1 ms of the script's time, so every rate has a value that can be worked out by hand.
TEST(GpuProbes, ValuesFollowFromTheDefinitions) {
    const ScriptedSystem system;
    const auto session = openOn(system);
    ASSERT_NE(session, nullptr);
    const auto valueOf = [&](const std::string& method) {
        const auto probe = probeOf(*session, method);
        EXPECT_TRUE(probe->calibrate());
        std::vector<Sample> samples;
        EXPECT_FALSE(runRound(*probe, 0, 1, &samples));
        return samples.at(0).value;
    };
    const auto expectNear = [&](const std::string& method, double value) {
        EXPECT_NEAR(valueOf(method), value, 1e-9 * value) << method;
    };
    // 4 blocks of 8 warps, 4 accumulators, 4096 iterations, 2 * 16^3 operations, in 1 ms
    expectNear("tc_f16_f32acc", 4.0 * 8 * 4 * 4096 * 2 * 16 * 16 * 16 / 1e-3);
    // 32 blocks of 256 threads, 16 chains, 1024 iterations, 2 operations
    expectNear("fma_f32", 32.0 * 256 * 16 * 1024 * 2 / 1e-3);
    expectNear("fma_f64", 32.0 * 256 * 16 * 256 * 2 / 1e-3);
    // a tenth of 80 MiB in whole MiB, three arrays
    expectNear("gpu_triad_f32x4", 3.0 * 8 * 1024 * 1024 / 1e-3);
    expectNear("gpu_copy", 2.0 * 8 * 1024 * 1024 / 1e-3);
    expectNear("gpu_chase", 1e-3 / 2048);
    // copies at the script's 10 GB/s; the two directions share it, since the script runs one after the other
    EXPECT_NEAR(valueOf("h2d_pinned"), 10e9, 1.0);
    EXPECT_NEAR(valueOf("d2h_pinned"), 10e9, 1.0);
    EXPECT_NEAR(valueOf("bidir_pinned"), 10e9, 1.0);
}

TEST(GpuProbes, GapsAreTimeThatTheWarpDidNotRun) {
    ScriptedSystem system;
    const auto session = openOn(system);
    const auto valueOf = [&](const std::string& method) {
        const auto probe = probeOf(*session, method);
        std::vector<Sample> samples;
        EXPECT_FALSE(runRound(*probe, 0, 1, &samples));
        return samples.at(0).value;
    };
    EXPECT_DOUBLE_EQ(valueOf("gpu_gap"), 1.0);
    EXPECT_DOUBLE_EQ(valueOf("gpu_gap_max"), 96e-9);
    system.script->gaps.lostNs = 5'000'000;  // a quarter of 20 ms, in one slice
    system.script->gaps.longestNs = 5'000'000;
    EXPECT_DOUBLE_EQ(valueOf("gpu_gap"), 0.75);
    EXPECT_DOUBLE_EQ(valueOf("gpu_gap_max"), 5e-3);
}

TEST(GpuProbes, ChaseGoesOnWhereItStopped) {
    ScriptedSystem system;
    const auto session = openOn(system);
    const auto probe = probeOf(*session, "gpu_chase");
    ASSERT_TRUE(probe->calibrate());
    std::set<std::uint32_t> ends;
    system.script->corrupt = [&](const KernelBody& body) {
        if (const auto* chase = std::get_if<kernels::Chase>(&body)) {
            ends.insert(*chase->position);
        }
    };
    ASSERT_FALSE(runRound(*probe, 0, 10));
    EXPECT_EQ(ends.size(), 21U) << "a walk that began anew would end at the same node, and run in the cache";
}

TEST_P(EveryGpuProbe, HoldsTheMemoryThatItSays) {
    constexpr double kMebibyte = 1048576.0;
    ScriptedSystem system;
    const auto session = openOn(system);
    ASSERT_NE(session, nullptr);
    const std::size_t before = system.log->deviceBytesInUse;
    const auto probe = probeOf(*session, GetParam());
    ASSERT_TRUE(probe->calibrate());
    const MemoryHeld held = probe->memoryHeld();
    ASSERT_TRUE(probe->begin(0));
    const auto device = static_cast<double>(system.log->deviceBytesInUse - before);
    const auto locked = static_cast<double>(system.log->pinnedBytesInUse);
    ASSERT_TRUE(probe->sample());
    ASSERT_TRUE(probe->end());
    EXPECT_NEAR(held.deviceBytes, device, 8.0 * kMebibyte);
    EXPECT_NEAR(held.hostKeptBytes, locked, kMebibyte);
}

TEST(GpuProbes, ClockComesFromTheDeviceTimers) {
    ScriptedSystem system;
    system.script->smMhz = [](double /*ns*/) { return 1234.0; };
    const auto session = openOn(system);
    const auto probe = probeOf(*session, "gpu_copy");
    ASSERT_TRUE(probe->calibrate());
    std::vector<Sample> samples;
    ASSERT_FALSE(runRound(*probe, 0, 1, &samples));
    ASSERT_TRUE(samples[0].smMhz);
    EXPECT_NEAR(*samples[0].smMhz, 1234.0, 1.0);
}

TEST(GpuProbes, BatchMakesSamplesLongEnoughButNeverOverfillsTheQueue) {
    ScriptedSystem system;
    system.script->noise = [](double /*ns*/) { return 0.001; };  // 1 us a kernel
    const auto session = openOn(system);
    const auto probe = probeOf(*session, "gpu_copy");
    ASSERT_TRUE(probe->calibrate());
    EXPECT_EQ(std::get<long long>(probe->identity().parameters.at("batch")), 64);
    system.script->noise = [](double /*ns*/) { return 0.5; };
    const auto other = probeOf(*session, "gpu_copy");
    ASSERT_TRUE(other->calibrate());
    EXPECT_EQ(std::get<long long>(other->identity().parameters.at("batch")), 4);
}

TEST(GpuProbes, LongFp64OperationsAreShortened) {
    ScriptedSystem system;
    system.script->noise = [](double /*ns*/) { return 400.0; };  // 400 ms a kernel, as on a card with little FP64
    const auto session = openOn(system);
    const auto probe = probeOf(*session, "fma_f64");
    ASSERT_TRUE(probe->calibrate());
    EXPECT_LT(std::get<long long>(probe->identity().parameters.at("iters")), 256);
}

TEST(GpuProbes, TwoGpusGiveOnePairInQuickModeAndEightGiveEightAndTwentyEight) {
    for (const auto& [devices, full, pairs] :
         {std::tuple{1, true, 0}, std::tuple{2, false, 1}, std::tuple{8, false, 8}, std::tuple{8, true, 28}}) {
        ScriptedSystem system;
        system.script->devices = devices;
        GpuOptions options = withoutLibraries();
        options.full = full;
        const auto session = openOn(system, options);
        int found = 0;
        double seconds = 0.0;
        for (const auto& probe : makeGpuProbes(*session)) {
            if (probe->identity().method == "p2p_copy") {
                ++found;
                seconds += probe->slot().fullS;
                EXPECT_TRUE(probe->risky());
            }
        }
        EXPECT_EQ(found, pairs) << devices << " GPUs";
        EXPECT_LE(seconds, 1.5);
    }
}

TEST(GpuProbes, PeersAnswerAndDataArrives) {
    ScriptedSystem system;
    system.script->devices = 2;
    const auto session = openOn(system);
    const auto copy = probeOf(*session, "p2p_copy", {{"peer", 1LL}});
    EXPECT_EQ(outcomeOf(*copy), "ok");
    EXPECT_FALSE(std::get<bool>(copy->identity().parameters.at("staged")));
    const auto latency = probeOf(*session, "p2p_latency", {{"peer", 1LL}});
    ASSERT_TRUE(latency->calibrate());
    std::vector<Sample> samples;
    ASSERT_FALSE(runRound(*latency, 0, 1, &samples));
    EXPECT_DOUBLE_EQ(samples[0].value, 0.5e-6);  // the script says 1 us a round trip
}

TEST(GpuProbes, AllReduceAddsOverAllGpus) {
    ScriptedSystem system;
    system.script->devices = 2;
    GpuOptions options = withoutLibraries();
    options.ncclLibrary = SPLITPOINT_FAKE_NCCL;
    const auto session = openOn(system, options);
    const auto probe = probeOf(*session, "allreduce", {{"bytes", 65536LL}});
    EXPECT_EQ(outcomeOf(*probe), "ok");
    EXPECT_EQ(session->libraries().nccl, "2.28.9");
    EXPECT_DOUBLE_EQ(probe->identity().workPerSample, 65536.0);  // 2 (n-1)/n = 1 for two GPUs
}

TEST(GpuProbes, UnknownNamesAndMissingPeersGiveNoProbe) {
    const ScriptedSystem system;
    const auto session = openOn(system);
    EXPECT_EQ(makeGpuProbe(*session, "no_such_probe", 0, {}), nullptr);
    EXPECT_EQ(makeGpuProbe(*session, "gpu_copy", 7, {}), nullptr);
    EXPECT_EQ(makeGpuProbe(*session, "p2p_copy", 0, {{"peer", 1LL}}), nullptr);
    const auto methods = gpuProbeMethods();
    EXPECT_EQ(std::set<std::string>(methods.begin(), methods.end()).size(), 22U);
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu
