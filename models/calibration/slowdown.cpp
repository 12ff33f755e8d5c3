#include "models/calibration/slowdown.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "models/calibration/student_t.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kUpper = 0.975;
constexpr double kLeastFreedom = 4.0;
constexpr double kMostRounds = 100'000.0;
constexpr int kProfilesThatShowTau = 3;  // as in reproducibility.cpp

/// Logarithms of a figure on both sides as a slowdown.
double asSlowdown(double first, double second, bool higherIsBetter) {
    return std::exp(higherIsBetter ? first - second : second - first);
}

void addDetails(ProbeSlowdown& slowdown) {
    const Side& first = slowdown.firstSide;
    const Side& second = slowdown.secondSide;
    const bool higherIsBetter = slowdown.pair.first->higherIsBetter;
    if (first.cpuMean && second.cpuMean) {
        slowdown.structural = asSlowdown(*first.cpuMean, *second.cpuMean, higherIsBetter);
        slowdown.contention = slowdown.ratio / *slowdown.structural;
    }
    if (first.floor && second.floor) slowdown.floorRatio = asSlowdown(*first.floor, *second.floor, higherIsBetter);
    if (first.perMhz && second.perMhz) slowdown.clockNormalized = std::exp(*first.perMhz - *second.perMhz);
}

/// Half-width, in log units, at which the interval would exclude 1 or lie inside the margin.
double targetOf(const LogRatio& ratio, double margin) {
    const double distance = std::fabs(ratio.value);
    return std::max(distance, std::log1p(margin) - distance);
}

std::string whatSettles(const ProbeSlowdown& slowdown, double margin) {
    const bool drifts = slowdown.pair.first->hasFlag("drifting") || slowdown.pair.second->hasFlag("drifting") ||
                        slowdown.pair.first->hasFlag("two_regimes") || slowdown.pair.second->hasFlag("two_regimes");
    if (!slowdown.roundsNeeded || drifts) {
        return adviceBeyondRounds(std::min(slowdown.firstSide.profiles, slowdown.secondSide.profiles),
                                  errorOfOneProfile(slowdown.firstSide, slowdown.secondSide), slowdown.log, margin);
    }
    return std::to_string(*slowdown.roundsNeeded) + " rounds on each side would settle it";
}

std::optional<double> logOf(const std::optional<double>& value) {
    return value && *value > 0.0 ? std::optional(std::log(*value)) : std::nullopt;
}

}  // namespace

std::string_view verdictName(Verdict verdict) {
    constexpr std::array<std::string_view, 4> kNames{"different", "equivalent", "different but negligible",
                                                     "inconclusive"};
    return kNames[static_cast<std::size_t>(verdict)];
}

double LogRatio::ratio() const {
    return std::exp(value);
}

Interval LogRatio::interval(double confidence) const {
    const double half = studentTQuantile(0.5 + confidence / 2.0, freedom) * error;
    return {std::exp(value - half), std::exp(value + half)};
}

LogRatio logRatio(const RoundStatistics& first, const RoundStatistics& second, double tauFirst, double tauSecond,
                  bool higherIsBetter) {
    const double a = first.logError * first.logError;
    const double b = second.logError * second.logError;
    LogRatio result;
    result.value = higherIsBetter ? first.logMean - second.logMean : second.logMean - first.logMean;
    result.error = std::sqrt(a + b + tauFirst * tauFirst + tauSecond * tauSecond);
    const double weights =
        (first.freedom > 0 ? a * a / first.freedom : 0.0) + (second.freedom > 0 ? b * b / second.freedom : 0.0);
    const double welch = weights > 0.0 ? (a + b) * (a + b) / weights : first.freedom + second.freedom;
    result.freedom = std::max(kLeastFreedom, welch);
    return result;
}

Verdict verdictOf(const Interval& interval, double margin) {
    const bool different = interval.low > 1.0 || interval.high < 1.0;
    const bool equivalent = interval.low >= 1.0 / (1.0 + margin) && interval.high <= 1.0 + margin;
    if (different && equivalent) return Verdict::DifferentButNegligible;
    if (different) return Verdict::Different;
    return equivalent ? Verdict::Equivalent : Verdict::Inconclusive;
}

