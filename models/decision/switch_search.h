#pragma once

#include "models/base/run_parts.h"
#include "models/evaluate.h"

namespace splitpoint::models {

/// `findSwitchPoints` with its inputs looked at side by side; the points are the same.
/// @param run absent: one after the other on the caller's thread
/// @errors Canceled
/// @test   equal with and without threads
[[nodiscard]] Result<std::vector<SwitchPoint>> findSwitchPoints(const Scenario& scenario, const Evaluation& evaluation, const RunParts& run,
                                                                std::stop_token stop = {});

}  // namespace splitpoint::models
