#include <cmath>
#include <type_traits>

#include "models/calibration/base64.h"
#include "models/calibration/profile_file.h"
#include "models/calibration/profile_walk.h"
#include "models/files/json_text.h"

namespace splitpoint::models::calibration {

namespace {

template <class T>
Json asJson(T& value);

/// Turns a record into a JSON object, member by member.
class Writer {
  public:
    Json json = Json::object();

    /// Members, and all that is in them, need not move as others are added.
    Writer() {
        constexpr std::size_t kMembers = 16;
        json.get_ref<Json::object_t&>().reserve(kMembers);
    }

    template <class T>
    void operator()(const char* key, T& member) {
        json[key] = asJson(member);
    }

    template <class T>
    void operator()(const char* key, std::optional<T>& member) {
        json[key] = member ? asJson(*member) : Json();
    }

    template <class T>
    void operator()(const char* key, std::vector<T>& members) {
        Json list = Json::array();
        for (T& member : members) {
            if constexpr (std::is_same_v<T, std::string>)
                list.push_back(member);  // of a list an empty text is a member, not something unknown
            else
                list.push_back(asJson(member));
        }
        json[key] = std::move(list);
    }

    void operator()(const char* key, std::map<std::string, std::string>& members) {
        Json inner = Json::object();
        for (const auto& [name, text] : members) inner[name] = text;
        json[key] = std::move(inner);
    }

    template <class T>
    void pair(const char* key, std::optional<T>& first, std::optional<T>& second) {
        json[key] = first && second ? Json::array({*first, *second}) : Json();
    }

    void interval(const char* key, std::optional<Interval>& interval) {
        json[key] = interval && std::isfinite(interval->high)
                        ? Json::array({jsonNumber(interval->low), jsonNumber(interval->high)})
                        : Json();
    }

    template <class F>
    void object(const char* key, F body) {
        Writer inner;
        body(inner);
        json[key] = std::move(inner.json);
    }

    void parameters(const char* key, std::map<std::string, Parameter>& parameters) {
        Json inner = Json::object();
        for (auto& [name, parameter] : parameters) {
            inner[name] = std::visit(
                [](const auto& value) {
                    // An empty text is a value here, not something unknown.
                    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, double>)
                        return jsonNumber(value);
                    else
                        return Json(value);
                },
                parameter);
        }
        json[key] = std::move(inner);
    }

    void better(const char* key, bool& higher) { json[key] = higher ? "higher" : "lower"; }

    void samples(const char* key, std::vector<ProbeRound>& rounds) {
        std::size_t kept = 0;
        std::size_t most = 0;
        Json data = Json::array();
        for (const ProbeRound& round : rounds) {
            kept += round.keptSamples.size();
            most = std::max(most, round.keptSamples.size());
            data.push_back(encodeFloats(round.keptSamples));
        }
        if (kept == 0) return;
        json[key] = {{"encoding", "f32-base64"}, {"kept", kept}, {"per_round", most}, {"data", std::move(data)}};
    }
};

template <class T>
Json asJson(T& value) {
    using Value = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Value, bool> || std::is_integral_v<Value>) {
        return value;
    } else if constexpr (std::is_floating_point_v<Value>) {
        return std::isfinite(value) ? jsonNumber(static_cast<double>(value)) : Json();
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return value.empty() ? Json() : Json(value);
    } else {
        Writer inner;
        describe(inner, value);
        return std::move(inner.json);
    }
}

Json profileJson(const Profile& profile) {
    Profile copy = profile;  // `describe` takes members that a reader may set
    Writer writer;
    writer.json["schema"] = kProfileSchema;
    writer.json["version"] = {profile.major, profile.minor};
    describe(writer, copy);
    return std::move(writer.json);
}

}  // namespace

std::string writeProfile(const Profile& profile) {
    return prettyJson(profileJson(profile));
}

std::string writeProfileLine(const Profile& profile) {
    return compactJson(profileJson(profile)) + "\n";
}

}  // namespace splitpoint::models::calibration
