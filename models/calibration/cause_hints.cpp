#include <algorithm>
#include <array>
#include <cstdio>

#include "models/calibration/fleet.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kLowClock = 0.95;
constexpr double kHotC = 80.0;
constexpr double kStealShare = 0.01;
constexpr double kLostShare = 0.02;
// NVML's clock event reasons (calibration.md 3).
constexpr std::uint64_t kPowerCap = 0x4 | 0x80;
constexpr std::uint64_t kThermal = 0x20 | 0x40;

template <class... Values>
std::string print(const char* format, Values... values) {
    std::array<char, 200> text{};
    std::snprintf(text.data(), text.size(), format, values...);
    return text.data();
}

/// Lowest clock, highest temperature and reasons of one GPU over the rounds of its probes.
struct Sensors {
    std::optional<double> smMhz, temperatureC;
    std::uint64_t reasons = 0;
};

Sensors sensorsOf(const Profile& profile, int device) {
    Sensors sensors;
    for (const ProbeRecord& probe : profile.probes) {
        if (probe.device != device) continue;
        for (const ProbeRound& round : probe.rounds) {
            if (round.smMhz) sensors.smMhz = std::min(sensors.smMhz.value_or(*round.smMhz), *round.smMhz);
            if (round.temperatureC)
                sensors.temperatureC = std::max(sensors.temperatureC.value_or(0.0), *round.temperatureC);
            sensors.reasons |= round.eventReasons.value_or(0);
        }
    }
    return sensors;
}

void clockHints(const Profile& profile, const GpuRecord& gpu, std::vector<std::string>& hints) {
    const Sensors sensors = sensorsOf(profile, gpu.index);
    if (!sensors.smMhz || !gpu.smMaxMhz || *sensors.smMhz >= kLowClock * *gpu.smMaxMhz) return;
    const bool hot = sensors.temperatureC.value_or(0.0) >= kHotC || (sensors.reasons & kThermal) != 0;
    if (hot) {
        hints.push_back(print("GPU %d ran at %.0f of %.0f MHz at %.0f C: look at its cooling.", gpu.index,
                              *sensors.smMhz, *gpu.smMaxMhz, sensors.temperatureC.value_or(0.0)));
    } else if ((sensors.reasons & kPowerCap) != 0) {
        hints.push_back(print("GPU %d ran at %.0f of %.0f MHz at its power cap: compare the power limits.", gpu.index,
                              *sensors.smMhz, *gpu.smMaxMhz));
    }
}

void linkHints(const GpuRecord& gpu, std::vector<std::string>& hints) {
    if (gpu.pcieWidth && gpu.pcieMaxWidth && *gpu.pcieWidth < *gpu.pcieMaxWidth) {
        hints.push_back(print("GPU %d has a PCIe link of x%d instead of x%d: reseat the card or its riser.", gpu.index,
                              *gpu.pcieWidth, *gpu.pcieMaxWidth));
    }
    if (gpu.pcieGeneration && gpu.pcieMaxGeneration && *gpu.pcieGeneration < *gpu.pcieMaxGeneration) {
        hints.push_back(print("GPU %d runs PCIe generation %d instead of %d.", gpu.index, *gpu.pcieGeneration,
                              *gpu.pcieMaxGeneration));
    }
    if (gpu.pcieReplays.value_or(0) > 0) {
        hints.push_back(print("GPU %d repeated %lld PCIe packets: the link is bad.", gpu.index,
                              static_cast<long long>(*gpu.pcieReplays)));
    }
}

void memoryHints(const GpuRecord& gpu, std::vector<std::string>& hints) {
    if (gpu.after.rowsRemapped.value_or(0) > 0) {
        hints.push_back(
            print("GPU %d has %lld memory rows remapped.", gpu.index, static_cast<long long>(*gpu.after.rowsRemapped)));
    }
    const auto rose = [](const std::optional<std::int64_t>& before, const std::optional<std::int64_t>& after) {
        return before && after && *after > *before;
    };
    if (rose(gpu.before.eccCorrected, gpu.after.eccCorrected) ||
        rose(gpu.before.eccUncorrected, gpu.after.eccUncorrected)) {
        hints.push_back(print("GPU %d: memory error counts rose during the run.", gpu.index));
    }
}

int mostLinks(int index, const std::vector<const Profile*>& peers) {
    int most = 0;
    for (const Profile* peer : peers) {
        for (const GpuRecord& gpu : peer->gpus) {
            if (gpu.index == index) most = std::max(most, gpu.nvlinksUp.value_or(0));
        }
    }
    return most;
}

void hostHints(const Profile& profile, std::vector<std::string>& hints) {
    double steal = 0.0;
    double elapsed = 0.0;
    for (const RunRound& round : profile.rounds) {
        steal += round.stealMs.value_or(0.0);
        elapsed += round.durationS * 1000.0;
    }
    const double cpus = std::max(1, profile.machine.cpu.threads.value_or(1));
    if (elapsed > 0.0 && steal / (elapsed * cpus) > kStealShare) {
        hints.push_back(print("The hypervisor took %.1f %% of the CPU time: the host is overcommitted.",
                              100.0 * steal / (elapsed * cpus)));
    }
    if (profile.jitter.cpuGap && profile.jitter.cpuGap->lostShare > kLostShare) {
        hints.push_back(print("A thread lost %.1f %% of its time to gaps.", 100.0 * profile.jitter.cpuGap->lostShare));
    }
}

}  // namespace

std::vector<std::string> causeHints(const Profile& profile, const std::vector<const Profile*>& peers) {
    std::vector<std::string> hints;
    for (const GpuRecord& gpu : profile.gpus) {
        clockHints(profile, gpu, hints);
        linkHints(gpu, hints);
        memoryHints(gpu, hints);
        const int links = mostLinks(gpu.index, peers);
        if (gpu.nvlinksUp && *gpu.nvlinksUp < links) {
            hints.push_back(
                print("GPU %d has %d NVLinks up, others of its kind have %d.", gpu.index, *gpu.nvlinksUp, links));
        }
    }
    hostHints(profile, hints);
    return hints;
}

}  // namespace splitpoint::models::calibration
