#include "models/calibration/component_slowdown.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "models/calibration/round_statistics.h"
#include "models/calibration/student_t.h"

namespace splitpoint::models::calibration {

namespace {

/// Below this, and certainly so, a virtual machine is "faster than bare metal": the pair is not what it seems.
constexpr double kFasterThanMetal = 0.95;

struct MixRow {
    ProbeMix mix;
    Component component;
    std::string_view method;
};
constexpr std::array kMixes{
    MixRow{ProbeMix::GemmHeavy, Component::GpuCompute, "gemm_f16_cublas"},
    MixRow{ProbeMix::LaunchBound, Component::LaunchLatency, "launch_sync_spin"},
    MixRow{ProbeMix::LaunchBound, Component::LaunchLatency, "launch_sync_block"},
    MixRow{ProbeMix::SmallTransfers, Component::HostDeviceTransfer, "h2d_4k"},
    MixRow{ProbeMix::Checkpointing, Component::Storage, "seq_write_1m"},
    MixRow{ProbeMix::Checkpointing, Component::Storage, "fsync_4k"},
};

bool isNamed(ProbeMix mix, const ProbeRecord& probe, Component component) {
    return std::any_of(kMixes.begin(), kMixes.end(), [&](const MixRow& row) {
        return row.mix == mix && row.component == component && row.method == probe.method;
    });
}

std::vector<const ProbeSlowdown*> chosen(std::span<const ProbeSlowdown> probes, Component component, ProbeMix mix) {
    std::vector<const ProbeSlowdown*> named;
    std::vector<const ProbeSlowdown*> primary;
    for (const ProbeSlowdown& probe : probes) {
        if (probe.pair.first->modelComponent() != component) continue;
        if (isNamed(mix, *probe.pair.first, component)) named.push_back(&probe);
        if (probe.pair.first->primary) primary.push_back(&probe);
    }
    return named.empty() ? primary : named;
}

int fewestRounds(const ProbeSlowdown& probe) {
    return std::min(probe.firstSide.rounds.rounds, probe.secondSide.rounds.rounds);
}

/// Geometric mean of a part of the ratio, where every probe has it.
template <class Read>
std::optional<double> geometricMean(const std::vector<const ProbeSlowdown*>& probes, Read read) {
    double sum = 0.0;
    for (const ProbeSlowdown* probe : probes) {
        const std::optional<double> part = read(*probe);
        if (!part) return std::nullopt;
        sum += std::log(*part);
    }
    return std::exp(sum / static_cast<double>(probes.size()));
}

bool pairDrifts(const ProbeSlowdown& probe) {
    const auto drifts = [](const ProbeRecord& side) { return side.hasFlag("drifting") || side.hasFlag("two_regimes"); };
    return drifts(*probe.pair.first) || drifts(*probe.pair.second);
}

/// Error of the mean's logarithm if every probe had so many rounds on each side: the scatter of the rounds shrinks,
/// what a repeated sitting adds does not.
double errorAfter(const std::vector<const ProbeSlowdown*>& probes, double rounds) {
    double sum = 0.0;
    for (const ProbeSlowdown* probe : probes) {
        const RoundStatistics& first = probe->firstSide.rounds;
        const RoundStatistics& second = probe->secondSide.rounds;
        const double now = first.logError * first.logError + second.logError * second.logError;
        const double stays = std::max(0.0, probe->log.error * probe->log.error - now);
        const double scatter = first.logSpread * first.logSpread + second.logSpread * second.logSpread;
        sum += std::sqrt(scatter / rounds + stays);
    }
    return sum / static_cast<double>(probes.size());
}

/// Rounds on each side after which the mean's interval would exclude 1 or lie inside the margin, whichever takes fewer.
/// Absent where more rounds never settle it.
std::optional<int> roundsForMean(const std::vector<const ProbeSlowdown*>& probes, const LogRatio& log, double margin) {
    constexpr int kMost = 100'000;
    const double distance = std::fabs(log.value);
    const double target = std::max(distance, std::log1p(margin) - distance) / studentTQuantile(0.975, log.freedom);
    if (errorAfter(probes, kMost) > target) return std::nullopt;
    int tooFew = 1, enough = kMost;
    while (enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        (errorAfter(probes, middle) <= target ? enough : tooFew) = middle;
    }
    return enough;
}

std::string settlesComponent(const std::vector<const ProbeSlowdown*>& probes, const LogRatio& log, double margin) {
    const ProbeSlowdown* widest = nullptr;
    for (const ProbeSlowdown* probe : probes) {
        if (probe->settles.empty()) continue;
        if (widest == nullptr || probe->log.error > widest->log.error) widest = probe;
    }
    if (widest != nullptr) return widest->settles;
    const bool drifts = std::any_of(probes.begin(), probes.end(), [](const auto* probe) { return pairDrifts(*probe); });
    const auto rounds = drifts ? std::nullopt : roundsForMean(probes, log, margin);
    if (!rounds) {
        int profiles = std::numeric_limits<int>::max();
        double error = 0.0;
        for (const ProbeSlowdown* probe : probes) {
            profiles = std::min({profiles, probe->firstSide.profiles, probe->secondSide.profiles});
            error += errorOfOneProfile(probe->firstSide, probe->secondSide) / static_cast<double>(probes.size());
        }
        return adviceBeyondRounds(profiles, error, log, margin);
    }
    return std::to_string(*rounds) + " rounds on each side would settle it";
}

ComponentSlowdown combine(const std::vector<const ProbeSlowdown*>& probes, Component component, double margin) {
    ComponentSlowdown result;
    result.component = component;
    result.probes = static_cast<int>(probes.size());
    result.rounds = fewestRounds(*probes.front());
    result.log = {0.0, 0.0, probes.front()->log.freedom};
    const double weight = 1.0 / static_cast<double>(probes.size());
    for (const ProbeSlowdown* probe : probes) {
        result.log.value += weight * probe->log.value;
        result.log.error += weight * probe->log.error;
        result.log.freedom = std::min(result.log.freedom, probe->log.freedom);
        result.rounds = std::min(result.rounds, fewestRounds(*probe));
        result.differentHardware = result.differentHardware || probe->pair.differentHardware;
    }
    result.ratio = result.log.ratio();
    result.interval = result.log.interval();
    result.verdict = verdictOf(result.interval, margin);
    if (result.verdict == Verdict::Inconclusive) result.settles = settlesComponent(probes, result.log, margin);
    result.implausible = result.interval.high < kFasterThanMetal;
    result.structural = geometricMean(probes, [](const ProbeSlowdown& probe) { return probe.structural; });
    result.contention = geometricMean(probes, [](const ProbeSlowdown& probe) { return probe.contention; });
    return result;
}

}  // namespace

std::string_view mixName(ProbeMix mix) {
    constexpr std::array<std::string_view, 5> kNames{"primary", "gemm_heavy", "launch_bound", "small_transfers",
                                                     "checkpointing"};
    return kNames[static_cast<std::size_t>(mix)];
}

std::vector<ComponentSlowdown> componentSlowdowns(std::span<const ProbeSlowdown> probes, ProbeMix mix, double margin) {
    std::vector<ComponentSlowdown> result;
    for (std::size_t i = 0; i < kComponentCount; ++i) {
        const auto component = static_cast<Component>(i);
        const auto used = chosen(probes, component, mix);
        if (!used.empty()) result.push_back(combine(used, component, margin));
    }
    return result;
}

}  // namespace splitpoint::models::calibration
