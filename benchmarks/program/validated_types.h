#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

/// Probes that have come out equivalent in `--aa` on a GPU type of this machine: a text file with one type and probe a
/// line, so that later profiles say `validated`. A file that cannot be read or written only costs that word.
///
/// Each probe is judged by itself: that the CPU of a virtual machine drifts, or that launches do, says nothing of a
/// bandwidth that repeats to a part in a thousand.
class ValidatedTypes {
  public:
    /// $XDG_STATE_HOME/splitpoint/validated-gpus, or under ~/.local/state; empty where there is no home.
    [[nodiscard]] static std::filesystem::path defaultFile();
    explicit ValidatedTypes(std::filesystem::path file = defaultFile());

    [[nodiscard]] bool has(const models::calibration::GpuRecord& gpu,
                           const models::calibration::ProbeRecord& probe) const {
        return lines_.count(lineOf(gpu, probe)) > 0;
    }
    /// Probes of the type that are validated, "tc_f16_f32acc/1", in the order of the alphabet.
    [[nodiscard]] std::vector<std::string> probesOf(const models::calibration::GpuRecord& gpu) const;
    void add(const models::calibration::GpuRecord& gpu, const models::calibration::ProbeRecord& probe);
    /// Name, compute capability, GiB of memory, MIG profile.
    [[nodiscard]] static std::string typeOf(const models::calibration::GpuRecord& gpu);
    /// Sets `validated` of the GPU probes of a profile.
    void mark(models::calibration::Profile& profile) const;

  private:
    [[nodiscard]] static std::string lineOf(const models::calibration::GpuRecord& gpu,
                                            const models::calibration::ProbeRecord& probe);

    std::filesystem::path file_;
    std::set<std::string> lines_;
};

}  // namespace splitpoint::calibrate
