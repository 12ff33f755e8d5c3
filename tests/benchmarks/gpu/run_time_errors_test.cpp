// Every row of the error catalogue that a running GPU can cause, reached through the scripted GPU.

#include <gtest/gtest.h>

#include "tests/benchmarks/gpu/scripted_session.h"

namespace splitpoint::benchmarks::gpu {
namespace {

GpuOptions withFakeNvml() {
    GpuOptions options = withoutLibraries();
    options.nvmlLibrary = SPLITPOINT_FAKE_NVML;
    return options;
}

TEST(GpuRunTimeErrors, OutOfMemoryHalvesTheArrays) {
    ScriptedSystem system;
    const auto session = openOn(system);
    const auto usual = probeOf(*session, "gpu_triad_f32x4");
    ASSERT_TRUE(usual->calibrate());
    const auto probe = probeOf(*session, "gpu_triad_f32x4");
    system.script->outOfMemoryAtAllocation = 1;
    ASSERT_EQ(outcomeOf(*probe), "ok");
    EXPECT_EQ(std::get<long long>(probe->identity().parameters.at("array_bytes")), 4LL << 20);
    EXPECT_EQ(std::get<long long>(usual->identity().parameters.at("array_bytes")), 8LL << 20);
}

TEST(GpuRunTimeErrors, E_OOM_WhereEvenFourTimesL2DoNotFit) {
    ScriptedSystem system;
    const auto session = openOn(system);
    const auto probe = probeOf(*session, "gpu_chase");
    system.script->deviceBytes = system.log->deviceBytesInUse + 1000;
    const auto fitted = probe->calibrate();
    ASSERT_FALSE(fitted);
    EXPECT_EQ(fitted.error().code, "E_OOM");
    EXPECT_NE(fitted.error().text.find("too_small"), std::string::npos);
    EXPECT_FALSE(fitted.error().deviceLost);
}

TEST(GpuRunTimeErrors, E_OOM_OfASmallProbeNamesWhatItNeeds) {
    ScriptedSystem system;
    const auto session = openOn(system);
    const auto probe = probeOf(*session, "malloc_free");
    ASSERT_TRUE(probe->calibrate());
    system.script->deviceBytes = system.log->deviceBytesInUse + 1000;
    const auto error = runRound(*probe, 0, 1);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, "E_OOM");
    EXPECT_NE(error->text.find("1 MiB"), std::string::npos);
}

class LostDevice : public testing::TestWithParam<int> {};

TEST_P(LostDevice, E_DEVICE_LOST_EndsThisProbeAndAllLaterOnes) {
    ScriptedSystem system;
    const auto session = openOn(system);
    const auto probe = probeOf(*session, "gpu_copy");
    const auto later = probeOf(*session, "tc_f16_f32acc");
    ASSERT_TRUE(probe->calibrate());
    ASSERT_TRUE(later->calibrate());
    ASSERT_TRUE(probe->begin(0));
    system.script->lostCode = GetParam();
    system.script->lostAtLaunch = 3;
    const auto sample = probe->sample();
    ASSERT_FALSE(sample);
    EXPECT_EQ(sample.error().code, "E_DEVICE_LOST");
    EXPECT_TRUE(sample.error().deviceLost);
    EXPECT_TRUE(session->deviceLost());
    EXPECT_FALSE(probe->end());
    const std::size_t calls = system.log->calls.size();
    const auto begun = later->begin(0);
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, "E_DEVICE_LOST");
    EXPECT_NE(begun.error().text.find("not run"), std::string::npos);
    EXPECT_EQ(system.log->calls.size(), calls) << "a lost GPU is not called again";
}

INSTANTIATE_TEST_SUITE_P(Codes, LostDevice,
                         testing::Values(runtime_code::kLaunchFailure, runtime_code::kIllegalAddress,
                                         runtime_code::kHardwareStackError, runtime_code::kIllegalInstruction,
                                         runtime_code::kLaunchTimeout, runtime_code::kContained,
                                         runtime_code::kUnknown));

