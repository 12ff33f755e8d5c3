#pragma once

#include <optional>

#include "models/files/faults.h"
#include "models/files/json_text.h"
#include "models/scenario.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// A scenario as JSON fit for comparing and changing: as in a file, but
/// - a demand is {"curve": …, "layers": […]}, so that its base curve is one value,
/// - a base curve that `parent` has too is not written out: it is a mark of the parent's workload that has it,
/// - the provenance is that of `namedProvenance`, and there are no name and no version.
/// Marks are binary values, which no text can hold, so nobody else can write one.
[[nodiscard]] Json scenarioForm(const Scenario& scenario, const Scenario& parent);

/// The form as a scenario of this name; the marks stand for `parent`'s curves.
/// @param curves csv curves beyond the parent's, by path
/// @errors InvalidInput beginning with the path in the scenario, for what cannot be read and for what `validate` refuses
[[nodiscard]] Result<Scenario> scenarioOf(Json form, const Scenario& parent, std::string name,
                                          std::map<std::string, std::vector<double>> curves);

/// The same with all that is wrong, not only the first.
/// @return what is not fit for the model, too; nothing where a part cannot be read
[[nodiscard]] std::optional<Scenario> scenarioOf(Json form, const Scenario& parent, std::string name,
                                                 std::map<std::string, std::vector<double>> curves, Faults& faults);

/// Makes a part of a form what it is in a file: the marks become curves, and the demand of a workload is one object.
void writeAsInFile(Json& value, const Scenario& parent);

/// Csv curves of a scenario's demands, by path.
[[nodiscard]] std::map<std::string, std::vector<double>> csvCurves(const Scenario& scenario);
/// Paths of the csv curves that a value names.
[[nodiscard]] std::vector<std::string> csvPathsIn(const Json& value);

}  // namespace splitpoint::models
