#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>
#include <type_traits>

#include "models/calibration/base64.h"
#include "models/calibration/profile_file.h"
#include "models/calibration/profile_walk.h"
#include "models/files/file_bytes.h"
#include "models/files/json_text.h"

namespace splitpoint::models::calibration {

namespace {

tl::unexpected<Error> invalid(std::string message) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, std::move(message)});
}

/// Sets the members of a record from a JSON object. The first fault is kept and ends the rest quietly.
class Reader {
  public:
    Reader(const Json& json, std::string path, std::string& fault)
        : json_(json), path_(std::move(path)), fault_(fault) {}

    template <class T>
    void operator()(const char* key, T& member) {
        if (const Json* value = find(key)) convert(*value, inside(key), member);
    }

    template <class T>
    void operator()(const char* key, std::optional<T>& member) {
        if (const Json* value = find(key)) convert(*value, inside(key), member.emplace());
    }

    template <class T>
    void operator()(const char* key, std::vector<T>& members) {
        const Json* value = find(key);
        if (value == nullptr || !demand(value->is_array(), inside(key), "a list")) return;
        if (!demand(value->size() <= kMaxRounds * 16, inside(key), "a shorter list")) return;
        for (std::size_t i = 0; i < value->size() && fault_.empty(); ++i) {
            convert((*value)[i], inside(key) + "[" + std::to_string(i) + "]", members.emplace_back());
        }
    }

    void operator()(const char* key, std::map<std::string, std::string>& members) {
        const Json* value = find(key);
        if (value == nullptr || !demand(value->is_object(), inside(key), "an object")) return;
        for (const auto& [name, entry] : value->items()) {
            if (!entry.is_null()) convert(entry, inside(key) + "." + name, members[name]);
        }
    }

    template <class T>
    void pair(const char* key, std::optional<T>& first, std::optional<T>& second) {
        const Json* value = find(key);
        if (value == nullptr) return;
        if (!demand(value->is_array() && value->size() == 2, inside(key), "a list of two numbers")) return;
        convert((*value)[0], inside(key) + "[0]", first.emplace());
        convert((*value)[1], inside(key) + "[1]", second.emplace());
    }

    void interval(const char* key, std::optional<Interval>& interval) {
        std::optional<double> low;
        std::optional<double> high;
        pair(key, low, high);
        if (low && high) interval = Interval{*low, *high};
    }

    template <class F>
    void object(const char* key, F body) {
        const Json* value = find(key);
        if (value == nullptr || !demand(value->is_object(), inside(key), "an object")) return;
        Reader inner(*value, inside(key), fault_);
        body(inner);
    }

    void parameters(const char* key, std::map<std::string, Parameter>& parameters) {
        const Json* value = find(key);
        if (value == nullptr || !demand(value->is_object(), inside(key), "an object")) return;
        for (const auto& [name, entry] : value->items()) {
            const bool plain = entry.is_boolean() || entry.is_number() || entry.is_string();
            if (!demand(plain, inside(key) + "." + name, "a number, a text, true or false")) return;
            if (entry.is_boolean()) parameters[name] = entry.get<bool>();
            if (entry.is_string()) parameters[name] = entry.get<std::string>();
            if (const auto whole = wholeNumber<std::int64_t>(entry)) {
                parameters[name] = *whole;
            } else if (entry.is_number()) {
                parameters[name] = entry.get<double>();
            }
        }
    }

    void better(const char* key, bool& higher) {
        std::string word;
        (*this)(key, word);
        if (!fault_.empty() || word.empty()) return;
        if (demand(word == "higher" || word == "lower", inside(key), "\"higher\" or \"lower\""))
            higher = word == "higher";
    }

    void samples(const char* key, std::vector<ProbeRound>& rounds) {
        const Json* value = find(key);
        if (value == nullptr || !demand(value->is_object(), inside(key), "an object")) return;
        const auto data = value->find("data");
        if (data == value->end() || data->is_null()) return;
        const std::string place = inside(key) + ".data";
        if (!demand(data->is_array() && data->size() == rounds.size(), place, "a list with one text a round")) return;
        for (std::size_t i = 0; i < rounds.size(); ++i) {
            const auto& text = (*data)[i];
            auto floats = text.is_string() ? decodeFloats(text.get_ref<const std::string&>()) : std::nullopt;
            if (!demand(floats.has_value(), place + "[" + std::to_string(i) + "]", "base64 of float32 values")) return;
            rounds[i].keptSamples = std::move(*floats);
        }
    }

  private:
    [[nodiscard]] const Json* find(const char* key) const {
        if (!fault_.empty()) return nullptr;
        const auto place = json_.find(key);
        return place == json_.end() || place->is_null() ? nullptr : &*place;
    }

    [[nodiscard]] std::string inside(const char* key) const { return path_.empty() ? key : path_ + "." + key; }

    bool demand(bool fulfilled, const std::string& place, const char* wanted) {
        if (!fulfilled && fault_.empty()) fault_ = place + " must be " + wanted;
        return fulfilled;
    }