TEST(GpuRunTimeErrors, E_ECC_FromTheRuntimeAlsoLosesTheDevice) {
    for (const int code : {runtime_code::kEccUncorrectable, runtime_code::kNvlinkUncorrectable}) {
        ScriptedSystem system;
        const auto session = openOn(system);
        const auto probe = probeOf(*session, "gpu_copy");
        ASSERT_TRUE(probe->calibrate());
        ASSERT_TRUE(probe->begin(0));
        system.script->lostCode = code;
        system.script->lostAtLaunch = 0;
        const auto sample = probe->sample();
        ASSERT_FALSE(sample);
        EXPECT_EQ(sample.error().code, "E_ECC");
        EXPECT_TRUE(sample.error().deviceLost);
    }
}

/// Flips a bit of what the kernel of that probe wrote.
class WrongResult : public testing::TestWithParam<std::string> {};

TEST_P(WrongResult, E_ECC_WhenTheResultIsWrong) {
    ScriptedSystem system;
    const auto session = openOn(system);
    const auto probe = probeOf(*session, GetParam());
    ASSERT_TRUE(probe->calibrate());
    system.script->corrupt = [](const KernelBody& body) {
        if (const auto* tensor = std::get_if<kernels::TensorMultiplyAccumulate>(&body)) {
            tensor->sums[5] = -tensor->sums[5] + 5000.0F;
        } else if (const auto* fma = std::get_if<kernels::FmaF32>(&body)) {
            fma->sums[77] += 0.001F;
        } else if (const auto* wide = std::get_if<kernels::FmaF64>(&body)) {
            wide->sums[77] += 1e-12;
        } else if (const auto* triad = std::get_if<kernels::Triad>(&body)) {
            triad->a[0].x += 0.5F;
        } else if (const auto* copy = std::get_if<kernels::Copy>(&body)) {
            copy->a[0].w += 0.5F;
        } else if (const auto* chase = std::get_if<kernels::Chase>(&body)) {
            *chase->position ^= 1U;
        }
    };
    const bool transfers = GetParam().find("2d") != std::string::npos || GetParam().find("2h") != std::string::npos ||
                           GetParam() == "bidir_pinned";
    if (transfers) {
        system.script->corruptCopy = [](void* to, std::size_t bytes) {
            if (bytes >= 4096) {
                *static_cast<std::uint32_t*>(to) = 12345;
            }
        };
    }
    const auto error = runRound(*probe, 0, 1);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, "E_ECC") << error->text;
    EXPECT_FALSE(error->deviceLost);
    EXPECT_NE(error->text.find(GetParam()), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Probes, WrongResult,
                         testing::Values("tc_f16_f32acc", "fma_f32", "fma_f64", "gpu_triad_f32x4", "gpu_copy",
                                         "gpu_chase", "h2d_pinned", "d2h_pinned", "bidir_pinned", "h2d_pageable",
                                         "h2d_4k"),
                         [](const auto& instance) { return instance.param; });

TEST(GpuRunTimeErrors, GateTimeoutHalvesTheBatchAndGoesOn) {
    ScriptedSystem system;
    system.script->noise = [](double /*ns*/) { return 0.01; };
    const auto session = openOn(system);
    const auto probe = probeOf(*session, "gpu_copy");
    ASSERT_TRUE(probe->calibrate());
    ASSERT_EQ(std::get<long long>(probe->identity().parameters.at("batch")), 64);
    system.script->queueDepth = 20;  // the gate's own stamps and events need room too
    std::vector<Sample> samples;
    ASSERT_FALSE(runRound(*probe, 0, 2, &samples));
    EXPECT_EQ(std::get<long long>(probe->identity().parameters.at("batch")), 16);
    EXPECT_DOUBLE_EQ(samples[0].value, samples[1].value);
}

