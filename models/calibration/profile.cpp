#include "models/calibration/profile.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models::calibration {

bool ProbeRecord::hasFlag(std::string_view flag) const {
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

std::optional<Component> ProbeRecord::modelComponent() const {
    for (std::size_t i = 0; i < kComponentCount; ++i) {
        if (kComponentNames[i] == component) return static_cast<Component>(i);
    }
    return std::nullopt;
}

std::vector<double> ProbeRecord::logMedians() const {
    std::vector<double> logs;
    for (const ProbeRound& round : rounds) {
        if (round.round < statisticsFromRound) continue;
        if (!(round.median > 0.0)) return {};
        logs.push_back(std::log(round.median));
    }
    return logs;
}

std::vector<double> ProbeRecord::logCpuMedians() const {
    std::vector<double> logs;
    for (const ProbeRound& round : rounds) {
        if (round.round < statisticsFromRound) continue;
        if (!round.cpuMedian || !(*round.cpuMedian > 0.0)) return {};
        logs.push_back(std::log(*round.cpuMedian));
    }
    return logs;
}

std::optional<double> ProbeRecord::contention(const ProbeRound& round) const {
    if (!round.cpuMedian || !(*round.cpuMedian > 0.0) || !(round.median > 0.0)) return std::nullopt;
    return higherIsBetter ? *round.cpuMedian / round.median : round.median / *round.cpuMedian;
}

const ProbeRecord* Profile::probe(std::string_view method, std::optional<int> device) const {
    for (const ProbeRecord& record : probes) {
        if (record.method == method && record.device == device) return &record;
    }
    return nullptr;
}

bool Profile::hasWarning(std::string_view code) const {
    return std::any_of(outcome.warnings.begin(), outcome.warnings.end(),
                       [&](const Finding& warning) { return warning.code == code; });
}

bool Profile::isBareMetal() const {
    if (virtualization.verdict == "unknown") return virtualization.declared == "metal";
    return virtualization.verdict == "metal" || virtualization.verdict == "host_under_hypervisor";
}

bool Profile::isVirtualMachine() const {
    if (virtualization.verdict == "unknown") return virtualization.declared == "vm";
    return virtualization.verdict == "vm";
}

Surroundings Profile::surroundings() const {
    return {isVirtualMachine(), jitter.cpuGap ? jitter.cpuGap->lostShare : 0.0};
}

bool Profile::isContainer() const {
    return !virtualization.container.empty() || virtualization.declared == "container";
}

}  // namespace splitpoint::models::calibration
