#include "app/cli/output_checks.h"

#include "app/cli/terminal.h"
#include "models/files/output_place.h"

namespace splitpoint::cli {

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
