#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/evaluation.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// An input that differs between two scenarios.
struct ChangedInput {
    std::string path;    ///< as in `ScenarioChange`, by the names of the first scenario
    std::string before;  ///< compact JSON of the value in the first scenario; "null" where it is left out or not there
    std::string after;   ///< in the second
};

/// In the order of the file. Names of scenarios and notes about sources ("provenance") are no inputs.
[[nodiscard]] std::vector<ChangedInput> changedInputs(const Scenario& first, const Scenario& second);

/// The value at a path of a scenario as compact JSON; "null" where nothing is or where the path is none.
[[nodiscard]] std::string valueOf(const Scenario& scenario, const std::string& path);

/// A figure of a plan that the comparison of scenarios shows.
struct PlanFigure {
    std::string_view key;  ///< as in the results file
    std::optional<double> (*value)(const PlanResult&);
};
[[nodiscard]] const std::vector<PlanFigure>& comparedFigures();
/// Both absent, or equal but for the last digits that a sum over other hours rounds differently (1e-9 of the value).
[[nodiscard]] bool isSameFigure(const std::optional<double>& a, const std::optional<double>& b);

/// A figure that is not the same in two evaluations.
struct MovedOutput {
    PlanKind plan = PlanKind::BareMetal;
    std::string_view key;
    std::optional<double> before, after;  ///< absent where the figure does not exist
    /// after / before - 1; absent where that cannot be said.
    [[nodiscard]] std::optional<double> share() const;
};
[[nodiscard]] std::vector<MovedOutput> movedOutputs(const Evaluation& first, const Evaluation& second);

}  // namespace splitpoint::models
