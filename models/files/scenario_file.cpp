#include "models/files/scenario_file.h"

#include <cmath>

#include "models/files/file_bytes.h"
#include "models/files/object_reader.h"
#include "models/files/scenario_checks.h"
#include "models/files/scenario_json.h"
#include "models/files/scenario_walk.h"
#include "models/scenarios/variants_file.h"

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
    const auto schema = json.find("schema");
    if (version == json.end() && schema != json.end() && *schema == "splitpoint.calibration") {
        return "this is a calibration profile, not a scenario; splitpoint-calibrate compare puts two of them side "
               "by side, and the Calibrate page applies them to a scenario";
    }
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

Scenario readScenarioObject(const Json& object, ReadContext& context) {
    Scenario scenario;
    ObjectReader reader(object, scenarioFields(), {}, context);
    walkScenario(reader, scenario);
    return scenario;
}

Checked<ScenarioFamily> parseFamily(std::string_view json, const std::filesystem::path& folder,
                                    std::string_view label, VariantFaults wanted) {
    const auto parsed = parseJson(json);
    if (!parsed) return single(parsed.error().kind, label, parsed.error().message);
    const std::string refusal = wrongFormat(*parsed);
    if (!refusal.empty()) return single(ErrorKind::InvalidInput, label, refusal);

    ReadContext context{folder, {}};
    ScenarioFamily family;
    family.baseline = readScenarioObject(*parsed, context);
    const bool isRead = context.faults.empty();
    checkScenario(family.baseline, context.faults);
    readVariants(*parsed, family, context, wanted, isRead);
    if (!context.faults.empty()) return tl::unexpected(context.faults.errors(label));
    return family;
}

Checked<Scenario> parseScenario(std::string_view json, const std::filesystem::path& folder, std::string_view label) {
    auto family = parseFamily(json, folder, label);
    if (!family) return tl::unexpected(std::move(family.error()));
    return std::move(family->baseline);
}

Checked<ScenarioFile> readScenarioFile(const std::filesystem::path& file) {
    const std::string label = file.string();
    const auto bytes = readBytes(file);
    if (!bytes) return single(bytes.error().kind, label, bytes.error().message);
    auto family = parseFamily(*bytes, file.parent_path(), label);
    if (!family) return tl::unexpected(std::move(family.error()));
    return ScenarioFile{std::move(family->baseline), sha256Hex(*bytes), std::move(family->variants)};
}

}  // namespace splitpoint::models
