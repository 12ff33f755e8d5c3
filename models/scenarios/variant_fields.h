#pragma once

#include "models/files/scenario_fields.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// Fields of a member of "scenarios" in a file.
[[nodiscard]] const ObjectFields& variantFields();

/// The one description of which field is which member; see models/files/scenario_walk.h.
template <class Visitor, class V>
void walkVariant(Visitor& visitor, V& variant) {
    visitor.field("name", variant.name, std::string());
    visitor.field("parent", variant.parent, std::string());
    visitor.field("note", variant.note, std::string());
    visitor.list("changes", variant.changes, [](auto& v, auto& change) {
        v.field("path", change.path, std::string());
        v.provenance("value", change.value);
        v.field("on", change.on, true);
    });
}

}  // namespace splitpoint::models
