#include "models/calibration/reproducibility.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "models/calibration/clock_deficit.h"
#include "models/calibration/order_statistics.h"
#include "models/calibration/profile.h"
#include "models/calibration/round_flags.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kPriorProfiles = 4.0;
constexpr double kMostByLoss = 0.30;

/// A row of the table in the header; an empty method stands for every other probe of the component.
struct Row {
    std::string_view component, method;
    double metal, virtualMachine, perLostShare;
};
constexpr std::array kRows{
    Row{"gpu_compute", "", 0.003, 0.005, 0.0},
    Row{"gpu_memory", "", 0.003, 0.005, 0.0},
    Row{"launch_latency", "", 0.003, 0.005, 0.0},
    Row{"cpu", "", 0.005, 0.015, 0.5},
    Row{"jitter", "cpu_gap", 0.005, 0.015, 0.5},
    Row{"jitter", "wake_1ms", 0.05, 0.10, 1.0},
    Row{"jitter", "", 0.005, 0.01, 0.0},
    Row{"job", "", 0.01, 0.03, 0.5},
    Row{"host_memory", "mem_triad_mt", 0.01, 0.04, 3.0},
    Row{"host_memory", "", 0.01, 0.04, 1.0},
    Row{"storage", "", 0.03, 0.08, 1.0},
};
constexpr Row kOther{"", "", 0.01, 0.03, 0.0};

const Row& rowOf(std::string_view component, std::string_view method) {
    const auto* place = std::find_if(kRows.begin(), kRows.end(), [&](const Row& row) {
        return row.component == component && (row.method.empty() || row.method == method);
    });
    return place == kRows.end() ? kOther : *place;
}

double regimeWidening(std::span<const double> logs) {
    const auto regimes = twoRegimes(logs);
    if (!regimes) return 0.0;
    const double share = static_cast<double>(regimes->lowRounds) / (regimes->lowRounds + regimes->highRounds);
    return (regimes->highLog - regimes->lowLog) * std::sqrt(share * (1.0 - share));
}

double driftWidening(std::span<const double> logs) {
    if (!isDrifting(logs) || !hasTrend(logs)) return 0.0;
    return 0.5 * std::fabs(theilSenSlope(logs)) * static_cast<double>(logs.size());
}

}  // namespace

double defaultReproducibility(std::string_view component, std::string_view method, const Surroundings& surroundings) {
    const Row& row = rowOf(component, method);
    return std::hypot(surroundings.virtualMachine ? row.virtualMachine : row.metal,
                      std::min(row.perLostShare * surroundings.lostCpuShare, kMostByLoss));
}

double wideningOf(const ProbeRecord& probe) {
    const auto logs = probe.logMedians();
    if (logs.empty()) return 0.0;
    return std::hypot(regimeWidening(logs), driftWidening(logs), meanClockDeficit(roundClocks(probe)));
}

double reproducibilityOf(const ProbeRecord& probe, const Surroundings& surroundings) {
    return std::hypot(defaultReproducibility(probe.component, probe.method, surroundings), wideningOf(probe));
}

double spreadBetween(std::span<const RoundStatistics> profiles) {
    std::vector<double> means;
    double within = 0.0;
    for (const RoundStatistics& profile : profiles) {
        means.push_back(profile.logMean);
        within += profile.logError * profile.logError;
    }
    const double spread = standardDeviation(means);
    return std::sqrt(std::max(0.0, spread * spread - within / static_cast<double>(profiles.size())));
}

double reproducibilityOf(std::span<const RoundStatistics> profiles, double defaultTau) {
    if (profiles.size() < 3) return defaultTau;
    const double weight = kPriorProfiles / (static_cast<double>(profiles.size()) + kPriorProfiles);
    const double between = spreadBetween(profiles);
    return std::sqrt(weight * defaultTau * defaultTau + (1.0 - weight) * between * between);
}

}  // namespace splitpoint::models::calibration
