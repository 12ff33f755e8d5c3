#pragma once

#include <list>
#include <optional>
#include <string>
#include <vector>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

/// The *.json files of a folder by name, or the failure to read it (which then has a line on stderr).
[[nodiscard]] std::optional<std::vector<std::string>> profilesIn(const std::string& folder);

/// Reads profiles in the order given and keeps them alive in `profiles`.
/// @return false, with a line on stderr, where a file cannot be read
[[nodiscard]] bool readProfiles(const std::vector<std::string>& files,
                                std::list<models::calibration::Profile>& profiles,
                                std::vector<const models::calibration::Profile*>& read);

/// True if the profiles can be repeats of one measurement: of one machine, as far as they say which, and each once.
/// @param files  their names, in the same order
/// @return false, with a line on stderr that names two files which are not
[[nodiscard]] bool areRepeats(const std::vector<std::string>& files,
                              const std::vector<const models::calibration::Profile*>& profiles);

}  // namespace splitpoint::calibrate
