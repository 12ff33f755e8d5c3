#include <algorithm>
#include <array>
#include <cstdio>

#include "models/calibration/clock_deficit.h"
#include "models/calibration/fleet.h"

namespace splitpoint::models::calibration {

namespace {

constexpr double kLowClock = 0.95;
constexpr double kHotC = 80.0;
constexpr double kStealShare = 0.01;
constexpr double kLostShare = 0.02;

template <class... Values>
std::string print(const char* format, Values... values) {
    std::array<char, 200> text{};
    std::snprintf(text.data(), text.size(), format, values...);
    return text.data();
}

/// The round of one GPU in which a cause held its clock lowest. Clock and cause are of one round: a GPU clocks down,
/// too, where a probe leaves it idle, and is hot or at its power cap in another.
struct HeldClock {
    std::optional<double> smMhz, temperatureC;
    void see(const ProbeRound& round) {
        if (smMhz && *smMhz <= *round.smMhz) return;
        smMhz = round.smMhz;
        temperatureC = round.temperatureC;
    }
};

void clockHints(const Profile& profile, const GpuRecord& gpu, std::vector<std::string>& hints) {
    if (!gpu.smMaxMhz) return;
    HeldClock byHeat, byPower;
    for (const ProbeRecord& probe : profile.probes) {
        if (probe.device != gpu.index) continue;
        for (const ProbeRound& round : probe.rounds) {
            if (!round.smMhz || *round.smMhz >= kLowClock * *gpu.smMaxMhz) continue;
            const std::uint64_t reasons = round.eventReasons.value_or(0);
            const bool hot = round.temperatureC.value_or(0.0) >= kHotC || isThermal(reasons);
            if (hot) byHeat.see(round);
            if (!hot && isPowerCapped(reasons)) byPower.see(round);
        }
    }
    if (byHeat.smMhz && byHeat.temperatureC) {
        hints.push_back(print("GPU %d ran at %.0f of %.0f MHz at %.0f C: look at its cooling.", gpu.index,
                              *byHeat.smMhz, *gpu.smMaxMhz, *byHeat.temperatureC));
    } else if (byHeat.smMhz) {
        hints.push_back(print("GPU %d ran at %.0f of %.0f MHz, held by heat: look at its cooling.", gpu.index,
                              *byHeat.smMhz, *gpu.smMaxMhz));
    } else if (byPower.smMhz) {
        hints.push_back(print("GPU %d ran at %.0f of %.0f MHz at its power cap: compare the power limits.", gpu.index,
                              *byPower.smMhz, *gpu.smMaxMhz));
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
