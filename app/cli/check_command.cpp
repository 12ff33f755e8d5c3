#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "models/files/faults.h"
#include "models/files/scenario_file.h"
#include "models/files/usage_report.h"
#include "models/scenarios/shown_changes.h"

namespace splitpoint::cli {

namespace {

std::string reportOf(const models::Scenario& scenario) {
    std::string text;
    const auto defaults = models::defaultsUsed(scenario);
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
    const auto scenario = models::readScenarioFile(file);
    if (!scenario) return printFaults(scenario.error());
    return printResult(reportOf(scenario->scenario) + scenariosOf(scenario->variants) + "ok\n");
}

}  // namespace splitpoint::cli
