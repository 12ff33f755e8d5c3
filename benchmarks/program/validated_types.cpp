#include "benchmarks/program/validated_types.h"

#include <cstdlib>
#include <fstream>

#include "models/files/file_bytes.h"

namespace splitpoint::calibrate {

std::filesystem::path ValidatedTypes::defaultFile() {
    const char* state = std::getenv("XDG_STATE_HOME");
    const char* home = std::getenv("HOME");
    if (state != nullptr && *state == '/') return std::filesystem::path(state) / "splitpoint/validated-gpus";
    if (home != nullptr && *home == '/') return std::filesystem::path(home) / ".local/state/splitpoint/validated-gpus";
    return {};
}

ValidatedTypes::ValidatedTypes(std::filesystem::path file) : file_(std::move(file)) {
    std::ifstream stream(file_);
    for (std::string line; std::getline(stream, line);) lines_.insert(line);
}

std::vector<std::string> ValidatedTypes::probesOf(const models::calibration::GpuRecord& gpu) const {
    const std::string start = typeOf(gpu) + "|";
    std::vector<std::string> probes;
    for (const auto& line : lines_) {
        if (line.rfind(start, 0) == 0) probes.push_back(line.substr(start.size()));
    }
    return probes;
}

void ValidatedTypes::add(const models::calibration::GpuRecord& gpu, const models::calibration::ProbeRecord& probe) {
    if (!lines_.insert(lineOf(gpu, probe)).second || file_.empty()) return;
    std::error_code failure;
    std::filesystem::create_directories(file_.parent_path(), failure);
    std::string text;
    for (const auto& line : lines_) text += line + "\n";
    static_cast<void>(models::writeBytes(file_, text, true));
}

std::string ValidatedTypes::lineOf(const models::calibration::GpuRecord& gpu,
                                   const models::calibration::ProbeRecord& probe) {
    return typeOf(gpu) + "|" + probe.method + "/" + std::to_string(probe.version);
}

std::string ValidatedTypes::typeOf(const models::calibration::GpuRecord& gpu) {
    return gpu.name + "|" + std::to_string(gpu.computeMajor.value_or(0)) + "." +
           std::to_string(gpu.computeMinor.value_or(0)) + "|" + std::to_string(gpu.memoryBytes.value_or(0) >> 30U) +
           " GiB|" + gpu.migProfile;
}

void ValidatedTypes::mark(models::calibration::Profile& profile) const {
    for (auto& probe : profile.probes) {
        if (!probe.device) continue;
        for (const auto& gpu : profile.gpus) {
            if (gpu.index == *probe.device) probe.validated = has(gpu, probe);
        }
    }
}

}  // namespace splitpoint::calibrate
