#include "models/calibration/profile_reference.h"

#include <algorithm>
#include <cmath>

#include "models/calibration/student_t.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kNinetyFifth = 0.95;

std::string hardwareOf(const Profile& profile, const ProbeRecord& probe) {
    if (!probe.device) return profile.machine.cpu.model;
    const auto gpu = std::find_if(profile.gpus.begin(), profile.gpus.end(),
                                  [&](const GpuRecord& each) { return each.index == *probe.device; });
    return gpu == profile.gpus.end() ? std::string() : gpu->name;
}

bool isOtherCard(const Profile& profile, const Profile& reference, const ProbeRecord& probe) {
    if (!probe.device) return false;
    const auto idOf = [&](const Profile& of) {
        const auto gpu = std::find_if(of.gpus.begin(), of.gpus.end(),
                                      [&](const GpuRecord& each) { return each.index == *probe.device; });
        return gpu == of.gpus.end() ? std::string() : gpu->uuidHash;
    };
    const std::string own = idOf(profile);
    return own.empty() || own != idOf(reference);
}

ReferenceRow rowOf(const ProbePair& pair, const Profile& profile, const Profile& reference) {
    const ProbeRecord& probe = *pair.first;
    const Side side = sideOf(probe, reference.surroundings());
    const double card = isOtherCard(profile, reference, probe) ? kCardSpread : 0.0;
    const double spread = std::hypot(side.rounds.logError, std::hypot(side.tau, card));
    const double half = normalQuantile(kNinetyFifth) * spread;
    const double middle = side.rounds.logMean;
    const std::string name = reference.label.empty() ? reference.id : reference.label;
    return {hardwareOf(profile, *pair.second),
            probe.method,
            probe.unit,
            std::exp(middle - half),
            std::exp(middle),
            std::exp(middle + half),
            "your profile " + name,
            reference.createdUtc};
}

}  // namespace

ProfileReferenceEstimate estimateAgainst(const Profile& profile, const Profile& reference, ProbeMix mix) {
    ProfileReferenceEstimate result;
    result.pairing = pair(reference, profile);
    std::vector<ProbeSlowdown> slowdowns;
    for (const ProbePair& probes : result.pairing.probes) {
        if (probes.differentHardware || !probes.second->modelComponent()) continue;
        // A row knows neither parameters nor GPU index, so each probe is asked for by itself.
        for (const ReferenceEstimate& estimate : estimateAgainst(profile, {rowOf(probes, profile, reference)})) {
            if (estimate.probe != probes.second) continue;
            result.probes.push_back(estimate);
            if (estimate.refused) continue;
            ProbeSlowdown slowdown;
            slowdown.pair = probes;
            slowdown.firstSide = sideOf(*probes.first, reference.surroundings());
            slowdown.secondSide = sideOf(*probes.second, profile.surroundings());
            slowdown.log = estimate.log;
            slowdown.ratio = estimate.ratio;
            slowdown.interval = estimate.interval;
            slowdowns.push_back(slowdown);
        }
    }
    result.components = componentSlowdowns(slowdowns, mix);
    return result;
}

}  // namespace splitpoint::models::calibration
