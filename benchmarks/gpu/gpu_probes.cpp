#include "benchmarks/gpu/gpu_probes.h"

#include "benchmarks/gpu/probes/all_reduce_probe.h"
#include "benchmarks/gpu/probes/compute_probes.h"
#include "benchmarks/gpu/probes/gap_probe.h"
#include "benchmarks/gpu/probes/gemm_probe.h"
#include "benchmarks/gpu/probes/launch_probes.h"
#include "benchmarks/gpu/probes/memory_probes.h"
#include "benchmarks/gpu/probes/peer_probes.h"
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

/// Ring neighbors in quick mode, all pairs in full mode.
std::vector<std::pair<int, int>> peerPairs(const GpuSession& session) {
    const auto& gpus = session.descriptions();
    std::vector<std::pair<int, int>> pairs;
    const std::size_t count = gpus.size();
    for (std::size_t i = 0; i < count && count > 1; ++i) {
        if (session.options().full) {
            for (std::size_t j = i + 1; j < count; ++j) {
                pairs.emplace_back(gpus[i].index, gpus[j].index);
            }
        } else if (count > 2 || i == 0) {
            pairs.emplace_back(gpus[i].index, gpus[(i + 1) % count].index);
        }
    }
    return pairs;
}

std::optional<long long> wholeNumber(const std::map<std::string, ParameterValue>& parameters, const char* name) {
    const auto found = parameters.find(name);
    if (found == parameters.end()) {
        return std::nullopt;
    }
    const auto* number = std::get_if<long long>(&found->second);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

std::unique_ptr<Probe> makeMultiGpuProbe(GpuSession& session, const std::string& method, GpuDevice& device,
                                         const std::map<std::string, ParameterValue>& parameters) {
    if (session.descriptions().size() < 2) {
        return nullptr;
    }
    if (method == "allreduce") {
        const auto bytes = wholeNumber(parameters, "bytes");
        return bytes && *bytes > 0 ? makeAllReduceProbe(session, static_cast<std::size_t>(*bytes)) : nullptr;
    }
    const auto peerIndex = wholeNumber(parameters, "peer");
    GpuDevice* peer = peerIndex ? session.device(static_cast<int>(*peerIndex)) : nullptr;
    if (peer == nullptr || peer == &device) {
        return nullptr;
    }
    const auto pairs = static_cast<int>(peerPairs(session).size());
    return method == "p2p_copy" ? makePeerCopyProbe(session, device, *peer, pairs)
                                : makePeerLatencyProbe(session, device, *peer, pairs);
}

}  // namespace

std::vector<std::unique_ptr<Probe>> makeGpuProbes(GpuSession& session) {
    std::vector<std::unique_ptr<Probe>> probes;
    for (const GpuDescription& described : session.descriptions()) {
        GpuDevice& device = *session.device(described.index);
        for (const Row& row : kSingleGpuProbes) {
            probes.push_back(row.make(session, device));
        }
    }
    const auto pairs = peerPairs(session);
    const auto pairCount = static_cast<int>(pairs.size());
    for (const auto& [from, to] : pairs) {
        probes.push_back(makePeerCopyProbe(session, *session.device(from), *session.device(to), pairCount));
        probes.push_back(makePeerLatencyProbe(session, *session.device(from), *session.device(to), pairCount));
    }
    for (const std::size_t bytes : kAllReduceBytes) {
        if (!pairs.empty()) {
            probes.push_back(makeAllReduceProbe(session, bytes));
        }
    }
    return probes;
}

std::unique_ptr<Probe> makeGpuProbe(GpuSession& session, const std::string& method, int device,
                                    const std::map<std::string, ParameterValue>& parameters) {
    GpuDevice* found = session.device(device);
    if (found == nullptr) {
        return nullptr;
    }
    for (const Row& row : kSingleGpuProbes) {
        if (method == row.method) {
            return row.make(session, *found);
        }
    }
    const bool known = method == "p2p_copy" || method == "p2p_latency" || method == "allreduce";
    return known ? makeMultiGpuProbe(session, method, *found, parameters) : nullptr;
}

std::vector<std::string> gpuProbeMethods() {
    std::vector<std::string> methods;
    for (const Row& row : kSingleGpuProbes) {
        methods.emplace_back(row.method);
    }
    methods.insert(methods.end(), {"p2p_copy", "p2p_latency", "allreduce"});
    return methods;
}

}  // namespace splitpoint::benchmarks::gpu
