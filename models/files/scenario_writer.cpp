#include "models/files/json_text.h"
#include "models/files/scenario_file.h"
#include "models/files/scenario_json.h"
#include "models/files/scenario_walk.h"
#include "models/scenarios/variant_fields.h"

namespace splitpoint::models {

namespace {

Json estimateJson(const Estimate& value) {
    if (value == Estimate(value.typical)) return jsonNumber(value.typical);
    Json range = Json::object();
    range["low"] = jsonNumber(value.low);
    range["typical"] = jsonNumber(value.typical);
    range["high"] = jsonNumber(value.high);
    return range;
}

Json numbersJson(const std::vector<double>& values) {
    Json list = Json::array();
    for (const double value : values) list.push_back(jsonNumber(value));
    return list;
}

Json formJson(const HourlyDemand& hourly) {
    Json form = Json::object();
    form["hourly_gpus"] = numbersJson(hourly.gpus);
    return form;
}

Json formJson(const CsvDemand& csv) {
    Json form = Json::object();
    form["csv"] = csv.path;
    if (csv.scale != 1.0) form["scale"] = jsonNumber(csv.scale);
    return form;
}

Json pointsJson(const std::vector<WeekPoint>& points) {
    Json list = Json::array();
    for (const WeekPoint& point : points) {
        Json each = numbersJson({point.hour, point.gpus});
        if (point.shape != SegmentShape::Linear)
            each.push_back(std::string(kSegmentShapeNames[static_cast<std::size_t>(point.shape)]));
        list.push_back(std::move(each));
    }
    return list;
}

Json formJson(const WeekDemand& week) {
    Json form = Json::object();
    form["week"]["points"] = pointsJson(week.points);
    return form;
}

Json formJson(const TemplateDemand& demand) {
    Json form = Json::object();
    form["template"] = std::string(kDemandTemplateNames[static_cast<std::size_t>(demand.shape)]);
    form["gpus"] = jsonNumber(demand.gpus);
    return form;
}

/// Builds the JSON of a scenario; a visitor of `walkScenario`. Fields at their default are left out unless required.
class Writer {
  public:
    explicit Writer(const ObjectFields& fields) : fields_(fields) {}

    Json json = Json::object();

    template <class T>
    void field(std::string_view key, const T& member, const T& absent) {
        if (fields_.at(key).required || member != absent) put(key, value(fields_.at(key), member));
    }

    template <class F>
    void object(std::string_view key, F visit) {
        Writer inner(*fields_.at(key).child);
        visit(inner);
        if (fields_.at(key).required || !inner.json.empty()) put(key, std::move(inner.json));
    }

    template <class T, class F>
    void optional(std::string_view key, const std::optional<T>& member, F visit) {
        if (member) object(key, [&](Writer& inner) { visit(inner, *member); });
    }

    template <class T, class F>
    void list(std::string_view key, const std::vector<T>& members, F visit) {
        Json list = Json::array();
        for (const auto& member : members) {
            Writer inner(*fields_.at(key).child);
            visit(inner, member);
            list.push_back(std::move(inner.json));
        }
        if (fields_.at(key).required || !list.empty()) put(key, std::move(list));
    }

    template <class T, class F>
    void named(std::string_view key, const std::map<std::string, T>& members, F visit) {
        Json named = Json::object();
        for (const auto& [name, member] : members) {
            Writer inner(*fields_.at(key).child);
            visit(inner, member);
            named[name] = std::move(inner.json);
        }
        put(key, std::move(named));
    }

    void estimates(std::string_view key, const std::map<std::string, Estimate>& members) {
        Json named = Json::object();
        for (const auto& [name, member] : members) named[name] = estimateJson(member);
        if (!named.empty()) put(key, std::move(named));
    }

    void demand(std::string_view key, const Demand& member) {
        put(key, curveObject(member));
    }

    void demand(std::string_view key, const Demand& member, const std::vector<DemandLayer>& layers) {
        demand(key, member);
        if (layers.empty()) return;
        Json list = Json::array();
        for (const DemandLayer& layer : layers) {
            Writer inner(layerFields(layer.kind()));
            walkLayer(inner, layer);
            list.push_back(std::move(inner.json));
        }
        json[std::string(key)]["layers"] = std::move(list);
    }

    void numbers(std::string_view key, const std::vector<double>& members) { put(key, numbersJson(members)); }
    void points(std::string_view key, const std::vector<WeekPoint>& members) { put(key, pointsJson(members)); }

    void version(std::string_view key) { put(key, 1); }

    void provenance(std::string_view key, const std::string& member) {
        if (member.empty()) return;
        if (auto parsed = parseJson(member)) put(key, std::move(*parsed));
    }

  private:
    void put(std::string_view key, Json value) { json[std::string(key)] = std::move(value); }

    static Json value(const FieldSpec&, const Estimate& member) { return estimateJson(member); }
    static Json value(const FieldSpec&, double member) { return jsonNumber(member); }
    static Json value(const FieldSpec&, int member) { return member; }
    static Json value(const FieldSpec&, bool member) { return member; }
    static Json value(const FieldSpec&, const std::string& member) { return member; }
    template <class E>
    requires std::is_enum_v<E>
    static Json value(const FieldSpec& spec, E member) {
        return std::string(spec.choices[static_cast<std::size_t>(member)]);
    }
    template <class T>
    static Json value(const FieldSpec& spec, const std::optional<T>& member) {
        return member ? value(spec, *member) : Json();
    }

    const ObjectFields& fields_;
};

}  // namespace

Json curveObject(const Demand& curve) {
    return std::visit([](const auto& form) { return formJson(form); }, curve);
}

Json scenarioObject(const Scenario& scenario) {
    Writer writer(scenarioFields());
    walkScenario(writer, scenario);
    return std::move(writer.json);
}

std::string scenarioJson(const Scenario& scenario) {
    return prettyJson(scenarioObject(scenario));
}

std::string familyJson(const Scenario& baseline, const std::vector<ScenarioVariant>& variants) {
    Writer writer(scenarioFields());
    walkScenario(writer, baseline);
    writer.list("scenarios", variants, [](auto& v, auto& variant) { walkVariant(v, variant); });
    return prettyJson(writer.json);
}

}  // namespace splitpoint::models
