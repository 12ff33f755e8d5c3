#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "models/calibration/clock_deficit.h"
#include "models/calibration/gpu_peak.h"
#include "models/calibration/order_statistics.h"
#include "models/calibration/profile.h"
#include "models/calibration/round_flags.h"

namespace splitpoint::models::calibration {

namespace {

/// A round in which others took more than this of the CPU is contended (calibration.md 4.2).
constexpr double kContended = 1.10;
constexpr double kFloorShare = 0.10;

void setFlag(ProbeRecord& probe, const char* flag, bool on) {
    const auto place = std::find(probe.flags.begin(), probe.flags.end(), flag);
    if (on && place == probe.flags.end()) probe.flags.emplace_back(flag);
    if (!on && place != probe.flags.end()) probe.flags.erase(place);
}

/// The counted rounds of a probe.
std::vector<ProbeRound*> counted(ProbeRecord& probe) {
    std::vector<ProbeRound*> rounds;
    for (ProbeRound& round : probe.rounds) {
        if (round.round >= probe.statisticsFromRound) rounds.push_back(&round);
    }
    return rounds;
}

/// 10th percentile over rounds of the round's best decile: what the machine does when nothing is in the way.
double floorOf(const ProbeRecord& probe, const std::vector<ProbeRound*>& rounds) {
    std::vector<double> best;
    best.reserve(rounds.size());
    for (const ProbeRound* round : rounds) best.push_back(probe.higherIsBetter ? round->p90 : round->p10);
    return sortedQuantile(sorted(best), probe.higherIsBetter ? 1.0 - kFloorShare : kFloorShare);
}

template <class Read>
std::optional<double> medianOver(const std::vector<ProbeRound*>& rounds, Read read) {
    std::vector<double> values;
    for (const ProbeRound* round : rounds) {
        if (const std::optional<double> value = read(*round)) values.push_back(*value);
    }
    if (values.empty()) return std::nullopt;
    return median(values);
}

void describeRounds(ProbeRecord& probe, const std::vector<ProbeRound*>& rounds, const std::vector<double>& logs,
                    ProbeSummary& summary) {
    const auto outliers = outlierRounds(logs);
    for (std::size_t i = 0; i < rounds.size(); ++i) rounds[i]->outlier = outliers[i];
    setFlag(probe, "outlier_rounds", std::find(outliers.begin(), outliers.end(), true) != outliers.end());
    setFlag(probe, "drifting", isDrifting(logs));
    const auto regimes = twoRegimes(logs);
    setFlag(probe, "two_regimes", regimes.has_value());
    if (regimes) summary.regimes = Interval{std::exp(regimes->lowLog), std::exp(regimes->highLog)};
}

}  // namespace

void summarize(ProbeRecord& probe, const Surroundings& surroundings) {
    const auto rounds = counted(probe);
    if (rounds.empty()) {
        probe.summary.reset();
        return;
    }
    ProbeSummary summary;
    summary.tau = reproducibilityOf(probe, surroundings);
    const auto logs = probe.logMedians();
    if (logs.empty()) {  // a median of 0 has no logarithm: the plain median, and no interval
        summary.value = medianOver(rounds, [](const ProbeRound& round) { return std::optional(round.median); }).value();
    } else {
        const auto statistics = roundStatistics(logs);
        summary.value = std::exp(statistics.logMean);
        summary.freedom = statistics.freedom;
        if (statistics.rounds > 1) {
            summary.logError = statistics.logError;
            summary.roundCv = statistics.logSpread;
            summary.interval = levelInterval(statistics, summary.tau);
        }
        describeRounds(probe, rounds, logs, summary);
    }
    summary.floorP10 = floorOf(probe, rounds);
    summary.contention = medianOver(rounds, [&](const ProbeRound& round) { return probe.contention(round); });
    setFlag(probe, "contended", std::any_of(rounds.begin(), rounds.end(), [&](const ProbeRound* round) {
                return probe.contention(*round).value_or(1.0) > kContended;
            }));
    const auto clocks = roundClocks(probe);
    setFlag(probe, "thermal",
            std::any_of(clocks.begin(), clocks.end(), [](const auto& clock) { return clock.thermal; }));
    setFlag(probe, "slow_clock",
            std::any_of(clocks.begin(), clocks.end(), [](const auto& clock) { return clock.slow; }));
    const auto clock = medianOver(rounds, [](const ProbeRound& round) { return round.smMhz; });
    if (clock && *clock > 0.0 && probe.higherIsBetter) summary.perMhz = summary.value / *clock;
    probe.summary = summary;
}

void markImplausible(ProbeRecord& probe, std::optional<double> peak, std::string_view peakSource) {
    if (!peak || !probe.higherIsBetter || !probe.summary || probe.status != "ok") return;
    if (probe.summary->value <= *peak * kPeakMargin) return;
    probe.status = "implausible";
    std::array<char, 128> numbers{};
    std::snprintf(numbers.data(), numbers.size(), "%.4g %s is above the card's peak of %.4g", probe.summary->value,
                  probe.unit.c_str(), *peak);
    probe.statusText = std::string(numbers.data()) + " (" + std::string(peakSource) +
                       "): the measurement is wrong and is not applied.";
}

}  // namespace splitpoint::models::calibration