TEST(GpuRunTimeErrors, E_GATE_TIMEOUT_AfterThreeHalvings) {
    ScriptedSystem system;
    const auto session = openOn(system);
    system.script->queueDepth = 0;
    const auto probe = probeOf(*session, "gpu_copy");
    EXPECT_EQ(outcomeOf(*probe), "E_GATE_TIMEOUT");
}

TEST(GpuRunTimeErrors, E_CUBLAS_MISSING_AndWrongMajorAndFailures) {
    ScriptedSystem system;
    system.script->deviceBytes = std::size_t{128} << 20;  // three matrices of 4096^2 halves
    GpuOptions options = withoutLibraries();
    {
        const auto session = openOn(system, options);
        EXPECT_EQ(outcomeOf(*probeOf(*session, "gemm_f16_cublas")), "E_CUBLAS_MISSING");
    }
    options.cublasLibrary = SPLITPOINT_FAKE_CUBLAS;
    {
        const Setting major("SPLITPOINT_FAKE_CUBLAS_MAJOR", "12");
        const auto session = openOn(system, options);
        EXPECT_EQ(outcomeOf(*probeOf(*session, "gemm_f16_cublas")), "E_CUBLAS_MISSING");
    }
    for (const char* name : {"SPLITPOINT_FAKE_CUBLAS_CREATE", "SPLITPOINT_FAKE_CUBLAS_GEMM"}) {
        const Setting failing(name, "1");
        const auto session = openOn(system, options);
        EXPECT_EQ(outcomeOf(*probeOf(*session, "gemm_f16_cublas")), "E_CUBLAS") << name;
    }
    const auto session = openOn(system, options);
    EXPECT_EQ(outcomeOf(*probeOf(*session, "gemm_f16_cublas"), 1), "E_ECC") << "the fake multiplies nothing";
    EXPECT_EQ(session->libraries().cublas, "13.1.1");
}

TEST(GpuRunTimeErrors, E_NCCL_MISSING_And_E_NCCL_WithTheLibrarysText) {
    ScriptedSystem system;
    system.script->devices = 2;
    GpuOptions options = withoutLibraries();
    {
        const auto session = openOn(system, options);
        EXPECT_EQ(outcomeOf(*probeOf(*session, "allreduce", {{"bytes", 65536LL}})), "E_NCCL_MISSING");
    }
    options.ncclLibrary = SPLITPOINT_FAKE_NCCL;
    const Setting failing("SPLITPOINT_FAKE_NCCL_INIT", "2");
    const auto session = openOn(system, options);
    const auto probe = probeOf(*session, "allreduce", {{"bytes", 65536LL}});
    ASSERT_TRUE(probe->calibrate());
    const auto begun = probe->begin(0);
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, "E_NCCL");
    EXPECT_NE(begun.error().text.find("no socket interface found"), std::string::npos);
}

TEST(GpuRunTimeErrors, E_P2P_UNSUPPORTED_MeasuresStagedCopiesAndSaysSo) {
    ScriptedSystem system;
    system.script->devices = 2;
    system.script->peerAccess = false;
    const auto session = openOn(system);
    const auto copy = probeOf(*session, "p2p_copy", {{"peer", 1LL}});
    EXPECT_EQ(outcomeOf(*copy), "ok");
    EXPECT_TRUE(std::get<bool>(copy->identity().parameters.at("staged")));
    EXPECT_TRUE(hasFinding(*session, "E_P2P_UNSUPPORTED"));
    EXPECT_EQ(outcomeOf(*probeOf(*session, "p2p_latency", {{"peer", 1LL}})), "E_P2P_UNSUPPORTED");
}

