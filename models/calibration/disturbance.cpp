#include "models/calibration/disturbance.h"

#include <algorithm>
#include <map>

#include "models/calibration/order_statistics.h"
#include "models/calibration/step_jitter.h"

namespace splitpoint::models::calibration {

namespace {

std::optional<MeasuredDisturbance> fromRounds(const std::vector<double>& rounds) {
    if (rounds.empty()) return std::nullopt;
    std::vector<double> disturbed;
    for (const double contention : rounds) {
        if (contention > kDisturbedContention) disturbed.push_back(contention);
    }
    MeasuredDisturbance result;
    result.rounds = static_cast<int>(rounds.size());
    result.disturbedRounds = static_cast<int>(disturbed.size());
    result.probability = static_cast<double>(disturbed.size()) / static_cast<double>(rounds.size());
    if (!disturbed.empty()) result.slowdown = median(disturbed) - 1.0;
    return result;
}

}  // namespace

std::vector<double> roundContentions(const Profile& profile) {
    std::map<int, double> worst;
    for (const ProbeRecord& probe : profile.probes) {
        if (probe.component != "cpu" || probe.status != "ok") continue;
        for (const ProbeRound& round : probe.rounds) {
            const auto contention = probe.contention(round);
            if (!contention) continue;
            double& entry = worst.emplace(round.round, *contention).first->second;
            entry = std::max(entry, *contention);
        }
    }
    std::vector<double> values;
    values.reserve(worst.size());
    for (const auto& [round, contention] : worst) values.push_back(contention);
    return values;
}

std::optional<MeasuredDisturbance> disturbanceOf(const Profile& profile) {
    return disturbanceOf(std::vector<const Profile*>{&profile});
}

std::optional<MeasuredDisturbance> disturbanceOf(const std::vector<const Profile*>& profiles) {
    std::vector<double> rounds;
    std::vector<double> sigmas;
    for (const Profile* profile : profiles) {
        const auto own = roundContentions(*profile);
        rounds.insert(rounds.end(), own.begin(), own.end());
        if (!profile->jitter.steps.empty()) {
            if (const auto sigma = stepSigma(profile->jitter.steps.front())) sigmas.push_back(*sigma);
        }
    }
    auto result = fromRounds(rounds);
    if (result && !sigmas.empty()) result->stepSigma = median(sigmas);
    return result;
}

}  // namespace splitpoint::models::calibration