std::optional<int> roundsToSettle(const LogRatio& ratio, double spreadFirst, double spreadSecond, double tauFirst,
                                  double tauSecond, double margin) {
    const double target = targetOf(ratio, margin);
    const double t = studentTQuantile(kUpper, ratio.freedom);
    const double left = target * target - t * t * (tauFirst * tauFirst + tauSecond * tauSecond);
    if (left <= 0.0) return std::nullopt;
    const double rounds = std::ceil(t * t * (spreadFirst * spreadFirst + spreadSecond * spreadSecond) / left);
    if (rounds > kMostRounds) return std::nullopt;
    return std::max(2, static_cast<int>(rounds));
}

Side sideOf(const ProbeRecord& probe, const Surroundings& surroundings) {
    Side side{roundStatistics(probe.logMedians()), reproducibilityOf(probe, surroundings), 1, {}, {}, {}};
    const auto cpu = probe.logCpuMedians();
    if (!cpu.empty()) side.cpuMean = roundStatistics(cpu).logMean;
    if (probe.summary) {
        side.floor = logOf(probe.summary->floorP10);
        side.perMhz = logOf(probe.summary->perMhz);
    }
    return side;
}

Side pooledSide(std::span<const RoundStatistics> profiles, double defaultTau) {
    const auto count = static_cast<double>(profiles.size());
    Side side;
    side.profiles = static_cast<int>(profiles.size());
    double squaredErrors = 0.0;
    double squaredSpreads = 0.0;
    double weights = 0.0;
    for (const RoundStatistics& profile : profiles) {
        const double squaredError = profile.logError * profile.logError;
        if (profile.freedom > 0.0) weights += squaredError * squaredError / profile.freedom;
        side.rounds.rounds += profile.rounds;
        side.rounds.logMean += profile.logMean / count;
        side.rounds.freedom += profile.freedom;
        squaredErrors += squaredError;
        squaredSpreads += profile.logSpread * profile.logSpread;
    }
    if (weights > 0.0) side.rounds.freedom = squaredErrors * squaredErrors / weights;
    side.rounds.logError = std::sqrt(squaredErrors) / count;
    side.rounds.logSpread = std::sqrt(squaredSpreads / count);
    side.rounds.halfWidth = studentTQuantile(kUpper, std::max(1.0, side.rounds.freedom)) * side.rounds.logError;
    side.tau = reproducibilityOf(profiles, defaultTau) / std::sqrt(count);
    return side;
}

double errorOfOneProfile(const Side& first, const Side& second) {
    const auto squared = [](const Side& side) {
        return side.profiles * (side.rounds.logError * side.rounds.logError + side.tau * side.tau);
    };
    return std::sqrt(squared(first) + squared(second));
}

std::string adviceBeyondRounds(int fewestProfiles, double errorOfOne, const LogRatio& ratio, double margin) {
    if (fewestProfiles < kProfilesThatShowTau) return "limited by drift: take 3 profiles of each at different hours";
    const double sides = studentTQuantile(kUpper, ratio.freedom) * errorOfOne / targetOf(ratio, margin);
    return std::to_string(static_cast<long long>(std::ceil(sides * sides))) +
           " profiles of each at different hours would settle it";
}

ProbeSlowdown slowdownOf(const ProbePair& pair, const Side& first, const Side& second, double margin) {
    ProbeSlowdown result;
    result.pair = pair;
    result.firstSide = first;
    result.secondSide = second;
    result.log = logRatio(first.rounds, second.rounds, first.tau, second.tau, pair.first->higherIsBetter);
    result.ratio = result.log.ratio();
    result.interval = result.log.interval();
    result.verdict = verdictOf(result.interval, margin);
    result.p = twoSidedP(result.log.value, result.log.error, result.log.freedom);
    if (result.verdict == Verdict::Inconclusive) {
        result.roundsNeeded =
            roundsToSettle(result.log, first.rounds.logSpread, second.rounds.logSpread, first.tau, second.tau, margin);
        result.settles = whatSettles(result, margin);
    }
    addDetails(result);
    return result;
}

std::vector<double> holmAdjusted(std::span<const double> p) {
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size(), 1.0);
    double most = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        most = std::max(most, std::min(1.0, static_cast<double>(p.size() - i) * p[order[i]]));
        adjusted[order[i]] = most;
    }
    return adjusted;
}

}  // namespace splitpoint::models::calibration
