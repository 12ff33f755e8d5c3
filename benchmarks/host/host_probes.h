#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "benchmarks/host/jitter_probes.h"
#include "benchmarks/host/storage_probes.h"
#include "benchmarks/probe.h"

namespace splitpoint::benchmarks {

struct HostProbeOptions {
    std::vector<int> cpus;       ///< that may be used, not empty
    std::int64_t llcBytes = 0;   ///< 0: unknown
    std::int64_t freeBytes = 0;  ///< 0: unknown
    std::uint64_t seed = 0;
    std::optional<StorageTarget> storage;  ///< absent: no storage probes
};

/// Every host probe of calibration.md 2.2. The histogram collects the gaps of `cpu_gap` and must outlive the probes.
[[nodiscard]] std::vector<std::unique_ptr<Probe>> makeHostProbes(const HostProbeOptions& options, GapHistogram& gaps);

}  // namespace splitpoint::benchmarks
