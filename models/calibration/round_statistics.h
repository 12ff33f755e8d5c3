#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace splitpoint::models::calibration {

/// An interval in the unit of what it is about.
struct Interval {
    double low = 0.0;
    double high = 0.0;
    friend constexpr bool operator==(const Interval&, const Interval&) = default;
};

/// What the rounds of one probe say (calibration.md 2.3): Student's t on y = ln(median of a round).
struct RoundStatistics {
    int rounds = 0;          ///< R
    double logMean = 0.0;    ///< m = mean(y)
    double logSpread = 0.0;  ///< s = standard deviation of y; 0 for one round
    double logError = 0.0;   ///< s / sqrt(R), without the reproducibility term
    double freedom = 0.0;    ///< R - 1
    double halfWidth = 0.0;  ///< t(0.975, R - 1) s / sqrt(R), in log units; infinite for one round
};

/// @param logMedians  y per round, not empty, finite
/// @test hand-worked five rounds; one round; equal rounds
[[nodiscard]] RoundStatistics roundStatistics(std::span<const double> logMedians);

/// 95 % interval of the level in the probe's unit, with the reproducibility term: SE^2 = s^2 / R + tau^2, Student's t
/// with Satterthwaite's degrees of freedom, (s^2 / R + tau^2)^2 (R - 1) / (s^2 / R)^2, since tau is given and not
/// estimated.
/// @test tau = 0 gives Student's interval; coverage of 2,000 synthetic runs between 93 and 97 %
[[nodiscard]] Interval levelInterval(const RoundStatistics& statistics, double tau);

/// How much a repeated sitting differs beyond what its rounds show, in log units, by component (calibration.md 4.1).
struct Reproducibility {
    double metal = 0.0;
    double virtualMachine = 0.0;
};
/// Defaults: 0.3 / 0.5 % GPU, 0.5 / 1 % CPU (and jitter), 1 / 3 % memory, transfer and network, 3 / 8 % storage; a job
/// of the user counts as memory. CPU was measured, the rest is judgment until GPUs ran (calibration.md 4.1, 7).
[[nodiscard]] Reproducibility defaultReproducibility(std::string_view component);

/// tau from k profiles of the same machine: tau^2 = max(0, var(m) - mean(s^2 / R)), shrunk towards the default with
/// weight 4 / (k + 4) (on variances). Fewer than three profiles give the default.
/// @test  k = 2; equal means; hand-worked k = 4
[[nodiscard]] double reproducibilityOf(std::span<const RoundStatistics> profiles, double defaultTau);

/// Rounds needed for a half width: ceil((t s / target)^2), t at the rounds at hand.
/// @param target  > 0, log units
[[nodiscard]] int roundsFor(const RoundStatistics& statistics, double target);

}  // namespace splitpoint::models::calibration
