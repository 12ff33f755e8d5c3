#pragma once

#include "models/manual/command_line.h"

namespace CLI {
class App;
}

namespace splitpoint::models {

/// What CLI11 knows of a program: the same definitions that its parser and its --help use, so that nothing written from
/// them can go stale. Options and commands without a group (hidden ones) are left out.
/// @test every option of --help of each program is in its manual page and its completions (tests/installer)
[[nodiscard]] CommandLine commandLineOf(const CLI::App& app);

}  // namespace splitpoint::models
