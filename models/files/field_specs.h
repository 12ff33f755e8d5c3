#pragma once

#include "models/files/scenario_fields.h"

namespace splitpoint::models {

// Short ways to write the description of a field, for the tables of fields.

[[nodiscard]] inline FieldSpec text(std::string_view key, std::string_view description) {
    return {key, FieldKind::Text, description};
}
[[nodiscard]] inline FieldSpec flag(std::string_view key, std::string_view description) {
    return {key, FieldKind::Flag, description};
}
[[nodiscard]] inline FieldSpec numeric(FieldKind kind, std::string_view key, double min, double max,
                                       std::string_view description) {
    return {key, kind, description, min, max};
}
[[nodiscard]] inline FieldSpec integer(std::string_view key, double min, double max, std::string_view description) {
    return numeric(FieldKind::Integer, key, min, max, description);
}
[[nodiscard]] inline FieldSpec number(std::string_view key, double min, double max, std::string_view description) {
    return numeric(FieldKind::Number, key, min, max, description);
}
[[nodiscard]] inline FieldSpec estimate(std::string_view key, double min, double max, std::string_view description) {
    return numeric(FieldKind::Estimate, key, min, max, description);
}
[[nodiscard]] inline FieldSpec choice(std::string_view key, std::span<const std::string_view> choices,
                                      std::string_view description) {
    FieldSpec spec{key, FieldKind::Choice, description};
    spec.choices = choices;
    return spec;
}
[[nodiscard]] inline FieldSpec nested(FieldKind kind, std::string_view key, const ObjectFields& child,
                                      std::string_view description) {
    FieldSpec spec{key, kind, description};
    spec.child = &child;
    return spec;
}
[[nodiscard]] inline FieldSpec required(FieldSpec spec) {
    spec.required = true;
    return spec;
}
[[nodiscard]] inline FieldSpec aboveMin(FieldSpec spec) {
    spec.aboveMin = true;
    return spec;
}

}  // namespace splitpoint::models
