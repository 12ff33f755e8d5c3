#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "models/calibration/slowdown.h"

namespace splitpoint::models::calibration {

/// Which probes stand for a component (calibration.md 4.2).
enum class ProbeMix {
    Primary,         ///< the primary probes
    GemmHeavy,       ///< gpu_compute by gemm_f16_cublas
    LaunchBound,     ///< launch_latency by launch_sync_spin and launch_sync_block
    SmallTransfers,  ///< host_device_transfer by h2d_4k
    Checkpointing    ///< storage by seq_write_1m and fsync_4k
};
/// "primary", "gemm_heavy", "launch_bound", "small_transfers", "checkpointing"
[[nodiscard]] std::string_view mixName(ProbeMix mix);

/// What a delivery costs in one component.
struct ComponentSlowdown {
    Component component{};
    LogRatio log;
    double ratio = 1.0;
    Interval interval;  ///< 95 %
    Verdict verdict = Verdict::Inconclusive;
    int probes = 0;
    int rounds = 0;                  ///< fewest of any probe that went in
    bool differentHardware = false;  ///< never applied
    bool implausible = false;        ///< faster than bare metal by more than 5 % with certainty: check the pair
    std::string settles;             ///< what would settle an inconclusive one, never empty then
    std::optional<double> structural, contention;  ///< cpu: geometric means of the same probes
};

/// Weighted geometric mean of the ratios of a component's probes: weight 1 for those the mix names, 0 for others.
/// SE = sum of w_i SE_i, as if fully correlated; degrees of freedom are the fewest of any. Where the mix names no probe
/// that was measured, the primary ones count. Components without any are left out; the order is that of `Component`.
/// What settles an inconclusive component is what settles the widest of its inconclusive probes; where each probe alone
/// is conclusive, the rounds after which the mean's own interval would be.
/// @test hand-worked two probes; each mix; different hardware; one probe of two inconclusive; none
[[nodiscard]] std::vector<ComponentSlowdown> componentSlowdowns(std::span<const ProbeSlowdown> probes,
                                                                ProbeMix mix = ProbeMix::Primary,
                                                                double margin = kEquivalenceMargin);

}  // namespace splitpoint::models::calibration
