#pragma once

#include <filesystem>
#include <set>
#include <string>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

/// GPU types on which `--aa` has passed on this machine: a text file with one type a line, so that later profiles say
/// `validated`. A file that cannot be read or written only costs that word.
class ValidatedTypes {
  public:
    /// $XDG_STATE_HOME/splitpoint/validated-gpus, or under ~/.local/state; empty where there is no home.
    [[nodiscard]] static std::filesystem::path defaultFile();
    explicit ValidatedTypes(std::filesystem::path file = defaultFile());

    [[nodiscard]] bool has(const models::calibration::GpuRecord& gpu) const { return types_.count(typeOf(gpu)) > 0; }
    void add(const models::calibration::GpuRecord& gpu);
    /// Name, compute capability, GiB of memory, MIG profile.
    [[nodiscard]] static std::string typeOf(const models::calibration::GpuRecord& gpu);
    /// Sets `validated` of the GPU probes of a profile.
    void mark(models::calibration::Profile& profile) const;

  private:
    std::filesystem::path file_;
    std::set<std::string> types_;
};

}  // namespace splitpoint::calibrate
