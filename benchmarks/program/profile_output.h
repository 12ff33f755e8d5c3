#pragma once

#include <optional>
#include <string>

#include "models/base/result.h"
#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

/// Where the profile goes while it grows: a file that is replaced as a whole after every round, or nowhere until the
/// end.
class ProfileOutput {
  public:
    /// @param file         empty: standard output at the end only
    /// @param keepSamples  full mode keeps the samples of every round
    ProfileOutput(std::string file, bool keepSamples) : file_(std::move(file)), keepSamples_(keepSamples) {}

    /// Replaces the file. Where there is none this does nothing.
    /// @errors Io: "FILE cannot be written: …"
    [[nodiscard]] models::Result<void> write(const models::calibration::Profile& profile) const;
    /// The text as it would be written.
    [[nodiscard]] std::string text(const models::calibration::Profile& profile) const;
    [[nodiscard]] bool hasFile() const { return !file_.empty(); }

  private:
    std::string file_;
    bool keepSamples_;
};

}  // namespace splitpoint::calibrate
