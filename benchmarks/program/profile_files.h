#pragma once

#include <list>
#include <string>
#include <vector>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

/// Reads profiles in the order given and keeps them alive in `profiles`.
/// @return false, with a line on stderr, where a file cannot be read
[[nodiscard]] bool readProfiles(const std::vector<std::string>& files,
                                std::list<models::calibration::Profile>& profiles,
                                std::vector<const models::calibration::Profile*>& read);

}  // namespace splitpoint::calibrate
