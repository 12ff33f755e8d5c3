#include "benchmarks/gpu/gpu_probes.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/benchmarks/gpu/scripted_gpu.h"

namespace splitpoint::benchmarks::gpu {
namespace {

/// A session on a scripted GPU, without any of the libraries that are found at run time.
std::unique_ptr<GpuSession> openOn(const ScriptedSystem& system) {
    GpuOptions options;
    options.nvmlLibrary = "/nonexistent/libnvidia-ml.so.1";
    options.cublasLibrary = "/nonexistent/libcublas.so.13";
    options.ncclLibrary = "/nonexistent/libnccl.so.2";
    auto session = GpuSession::open(system.gpu(), options);
    EXPECT_TRUE(session) << session.error().text;
    return session ? std::move(*session) : nullptr;
}

/// Runs one round; the first error, or empty.
std::optional<ProbeError> runRound(Probe& probe, int round, int samples, std::vector<Sample>* kept = nullptr) {
    if (const auto begun = probe.begin(round); !begun) {
        return begun.error();
    }
    std::optional<ProbeError> error;
    for (int i = 0; i < samples && !error; ++i) {
        const auto sample = probe.sample();
        if (!sample) {
            error = sample.error();
        } else if (kept != nullptr) {
            kept->push_back(*sample);
        }
    }
    const auto ended = probe.end();
    return error ? error : ended ? std::nullopt : std::optional(ended.error());
}

TEST(GpuProbes, EveryProbeGivesCheckedResultsAndReturnsItsMemory) {
    const ScriptedSystem system;
    const auto session = openOn(system);
    ASSERT_NE(session, nullptr);
    const std::size_t before = system.log->deviceBytesInUse;
    std::set<std::string> seen;
    for (const auto& probe : makeGpuProbes(*session)) {
        const std::string method = probe->identity().method;
        if (method == "gemm_f16_cublas") {
            continue;
        }
        seen.insert(method);
        const auto fitted = probe->calibrate();
        ASSERT_TRUE(fitted) << method << ": " << fitted.error().text;
        for (int round = 0; round < 2; ++round) {
            std::vector<Sample> samples;
            const auto error = runRound(*probe, round, 2, &samples);
            ASSERT_FALSE(error) << method << ": " << error->text;
            ASSERT_EQ(samples.size(), 2U);
            EXPECT_GE(samples[0].value, 0.0) << method;
            EXPECT_EQ(system.log->deviceBytesInUse, before) << method << " kept memory after the round";
        }
    }
    EXPECT_EQ(seen.size(), 18U);
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu
