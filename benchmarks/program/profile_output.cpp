#include "benchmarks/program/profile_output.h"

#include "models/calibration/profile_file.h"
#include "models/files/file_bytes.h"

namespace splitpoint::calibrate {

std::string ProfileOutput::text(const models::calibration::Profile& profile) const {
    if (keepSamples_) return models::calibration::writeProfile(profile);
    auto lean = profile;
    for (auto& probe : lean.probes) {
        for (auto& round : probe.rounds) round.keptSamples.clear();
    }
    return models::calibration::writeProfile(lean);
}

models::Result<void> ProfileOutput::write(const models::calibration::Profile& profile) const {
    if (file_.empty()) return {};
    const auto written = models::writeBytes(file_, text(profile), true);
    if (written) return {};
    return tl::unexpected(models::Error{models::ErrorKind::Io, file_ + " " + written.error().message + ", with -o."});
}

}  // namespace splitpoint::calibrate
