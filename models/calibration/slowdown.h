#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/calibration/pairing.h"
#include "models/calibration/round_statistics.h"

namespace splitpoint::models::calibration {

/// Below this a difference is of no consequence (calibration.md 4.1).
inline constexpr double kEquivalenceMargin = 0.02;

enum class Verdict { Different, Equivalent, DifferentButNegligible, Inconclusive };
/// "different", "equivalent", "different but negligible", "inconclusive"
[[nodiscard]] std::string_view verdictName(Verdict verdict);

/// A slowdown with its uncertainty in log units: S = exp(logRatio).
struct LogRatio {
    double value = 0.0;    ///< L
    double error = 0.0;    ///< SE, with the reproducibility terms
    double freedom = 4.0;  ///< Welch, at least 4

    [[nodiscard]] double ratio() const;
    /// Interval of the ratio.
    [[nodiscard]] Interval interval(double confidence = 0.95) const;
};

/// One side of a pair: statistics of its rounds, of one profile or pooled over several, and what a repeated sitting
/// adds.
struct Side {
    RoundStatistics rounds;
    double tau = 0.0;
    int profiles = 1;
    // Means over the profiles, ln; absent where one of them lacks it.
    std::optional<double> cpuMean;  ///< of the medians by thread-CPU time
    std::optional<double> floor;    ///< of the best that was seen
    std::optional<double> perMhz;   ///< of the rate per clock
};

/// Slowdown of one pair of probes: above 1 the second is slower.
struct ProbeSlowdown {
    ProbePair pair;
    Side firstSide, secondSide;
    LogRatio log;
    double ratio = 1.0;
    Interval interval;  ///< 95 %
    Verdict verdict = Verdict::Inconclusive;
    std::string settles;  ///< what would settle an inconclusive one: "27 rounds on each side", "3 profiles at …"
    std::optional<int> roundsNeeded;
    double p = 1.0;  ///< two-sided, of "no difference"
    // CPU probes: ratio = structural x contention.
    std::optional<double> structural;  ///< of thread-CPU time: what virtualization costs
    std::optional<double> contention;  ///< of wall over CPU time: what neighbors cost
    // Memory has no such split: the best that was seen beside the typical.
    std::optional<double> floorRatio;
    // GPU rates: the ratio per clock, "VM costs cycles" apart from "this card runs cooler".
    std::optional<double> clockNormalized;
};

/// L = m_B - m_A for times, m_A - m_B for rates; SE^2 = s_A^2/R_A + s_B^2/R_B + tau_A^2 + tau_B^2; Welch's degrees of
/// freedom from the first two terms, at least 4.
/// @test hand-worked pair of a rate and of a time
[[nodiscard]] LogRatio logRatio(const RoundStatistics& first, const RoundStatistics& second, double tauFirst,
                                double tauSecond, bool higherIsBetter);

/// Different: the 95 % interval excludes 1. Equivalent: it lies inside [1 / (1 + margin), 1 + margin].
/// @test the four cases
[[nodiscard]] Verdict verdictOf(const Interval& interval, double margin = kEquivalenceMargin);

/// Rounds on each side after which the interval would exclude 1 or lie inside the margin, whichever takes fewer:
/// R = t^2 (s_A^2 + s_B^2) / (target^2 - t^2 (tau_A^2 + tau_B^2)), which is ((t s) / target)^2 where tau is 0.
/// Absent where the reproducibility terms alone are wider than the target: more rounds never settle it.
/// @test hand-worked; tau wider than the target
[[nodiscard]] std::optional<int> roundsToSettle(const LogRatio& ratio, double spreadFirst, double spreadSecond,
                                                double tauFirst, double tauSecond, double margin = kEquivalenceMargin);

/// Statistics of one profile with the reproducibility term of its class and what its rounds say against repeating.
[[nodiscard]] Side sideOf(const ProbeRecord& probe, const Surroundings& surroundings);
/// k profiles of the same machine as one side: mean of means, s^2 / (R k), tau^2 / k with tau from the profiles
/// themselves where k >= 3. The degrees of freedom are Satterthwaite's: a noisy profile of few rounds is not made surer
/// by quiet ones of many.
/// @param profiles  not empty
/// @test k = 1 is the plain side; hand-worked k = 3; one noisy profile among quiet ones
[[nodiscard]] Side pooledSide(std::span<const RoundStatistics> profiles, double defaultTau);

/// What settles a verdict that more rounds do not. Where a side has fewer than three profiles, that many: then their
/// differences show what a repeated sitting adds. Else how many it takes at what they show.
/// @param fewestProfiles  of either side
/// @param errorOfOne      of the log ratio, if each side were one profile such as it has
/// @test one profile; three profiles
[[nodiscard]] std::string adviceBeyondRounds(int fewestProfiles, double errorOfOne, const LogRatio& ratio,
                                             double margin = kEquivalenceMargin);
/// sqrt(k_A SE_A^2 + k_B SE_B^2), the error for `adviceBeyondRounds`.
[[nodiscard]] double errorOfOneProfile(const Side& first, const Side& second);

/// Everything about one pair.
/// @test CPU split multiplies to the whole; floor; clocks; drift advice
[[nodiscard]] ProbeSlowdown slowdownOf(const ProbePair& pair, const Side& first, const Side& second,
                                       double margin = kEquivalenceMargin);

/// Holm's step-down adjustment of p values: element i is the smallest level at which test i is rejected among all.
/// @test the example 0.01, 0.04, 0.03, 0.005 gives 0.03, 0.06, 0.06, 0.02
[[nodiscard]] std::vector<double> holmAdjusted(std::span<const double> p);

}  // namespace splitpoint::models::calibration
