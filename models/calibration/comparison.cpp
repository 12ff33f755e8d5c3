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

/// Mean over the profiles, if each has it.
std::optional<double> meanOf(const std::vector<Side>& sides, std::optional<double> Side::*figure) {
    double sum = 0.0;
    for (const Side& side : sides) {
        if (!(side.*figure)) return std::nullopt;
        sum += *(side.*figure);
    }
    return sum / static_cast<double>(sides.size());
}

/// What a repeated sitting adds, over several profiles. Three of them show it, and it starts from the class alone; two
/// do not, so that what their own rounds say against repeating stands.
double priorTau(const ProbeRecord& probe, const std::vector<Side>& sides, const Surroundings& surroundings) {
    if (sides.size() >= 3) return defaultReproducibility(probe.component, probe.method, surroundings);
    double squares = 0.0;
    for (const Side& side : sides) squares += side.tau * side.tau;
    return std::sqrt(squares / static_cast<double>(sides.size()));
}

Side sideOver(const ProbeRecord& probe, const std::vector<const Profile*>& profiles) {
    std::vector<Side> sides;
    std::vector<RoundStatistics> statistics;
    for (const Profile* profile : profiles) {
        const ProbeRecord* same = sameProbe(probe, *profile);
        if (same == nullptr) continue;
        sides.push_back(sideOf(*same, profile->surroundings()));
        statistics.push_back(sides.back().rounds);
    }
    const Surroundings surroundings = profiles.front()->surroundings();
    if (sides.size() < 2) return sideOf(probe, surroundings);
    Side pooled = pooledSide(statistics, priorTau(probe, sides, surroundings));
    for (const auto figure : {&Side::cpuMean, &Side::floor, &Side::perMhz}) pooled.*figure = meanOf(sides, figure);
    return pooled;
}

/// Says which further profiles a side could not use: their probe is of other parameters, failed, or missing.
void noteWhatIsNotPooled(const ProbeRecord& probe, const Side& side, std::size_t profiles, const char* which,
                         Pairing& pairing) {
    if (static_cast<std::size_t>(side.profiles) == profiles) return;
    pairing.notCompared.push_back(probe.method + (probe.device ? " on GPU " + std::to_string(*probe.device) : "") +
                                  ": " + std::to_string(side.profiles) + " of " + std::to_string(profiles) +
                                  " profiles of the " + which + " machine have it alike; the others do not count.");
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
        const Side first = sideOver(*probes.first, bareMetal);
        const Side second = sideOver(*probes.second, other);
        result.probes.push_back(slowdownOf(probes, first, second, margin));
        noteWhatIsNotPooled(*probes.first, first, bareMetal.size(), "first", result.pairing);
        noteWhatIsNotPooled(*probes.first, second, other.size(), "second", result.pairing);
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
