#pragma once

#include <span>
#include <string_view>

#include "models/calibration/round_statistics.h"

namespace splitpoint::models::calibration {

struct ProbeRecord;

/// Where a sitting took place, as far as it says how well its values repeat.
struct Surroundings {
    /// @param lost  share of the time that `cpu_gap` found the CPU taken away, in [0, 1]; 0: not known, or none
    Surroundings(bool inVirtualMachine = false, double lost = 0.0)
        : virtualMachine(inVirtualMachine), lostCpuShare(lost) {}
    bool virtualMachine;
    double lostCpuShare;
};

/// tau: how much a repeated sitting differs beyond what its rounds show, in log units, by class of probe.
///
/// tau = hypot(quiet, min(perLostShare x lostCpuShare, 30 %)). Rounds of one sitting follow each other within a quarter
/// of a minute and share its luck, so their spread says little of the next sitting. What does is how much of the CPU
/// the host or other work takes: under the same program a rented virtual machine that lost 1 % of it repeated its CPU
/// figures to 1.5 %, one that lost 5 to 15 % to 3 to 6 %.
///
/// | class                          | metal | virtual machine | per lost share |
/// | ------------------------------ | ----- | --------------- | -------------- |
/// | GPU compute, memory, launch    | 0.3 % | 0.5 %           | -              |
/// | cpu, cpu_gap                   | 0.5 % | 1.5 %           | 0.5            |
/// | job                            | 1 %   | 3 %             | 0.5            |
/// | wake_1ms                       | 5 %   | 10 %            | 1              |
/// | host memory                    | 1 %   | 4 %             | 1              |
/// | mem_triad_mt                   | 1 %   | 4 %             | 3              |
/// | storage                        | 3 %   | 8 %             | 1              |
/// | transfer, network, other       | 1 %   | 3 %             | -              |
///
/// Measured on 2026-11-26 with `splitpoint-calibrate run --mode quick --gpu none` and read by `splitpoint-calibrate
/// repeats`: the virtual machine column of the host from five profiles of rented H100 and H200 machines (1.3 to 1.6 %
/// lost), the last column from ten loaded and seven less loaded repeats on the two-CPU build machine (5 to 70 % lost),
/// storage from the loaded ones alone. Metal and GPU columns are judgment (calibration.md 7): nobody measured them yet.
/// @test each class; the share counts in its class alone; the limit
[[nodiscard]] double defaultReproducibility(std::string_view component, std::string_view method,
                                            const Surroundings& surroundings);

/// What the rounds of a sitting themselves say against repeating, in log units; 0 where they say nothing:
/// - two regimes: d sqrt(p (1 - p)), for levels d apart and a share p of the rounds in one: the next sitting may lie in
///   either for all its length;
/// - drift beyond chance (Kendall's test, 5 %): half of what the level moved: the next sitting begins elsewhere;
/// - a clock below 90 % of the sitting's own median in some rounds: the mean deficit of those rounds' clock, ln, weighed
///   with their share: what the value would be at the clock it should have had.
/// @test each alone; independent rounds give 0 nearly always
[[nodiscard]] double wideningOf(const ProbeRecord& probe);

/// Both together: what the interval of a probe includes beside the spread of its rounds.
[[nodiscard]] double reproducibilityOf(const ProbeRecord& probe, const Surroundings& surroundings);

/// tau from k profiles of the same machine: tau^2 = max(0, var(m) - mean(s^2 / R)), shrunk towards the default with
/// weight 4 / (k + 4) (on variances). Fewer than three profiles give the default.
/// @test  k = 2; equal means; hand-worked k = 4
[[nodiscard]] double reproducibilityOf(std::span<const RoundStatistics> profiles, double defaultTau);

/// The same without a default: sqrt(max(0, var(m) - mean(s^2 / R))).
/// @param profiles  at least two
[[nodiscard]] double spreadBetween(std::span<const RoundStatistics> profiles);

}  // namespace splitpoint::models::calibration
