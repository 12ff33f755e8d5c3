#include "models/calibration/repeatability.h"

#include "models/calibration/order_statistics.h"

namespace splitpoint::models::calibration {

namespace {

bool isSame(const ProbeRecord& a, const ProbeRecord& b) {
    return a.method == b.method && a.device == b.device && a.version == b.version &&
           a.parametersHash == b.parametersHash && a.unit == b.unit;
}

std::vector<const ProbeRecord*> sameProbes(const ProbeRecord& wanted, const std::vector<const Profile*>& profiles) {
    std::vector<const ProbeRecord*> found;
    for (const Profile* profile : profiles) {
        for (const ProbeRecord& probe : profile->probes) {
            if (isSame(wanted, probe) && probe.status == "ok" && probe.summary && probe.summary->interval) {
                found.push_back(&probe);
                break;
            }
        }
    }
    return found;
}

ProbeRepeatability over(const std::vector<const ProbeRecord*>& probes) {
    ProbeRepeatability result;
    result.component = probes.front()->component;
    result.method = probes.front()->method;
    result.unit = probes.front()->unit;
    result.device = probes.front()->device;
    result.profiles = static_cast<int>(probes.size());
    std::vector<double> values;
    std::vector<double> claimed;
    std::vector<RoundStatistics> statistics;
    for (const ProbeRecord* probe : probes) {
        values.push_back(probe->summary->value);
        claimed.push_back(probe->summary->tau);
        statistics.push_back(roundStatistics(probe->logMedians()));
    }
    result.common = median(values);
    result.claimed = median(claimed);
    result.spread = standardDeviation(logarithms(values));
    result.tau = spreadBetween(statistics);
    for (const ProbeRecord* probe : probes) {
        const Interval& interval = *probe->summary->interval;
        result.covered += interval.low <= result.common && result.common <= interval.high ? 1 : 0;
    }
    return result;
}

}  // namespace

std::vector<ProbeRepeatability> repeatability(const std::vector<const Profile*>& profiles) {
    std::vector<ProbeRepeatability> result;
    if (profiles.empty()) return result;
    for (const ProbeRecord& probe : profiles.front()->probes) {
        const auto same = sameProbes(probe, profiles);
        if (same.size() >= 2) result.push_back(over(same));
    }
    return result;
}

}  // namespace splitpoint::models::calibration
