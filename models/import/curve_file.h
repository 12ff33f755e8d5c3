#pragma once

#include <string>

#include "models/base/result.h"
#include "models/import/import.h"

namespace splitpoint::models::imports {

/// An imported curve as the csv that a scenario's demand names: `hour,gpus`, with a column for each group where more
/// than one has GPUs. Hours are UTC stamps, or whole numbers where the source has only offsets.
/// @test opens with `parseCsvCurve` to the same numbers
[[nodiscard]] std::string curveCsv(const ImportedUsage& usage);

/// Guesses, findings, statistics, jobs, bill and proposals as JSON, for scripts. Holds no token and no address.
[[nodiscard]] std::string importReportJson(const ImportedUsage& usage, const Reading& reading);

}  // namespace splitpoint::models::imports
