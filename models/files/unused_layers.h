#pragma once

#include <string>
#include <vector>

#include "models/files/usage_report.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// Layers of a workload, or fields of them, that are given and change no hour of its demand: switched off, out of the
/// horizon's reach, or without anything below to work on.
/// @param path of the workload in the file
[[nodiscard]] std::vector<UnusedField> unusedLayers(const Workload& workload, int hours, const std::string& path);

}  // namespace splitpoint::models
