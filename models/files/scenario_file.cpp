#include "models/files/scenario_file.h"

#include <cmath>

#include "models/files/file_bytes.h"
#include "models/files/object_reader.h"
#include "models/files/scenario_checks.h"
#include "models/files/scenario_walk.h"

namespace splitpoint::models {

namespace {

constexpr int kFormatVersion = 1;

tl::unexpected<std::vector<Error>> single(ErrorKind kind, std::string_view label, const std::string& problem) {
    return tl::unexpected(std::vector<Error>{{kind, printable(label, 400) + ": " + problem}});
}

/// Why a file cannot be a scenario that this program knows; empty if it can.
std::string wrongFormat(const Json& json) {
    if (!json.is_object()) return shown(json) + " is not a scenario; must be an object that begins {\"splitpoint\": 1";
    const auto version = json.find("splitpoint");
    if (version == json.end() || version->is_null()) return "splitpoint: missing; a scenario says \"splitpoint\": 1";
    const double number = version->is_number() ? version->get<double>() : std::nan("");
    if (number == kFormatVersion) return {};
    if (number > kFormatVersion && number == std::floor(number)) {
        return "splitpoint: " + shown(*version) +
               " was made by a newer version of Splitpoint; this one reads version 1, please update it";
    }
    return "splitpoint: " + shown(*version) + " is not allowed; must be 1";
}

}  // namespace

Checked<Scenario> parseScenario(std::string_view json, const std::filesystem::path& folder, std::string_view label) {
    const auto parsed = parseJson(json);
    if (!parsed) return single(parsed.error().kind, label, parsed.error().message);
    const std::string refusal = wrongFormat(*parsed);
    if (!refusal.empty()) return single(ErrorKind::InvalidInput, label, refusal);

    ReadContext context{folder, {}};
    Scenario scenario;
    ObjectReader reader(*parsed, scenarioFields(), {}, context);
    walkScenario(reader, scenario);
    checkScenario(scenario, context.faults);
    if (!context.faults.empty()) return tl::unexpected(context.faults.errors(label));
    return scenario;
}

Checked<ScenarioFile> readScenarioFile(const std::filesystem::path& file) {
    const std::string label = file.string();
    const auto bytes = readBytes(file);
    if (!bytes) return single(bytes.error().kind, label, bytes.error().message);
    auto scenario = parseScenario(*bytes, file.parent_path(), label);
    if (!scenario) return tl::unexpected(std::move(scenario.error()));
    return ScenarioFile{std::move(*scenario), sha256Hex(*bytes)};
}

}  // namespace splitpoint::models
