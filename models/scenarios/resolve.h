#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// The parent after the changes that are on, under another name.
/// @errors InvalidInput naming the path and what to do: a change that does not apply, or a scenario that is not fit
/// @test   with `differences`: gives back the child; a change that is off is one that was not made
[[nodiscard]] Result<Scenario> withChanges(const Scenario& parent, const std::vector<ScenarioChange>& changes,
                                           std::string name);

/// What came of making all changes that can be made.
struct TriedChanges {
    std::vector<std::string> faults;   ///< all that can be found, each beginning with its path
    std::optional<Scenario> scenario;  ///< as far as it goes, fit or not; nothing where a part of it cannot be read
};

/// For a list of faults: a change that cannot be made is left out, and the others are looked at all the same. What
/// `faultsIn` says of the changes is not said again.
[[nodiscard]] TriedChanges tryChanges(const Scenario& parent, const std::vector<ScenarioChange>& changes, std::string name);

/// A variant as the scenario it stands for. What its parents change shows through where it changes nothing itself.
/// The provenance of the result has its keys sorted.
/// @param index into `variants`
/// @errors InvalidInput naming the scenario, the path and what to do
[[nodiscard]] Result<Scenario> resolve(const Scenario& baseline, const std::vector<ScenarioVariant>& variants,
                                       std::size_t index);

/// The place of the variant of this name; nothing where there is none.
[[nodiscard]] std::optional<std::size_t> findVariant(const std::vector<ScenarioVariant>& variants, std::string_view name);

/// The scenario of this name: the baseline, where the name is empty or its own, or a variant.
/// @errors InvalidInput naming the nearest name there is
[[nodiscard]] Result<Scenario> scenarioNamed(const ScenarioFamily& family, std::string_view name);

/// The changes with those switched off that do not fit this parent any more, as few as can be told quickly.
[[nodiscard]] std::vector<ScenarioChange> fittingChanges(const Scenario& parent, std::vector<ScenarioChange> changes);

/// The change with its csv curves written into the value, so that it needs no file beside it.
[[nodiscard]] ScenarioChange withCurvesInside(ScenarioChange change);

}  // namespace splitpoint::models
