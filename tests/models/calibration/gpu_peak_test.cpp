#include "models/calibration/gpu_peak.h"

#include <gtest/gtest.h>

#include "models/calibration/gpus_csv.h"
#include "tests/models/calibration/profile_fixture.h"

namespace splitpoint::models::calibration {
namespace {

constexpr const char* kTable =
    "gpu,memory_gib,memory_bandwidth_gb_s,fp32_tflops,fp16_dense_tflops,nvlink_gb_s,pcie_gen,source\n"
    "H100-SXM-80GB,80,3350,67,989,900,5,\"a, b\"\n"
    "H100-PCIe-80GB,80,2000,51,756,,5,x\n"
    "H100-80GB,80,,,,,,x\n"
    "A100-SXM-80GB,80,2039,19.5,312,600,4,x\n"
    "A100-SXM-40GB,40,1555,19.5,312,600,4,x\n"
    "L4-24GB,24,300,30.3,121,,4,x\n"
    "L40S-48GB,48,864,91.6,362,,4,x\n"
    "RTX-6000-Ada-48GB,48,960,91.1,364,,4,x\n"
    "RTX-PRO-6000-96GB,96,,,,,,x\n";

TEST(Peak, FindsTheCardByTheDriversName) {
    EXPECT_EQ(peakIn(kTable, "NVIDIA H100 PCIe", "gpu_copy"), 2000e9);
    EXPECT_EQ(peakIn(kTable, "NVIDIA H100 80GB HBM3", "gpu_copy"), 3350e9) << "form unknown: the highest counts";
    EXPECT_EQ(peakIn(kTable, "NVIDIA A100-SXM4-40GB", "gpu_triad_f32x4"), 1555e9);
    EXPECT_EQ(peakIn(kTable, "NVIDIA A100-SXM4-80GB MIG 1g.10gb", "gpu_triad_f32x4"), 2039e9);
    EXPECT_EQ(peakIn(kTable, "NVIDIA L4", "fma_f32"), 30.3e12);
    EXPECT_EQ(peakIn(kTable, "NVIDIA L40S", "tc_f16_f32acc"), 362e12);
    EXPECT_EQ(peakIn(kTable, "NVIDIA RTX 6000 Ada Generation", "gemm_f16_cublas"), 364e12);
}

TEST(Peak, IsUnknownForUnknownCardsAndFigures) {
    EXPECT_FALSE(peakIn(kTable, "NVIDIA RTX PRO 6000 Blackwell Server Edition", "gpu_copy"));
    EXPECT_FALSE(peakIn(kTable, "NVIDIA GeForce GTX 1660", "gpu_copy"));
    EXPECT_FALSE(peakIn(kTable, "NVIDIA L4", "fma_f64"));
    EXPECT_FALSE(peakIn("", "NVIDIA L4", "fma_f32"));
}

TEST(Peak, TransfersFollowFromLanesAndLineCode) {
    EXPECT_NEAR(*peakIn(kTable, "NVIDIA H100 PCIe", "h2d_pinned"), 63.015e9, 0.001e9);  // 32 GT/s * 16 / 8 * 128/130
    EXPECT_NEAR(*peakIn(kTable, "NVIDIA L4", "bidir_pinned"), 63.015e9, 0.001e9);
    EXPECT_EQ(peakIn(kTable, "NVIDIA A100-SXM4-80GB", "p2p_copy"), 300e9);
}

TEST(Peak, ImplausibleIsMoreThanTwoPercentAbove) {
    const auto statusOn = [](const std::string& gpuName, double rate) {
        auto probe = fixture::probeOf("gpu_memory", "gpu_copy", {rate, rate, rate});
        markImplausible(probe, peakOf(gpuName, "gpu_copy"), "gpus.csv");
        return probe.status;
    };
    EXPECT_EQ(statusOn("NVIDIA L4", 300e9 * 1.019), "ok");
    EXPECT_EQ(statusOn("NVIDIA L4", 300e9 * 1.021), "implausible");
    EXPECT_EQ(statusOn("a card nobody knows", 1e30), "ok");
}

TEST(Peak, TheCompiledTableIsTheCatalogue) {
    EXPECT_EQ(gpusCsv().substr(0, 15), "gpu,memory_gib,");
    EXPECT_TRUE(peakOf("NVIDIA H200", "gpu_triad_f32x4"));
    EXPECT_TRUE(peakOf("NVIDIA H100 80GB HBM3", "tc_f16_f32acc"));
}

TEST(ShareOfPeak, IsTheValueOverTheCardsFigure) {
    Profile profile;
    profile.gpus.emplace_back().name = "NVIDIA H100 80GB HBM3";
    auto triad = fixture::probeOf("gpu_memory", "gpu_triad_f32x4", {2680e9, 2680e9});
    triad.device = 0;
    EXPECT_NEAR(shareOfPeak(profile, triad).value(), 0.8, 1e-9);  // of 3350 GB/s
    profile.gpus.front().migProfile = "1g.10gb";
    EXPECT_FALSE(shareOfPeak(profile, triad)) << "a slice has a part of the card";
    profile.gpus.front().migProfile.clear();
    profile.gpus.front().index = 1;
    EXPECT_FALSE(shareOfPeak(profile, triad)) << "of another GPU";
    profile.gpus.front().index = 0;
    EXPECT_TRUE(shareOfPeak(profile, triad));
    profile.gpus.front().name = "a card nobody knows";
    EXPECT_FALSE(shareOfPeak(profile, triad));
}

TEST(ShareOfPeak, IsAbsentForTimesHostsAndProbesWithoutAValue) {
    Profile profile;
    profile.gpus.emplace_back().name = "NVIDIA H100 80GB HBM3";
    auto time = fixture::probeOf("launch_latency", "launch_sync_spin", {9e3, 9e3}, false);
    time.device = 0;
    EXPECT_FALSE(shareOfPeak(profile, time));
    EXPECT_FALSE(shareOfPeak(profile, fixture::probeOf("cpu", "cpu_int_1t", {1e8, 1e8})));
    auto failed = fixture::probeOf("gpu_memory", "gpu_copy", {});
    failed.device = 0;
    EXPECT_FALSE(shareOfPeak(profile, failed));
}

}  // namespace
}  // namespace splitpoint::models::calibration
