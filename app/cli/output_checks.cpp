#include "app/cli/output_checks.h"

#include <variant>

#include "app/cli/terminal.h"
#include "models/files/output_place.h"

namespace splitpoint::cli {

std::vector<std::filesystem::path> filesOf(const std::filesystem::path& file, const models::Scenario& scenario) {
    std::vector<std::filesystem::path> files{file};
    for (const auto& workload : scenario.workloads) {
        if (const auto* curve = std::get_if<models::CsvDemand>(&workload.demand)) files.push_back(file.parent_path() / curve->path);
    }
    return files;
}

int refuseOverwriting(const std::vector<std::filesystem::path>& outputs, const std::vector<std::filesystem::path>& inputs) {
    for (const auto& output : outputs) {
        if (const auto checked = models::checkOutputIsNoInput(output, inputs); !checked) {
            printFault(output.string() + ": " + checked.error().message);
            return kWrongCommandLine;
        }
    }
    if (const auto checked = models::checkOutputsApart(outputs); !checked) {
        printFault(checked.error().message);
        return kWrongCommandLine;
    }
    return kDone;
}

}  // namespace splitpoint::cli
