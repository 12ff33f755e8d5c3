#include "benchmarks/program/comparison_text.h"

#include <array>
#include <cstdio>

#include "benchmarks/program/terminal.h"
#include "models/calibration/gpu_peak.h"
#include "models/files/json_text.h"

namespace splitpoint::calibrate {

namespace calibration = models::calibration;
using models::Json;

namespace {

template <class... Values>
std::string print(const char* format, Values... values) {
    std::array<char, 300> text{};
    std::snprintf(text.data(), text.size(), format, values...);
    return text.data();
}

Json orNull(const std::optional<double>& value) {
    return value ? models::jsonNumber(*value) : Json();
}

Json intervalJson(const calibration::Interval& interval) {
    return Json::array({models::jsonNumber(interval.low), models::jsonNumber(interval.high)});
}

std::string nameOf(const calibration::ProbeRecord& probe) {
    return oneLine(probe.method) + (probe.device ? " gpu" + std::to_string(*probe.device) : "");
}

/// The two profiles of a comparison.
struct Sides {
    const calibration::Profile& first;
    const calibration::Profile& second;
};

/// "; 81 % and 65 % of the card's peak"
std::string peakText(const calibration::ProbePair& pair, const Sides& sides) {
    const auto first = calibration::shareOfPeak(sides.first, *pair.first);
    const auto second = calibration::shareOfPeak(sides.second, *pair.second);
    if (!first || !second) return "";
    return print("; %.0f %% and %.0f %% of the card's peak", *first * 100.0, *second * 100.0);
}

std::string probeLine(const calibration::ProbeSlowdown& probe, const Sides& sides) {
    std::string line =
        print("  %-22s %7.3f  (%.3f to %.3f)  %s", nameOf(*probe.pair.first).c_str(), probe.ratio, probe.interval.low,
              probe.interval.high, std::string(calibration::verdictName(probe.verdict)).c_str());
    if (probe.structural) line += print("; structural %.3f x contention %.3f", *probe.structural, *probe.contention);
    if (!probe.structural && probe.floorRatio) line += print("; floor %.3f", *probe.floorRatio);
    if (probe.clockNormalized) line += print("; per clock %.3f", *probe.clockNormalized);
    line += peakText(probe.pair, sides);
    if (!probe.settles.empty()) line += "; " + probe.settles;
    if (probe.pair.differentHardware) line += "; different hardware";
    return line + "\n";
}

std::string componentLine(const calibration::ComponentSlowdown& component) {
    const std::string name(models::kComponentNames[models::index(component.component)]);
    std::string line = print("  %-22s %7.3f  (%.3f to %.3f)  %s", name.c_str(), component.ratio, component.interval.low,
                             component.interval.high, std::string(calibration::verdictName(component.verdict)).c_str());
    if (component.structural)
        line += print("; structural %.3f x contention %.3f", *component.structural, *component.contention);
    if (!component.settles.empty()) line += "; " + component.settles;
    if (component.differentHardware) line += "; different hardware, not applied";
    if (component.implausible) line += "; faster than bare metal, check the pair";
    return line + "\n";
}

std::string disturbanceLine(const char* which, const std::optional<calibration::MeasuredDisturbance>& disturbance) {
    if (!disturbance) return "";
    const std::string text =
        print("%s: %d of %d rounds disturbed", which, disturbance->disturbedRounds, disturbance->rounds);
    if (disturbance->disturbedRounds == 0) return text + "\n";
    return text + print("; they took %.0f %% longer\n", 100.0 * disturbance->slowdown);
}

Json slowdownJson(double ratio, const calibration::Interval& interval, calibration::Verdict verdict,
                  const std::string& settles) {
    Json json{{"slowdown", models::jsonNumber(ratio)},
              {"ci95", intervalJson(interval)},
              {"verdict", calibration::verdictName(verdict)}};
    json["settles"] = settles.empty() ? Json() : Json(settles);
    return json;
}

Json probeJson(const calibration::ProbeSlowdown& probe, const Sides& sides) {
    Json json{{"component", probe.pair.first->component}, {"method", probe.pair.first->method}};
    json["device"] = probe.pair.first->device ? Json(*probe.pair.first->device) : Json();
    json["primary"] = probe.pair.first->primary;
    json.update(slowdownJson(probe.ratio, probe.interval, probe.verdict, probe.settles));
    json["log_se"] = models::jsonNumber(probe.log.error);
    json["df"] = models::jsonNumber(probe.log.freedom);
    json["p"] = models::jsonNumber(probe.p);
    json["structural"] = orNull(probe.structural);
    json["contention"] = orNull(probe.contention);
    json["floor"] = orNull(probe.floorRatio);
    json["per_clock"] = orNull(probe.clockNormalized);
    json["share_of_peak"] = Json::array({orNull(calibration::shareOfPeak(sides.first, *probe.pair.first)),
                                         orNull(calibration::shareOfPeak(sides.second, *probe.pair.second))});
    json["different_hardware"] = probe.pair.differentHardware;
    return json;
}

Json componentJson(const calibration::ComponentSlowdown& component) {
    Json json{{"component", models::kComponentNames[models::index(component.component)]}};
    json.update(slowdownJson(component.ratio, component.interval, component.verdict, component.settles));
    json["structural"] = orNull(component.structural);
    json["contention"] = orNull(component.contention);
    json["probes"] = component.probes;
    json["rounds"] = component.rounds;
    json["different_hardware"] = component.differentHardware;
    json["implausible"] = component.implausible;
    return json;
}

Json disturbanceJson(const std::optional<calibration::MeasuredDisturbance>& disturbance) {
    if (!disturbance) return {};
    Json json{{"probability", models::jsonNumber(disturbance->probability)},
              {"slowdown", models::jsonNumber(disturbance->slowdown)},
              {"disturbed_rounds", disturbance->disturbedRounds},
              {"rounds", disturbance->rounds}};
    json["step_sigma"] = orNull(disturbance->stepSigma);
    return json;
}

}  // namespace

std::string comparisonText(const calibration::Comparison& comparison, const calibration::Profile& first,
                           const calibration::Profile& second) {
    std::string text;
    for (const auto& mismatch : comparison.pairing.mismatches) {
        text += std::string(mismatch.hard ? "different hardware: " : "note: ") + oneLine(mismatch.subject) + ": " +
                oneLine(mismatch.first) + " and " + oneLine(mismatch.second) + "\n";
    }
    if (!comparison.pairing.setsSlowdown) text += comparison.pairing.whyNoSlowdown + "\n";
    text += oneLine(comparison.headline) + "\n\nSlowdown of the second, with 95 % interval\n";
    for (const auto& component : comparison.components) text += componentLine(component);
    text += "\nProbes\n";
    for (const auto& probe : comparison.probes) text += probeLine(probe, {first, second});
    text += "\n" + disturbanceLine("First", comparison.firstDisturbance) +
            disturbanceLine("Second", comparison.secondDisturbance);
    if (comparison.job) {
        const auto& job = comparison.job->measured;
        text += print("Measured slowdown of the job: %.3f (%.3f to %.3f), %s\n", job.ratio, job.interval.low,
                      job.interval.high, std::string(calibration::verdictName(job.verdict)).c_str());
    }
    for (const auto& sentence : comparison.pairing.notCompared) text += "not compared: " + oneLine(sentence) + "\n";
    return text;
}

std::string comparisonJson(const calibration::Comparison& comparison, const calibration::Profile& first,
                           const calibration::Profile& second) {
    Json json{{"splitpoint", 1}, {"sets_slowdown", comparison.pairing.setsSlowdown}};
    json["why_no_slowdown"] = comparison.pairing.setsSlowdown ? Json() : Json(comparison.pairing.whyNoSlowdown);
    json["sets_disturbance"] = comparison.pairing.setsDisturbance;
    json["headline"] = comparison.headline;
    json["mismatches"] = Json::array();
    for (const auto& mismatch : comparison.pairing.mismatches) {
        json["mismatches"].push_back({{"hard", mismatch.hard},
                                      {"subject", mismatch.subject},
                                      {"first", mismatch.first},
                                      {"second", mismatch.second}});
    }
    json["components"] = Json::array();
    for (const auto& component : comparison.components) json["components"].push_back(componentJson(component));
    json["probes"] = Json::array();
    for (const auto& probe : comparison.probes) json["probes"].push_back(probeJson(probe, {first, second}));
    json["measured_slowdown"] = comparison.job ? probeJson(comparison.job->measured, {first, second}) : Json();
    json["disturbance"] = {{"first", disturbanceJson(comparison.firstDisturbance)},
                           {"second", disturbanceJson(comparison.secondDisturbance)}};
    json["not_compared"] = comparison.pairing.notCompared;
    return models::prettyJson(json);
}

}  // namespace splitpoint::calibrate
