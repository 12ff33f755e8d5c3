#pragma once

#include <vector>

#include <QString>

#include "models/scenarios/scenario_variant.h"
#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// What a change's path speaks of, for people: label and unit of its field where it is one ("On demand: price"), else
/// words of its own ("Training: demand curve").
/// @param scenario,fields the parent, whose names the path uses, and its fields
[[nodiscard]] QString pathWords(const std::string& path, const models::Scenario& scenario, const std::vector<Field>& fields);
[[nodiscard]] QString pathUnit(const std::string& path, const models::Scenario& scenario, const std::vector<Field>& fields);

/// A value in compact JSON as it is read: "2.80", "yes", "2.1 to 2.9", "none", "168 points, mean 24 GPUs".
[[nodiscard]] QString valueWords(const std::string& path, const std::string& valueJson, const models::Scenario& scenario,
                                 const std::vector<Field>& fields);

/// "On demand: price 3.00 → 2.80 USD per GPU-hour", "Workload Batch: taken away".
[[nodiscard]] QString changeWords(const models::ScenarioChange& change, const models::Scenario& parent,
                                  const std::vector<Field>& parentFields);

}  // namespace splitpoint::ui
