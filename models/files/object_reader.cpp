#include "models/files/object_reader.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models {

namespace {

std::string_view typeName(const Json& value) {
    if (value.is_object()) return "an object";
    if (value.is_array()) return "a list";
    if (value.is_string()) return "a text";
    if (value.is_boolean()) return "true or false";
    return value.is_number() ? "a number" : "null";
}

/// Tiers whose offers have a field of this name, for one that stands in the wrong offer.
std::string tiersWith(std::string_view key) {
    std::string tiers;
    for (const Tier tier : kTiers) {
        if (offerFields(tier).find(key) == nullptr) continue;
        tiers += (tiers.empty() ? "" : ", ") + std::string(kTierNames[index(tier)]);
    }
    return tiers;
}

}  // namespace

std::string shown(const Json& value) {
    if (value.is_structured()) return std::string(typeName(value));
    return printable(compactJson(value));
}

ObjectReader::ObjectReader(const Json& object, const ObjectFields& fields, std::string path, ReadContext& context)
    : object_(object), fields_(fields), path_(std::move(path)), context_(context) {
    reportUnknownKeys();
    reportMissingKeys();
}

const Json* ObjectReader::find(std::string_view key) const {
    for (const auto& [name, value] : object_.get_ref<const Json::object_t&>()) {
        if (name == key) return value.is_null() ? nullptr : &value;
    }
    return nullptr;
}

void ObjectReader::reportUnknownKeys() const {
    for (const auto& [key, value] : object_.get_ref<const Json::object_t&>()) {
        if (fields_.find(key) != nullptr) continue;
        const std::string elsewhere = fields_.find("usd_per_gpu_hour") != nullptr ? tiersWith(key) : std::string{};
        const std::string nearest = context_.faults.full() ? std::string{} : nearestKey(key, fields_.keys());
        std::string problem = "unknown key in " + std::string(fields_.what);
        if (!elsewhere.empty() && path_.starts_with("offers.")) {
            problem += "; it belongs to " + elsewhere;
        } else if (!nearest.empty()) {
            problem += "; did you mean \"" + nearest + "\"?";
        }
        context_.faults.add(joinPath(path_, key), problem);
    }
}

void ObjectReader::reportMissingKeys() const {
    for (const auto& spec : fields_.fields) {
        if (!spec.required || find(spec.key) != nullptr) continue;
        std::string allowed;
        const bool numeric =
            spec.kind == FieldKind::Integer || spec.kind == FieldKind::Number || spec.kind == FieldKind::Estimate;
        if (numeric) allowed = ", " + spec.range();
        context_.faults.add(joinPath(path_, spec.key), "missing; required: " + std::string(spec.description) + allowed);
    }
}

bool ObjectReader::isObject(const Json& value, const std::string& path) const {
    if (!value.is_object()) context_.faults.add(path, shown(value) + " is not allowed; must be an object");
    return value.is_object();
}

bool ObjectReader::isList(const Json& value, const std::string& path) const {
    if (!value.is_array()) context_.faults.add(path, shown(value) + " is not allowed; must be a list");
    return value.is_array();
}

void ObjectReader::convert(const Json& value, const FieldSpec& spec, const std::string& path, double& member) const {
    if (value.is_number()) {
        member = value.get<double>();
    } else {
        const std::string range = value.is_object() ? "; a range is not allowed here" : "";
        context_.faults.add(path, shown(value) + " is not allowed; must be one number, " + spec.range() + range);
    }
}

void ObjectReader::convert(const Json& value, const FieldSpec& spec, const std::string& path, Estimate& member) const {
    if (value.is_number()) {
        member = Estimate(value.get<double>());
        return;
    }
    if (!value.is_object()) {
        context_.faults.add(path, shown(value) +
                                      " is not allowed; must be a number or {\"low\", \"typical\", \"high\"}, each " +
                                      spec.range());
        return;
    }
    static const ObjectFields kRange{"a range",
                                     {{"low", FieldKind::Free, "5 in 100 are below", 0, 0, false, true},
                                      {"typical", FieldKind::Free, "median", 0, 0, false, true},
                                      {"high", FieldKind::Free, "5 in 100 are above", 0, 0, false, true}}};
    const ObjectReader range(value, kRange, path, context_);
    const auto part = [&](std::string_view key, double& number) {
        if (const Json* given = range.find(key)) convert(*given, spec, joinPath(path, key), number);
    };
    part("low", member.low);
    part("typical", member.typical);
    part("high", member.high);
}

void ObjectReader::convert(const Json& value, const FieldSpec& spec, const std::string& path, int& member) const {
    const double number = value.is_number() ? value.get<double>() : std::nan("");
    if (spec.allows(number) && number == std::floor(number)) {
        member = static_cast<int>(number);
        return;
    }
    const std::string range = value.is_object() ? "; a range is not allowed here" : "";
    context_.faults.add(path, shown(value) + " is not allowed; must be a whole number, " + spec.range() + range);
}

void ObjectReader::convert(const Json& value, const FieldSpec&, const std::string& path, bool& member) const {
    if (value.is_boolean()) {
        member = value.get<bool>();
    } else {
        context_.faults.add(path, shown(value) + " is not allowed; must be true or false");
    }
}

void ObjectReader::convert(const Json& value, const FieldSpec&, const std::string& path, std::string& member) const {
    if (value.is_string()) {
        member = value.get_ref<const std::string&>();
    } else {
        context_.faults.add(path, shown(value) + " is not allowed; must be a text");
    }
}

std::optional<std::size_t> ObjectReader::choice(const Json& value, const FieldSpec& spec,
                                                const std::string& path) const {
    const std::string word = value.is_string() ? value.get<std::string>() : std::string{};
    for (std::size_t i = 0; i < spec.choices.size(); ++i) {
        if (value.is_string() && word == spec.choices[i]) return i;
    }
    std::string allowed;
    for (const auto name : spec.choices) allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    const std::string nearest = nearestWord(word, spec.choices);
    const std::string hint = nearest.empty() ? "" : "; did you mean \"" + nearest + "\"?";
    context_.faults.add(path, shown(value) + " is not allowed; must be one of " + allowed + hint);
    return std::nullopt;
}

void ObjectReader::estimates(std::string_view key, std::map<std::string, Estimate>& members) {
    const Json* value = find(key);
    if (value == nullptr || !isObject(*value, joinPath(path_, key))) return;
    for (const auto& [name, entry] : value->items()) {
        if (!entry.is_null()) convert(entry, fields_.at(key), joinPath(joinPath(path_, key), name), members[name]);
    }
}

void ObjectReader::demand(std::string_view key, Demand& member) {
    object(key, [&](ObjectReader& inner) { readDemand(inner, member); });
}

void ObjectReader::demand(std::string_view key, Demand& member, std::vector<DemandLayer>& layers) {
    object(key, [&](ObjectReader& inner) {
        readDemand(inner, member);
        readLayers(inner, layers);
    });
}

std::optional<std::size_t> ObjectReader::choiceAt(std::string_view key) const {
    const Json* value = find(key);
    return value == nullptr ? std::nullopt : choice(*value, fields_.at(key), joinPath(path_, key));
}

void ObjectReader::provenance(std::string_view key, std::string& member) {
    if (const Json* value = find(key)) member = compactJson(*value);
}

}  // namespace splitpoint::models
