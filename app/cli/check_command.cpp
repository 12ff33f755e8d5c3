#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "models/files/scenario_file.h"
#include "models/files/usage_report.h"

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

}  // namespace

int checkCommand(const std::filesystem::path& file) {
    const auto scenario = models::readScenarioFile(file);
    if (!scenario) return printFaults(scenario.error());
    return printResult(reportOf(scenario->scenario) + "ok\n");
}

}  // namespace splitpoint::cli
