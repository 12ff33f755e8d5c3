#include "models/files/scenario_schema.h"

#include "models/files/json_text.h"
#include "models/files/scenario_fields.h"

namespace splitpoint::models {

namespace {

Json objectSchema(const ObjectFields& fields);

Json numberSchema(const FieldSpec& spec) {
    Json schema = Json::object();
    schema["type"] = spec.kind == FieldKind::Integer ? "integer" : "number";
    schema[spec.aboveMin ? "exclusiveMinimum" : "minimum"] = jsonNumber(spec.min);
    schema["maximum"] = jsonNumber(spec.max);
    return schema;
}

/// A number or a range of three; that low <= typical <= high cannot be said in a schema.
Json estimateSchema(const FieldSpec& spec) {
    Json range = Json::object();
    range["type"] = "object";
    for (const char* part : {"low", "typical", "high"}) range["properties"][part] = numberSchema(spec);
    range["required"] = {"low", "typical", "high"};
    range["additionalProperties"] = false;
    Json schema = Json::object();
    schema["anyOf"] = Json::array({numberSchema(spec), std::move(range)});
    return schema;
}

Json textSchema(const FieldSpec& spec) {
    Json schema = {{"type", "string"}};
    if (spec.required) schema["minLength"] = 1;
    if (spec.key == "start") schema["format"] = "date";
    if (spec.key == "currency") schema["enum"] = {"USD"};
    return schema;
}

Json listSchema(Json items) {
    Json schema = {{"type", "array"}};
    schema["items"] = std::move(items);
    schema["minItems"] = 1;
    return schema;
}

Json pointSchema(const FieldSpec& spec) {
    Json hour = {{"type", "number"}, {"minimum", 0}, {"exclusiveMaximum", spec.hourLimit}};
    Json point = {{"type", "array"}};
    Json shape = {{"enum", kSegmentShapeNames}};
    point["prefixItems"] = Json::array({std::move(hour), numberSchema(spec), std::move(shape)});
    point["minItems"] = 2;
    point["maxItems"] = 3;
    return point;
}

/// A layer is one of as many objects as there are kinds.
Json layerSchema() {
    Json kinds = Json::array();
    for (std::size_t i = 0; i < kLayerKindCount; ++i) {
        Json layer = objectSchema(layerFields(static_cast<LayerKind>(i)));
        layer["properties"]["kind"] = {{"const", std::string(kLayerKindNames[i])}};
        layer["properties"]["kind"]["description"] = "What the layer does";
        kinds.push_back(std::move(layer));
    }
    Json schema = Json::object();
    schema["oneOf"] = std::move(kinds);
    return schema;
}

Json nullable(Json schema) {
    Json either = Json::object();
    either["anyOf"] = Json::array({std::move(schema), {{"type", "null"}}});
    return either;
}

Json namedSchema(Json entry) {
    Json schema = {{"type", "object"}};
    schema["additionalProperties"] = nullable(std::move(entry));
    return schema;
}

Json bareSchema(const FieldSpec& spec) {
    switch (spec.kind) {
        case FieldKind::Text:
            return textSchema(spec);
        case FieldKind::Flag:
            return {{"type", "boolean"}};
        case FieldKind::Integer:
        case FieldKind::Number:
            return numberSchema(spec);
        case FieldKind::Estimate:
            return estimateSchema(spec);
        case FieldKind::Choice:
            return {{"enum", spec.choices}};
        case FieldKind::Numbers:
            return listSchema(numberSchema(spec));
        case FieldKind::Points:
            return listSchema(pointSchema(spec));
        case FieldKind::Layers:
            return {{"type", "array"}, {"items", layerSchema()}, {"maxItems", kMaxLayers}};
        case FieldKind::Object:
            return objectSchema(*spec.child);
        case FieldKind::Objects:
            if (!spec.required) return {{"type", "array"}, {"items", objectSchema(*spec.child)}};
            return listSchema(objectSchema(*spec.child));
        case FieldKind::Named:
            return namedSchema(objectSchema(*spec.child));
        case FieldKind::Estimates:
            return namedSchema(estimateSchema(spec));
        case FieldKind::Free:
            break;
    }
    return Json::object();
}

Json fieldSchema(const FieldSpec& spec) {
    Json schema = bareSchema(spec);
    if (!spec.required && spec.kind != FieldKind::Free) schema = nullable(std::move(schema));
    schema["description"] = std::string(spec.description);
    return schema;
}

/// At least (or exactly) one of these keys, and not null.
Json oneOfKeys(std::initializer_list<std::string_view> keys) {
    Json choices = Json::array();
    for (const auto key : keys) {
        Json& choice = choices.emplace_back(Json::object());
        choice["required"] = {std::string(key)};
        choice["properties"][std::string(key)]["not"]["type"] = "null";
    }
    return choices;
}

Json objectSchema(const ObjectFields& fields) {
    Json schema = {{"type", "object"}};
    Json required = Json::array();
    for (const auto& spec : fields.fields) {
        schema["properties"][std::string(spec.key)] = fieldSchema(spec);
        if (spec.required) required.push_back(std::string(spec.key));
    }
    if (!required.empty()) schema["required"] = std::move(required);
    schema["additionalProperties"] = false;
    if (&fields == &demandFields() || &fields == &curveFields())
        schema["oneOf"] = oneOfKeys({"hourly_gpus", "csv", "week", "template"});
    if (fields.what == "offers") schema["anyOf"] = oneOfKeys({"bare_metal", "reserved_virtual", "on_demand"});
    return schema;
}

}  // namespace

std::string scenarioSchema() {
    Json schema = Json::object();
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = "Splitpoint scenario";
    schema["description"] =
        "Should this GPU work run on bare metal, in virtual machines, or split between them? null means absent.";
    schema.update(objectSchema(scenarioFields()));
    return prettyJson(schema);
}

}  // namespace splitpoint::models
