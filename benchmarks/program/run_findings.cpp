#include "benchmarks/program/run_findings.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "models/calibration/burst_detection.h"
#include "models/calibration/disturbance.h"

namespace splitpoint::calibrate {

namespace calibration = models::calibration;

namespace {

constexpr double kNsPerS = 1e9;
constexpr double kUsualSmallCopyNs = 7500.0;
constexpr double kSuspiciousRatio = 10.0;
constexpr double kNestedFaultNs = 1000.0;

template <class... Values>
std::string print(const char* format, Values... values) {
    std::array<char, 320> text{};
    std::snprintf(text.data(), text.size(), format, values...);
    return text.data();
}

}  // namespace

std::optional<calibration::Finding> judgeBurst(calibration::ProbeRecord& probe,
                                               const calibration::Surroundings& surroundings) {
    if (probe.method != "seq_write_1m" && probe.method != "seq_read_1m") return std::nullopt;
    std::vector<double> rates;
    std::vector<double> ns;
    std::vector<int> rounds;
    for (const auto& round : probe.rounds) {
        for (const float rate : round.keptSamples) {
            rates.push_back(static_cast<double>(rate));
            ns.push_back(probe.workPerSample / static_cast<double>(rate) * kNsPerS);
            rounds.push_back(round.round);
        }
    }
    const auto burst = calibration::findBurst(rates, ns);
    if (!burst) return std::nullopt;
    probe.burst = calibration::Burst{burst->burstRate, burst->burstS, burst->sustainedRate};
    probe.flags.emplace_back("burst");
    // The first whole round after the fall; the round in which it fell is neither.
    probe.statisticsFromRound = std::min(rounds[burst->firstSustained] + 1, probe.rounds.back().round);
    calibration::summarize(probe, surroundings);
    return calibration::Finding{
        "W_STORAGE_BURST",
        print("%s: %.0f MB/s for %.1f s, then %.0f MB/s: the device has a burst limit; the later "
              "value is used.",
              probe.method.c_str(), burst->burstRate / 1e6, burst->burstS, burst->sustainedRate / 1e6),
        {},
        probe.method,
        {}};
}

calibration::Finding outOfTime(std::size_t made, int planned) {
    return {"W_TIME",
            "The time limit came after " + std::to_string(made) + " of " + std::to_string(planned) +
                " rounds; the intervals are wider, run again on a quieter machine.",
            {},
            "",
            {}};
}

calibration::Finding stoppedAfter(std::size_t made, int planned) {
    return {"E_INTERRUPTED",
            "Stopped after " + std::to_string(made) + " of " + std::to_string(planned) +
                " rounds; what was measured is kept, run again for all of it.",
            {},
            "",
            {}};
}

std::optional<calibration::Finding> judgeContention(const calibration::Profile& profile) {
    if (profile.hasWarning("W_NOT_IDLE")) return std::nullopt;
    for (const auto& probe : profile.probes) {
        const double contention = probe.summary ? probe.summary->contention.value_or(1.0) : 1.0;
        if (probe.component != "cpu" || contention <= calibration::kDisturbedContention) continue;
        return calibration::Finding{
            "W_NOT_IDLE",
            print("%s had a CPU only %.0f %% of the time: other work runs in this machine; stop it and "
                  "run again.",
                  probe.method.c_str(), 100.0 / contention),
            {},
            probe.method,
            {}};
    }
    return std::nullopt;
}

std::optional<calibration::Finding> judgeConfidential(calibration::Profile& profile) {
    if (profile.virtualization.confidential) return std::nullopt;
    for (const auto& probe : profile.probes) {
        if (probe.method != "h2d_4k" || !probe.summary || probe.unit != "ns") continue;
        const double ratio = probe.summary->value / kUsualSmallCopyNs;
        if (!(ratio > kSuspiciousRatio)) continue;
        profile.virtualization.confidentialSource = "suspected by h2d_4k";
        return calibration::Finding{"W_CC_SUSPECTED",
                                    print("A copy of 4 KiB to GPU %d takes %.0f us, %.0f times the usual: confidential "
                                          "computing may be on, and NVML "
                                          "does not say; ask the provider before comparing with a machine without it.",
                                          probe.device.value_or(0), probe.summary->value / 1000.0, ratio),
                                    {},
                                    probe.method,
                                    probe.device};
    }
    return std::nullopt;
}

std::optional<bool> nestedPagingHint(const calibration::Profile& profile) {
    const auto* faults = profile.probe("page_fault");
    if (faults == nullptr || !faults->summary || faults->unit != "ns") return std::nullopt;
    return faults->summary->value > kNestedFaultNs;
}

}  // namespace splitpoint::calibrate
