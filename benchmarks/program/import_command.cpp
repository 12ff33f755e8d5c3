#include <time.h>

#include <filesystem>

#include "benchmarks/host/salted_hash.h"
#include "benchmarks/import/measurement_import.h"
#include "benchmarks/program/profile_output.h"
#include "benchmarks/program/result_commands.h"
#include "benchmarks/program/terminal.h"
#include "models/files/file_bytes.h"
#include "models/files/output_place.h"

namespace splitpoint::calibrate {

using namespace benchmarks;

namespace {
constexpr std::size_t kLeastRuns = 2;  // for an interval: one has no spread
}  // namespace

int importCommand(const ImportCommandOptions& options) {
    const auto kind = importKind(options.kind).value();  // checked with the command line
    const std::vector<std::filesystem::path> inputs(options.files.begin(), options.files.end());
    if (const auto place = models::checkOutputIsNoInput(options.output, inputs); !place) {
        printFault(options.output + " " + place.error().message);
        return kWrongCommandLine;
    }
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
    for (const auto& probe : profile.probes) {
        if (probe.rounds.size() >= kLeastRuns) continue;
        printFault(probe.method +
                   " has 1 run, and an interval needs two: measure again and import the files of one machine "
                   "together.");
    }
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
