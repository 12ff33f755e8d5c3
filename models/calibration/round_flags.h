#pragma once

#include <optional>
#include <span>
#include <vector>

namespace splitpoint::models::calibration {

/// Theil-Sen slope: the median of the slopes between all pairs of rounds, in log units a round; 0 for one round.
/// @test straight line; one wild value does not move it
[[nodiscard]] double theilSenSlope(std::span<const double> logMedians);

/// True where the order of the rounds is no chance: Kendall's S against its normal approximation with continuity, 5 %,
/// two-sided. Four rounds never tell; five do where each is above, or below, the one before.
/// @test rising and falling; one pair out of order in five; four rounds; equal rounds
[[nodiscard]] bool hasTrend(std::span<const double> logMedians);

/// True where the slope times the rounds exceeds 2 %, in either direction.
[[nodiscard]] bool isDrifting(std::span<const double> logMedians);

/// Two levels between which the rounds jump.
struct Regimes {
    double lowLog = 0.0;   ///< mean of y below the gap
    double highLog = 0.0;  ///< mean of y above it
    int lowRounds = 0;
    int highRounds = 0;
};

/// The levels, where the largest gap between sorted y exceeds 5 MAD (unscaled) and 5 %, with at least two rounds on
/// either side: one round apart is an outlier, not a regime.
///
/// Rounds that fall half and half into two levels have a MAD as large as their gap, so the MAD is taken around the
/// median of each side.
/// @test two clusters; one cluster; a single outlier; halves
[[nodiscard]] std::optional<Regimes> twoRegimes(std::span<const double> logMedians);

/// Rounds with |y - median| > 4 x 1.4826 MAD; nothing is deleted. At least 1e-6 apart, so that equal rounds that differ
/// in the last bit are no outliers.
[[nodiscard]] std::vector<bool> outlierRounds(std::span<const double> logMedians);

}  // namespace splitpoint::models::calibration