TEST(GpuRunTimeErrors, W_NVML_MISSING_IsAFindingAndNoObstacle) {
    ScriptedSystem system;
    EXPECT_TRUE(hasFinding(*openOn(system), "W_NVML_MISSING"));
    const Setting failing("SPLITPOINT_FAKE_NVML_INIT", "9");
    const auto session = openOn(system, withFakeNvml());
    ASSERT_TRUE(hasFinding(*session, "W_NVML_MISSING"));
    EXPECT_NE(session->findings().front().text.find("Driver Not Loaded"), std::string::npos);
}

TEST(GpuRunTimeErrors, E_ECC_And_W_ECC_CORRECTED_WhenCountersRise) {
    ScriptedSystem system;
    const auto session = openOn(system, withFakeNvml());
    session->finish();
    EXPECT_FALSE(hasFinding(*session, "E_ECC"));
    EXPECT_FALSE(hasFinding(*session, "W_ECC_CORRECTED"));
    const Setting corrected("SPLITPOINT_FAKE_NVML_ECC_CORRECTED", "3");
    session->finish();
    EXPECT_TRUE(hasFinding(*session, "W_ECC_CORRECTED"));
    EXPECT_FALSE(hasFinding(*session, "E_ECC"));
    const Setting uncorrected("SPLITPOINT_FAKE_NVML_ECC_UNCORRECTED", "1");
    session->finish();
    EXPECT_TRUE(hasFinding(*session, "E_ECC"));
}

TEST(GpuRunTimeErrors, E_DEVICE_LOST_FromNvml) {
    ScriptedSystem system;
    const auto session = openOn(system, withFakeNvml());
    const Setting lost("SPLITPOINT_FAKE_NVML_CLOCK", "15");
    session->finish();
    EXPECT_TRUE(hasFinding(*session, "E_DEVICE_LOST"));
}

TEST(GpuRunTimeErrors, W_GPU_SHARED_ByProcessesUtilizationOrMps) {
    ScriptedSystem system;
    EXPECT_FALSE(hasFinding(*openOn(system, withFakeNvml()), "W_GPU_SHARED"));
    {
        const Setting processes("SPLITPOINT_FAKE_NVML_PROCESSES", "2");
        const auto session = openOn(system, withFakeNvml());
        ASSERT_TRUE(hasFinding(*session, "W_GPU_SHARED"));
        EXPECT_NE(session->findings().front().text.find("4000"), std::string::npos);
        EXPECT_EQ(session->descriptions().front().otherProcesses, 2U);
    }
    {
        const Setting busy("SPLITPOINT_FAKE_NVML_UTILIZATION", "6");
        EXPECT_TRUE(hasFinding(*openOn(system, withFakeNvml()), "W_GPU_SHARED"));
    }
    system.script->attributes = smallGpu();
    system.script->attributes.mps = true;
    EXPECT_TRUE(hasFinding(*openOn(system, withFakeNvml()), "W_GPU_SHARED"));
    EXPECT_TRUE(hasFinding(*openOn(system), "W_GPU_SHARED")) << "also known without NVML";
}

TEST(GpuRunTimeErrors, W_MIG_NamesTheSlice) {
    ScriptedSystem system;
    system.script->attributes = smallGpu();
    system.script->attributes.name = "NVIDIA H100 80GB HBM3 MIG 1g.10gb";
    const auto session = openOn(system);
    ASSERT_TRUE(hasFinding(*session, "W_MIG"));
    EXPECT_EQ(session->descriptions().front().migProfile, "1g.10gb");
}

