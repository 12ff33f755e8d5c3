#pragma once

#include <functional>
#include <optional>
#include <string>

#include "benchmarks/host/storage_probes.h"
#include "benchmarks/sampling/child_process.h"
#include "benchmarks/sampling/round_sampler.h"

namespace splitpoint::calibrate {

/// What children need to know to make the same probes.
struct ChildSettings {
    std::string program = "/proc/self/exe";
    unsigned long long seed = 0;
    std::optional<benchmarks::StorageTarget> storage;  ///< its descriptor is handed on
    bool full = false;
};

/// One round of a risky probe in a child process, `splitpoint-calibrate __probe METHOD …`, ended at the probe's
/// deadline.
/// @errors of the probe; E_TIMEOUT, E_CHILD, E_INTERRUPTED
/// @test a probe that hangs, one that dies, one that works
[[nodiscard]] benchmarks::ProbeResult<benchmarks::SampledRound> runRoundInChild(const benchmarks::Probe& probe,
                                                                                const benchmarks::RoundRequest& request,
                                                                                const ChildSettings& settings);

/// Writes the storage test file in a child, so that a disk that hangs ends the child.
[[nodiscard]] benchmarks::ProbeResult<void> fillFileInChild(const ChildSettings& settings, double deadlineS,
                                                            const std::function<bool()>& interrupted);

}  // namespace splitpoint::calibrate
