#pragma once

#include <string>
#include <vector>

#include "models/calibration/profile.h"
#include "tests/models/calibration/profile_fixture.h"
#include "ui/calibrate/project_profiles.h"

/// Profiles with round numbers: metal at 100 work/s and 10 µs, the virtual machine 4 % and 10 % slower.
namespace splitpoint::ui::fixture {

inline models::calibration::Profile machine(const std::string& verdict, const std::string& label, double factor) {
    namespace of = models::calibration::fixture;
    models::calibration::Profile profile = of::profileOn(verdict);
    profile.id = "id-" + label;
    profile.label = label;
    profile.createdUtc = "2026-11-26T09:00:00Z";
    profile.outcome.complete = true;
    const double slower = 1.0 + 0.04 * factor, slowerAtMemory = 1.0 + 0.10 * factor;
    std::vector<double> cpu, memory;
    for (const double noise : {0.999, 1.001, 1.0, 0.9995, 1.0005}) {
        cpu.push_back(100.0 / slower * noise);
        memory.push_back(1e10 / slowerAtMemory * noise);
    }
    profile.probes = {of::probeOf("cpu", "cpu_int_1t", cpu, true, cpu),
                      of::probeOf("host_memory", "mem_triad_mt", memory)};
    for (auto& probe : profile.probes) models::calibration::summarize(probe, verdict == "vm");
    return profile;
}

inline ProjectProfile metal() {
    return namedProfile(machine("metal", "node-a metal", 0.0), {});
}
inline ProjectProfile virtualMachine() {
    return namedProfile(machine("vm", "node-a vm", 1.0), {});
}

/// The same virtual machine while somebody else takes a quarter of the CPU in `disturbed` of five rounds.
inline ProjectProfile loaded(int disturbed) {
    models::calibration::Profile profile = machine("vm", "node-a vm busy", 1.0);
    auto& probe = profile.probes.front();
    for (int r = 0; r < disturbed; ++r)
        probe.rounds[static_cast<std::size_t>(r)].median = *probe.rounds[static_cast<std::size_t>(r)].cpuMedian * 0.8;
    models::calibration::summarize(probe, true);
    return namedProfile(std::move(profile), {});
}

/// With one GPU and the primary GPU probe, never validated.
inline ProjectProfile withGpu(const std::string& verdict, const std::string& gpu, double rate) {
    namespace of = models::calibration::fixture;
    models::calibration::Profile profile = machine(verdict, gpu + " " + verdict, verdict == "vm" ? 1.0 : 0.0);
    models::calibration::GpuRecord record;
    record.name = gpu;
    profile.gpus = {record};
    auto probe = of::probeOf("gpu_compute", "tc_f16_f32acc", {rate, rate * 1.001, rate * 0.999, rate, rate});
    probe.device = 0;
    probe.validated = false;
    profile.probes.push_back(probe);
    return namedProfile(std::move(profile), {});
}

}  // namespace splitpoint::ui::fixture
