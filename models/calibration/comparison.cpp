#include "models/calibration/comparison.h"

#include <cmath>

namespace splitpoint::models::calibration {

namespace {

constexpr double kHeadlineLevel = 0.05;

std::string nameOf(const ProbeRecord& probe) {
    return probe.method + (probe.device ? " (GPU " + std::to_string(*probe.device) + ")" : "");
}

/// The same probe in another profile of the same machine, if it may be pooled.
const ProbeRecord* sameProbe(const ProbeRecord& probe, const Profile& profile) {
    for (const ProbeRecord& candidate : profile.probes) {
        if (candidate.method == probe.method && candidate.device == probe.device &&
            candidate.version == probe.version && candidate.parametersHash == probe.parametersHash &&
            candidate.unit == probe.unit && candidate.status == "ok" && candidate.logMedians().size() >= 2) {
            return &candidate;
        }
    }
    return nullptr;
}

Side sideOver(const ProbeRecord& probe, const std::vector<const Profile*>& profiles) {
    std::vector<RoundStatistics> statistics;
    for (const Profile* profile : profiles) {
        if (const ProbeRecord* same = sameProbe(probe, *profile))
            statistics.push_back(roundStatistics(same->logMedians()));
    }
    const Surroundings surroundings = profiles.front()->surroundings();
    if (statistics.size() < 2) return sideOf(probe, surroundings);
    return pooledSide(statistics, defaultReproducibility(probe.component, probe.method, surroundings));
}

void findHeadline(Comparison& comparison) {
    std::vector<double> p;
    std::vector<const ProbeSlowdown*> primaries;
    for (const ProbeSlowdown& probe : comparison.probes) {
        if (!probe.pair.first->primary || probe.pair.differentHardware || !probe.pair.first->modelComponent()) continue;
        p.push_back(probe.p);
        primaries.push_back(&probe);
    }
    const auto adjusted = holmAdjusted(p);
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (adjusted[i] < kHeadlineLevel) comparison.headlineMethods.push_back(nameOf(*primaries[i]->pair.first));
    }
    if (primaries.empty()) {
        comparison.headline = "No primary probe can be compared.";
    } else if (comparison.headlineMethods.empty()) {
        comparison.headline =
            "No difference is certain among " + std::to_string(p.size()) + " primary probes (Holm, 5 %).";
    } else {
        comparison.headline = "The second differs in " + std::to_string(comparison.headlineMethods.size()) + " of " +
                              std::to_string(p.size()) + " primary probes (Holm, 5 %): ";
        for (std::size_t i = 0; i < comparison.headlineMethods.size(); ++i) {
            comparison.headline += (i == 0 ? "" : ", ") + comparison.headlineMethods[i];
        }
        comparison.headline += ".";
    }
}

}  // namespace

Comparison compare(const Profile& bareMetal, const Profile& other, ProbeMix mix, double margin) {
    return compareRepeated({&bareMetal}, {&other}, mix, margin);
}

Comparison compareRepeated(const std::vector<const Profile*>& bareMetal, const std::vector<const Profile*>& other,
                           ProbeMix mix, double margin) {
    Comparison result;
    result.pairing = pair(*bareMetal.front(), *other.front());
    for (const ProbePair& probes : result.pairing.probes) {
        result.probes.push_back(
            slowdownOf(probes, sideOver(*probes.first, bareMetal), sideOver(*probes.second, other), margin));
    }
    result.components = componentSlowdowns(result.probes, mix, margin);
    for (const ProbeSlowdown& probe : result.probes) {
        if (probe.pair.first->component == "job") result.job = JobSlowdown{probe};
    }
    result.firstDisturbance = disturbanceOf(bareMetal);
    result.secondDisturbance = disturbanceOf(other);
    findHeadline(result);
    return result;
}

}  // namespace splitpoint::models::calibration
