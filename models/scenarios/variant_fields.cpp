#include "models/scenarios/variant_fields.h"

#include "models/files/field_specs.h"

namespace splitpoint::models {

namespace {

const ObjectFields& changeFields() {
    static const ObjectFields fields{
        "a change",
        {required(text("path", "The place of the value: offers.on_demand.usd_per_gpu_hour, "
                               "workloads[Training].growth_per_year")),
         {"value", FieldKind::Free, "What stands there; null takes away: the default, no offer, no member"},
         flag("on", "Whether it is made; left out: true")}};
    return fields;
}

}  // namespace

const ObjectFields& variantFields() {
    static const ObjectFields fields{
        "a scenario of the file",
        {required(text("name", "Distinct name")),
         text("parent", "Name of the scenario it changes; left out: the baseline, what the file says outside scenarios"),
         text("note", "Free text"),
         nested(FieldKind::Objects, "changes", changeFields(), "What differs from the parent; each path once")}};
    return fields;
}

}  // namespace splitpoint::models