TEST(GpuRunTimeErrors, W_THROTTLE_And_W_POWER_CAP_FromEventReasons) {
    ScriptedSystem system;
    const auto judge = [&](const std::vector<unsigned long long>& reasons) {
        auto session = openOn(system);
        std::vector<RoundEvidence> rounds;
        for (const auto bits : reasons) rounds.push_back({bits, false, false});
        session->judgeRounds(0, rounds, 83.0);
        return session;
    };
    EXPECT_FALSE(hasFinding(*judge({0, 0, 0x1, 0x2}), "W_THROTTLE"));
    const auto hot = judge({0x20, 0, 0, 0, 0});
    ASSERT_TRUE(hasFinding(*hot, "W_THROTTLE"));
    EXPECT_NE(hot->findings().back().text.find("1 of 5 rounds, 83 C"), std::string::npos);
    EXPECT_FALSE(hasFinding(*judge({0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0}), "W_THROTTLE")) << "one round in ten is no more";
    EXPECT_TRUE(hasFinding(*judge({0x8, 0x8}), "W_THROTTLE"));
    EXPECT_FALSE(hasFinding(*judge({0x88, 0x88}), "W_THROTTLE")) << "a power brake is not heat";
    EXPECT_TRUE(hasFinding(*judge({0x88}), "W_POWER_CAP"));
    EXPECT_TRUE(hasFinding(*judge({0x4, 0}), "W_POWER_CAP"));
}

TEST(GpuRunTimeErrors, W_THROTTLE_AlsoFromTheClockAlone) {
    ScriptedSystem system;
    const auto session = openOn(system);
    session->judgeRounds(0, {{}, {0, true, true}, {}, {}, {0x20, true, true}}, std::nullopt);
    ASSERT_TRUE(hasFinding(*session, "W_THROTTLE"));
    const std::string text = session->findings().back().text;
    EXPECT_NE(text.find("Thermal slowdown of GPU 0 in 1 of 5 rounds"), std::string::npos) << text;
    EXPECT_NE(text.find("its clock was below 90 % of its own median in 1 of 5 rounds more"), std::string::npos) << text;
    const auto cool = openOn(system);
    cool->judgeRounds(0, {{0, true, true}, {}, {}}, 50.0);
    ASSERT_TRUE(hasFinding(*cool, "W_THROTTLE"));
    EXPECT_EQ(cool->findings().back().text.rfind("The clock of GPU 0 was below", 0), 0U)
        << cool->findings().back().text;
}

TEST(GpuRunTimeErrors, W_THROTTLE_NamesThePowerLimitWhereItAloneHeldTheClock) {
    ScriptedSystem system;
    const auto text = [&](const std::vector<RoundEvidence>& rounds) {
        const auto session = openOn(system);
        session->judgeRounds(0, rounds, 61.0);
        for (const auto& finding : session->findings()) {
            if (finding.code == "W_THROTTLE") return finding.text;
        }
        return std::string();
    };
    // Measured on an H100 SXM: the chase at 1,710 of 1,980 MHz after a matrix product, 61 C.
    const std::string held = text({{0x4, true, false}, {}, {}, {}, {}});
    EXPECT_NE(held.find("1 of 5 rounds, 61 C"), std::string::npos) << held;
    EXPECT_NE(held.find("the power limit held it"), std::string::npos) << held;
    EXPECT_EQ(held.find("cooling"), std::string::npos) << held;
    for (const auto& other :
         {text({{0x4, true, false}, {0, true, true}, {}}), text({{0x4, true, false}, {0x20}, {}})}) {
        EXPECT_NE(other.find("look at cooling"), std::string::npos) << other;
    }
}

TEST(GpuRunTimeErrors, ReadingsOfARoundComeFromNvmlWithReasonsOred) {
    ScriptedSystem system;
    const auto session = openOn(system, withFakeNvml());
    const auto probe = probeOf(*session, "gpu_copy");
    ASSERT_TRUE(probe->calibrate());
    const Setting reasons("SPLITPOINT_FAKE_NVML_REASONS", "4");
    ASSERT_FALSE(runRound(*probe, 0, 1));
    const RoundReadings readings = probe->readings();
    EXPECT_EQ(readings.temperatureC, 61.0) << "by the older function, the newer one is absent";
    EXPECT_EQ(readings.powerW, 345.6);
    EXPECT_EQ(readings.smMhz, 1755.0);
    EXPECT_EQ(readings.eventReasons, 4ULL);
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu
