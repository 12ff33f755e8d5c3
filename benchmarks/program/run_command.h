#pragma once

#include "benchmarks/program/run_options.h"

namespace splitpoint::calibrate {

/// `run`: one profile, or with --watch one line every few minutes, or with --aa two that must come out equivalent.
/// @return exit code
[[nodiscard]] int runCommand(const RunOptions& options);

}  // namespace splitpoint::calibrate
