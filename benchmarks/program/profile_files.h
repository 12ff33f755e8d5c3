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

}  // namespace splitpoint::calibrate
