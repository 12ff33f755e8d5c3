#pragma once

#include <optional>
#include <span>

namespace splitpoint::models::calibration {

/// A rate that falls and stays down.
struct BurstFinding {
    double burstRate = 0.0, sustainedRate = 0.0;
    double burstS = 0.0;
    std::size_t firstSustained = 0;  ///< index of the first sample after the fall
};

/// W_STORAGE_BURST: samples in order are laid into bins of 100 ms of sampling time; the change point is where the mean
/// of the logs before and after differ most (least squares). It counts where the rate falls by over 30 %, no later bin
/// comes back above the middle between both levels, and both sides hold at least three bins.
/// @param rates  of the samples, > 0
/// @param ns     how long each took; same length
/// @test a fall that stays; a fall that recovers; noise; a rise; fewer than six bins
[[nodiscard]] std::optional<BurstFinding> findBurst(std::span<const double> rates, std::span<const double> ns);

}  // namespace splitpoint::models::calibration
