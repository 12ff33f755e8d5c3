#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::models {

/// Reads an hourly curve from a csv file beside a scenario.
///
/// The first line is a header whose first column begins with `hour` and that has a column `gpus`; further columns are
/// ignored. Hours are whole numbers one apart, or ISO-8601 UTC stamps one hour apart. A byte order mark and CRLF are
/// fine.
/// @param folder the scenario's folder; the file must lie inside it, also once links are followed
/// @param path   relative path as it stands in the scenario
/// @return useful GPUs, one per hour, finite, >= 0
/// @errors Io if it cannot be read, InvalidInput with the line's number for everything else, all of them at once
/// @test   both kinds of hour; gap; repeat; bad number; missing column; path that leaves the folder, also by a link
[[nodiscard]] Checked<std::vector<double>> readCsvCurve(const std::filesystem::path& folder, std::string_view path);

/// The same from text; `label` stands for the file in messages.
[[nodiscard]] Checked<std::vector<double>> parseCsvCurve(std::string_view text, std::string_view label);

}  // namespace splitpoint::models
