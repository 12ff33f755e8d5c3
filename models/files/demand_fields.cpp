// The fields of a demand: its base curve and the layers on it.
#include "models/files/field_specs.h"

namespace splitpoint::models {

namespace {

constexpr std::array<std::string_view, 3> kCombines{"replace", "add", "at_least"};
constexpr std::array<std::string_view, 2> kRepeats{"week", "once"};

const ObjectFields& weekFields() {
    static const ObjectFields fields{
        "week",
        {required({"points", FieldKind::Points, "Control points [hour of the week, useful GPUs], sorted, distinct; a third element, \"smooth\" or "
                   "\"step\", shapes the segment to the next point, else it is straight", 0,
                   kMaxDemandGpus})}};
    return fields;
}

std::vector<FieldSpec> curveForms() {
    return {FieldSpec{"hourly_gpus", FieldKind::Numbers,
                      "Useful GPUs in every hour; repeats where it is shorter than the horizon", 0, kMaxDemandGpus},
            text("csv", "Curve file beside the scenario: a header with hour… and gpus, hours without gaps"),
            number("scale", 0, 1e9, "Factor on every value of the csv; left out: 1"),
            nested(FieldKind::Object, "week", weekFields(), "A weekly pattern, segments between points"),
            choice("template", kDemandTemplateNames, "A typical shape (assumed), instead of numbers"),
            number("gpus", 0, kMaxDemandGpus, "Useful GPUs in the template's busiest hour; required beside template")};
}

const ObjectFields& spanFields() {
    static const ObjectFields fields = [] {
        FieldSpec points = required({"points", FieldKind::Points,
                                     "Control points [hour, useful GPUs], sorted, distinct; the hours from the first "
                                     "to the last are drawn. A third element, \"smooth\" or \"step\", shapes the segment "
                                     "to the next point, else it is straight",
                                     0, kMaxDemandGpus});
        points.hourLimit = kMaxHorizonHours;
        return ObjectFields{"a span", {points}};
    }();
    return fields;
}

FieldSpec combine(std::string_view absent) {
    return choice("combine", kCombines,
                  absent == "add" ? "How it meets what is below; left out: add"
                                  : "How it meets what is below; left out: replace");
}

std::vector<FieldSpec> ownFields(LayerKind kind) {
    switch (kind) {
        case LayerKind::Import:
            return {required(nested(FieldKind::Object, "curve", curveFields(),
                                    "The other curve: one of hourly_gpus, csv, week, template")),
                    combine("add")};
        case LayerKind::Template:
            return {required(choice("template", kDemandTemplateNames, "A typical shape (assumed)")),
                    required(number("gpus", 0, kMaxDemandGpus, "Useful GPUs in its busiest hour")), combine("add")};
        case LayerKind::Scale:
            return {required(number("factor", 0, 1e9, "Factor on every hour"))};
        case LayerKind::Growth:
            return {required(aboveMin(estimate("per_year", -1, 100, "Growth from hour 0 on, fraction a year")))};
        case LayerKind::Months:
            return {required({"factors", FieldKind::Numbers, "Factors of the twelve months of 730 h", 0, 1e3})};
        case LayerKind::Shift:
            return {required(integer("hours", -kMaxHorizonHours, kMaxHorizonHours,
                                     "Hours that what is below comes later; below 0: earlier"))};
        case LayerKind::Cap:
            return {required(number("gpus", 0, kMaxDemandGpus,
                                    "No hour of what is below it is above this many useful GPUs; layers above it and "
                                    "growth of the workload come after"))};
        case LayerKind::Event:
            return {required(integer("from_hour", 0, kMaxHorizonHours, "First hour of the horizon it is in")),
                    required(integer("hours", 1, kMaxHorizonHours, "Its length, h")),
                    integer("every_hours", 0, kMaxHorizonHours, "From one start to the next, h; left out: once"),
                    number("factor", 0, 1e3, "Factor on its hours; left out: 1"),
                    number("add_gpus", -kMaxDemandGpus, kMaxDemandGpus,
                           "Useful GPUs more in its hours, below 0 less; left out: 0")};
        case LayerKind::Drawn:
            return {choice("repeat", kRepeats, "The same every week, or once in the horizon; left out: week"),
                    combine("replace"),
                    required(nested(FieldKind::Objects, "spans", spanFields(), "Drawn lines, sorted and apart"))};
        case LayerKind::Roughness:
            break;
    }
    return {required(integer("seed", 0, 2147483647, "Same seed, same noise")),
            required(number("share", 0, 1,
                            "Standard deviation of the noise at its knots as a share of the curve; above 0.577 the "
                            "noise is cut where it would fall below 0, which raises the mean, at 1 by 7.7 %")),
            integer("every_hours", 1, kMaxHorizonHours, "Hours between two knots of the noise; left out: 1")};
}

}  // namespace

const ObjectFields& curveFields() {
    static const ObjectFields fields{"a curve", curveForms()};
    return fields;
}

const ObjectFields& demandFields() {
    static const ObjectFields fields = [] {
        ObjectFields all{"demand", curveForms()};
        all.fields.push_back({"layers", FieldKind::Layers, "What is put on the curve, one after the other"});
        return all;
    }();
    return fields;
}

const ObjectFields& layerFields(LayerKind kind) {
    static const auto all = [] {
        constexpr std::array<std::string_view, kLayerKindCount> what{
            "an import layer", "a template layer", "a scale layer",  "a growth layer", "a months layer",
            "a shift layer",   "a cap layer",      "an event layer", "a drawn layer",  "a roughness layer"};
        std::array<ObjectFields, kLayerKindCount> fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            fields[i].what = what[i];
            fields[i].fields = {text("name", "Name of the layer; a label"),
                                required(choice("kind", kLayerKindNames, "What the layer does")),
                                flag("on", "Whether it counts; left out: true")};
            for (auto& spec : ownFields(static_cast<LayerKind>(i))) fields[i].fields.push_back(spec);
        }
        return fields;
    }();
    return all[static_cast<std::size_t>(kind)];
}

template <>
std::span<const std::string_view> choiceNames<Combine>() {
    return kCombines;
}
template <>
std::span<const std::string_view> choiceNames<DrawnRepeat>() {
    return kRepeats;
}
template <>
std::span<const std::string_view> choiceNames<DemandTemplate>() {
    return kDemandTemplateNames;
}
template <>
std::span<const std::string_view> choiceNames<LayerKind>() {
    return kLayerKindNames;
}

}  // namespace splitpoint::models
