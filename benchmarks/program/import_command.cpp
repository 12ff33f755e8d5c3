#include <time.h>

#include "benchmarks/host/salted_hash.h"
#include "benchmarks/import/measurement_import.h"
#include "benchmarks/program/profile_output.h"
#include "benchmarks/program/result_commands.h"
#include "benchmarks/program/terminal.h"
#include "models/files/file_bytes.h"

namespace splitpoint::calibrate {

using namespace benchmarks;

int importCommand(const ImportCommandOptions& options) {
    const auto kind = importKind(options.kind).value();  // checked with the command line
    std::vector<ImportedSeries> all;
    for (const auto& file : options.files) {
        const auto bytes = models::readBytes(file);
        auto series = bytes ? readMeasurement(kind, *bytes, {options.component, options.unit})
                            : models::Result<std::vector<ImportedSeries>>(tl::unexpected(bytes.error()));
        if (!series) {
            printFault(file + " " + series.error().message);
            return kFault;
        }
        all.insert(all.end(), series->begin(), series->end());
    }
    auto profile = profileOf(all, kind);
    profile.id = randomUuid();
    profile.label = options.label;
    profile.tool.version = SPLITPOINT_VERSION;
    profile.tool.arguments = {options.kind};
    profile.virtualization.declared = options.declared;
    const ProfileOutput output(options.output, false);
    if (const auto written = output.write(profile); !written) {
        printFault("E_OUTPUT: " + written.error().message);
        return kOutputFault;
    }
    return output.hasFile() ? kDone : printResult(output.text(profile));
}

}  // namespace splitpoint::calibrate
