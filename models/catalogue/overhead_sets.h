#pragma once

#include <optional>
#include <string_view>

#include "models/catalogue/catalogue.h"

namespace splitpoint::models {

/// The catalogue's overhead set for a set name of a scenario: bare_metal, virtual (= vm_tuned), virtual_shared_host
/// (vm_tuned beside neighbors), vm_tuned, vm_untuned, vgpu, container (beside neighbors), confidential; absent for
/// other names.
[[nodiscard]] std::optional<OverheadSet> recommendedOverheads(const Catalogue& catalogue, std::string_view set);

/// Adds to the scenario every overhead set that its offers name, that it lacks and that the catalogue knows. Sets that
/// are there stay as they are.
void addMissingOverheadSets(Scenario& scenario, const Catalogue& catalogue);

/// Name of the preset behind a set name ("virtual" -> "vm_tuned"); the name itself where it is a preset's.
[[nodiscard]] std::string_view presetOfSet(std::string_view set);
/// Name of the disturbance preset behind a set name.
[[nodiscard]] std::string_view hostOfSet(std::string_view set);

}  // namespace splitpoint::models
