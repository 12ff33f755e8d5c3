#include <algorithm>
#include <optional>

#include "models/files/csv_curve.h"
#include "models/files/object_reader.h"
#include "models/files/scenario_walk.h"

namespace splitpoint::models {

namespace {

CsvDemand readCsv(ObjectReader& reader) {
    CsvDemand csv;
    reader.field("csv", csv.path, {});
    reader.field("scale", csv.scale, 1.0);
    const std::string path = joinPath(reader.path(), "csv");
    if (!reader.find("csv")->is_string()) return csv;
    ReadContext& context = reader.context();
    const auto known = context.curves.find(csv.path);
    if (known != context.curves.end()) {
        csv.gpus = known->second;
    } else if (!context.mayReadFiles) {
        context.faults.add(path, shown(csv.path) + " was not read with this file; open the file that names it again");
    } else if (auto curve = readCsvCurve(context.folder, csv.path)) {
        csv.gpus = std::move(*curve);
        context.curves.emplace(csv.path, csv.gpus);
    } else {
        for (const auto& error : curve.error()) context.faults.add(path, error.message);
    }
    return csv;
}

TemplateDemand readTemplate(ObjectReader& reader) {
    TemplateDemand demand;
    reader.field("template", demand.shape, {});
    if (reader.find("gpus") == nullptr) {
        reader.context().faults.add(
            joinPath(reader.path(), "gpus"),
            "missing; required beside template: useful GPUs in its busiest hour, " + curveFields().at("gpus").range());
    }
    reader.field("gpus", demand.gpus, {});
    return demand;
}

/// A layer of the kind that its object names, still without values.
std::optional<DemandLayer> emptyLayer(const Json& object, const std::string& path, ReadContext& context) {
    static const ObjectFields kKindAlone{"a layer", {layerFields(LayerKind::Scale).at("kind")}};
    const auto kind = object.find("kind");
    if (kind == object.end() || kind->is_null()) {
        std::string kinds;
        for (const auto name : kLayerKindNames) kinds += (kinds.empty() ? "" : ", ") + std::string(name);
        context.faults.add(joinPath(path, "kind"), "missing; required: what the layer does, one of " + kinds);
        return std::nullopt;
    }
    Json alone = Json::object();
    alone["kind"] = *kind;
    const auto position = ObjectReader(alone, kKindAlone, path, context).choiceAt("kind");
    if (!position) return std::nullopt;
    const std::array<DemandLayer::What, kLayerKindCount> kinds{
        ImportLayer{}, TemplateLayer{}, ScaleLayer{}, GrowthLayer{}, MonthsLayer{},
        ShiftLayer{},  CapLayer{},      EventLayer{}, DrawnLayer{},  RoughnessLayer{}};
    return DemandLayer{{}, true, kinds[*position]};
}

std::optional<SegmentShape> shapeNamed(const Json& word) {
    if (!word.is_string()) return std::nullopt;
    const auto& names = kSegmentShapeNames;
    const auto* const name = std::find(names.begin(), names.end(), word.get<std::string>());
    if (name == names.end()) return std::nullopt;
    return static_cast<SegmentShape>(name - names.begin());
}

/// [hour, gpus] or [hour, gpus, shape]; nothing where it is neither.
std::optional<WeekPoint> pointFrom(const Json& json) {
    if (!json.is_array() || json.size() < 2 || json.size() > 3 || !json[0].is_number() || !json[1].is_number())
        return std::nullopt;
    WeekPoint point{json[0].get<double>(), json[1].get<double>()};
    if (json.size() == 2) return point;
    const auto shape = shapeNamed(json[2]);
    if (!shape) return std::nullopt;
    point.shape = *shape;
    return point;
}

}  // namespace

void ObjectReader::numbers(std::string_view key, std::vector<double>& members) {
    const Json* value = find(key);
    if (value == nullptr) return;
    const std::string path = joinPath(path_, key);
    members.clear();
    if (!value->is_array()) {
        context_.faults.add(path, shown(*value) + " is not allowed; must be a list of numbers");
        return;
    }
    members.reserve(value->size());
    for (std::size_t i = 0; i < value->size(); ++i) {
        const Json& each = (*value)[i];
        members.push_back(each.is_number() ? each.get<double>() : 0.0);
        if (each.is_number()) continue;
        context_.faults.add(joinPath(path, i),
                            shown(each) + " is not allowed; must be a number, " + fields_.at(key).range());
    }
}

void ObjectReader::points(std::string_view key, std::vector<WeekPoint>& members) {
    const Json* value = find(key);
    if (value == nullptr) return;
    const std::string path = joinPath(path_, key);
    if (!value->is_array()) {
        context_.faults.add(path, shown(*value) + " is not allowed; must be a list of [hour, gpus]");
        return;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        const Json& point = (*value)[i];
        if (const auto read = pointFrom(point)) {
            members.push_back(*read);
        } else {
            context_.faults.add(joinPath(path, i), shown(point) +
                                                       " is not allowed; must be [hour, gpus], two numbers, and where "
                                                       "the next segment is not straight a third: \"smooth\" or \"step\"");
        }
    }
}

void readDemand(ObjectReader& reader, Demand& member) {
    Faults& faults = reader.context().faults;
    int given = 0;
    for (const char* form : {"hourly_gpus", "csv", "week", "template"}) given += reader.find(form) != nullptr ? 1 : 0;
    if (given != 1) {
        faults.add(reader.path(),
                   std::to_string(given) + " forms given; must be exactly one of hourly_gpus, csv, week, template");
        return;
    }
    if (reader.find("csv") == nullptr && reader.find("scale") != nullptr) {
        faults.add(joinPath(reader.path(), "scale"), "only beside csv; multiply the numbers themselves");
    }
    if (reader.find("template") == nullptr && reader.find("gpus") != nullptr) {
        faults.add(joinPath(reader.path(), "gpus"), "only beside template, which it scales; remove it");
    }
    if (reader.find("hourly_gpus") != nullptr) reader.numbers("hourly_gpus", member.emplace<HourlyDemand>().gpus);
    if (reader.find("csv") != nullptr) member = readCsv(reader);
    if (reader.find("template") != nullptr) member = readTemplate(reader);
    if (reader.find("week") == nullptr) return;
    auto& week = member.emplace<WeekDemand>();
    reader.object("week", [&](ObjectReader& inner) { inner.points("points", week.points); });
}

void readLayers(ObjectReader& reader, std::vector<DemandLayer>& layers) {
    const Json* list = reader.find("layers");
    if (list == nullptr) return;
    ReadContext& context = reader.context();
    const std::string path = joinPath(reader.path(), "layers");
    if (!list->is_array()) {
        context.faults.add(path, shown(*list) + " is not allowed; must be a list");
        return;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string place = joinPath(path, i);
        const Json& object = (*list)[i];
        if (!object.is_object()) {
            context.faults.add(place, shown(object) + " is not allowed; must be an object");
            continue;
        }
        auto layer = emptyLayer(object, place, context);
        if (!layer) continue;
        ObjectReader inner(object, layerFields(layer->kind()), place, context);
        walkLayer(inner, *layer);
        layers.push_back(std::move(*layer));
    }
}

}  // namespace splitpoint::models
