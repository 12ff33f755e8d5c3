#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"
#include "models/scenario.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// A scenario file as read: its own scenario, the further ones as changes of it, and the SHA-256 of the file's bytes
/// (lower-case hex).
struct ScenarioFile {
    Scenario scenario;
    std::string sha256;
    std::vector<ScenarioVariant> variants;
};

/// Reads and checks a `*.splitpoint` file (contract.md). All faults are listed at once, each naming file, field, value
/// and the allowed range; unknown keys name the nearest known one.
/// @errors Io if it cannot be read; InvalidInput for everything else
[[nodiscard]] Checked<ScenarioFile> readScenarioFile(const std::filesystem::path& file);

/// The same from text; every scenario of the file is checked, its own is returned. `folder` is where csv curves are looked for; `label` stands for the file in messages.
[[nodiscard]] Checked<Scenario> parseScenario(std::string_view json, const std::filesystem::path& folder,
                                              std::string_view label);

/// The same with the further scenarios.
/// @param wanted `All` for those who list faults: it takes longer where there are some
[[nodiscard]] Checked<ScenarioFamily> parseFamily(std::string_view json, const std::filesystem::path& folder,
                                                  std::string_view label, VariantFaults wanted = VariantFaults::First);

/// The scenario as the JSON text of a file: same scenario, same bytes; reads back equal (`parseScenario`).
/// Values that equal their default are left out except the required ones.
[[nodiscard]] std::string scenarioJson(const Scenario& scenario);

/// The same with further scenarios at its end; without any the very same bytes.
[[nodiscard]] std::string familyJson(const Scenario& baseline, const std::vector<ScenarioVariant>& variants);

/// Range and consistency checks of a scenario made or edited in memory: empty if it is fit for `evaluate`.
/// Messages name the field by its path in the file, for example `workloads[0].overlap`.
[[nodiscard]] std::vector<Error> validate(const Scenario& scenario);

/// Lower-case hex SHA-256.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

}  // namespace splitpoint::models
