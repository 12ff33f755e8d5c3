#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "models/catalogue/catalogue.h"
#include "models/files/file_bytes.h"
#include "models/files/scenario_fields.h"
#include "models/files/scenario_file.h"
#include "models/files/scenario_schema.h"

namespace splitpoint::cli {

int schemaCommand() {
    return printResult(models::scenarioSchema());
}

int newCommand(std::string_view kind, const std::filesystem::path& file, bool force) {
    const auto kinds = models::choiceNames<models::WorkloadKind>();
    const auto position = std::find(kinds.begin(), kinds.end(), kind) - kinds.begin();
    const auto scenario = models::newScenario(static_cast<models::WorkloadKind>(position));
    const InterruptsIgnored whole;
    const auto written = models::writeBytes(file, models::scenarioJson(scenario), force);
    if (written) return kDone;
    const bool exists = written.error().message == models::kFileExists;
    printFault(file.string() + ": " + written.error().message +
               (exists ? "; give another name, or --force to replace it" : ""));
    return kWrongInput;
}

}  // namespace splitpoint::cli
