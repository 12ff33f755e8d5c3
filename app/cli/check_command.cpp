#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "models/files/faults.h"
#include "models/files/file_bytes.h"
#include "models/files/scenario_file.h"
#include "models/files/usage_report.h"
#include "models/scenarios/shown_changes.h"

namespace splitpoint::cli {

namespace {

std::string reportOf(const models::Scenario& scenario, std::string_view file) {
    std::string text;
    const auto defaults = models::defaultsUsed(scenario, file);
    if (!defaults.empty()) text += "defaults used:\n";
    for (const auto& [field, value, why] : defaults) text += "  " + field + " = " + value + "  (" + why + ")\n";
    const auto unused = models::unusedFields(scenario);
    if (!unused.empty()) text += "given, but change nothing:\n";
    for (const auto& [field, because] : unused) text += "  " + field + ": " + because + "\n";
    return text;
}

/// A line for each further scenario.
std::string scenariosOf(const std::vector<models::ScenarioVariant>& variants) {
    std::string text;
    if (!variants.empty()) text += "scenarios:\n";
    for (const auto& variant : variants) {
        const auto changes = models::shownChanges(variant);
        const auto off = std::count_if(changes.begin(), changes.end(), [](const auto& change) { return !change.on; });
        text += "  " + models::printable(variant.name) + ": " + std::to_string(changes.size()) +
                (changes.size() == 1 ? " change of " : " changes of ") +
                (variant.parent.empty() ? "the baseline" : models::printable(variant.parent)) +
                (off > 0 ? ", " + std::to_string(off) + " of them off" : "") + "\n";
    }
    return text;
}

}  // namespace

int checkCommand(const std::filesystem::path& file) {
    const auto text = models::readBytes(file);
    if (!text)
        return printFaults({{text.error().kind, models::printable(file.string(), 400) + ": " + text.error().message}});
    const auto family = models::parseFamily(*text, file.parent_path(), file.string(), models::VariantFaults::All);
    if (!family) return printFaults(family.error());
    return printResult(reportOf(family->baseline, *text) + scenariosOf(family->variants) + "ok\n");
}

}  // namespace splitpoint::cli
