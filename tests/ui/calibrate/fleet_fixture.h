#pragma once

#include "tests/ui/calibrate/pair_fixture.h"

/// Virtual machines of one kind.
namespace splitpoint::ui::fixture {

/// @param speed      1 is the usual, 0.8 a slow one
/// @param disturbed  of five rounds, in which others take a fifth of the CPU
inline models::calibration::Profile nodeProfile(int number, double speed = 1.0, int disturbed = 0) {
    namespace of = models::calibration::fixture;
    const std::string name = "node-" + std::to_string(number);
    models::calibration::Profile profile = machine("vm", name, 0.0);
    profile.machine.fingerprint = "h:" + name;
    std::vector<double> cpu, own, memory;
    for (int r = 0; r < 5; ++r) {
        // Nodes differ by a little, rounds by less.
        own.push_back(100.0 * speed * (1.0 + 0.002 * (number % 3)) * (1.0 + 0.0005 * r));
        cpu.push_back(own.back() * (r < disturbed ? 0.8 : 1.0));
        memory.push_back(1e10 * (1.0 + 0.001 * (number % 4)) * (1.0 + 0.0005 * r));
    }
    profile.probes = {of::probeOf("cpu", "cpu_int_1t", cpu, true, own),
                      of::probeOf("host_memory", "mem_triad_mt", memory)};
    for (auto& probe : profile.probes) models::calibration::summarize(probe, true);
    return profile;
}

inline ProjectProfile node(int number, double speed = 1.0, int disturbed = 0) {
    return namedProfile(nodeProfile(number, speed, disturbed), {});
}

/// Eight nodes; number 5 is 20 % slow and lost time to gaps, number 2 was disturbed in two rounds.
inline std::vector<ProjectProfile> fleet() {
    std::vector<ProjectProfile> nodes;
    for (int n = 1; n <= 8; ++n) {
        models::calibration::Profile profile = nodeProfile(n, n == 5 ? 0.8 : 1.0, n == 2 ? 2 : 0);
        if (n == 5) {
            profile.jitter.cpuGap = models::calibration::GapRecord{};
            profile.jitter.cpuGap->lostShare = 0.05;
        }
        nodes.push_back(namedProfile(std::move(profile), {}));
    }
    return nodes;
}

}  // namespace splitpoint::ui::fixture
