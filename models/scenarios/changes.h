#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/files/json_text.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// Why a change cannot be made.
struct ChangeFault {
    std::size_t change = 0;  ///< its place in the list
    std::string problem;     ///< for a sentence that begins with its path
};

/// Makes the changes that are on in a form (scenario_form.h). All paths are those of the form as it was before: the order
/// of the list does not matter.
/// @return the first fault; then the form is of no use
[[nodiscard]] std::optional<ChangeFault> makeChanges(Json& form, const std::vector<ScenarioChange>& changes);

/// Makes those that can be made, and leaves out what `faultsIn` names.
/// @return what else is wrong, a fault for each change that was not made
[[nodiscard]] std::vector<ChangeFault> makeWhatFits(Json& form, const std::vector<ScenarioChange>& changes);

/// What is wrong with a list of changes whatever the parent is: paths that are none or doubled, texts that are no JSON,
/// a change that is on within another one that is on. At most one fault for each change.
[[nodiscard]] std::vector<ChangeFault> faultsIn(const std::vector<ScenarioChange>& changes);

}  // namespace splitpoint::models