    template <class T>
    void convert(const Json& value, const std::string& place, T& member) {
        if constexpr (std::is_same_v<T, bool>) {
            if (demand(value.is_boolean(), place, "true or false")) member = value.get<bool>();
        } else if constexpr (std::is_same_v<T, std::string>) {
            // An empty text says as little as none: what is written of it is null.
            if (demand(value.is_string(), place, "a text") && !value.get_ref<const std::string&>().empty()) {
                member = value.get<std::string>();
            }
        } else if constexpr (std::is_integral_v<T>) {
            const auto whole = wholeNumber<T>(value);
            if (demand(whole.has_value(), place, "a whole number in range")) member = *whole;
        } else if constexpr (std::is_floating_point_v<T>) {
            if (demand(value.is_number(), place, "a number")) member = value.get<T>();
        } else {
            if (!demand(value.is_object(), place, "an object")) return;
            Reader inner(value, place, fault_);
            describe(inner, member);
        }
    }

    const Json& json_;
    std::string path_;
    std::string& fault_;
};

Result<void> checkHeader(const Json& json) {
    if (!json.is_object() || !json.contains("schema") || json["schema"] != kProfileSchema) {
        return invalid("this is no calibration profile: \"schema\" must be \"" + std::string(kProfileSchema) + "\"");
    }
    const auto version = json.find("version");
    if (version == json.end() || !version->is_array() || version->size() != 2 || !(*version)[0].is_number_integer() ||
        wholeNumber<int>((*version)[1]).value_or(-1) < 0) {
        return invalid("version must be a list of two whole numbers, as in [1, 0]");
    }
    if ((*version)[0] != kProfileMajor) {
        return tl::unexpected(
            Error{ErrorKind::Unsupported, "version " + version->dump() + " cannot be read, this program reads [" +
                                              std::to_string(kProfileMajor) +
                                              ", …]: use the splitpoint that belongs to the calibrator that wrote it"});
    }
    return {};
}

/// The first thing in the rounds of a probe that cannot be.
std::string roundFault(const ProbeRound& round) {
    const std::array<std::pair<const char*, double>, 9> values{{{"med", round.median},
                                                                {"p10", round.p10},
                                                                {"p25", round.p25},
                                                                {"p75", round.p75},
                                                                {"p90", round.p90},
                                                                {"p99", round.p99},
                                                                {"min", round.least},
                                                                {"max", round.most},
                                                                {"cpu_med", round.cpuMedian.value_or(0.0)}}};
    for (const auto& [name, value] : values) {
        if (!(value >= 0.0) || !std::isfinite(value)) return std::string(name) + " must be a number >= 0";
    }
    if (round.samples < 1) return "n must be at least 1";
    return round.round < 0 ? "r must be >= 0" : "";
}

std::string probeFault(const ProbeRecord& probe) {
    if (probe.component.empty() || probe.method.empty()) return " needs component and method";
    if (probe.rounds.size() > kMaxRounds) return ".rounds has more than " + std::to_string(kMaxRounds) + " entries";
    for (std::size_t i = 0; i < probe.rounds.size(); ++i) {
        const auto fault = roundFault(probe.rounds[i]);
        if (!fault.empty()) return ".rounds[" + std::to_string(i) + "]." + fault;
    }
    return "";
}

Result<void> checkProbes(const Profile& profile) {
    if (profile.probes.size() > kMaxProbes)
        return invalid("probes has more than " + std::to_string(kMaxProbes) + " entries");
    std::set<std::tuple<std::string, int, std::string>> seen;
    for (std::size_t i = 0; i < profile.probes.size(); ++i) {
        const ProbeRecord& probe = profile.probes[i];
        const std::string place = "probes[" + std::to_string(i) + "]";
        const auto fault = probeFault(probe);
        if (!fault.empty()) return invalid(place + fault);
        if (!seen.emplace(probe.method, probe.device.value_or(-1), probe.parametersHash).second) {
            return invalid(place + " repeats " + probe.method + " with the same parameters");
        }
    }
    return {};
}

/// Marks that the file claims and the rounds decide.
void summarizeAgain(Profile& profile) {
    for (ProbeRecord& probe : profile.probes) summarize(probe, profile.surroundings());
}

}  // namespace

Result<Profile> readProfile(std::string_view text) {
    if (text.size() > kMaxProfileBytes) return invalid("is larger than 16 MiB; a profile is far smaller");
    const auto json = parseJson(text);
    if (!json) return tl::unexpected(json.error());
    if (const auto header = checkHeader(*json); !header) return tl::unexpected(header.error());
    Profile profile;
    std::string fault;
    Reader reader(*json, "", fault);
    describe(reader, profile);
    if (!fault.empty()) return invalid(fault);
    profile.minor = wholeNumber<int>((*json)["version"][1]).value_or(0);
    if (const auto probes = checkProbes(profile); !probes) return tl::unexpected(probes.error());
    summarizeAgain(profile);
    return profile;
}

Result<Profile> readProfileFile(const std::filesystem::path& file) {
    const auto named = [&](const Error& error) {
        const bool sentence = error.message.rfind("is ", 0) == 0 || error.message.rfind("cannot ", 0) == 0;
        return tl::unexpected(Error{error.kind, file.string() + (sentence ? " " : ": ") + error.message});
    };
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    if (!failure && size > kMaxProfileBytes) {
        return named({ErrorKind::InvalidInput, "is larger than 16 MiB; a profile is far smaller"});
    }
    const auto bytes = readBytes(file);
    if (!bytes) return named(bytes.error());
    auto profile = readProfile(*bytes);
    if (!profile) return named(profile.error());
    return profile;
}

}  // namespace splitpoint::models::calibration
