#include "benchmarks/program/progress.h"

#include <array>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "benchmarks/program/terminal.h"
#include "models/calibration/gpu_peak.h"

namespace splitpoint::calibrate {

namespace {

using Json = nlohmann::ordered_json;

void printJson(const Json& json) {
    printLine(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

void Progress::plan(int rounds, std::size_t probes, double seconds) const {
    if (style_ == ProgressStyle::JsonLines) {
        printJson({{"event", "plan"}, {"rounds", rounds}, {"probes", probes}, {"seconds", seconds}});
    } else if (style_ == ProgressStyle::Text) {
        std::array<char, 120> text{};
        std::snprintf(text.data(), text.size(), "%zu probes in %d rounds, about %.0f s", probes, rounds, seconds);
        printLine(text.data());
    }
}

void Progress::roundBegins(int round, int rounds) const {
    if (style_ == ProgressStyle::Text)
        printLine("round " + std::to_string(round + 1) + " of " + std::to_string(rounds));
}

void Progress::probeDone(const models::calibration::ProbeRecord& probe, int round, double remainingS) const {
    if (style_ != ProgressStyle::JsonLines) return;
    Json json{{"event", "probe"}, {"round", round}, {"component", probe.component}, {"method", probe.method}};
    json["device"] = probe.device ? Json(*probe.device) : Json();
    json["status"] = probe.status;
    json["value"] = probe.summary ? Json(probe.summary->value) : Json();
    json["unit"] = probe.unit;
    json["spread"] = probe.summary && probe.summary->roundCv ? Json(*probe.summary->roundCv) : Json();
    json["remaining_s"] = remainingS;
    printJson(json);
}

void Progress::finding(const models::calibration::Finding& finding) {
    if (style_ == ProgressStyle::JsonLines) {
        printJson({{"event", "finding"}, {"code", finding.code}, {"text", finding.text}});
        return;
    }
    const bool again = finding.round && ++rounds_[finding.code] > 1;
    if (!again) printFault(finding.code + ": " + finding.text);
}

void Progress::repeated() const {
    for (const auto& [code, rounds] : rounds_)
        if (rounds > 1) printFault(code + ": said in " + std::to_string(rounds) + " rounds.");
}

void Progress::shares(const models::calibration::Profile& profile) const {
    if (style_ != ProgressStyle::Text) return;
    for (const auto& probe : profile.probes) {
        const auto share = models::calibration::shareOfPeak(profile, probe);
        if (!share) continue;
        const bool counts = probe.unit == "flop/s";
        std::array<char, 200> text{};
        std::snprintf(text.data(), text.size(), "%s gpu%d: %.3g %s, %.0f %% of the card's peak", probe.method.c_str(),
                      *probe.device, probe.summary->value / (counts ? 1e12 : 1e9), counts ? "TFLOP/s" : "GB/s",
                      *share * 100.0);
        printLine(text.data());
    }
}

void Progress::done(int exitCode, double elapsedS) const {
    if (style_ == ProgressStyle::JsonLines)
        printJson({{"event", "done"}, {"exit_code", exitCode}, {"elapsed_s", elapsedS}});
}

}  // namespace splitpoint::calibrate
