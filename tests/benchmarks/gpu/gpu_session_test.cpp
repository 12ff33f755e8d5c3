#include "benchmarks/gpu/gpu_session.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <nlohmann/json.hpp>

#include "benchmarks/gpu/gpu_profile.h"
#include "tests/benchmarks/gpu/scripted_session.h"

namespace splitpoint::benchmarks::gpu {
namespace {

TEST(GpuSession, DescribesTheGpuWithEveryKeyOfTheProfile) {
    const ScriptedSystem system;
    GpuOptions options = withoutLibraries();
    options.nvmlLibrary = SPLITPOINT_FAKE_NVML;
    const auto session = openOn(system, options);
    session->finish();
    const nlohmann::json gpu = toJson(session->descriptions().front());
    for (const char* key :
         {"index", "name",   "cc",          "pci",          "uuid",           "mem_total",   "mem_free_start",
          "sm",    "l2",     "bus_bits",    "ecc",          "driver",         "cuda_driver", "vbios",
          "mig",   "mps",    "persistence", "compute_mode", "clocks",         "power",       "pcie",
          "numa",  "before", "after",       "nvlink_up",    "other_processes"}) {
        EXPECT_TRUE(gpu.contains(key)) << key;
    }
    EXPECT_EQ(gpu["driver"], "580.65.06");
    EXPECT_EQ(gpu["clocks"]["sm_max"], 1980);
    EXPECT_EQ(gpu["nvlink_up"], 4);
    EXPECT_EQ(gpu["virtualization_mode"], "passthrough");
    EXPECT_EQ(gpu["after"]["temp_c"], 61.0);
    EXPECT_TRUE(gpu["power"]["enforced_w"].is_null()) << "the fake says: not supported";
    EXPECT_TRUE(gpu["pcie"]["gen"].is_null()) << "the fake has no such function";
    EXPECT_EQ(gpu["type_key"], "NVIDIA Scripted|9.0|0GiB|whole");
    EXPECT_EQ(toJson(session->libraries())["nvml"], "13.580.65.06");
}

TEST(GpuSession, PreheatStopsWhenTheClockIsSteady) {
    ScriptedSystem system;
    const auto session = openOn(system);
    // The clock climbs through the first second of device time and then stays: ten readings of 100 ms more.
    system.script->noise = [](double /*ns*/) { return 50.0; };  // 50 ms a kernel
    system.script->smMhz = [](double ns) { return ns < 1e9 ? 1000.0 + ns / 2e6 : 1500.0; };
    system.log->calls.clear();
    session->preheat();
    const auto launches =
        std::count(system.log->calls.begin(), system.log->calls.end(), "launch TensorMultiplyAccumulate");
    EXPECT_GE(launches * 50, 1500);  // setting up takes some of the first second
    EXPECT_LE(launches * 50, 2400);
    EXPECT_EQ(system.log->deviceBytesInUse, 0U);
}

TEST(GpuSession, PreheatAsksWhetherToStop) {
    ScriptedSystem system;
    const auto session = openOn(system);
    double mhz = 1000.0;
    system.script->noise = [](double /*ns*/) { return 100.0; };
    system.script->smMhz = [&](double /*ns*/) { return mhz += 50.0; };  // never steady
    int asked = 0;
    session->preheat([&] { return ++asked >= 3; });
    EXPECT_EQ(asked, 3);
}

TEST(GpuSession, ReturnsEverythingWhenItEnds) {
    const ScriptedSystem system;
    {
        const auto session = openOn(system);
        system.script->noise = [](double /*ns*/) { return 100.0; };
        session->preheat();
        EXPECT_GT(system.log->streams, 0);
    }
    EXPECT_EQ(system.log->deviceBytesInUse, 0U);
    EXPECT_EQ(system.log->pinnedBytesInUse, 0U);
    EXPECT_EQ(system.log->streams, 0);
    EXPECT_EQ(system.log->events, 0);
}

/// The order of calls of one gated sample: what makes the time trustworthy.
TEST(GpuSession, AGatedSampleQueuesEverythingBehindTheGate) {
    ScriptedSystem system;
    const auto session = openOn(system);
    const auto probe = probeOf(*session, "gpu_copy");
    ASSERT_TRUE(probe->calibrate());
    ASSERT_TRUE(probe->begin(0));
    system.log->calls.clear();
    ASSERT_TRUE(probe->sample());
    EXPECT_EQ(system.log->calls,
              (std::vector<std::string>{"launch Gate", "launch StampClocks", "record", "launch Copy", "launch Copy",
                                        "record", "launch StampClocks", "synchronize stream", "elapsed"}));
    ASSERT_TRUE(probe->end());
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu
