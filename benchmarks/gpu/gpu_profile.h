#pragma once

#include <nlohmann/json_fwd.hpp>

#include "benchmarks/gpu/gpu_session.h"

namespace splitpoint::benchmarks::gpu {

/// One entry of the profile's "gpus" array with the keys of calibration.md 3; what could not be read is null.
/// "uuid" is the plain UUID: the profile writer hashes it.
[[nodiscard]] nlohmann::json toJson(const GpuDescription& gpu);

/// The profile's "libs".
[[nodiscard]] nlohmann::json toJson(const GpuLibraryVersions& libraries);

}  // namespace splitpoint::benchmarks::gpu
