#include "benchmarks/gpu/gpu_probes.h"

#include "benchmarks/gpu/probes/compute_probes.h"
#include "benchmarks/gpu/probes/gap_probe.h"
#include "benchmarks/gpu/probes/gemm_probe.h"
#include "benchmarks/gpu/probes/launch_probes.h"
#include "benchmarks/gpu/probes/memory_probes.h"
#include "benchmarks/gpu/probes/transfer_probes.h"

namespace splitpoint::benchmarks::gpu {
namespace {

using Make = std::unique_ptr<Probe> (*)(GpuSession&, GpuDevice&);

template <std::unique_ptr<Probe> (*makeOnDevice)(GpuDevice&)>
std::unique_ptr<Probe> onDevice(GpuSession& /*session*/, GpuDevice& device) {
    return makeOnDevice(device);
}

/// Probes of one GPU, in the order of calibration.md 2.2.
struct Row {
    const char* method;
    Make make;
};

constexpr Row kSingleGpuProbes[] = {
    {"tc_f16_f32acc", onDevice<makeTensorProbe>},
    {"fma_f32", onDevice<makeFmaF32Probe>},
    {"fma_f64", onDevice<makeFmaF64Probe>},
    {"gemm_f16_cublas", makeGemmProbe},
    {"gpu_triad_f32x4", onDevice<makeTriadProbe>},
    {"gpu_copy", onDevice<makeCopyProbe>},
    {"gpu_chase", onDevice<makeChaseProbe>},
    {"launch_async", onDevice<makeLaunchAsyncProbe>},
    {"launch_sync_spin", onDevice<makeLaunchSyncSpinProbe>},
    {"launch_sync_block", onDevice<makeLaunchSyncBlockProbe>},
    {"graph_64", onDevice<makeGraphProbe>},
    {"malloc_free", onDevice<makeMallocFreeProbe>},
    {"h2d_pinned", onDevice<makeH2dPinnedProbe>},
    {"d2h_pinned", onDevice<makeD2hPinnedProbe>},
    {"bidir_pinned", onDevice<makeBidirPinnedProbe>},
    {"h2d_pageable", onDevice<makeH2dPageableProbe>},
    {"h2d_4k", onDevice<makeH2d4kProbe>},
    {"gpu_gap", onDevice<makeGapProbe>},
    {"gpu_gap_max", onDevice<makeLongestGapProbe>},
};

}  // namespace

std::vector<std::unique_ptr<Probe>> makeGpuProbes(GpuSession& session) {
    std::vector<std::unique_ptr<Probe>> probes;
    for (const GpuDescription& described : session.descriptions()) {
        GpuDevice& device = *session.device(described.index);
        for (const Row& row : kSingleGpuProbes) {
            probes.push_back(row.make(session, device));
        }
    }
    return probes;
}

std::unique_ptr<Probe> makeGpuProbe(GpuSession& session, const std::string& method, int device,
                                    const std::map<std::string, ParameterValue>& /*parameters*/) {
    GpuDevice* found = session.device(device);
    if (found == nullptr) {
        return nullptr;
    }
    for (const Row& row : kSingleGpuProbes) {
        if (method == row.method) {
            return row.make(session, *found);
        }
    }
    return nullptr;
}

std::vector<std::string> gpuProbeMethods() {
    std::vector<std::string> methods;
    for (const Row& row : kSingleGpuProbes) {
        methods.emplace_back(row.method);
    }
    return methods;
}

}  // namespace splitpoint::benchmarks::gpu
