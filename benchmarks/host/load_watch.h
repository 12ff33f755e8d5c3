#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "benchmarks/host/system_root.h"
#include "models/calibration/profile.h"

namespace splitpoint::benchmarks {

/// Counters of the machine and of this process at one moment.
struct LoadCounters {
    double wallS = 0.0;
    std::optional<double> stealMs, busyMs;  ///< over all CPUs, since boot
    std::optional<double> psiCpuSomeMs;
    double ownCpuMs = 0.0;  ///< this process and its children that ended
    std::int64_t involuntarySwitches = 0;
    std::map<int, std::pair<std::string, double>> processCpuMs;  ///< others that can be seen, by process id

    /// @param withProcesses  also walk /proc for the others: costs milliseconds
    [[nodiscard]] static LoadCounters read(const SystemRoot& system, bool withProcesses);
};

/// Puts the deltas of the counters into a round.
void fillRound(const LoadCounters& before, const LoadCounters& after, models::calibration::RunRound& round);

/// W_NOT_IDLE and W_STEAL from the deltas, with the evidence in the sentence.
///
/// Not idle: others used over 5 % of one CPU, or PSI cpu some over 5 % of the time beyond what our own threads cause.
/// Steal: over 1 % of the CPU time.
/// @param cpus   of the machine
/// @test quiet; a busy loop beside; steal; counters absent
[[nodiscard]] std::vector<models::calibration::Finding> judgeLoad(const LoadCounters& before, const LoadCounters& after,
                                                                  int cpus, std::optional<int> round);

/// W_CLOCK: a slow or coarse clock source, or a clock read above 200 ns.
[[nodiscard]] std::vector<models::calibration::Finding> judgeClock(const std::string& clockSource, double readNs);

/// Median cost of a clock read in nanoseconds.
[[nodiscard]] double clockReadNs();

}  // namespace splitpoint::benchmarks
