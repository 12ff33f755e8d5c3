#pragma once

#include <vector>

#include <QString>

#include "models/base/result.h"
#include "models/scenario.h"
#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// Every editable input of this scenario, in the order of the form: the one table that the Inputs dock, the undo list,
/// the search box and the tests walk. Paths are those of the file.
/// @test every field: set, undo, equal; redo, equal
[[nodiscard]] std::vector<Field> fieldsOf(const models::Scenario& scenario);

/// The field of that path; null if there is none.
[[nodiscard]] const Field* findField(const std::vector<Field>& fields, const QString& path);

/// True if both scenarios have the same fields, so that a form of one fits the other.
[[nodiscard]] bool sameFields(const models::Scenario& a, const models::Scenario& b);

/// True if any word of the search text stands in path, label, section, unit, or help; all words must be found.
[[nodiscard]] bool matchesSearch(const Field& field, const QString& search);

}  // namespace splitpoint::ui
