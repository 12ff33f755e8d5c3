#pragma once

#include <filesystem>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::cli {

/// The files that a scenario is read from: its own, and the curves beside it.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(const std::filesystem::path& file, const models::Scenario& scenario);

/// Before anything is computed: what is written must not replace what is read, nor another output, by whatever name.
/// @param outputs, inputs  empty names, and those that nothing has, are passed over
/// @return kDone, or kWrongCommandLine with a line on stderr
[[nodiscard]] int refuseOverwriting(const std::vector<std::filesystem::path>& outputs, const std::vector<std::filesystem::path>& inputs);

}  // namespace splitpoint::cli
