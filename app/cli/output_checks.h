#pragma once

#include <filesystem>
#include <vector>

namespace splitpoint::cli {

/// Before anything is computed: what is written must not replace what is read, nor another output, by whatever name.
/// @param outputs, inputs  empty names, and those that nothing has, are passed over
/// @return kDone, or kWrongCommandLine with a line on stderr
[[nodiscard]] int refuseOverwriting(const std::vector<std::filesystem::path>& outputs, const std::vector<std::filesystem::path>& inputs);

}  // namespace splitpoint::cli
