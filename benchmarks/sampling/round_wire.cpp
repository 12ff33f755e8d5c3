#include "benchmarks/sampling/round_wire.h"

#include <exception>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "models/files/json_text.h"

namespace splitpoint::benchmarks {

namespace {

using Json = nlohmann::json;

Json optionalNumber(const std::optional<double>& value) {
    return value ? Json(*value) : Json();
}

std::optional<double> readOptional(const Json& json, const char* key) {
    const auto place = json.find(key);
    return place == json.end() || !place->is_number() ? std::nullopt : std::optional(place->get<double>());
}

Json recordJson(const models::calibration::ProbeRound& round) {
    Json json{{"r", round.round},   {"n", round.samples}, {"med", round.median}, {"p10", round.p10},
              {"p25", round.p25},   {"p75", round.p75},   {"p90", round.p90},    {"p99", round.p99},
              {"min", round.least}, {"max", round.most},  {"mean", round.mean}};
    json["cpu_med"] = optionalNumber(round.cpuMedian);
    json["sm_mhz"] = optionalNumber(round.smMhz);
    json["temp_c"] = optionalNumber(round.temperatureC);
    json["power_w"] = optionalNumber(round.powerW);
    if (round.eventReasons) json["reasons"] = *round.eventReasons;
    return json;
}

/// @throws std::out_of_range where it is none of T's
template <class T>
T whole(const Json& json, const char* key) {
    const auto value = models::wholeNumber<T>(json.at(key));
    if (!value) throw std::out_of_range(key);
    return *value;
}

/// @throws Json::exception, std::out_of_range
models::calibration::ProbeRound readRecord(const Json& json) {
    models::calibration::ProbeRound round;
    round.round = whole<int>(json, "r");
    round.samples = whole<int>(json, "n");
    round.median = json.at("med").get<double>();
    round.p10 = json.at("p10").get<double>();
    round.p25 = json.at("p25").get<double>();
    round.p75 = json.at("p75").get<double>();
    round.p90 = json.at("p90").get<double>();
    round.p99 = json.at("p99").get<double>();
    round.least = json.at("min").get<double>();
    round.most = json.at("max").get<double>();
    round.mean = json.at("mean").get<double>();
    round.cpuMedian = readOptional(json, "cpu_med");
    round.smMhz = readOptional(json, "sm_mhz");
    round.temperatureC = readOptional(json, "temp_c");
    round.powerW = readOptional(json, "power_w");
    if (json.contains("reasons")) round.eventReasons = whole<unsigned long long>(json, "reasons");
    return round;
}

}  // namespace

std::string writeRoundWire(const ProbeResult<SampledRound>& round) {
    Json json;
    if (round) {
        json = {{"round", recordJson(round->record)}, {"samples", round->samples}, {"samples_ns", round->samplesNs}};
    } else {
        const ProbeError& error = round.error();
        json = {{"error", {{"code", error.code}, {"text", error.text}, {"device_lost", error.deviceLost}}}};
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

ProbeResult<SampledRound> readRoundWire(std::string_view text, const std::string& method) {
    try {  // the library reports by exceptions, here and only here
        const Json json = Json::parse(text);
        if (json.contains("error")) {
            const Json& error = json.at("error");
            return tl::unexpected(ProbeError{error.at("code").get<std::string>(), error.at("text").get<std::string>(),
                                             error.at("device_lost").get<bool>()});
        }
        return SampledRound{readRecord(json.at("round")), json.at("samples").get<std::vector<double>>(),
                            json.at("samples_ns").get<std::vector<double>>()};
    } catch (const std::exception&) {
        return tl::unexpected(ProbeError{"E_CHILD",
                                         method + ": the probe's process ended without a result; run again, and "
                                                  "report it if it stays.",
                                         false});
    }
}

}  // namespace splitpoint::benchmarks
