// Profiles, the output of other tools, and what a probe's process says to its parent.
#include "benchmarks/import/measurement_import.h"
#include "benchmarks/sampling/round_wire.h"
#include "models/calibration/profile_file.h"
#include "tests/fuzz/entries.h"

namespace splitpoint::fuzz {

namespace {

std::string wrongWithFile(const models::calibration::Profile& profile) {
    const std::string text = models::calibration::writeProfile(profile);
    const auto again = models::calibration::readProfile(text);
    if (!again) return "what was written is refused: " + again.error().message;
    return models::calibration::writeProfile(*again) == text ? "" : "written twice, two different texts";
}

}  // namespace

std::string readProfileBytes(std::string bytes) {
    const auto profile = models::calibration::readProfile(bytes);
    return profile ? wrongWithFile(*profile) : wrongWith(profile.error());
}

std::string readMeasurementBytes(std::string bytes) {
    using benchmarks::ImportKind;
    for (const ImportKind kind : {ImportKind::NcclTests, ImportKind::Nvbandwidth, ImportKind::IbWriteBw}) {
        for (const char* unit : {"", "MB"}) {
            if (*unit != '\0' && kind != ImportKind::IbWriteBw) continue;  // only its JSON asks for one
            const auto series = benchmarks::readMeasurement(kind, bytes, {"", unit});
            std::string wrong =
                series ? wrongWithFile(benchmarks::profileOf(*series, kind)) : wrongWith(series.error());
            if (!wrong.empty()) return wrong;
        }
    }
    return "";
}

std::string readProbeBytes(std::string bytes) {
    const auto round = benchmarks::readRoundWire(bytes, "fuzz");
    const std::string text = benchmarks::writeRoundWire(round);
    return benchmarks::writeRoundWire(benchmarks::readRoundWire(text, "fuzz")) == text
               ? ""
               : "written twice, two different texts";
}

}  // namespace splitpoint::fuzz
