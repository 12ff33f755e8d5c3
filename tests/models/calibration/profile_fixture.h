#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "models/calibration/profile.h"

namespace splitpoint::models::calibration::fixture {

inline ProbeRound roundOf(int number, double median, std::optional<double> cpu = {}) {
    ProbeRound round;
    round.round = number;
    round.samples = 10;
    for (double* figure : {&round.median, &round.p10, &round.p25, &round.p75, &round.p90, &round.p99, &round.least,
                           &round.most, &round.mean}) {
        *figure = median;
    }
    round.cpuMedian = cpu;
    return round;
}

inline ProbeRecord probeOf(const std::string& component, const std::string& method, const std::vector<double>& medians,
                           bool higherIsBetter = true, const std::vector<double>& cpu = {}) {
    ProbeRecord probe;
    probe.component = component;
    probe.method = method;
    probe.primary = true;
    probe.unit = higherIsBetter ? "1/s" : "ns";
    probe.higherIsBetter = higherIsBetter;
    probe.parametersHash = hashOfParameters(probe.parameters);
    for (std::size_t i = 0; i < medians.size(); ++i) {
        probe.rounds.push_back(
            roundOf(static_cast<int>(i), medians[i], cpu.empty() ? std::nullopt : std::optional(cpu[i])));
    }
    summarize(probe, false);
    return probe;
}

inline Profile profileOn(const std::string& verdict, const std::string& fingerprint = "h:1") {
    static int measured = 0;
    Profile profile;
    profile.id = "id-" + std::to_string(++measured);
    profile.virtualization.verdict = verdict;
    profile.machine.fingerprint = fingerprint;
    profile.machine.hardwareClass = "h:class";
    profile.machine.cpu.model = "CPU A";
    profile.machine.cpu.sockets = 2;
    profile.machine.memory.totalBytes = std::int64_t{256} << 30;
    return profile;
}

}  // namespace splitpoint::models::calibration::fixture
