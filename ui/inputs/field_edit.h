#pragma once

#include <vector>

#include <QString>

#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// One field's value before and after an edit.
struct FieldChange {
    Field field;
    FieldValue before, after;
};

/// What has to change so that `field` gets `value`: the field itself, and where it is a share of time the other shares
/// of the workload, moved in proportion so that the sum stays 1 (where the others are all 0, GPU compute takes the rest).
[[nodiscard]] std::vector<FieldChange> changesFor(const models::Scenario& scenario, const std::vector<Field>& fields,
                                                  const Field& field, const FieldValue& value);

/// The changes as a function of the scenario, forward and back. Undone in reverse order.
[[nodiscard]] std::function<void(models::Scenario&)> applyAll(std::vector<FieldChange> changes);
[[nodiscard]] std::function<void(models::Scenario&)> revertAll(std::vector<FieldChange> changes);

}  // namespace splitpoint::ui
