#pragma once

#include <string>

#include "models/manual/command_line.h"

namespace splitpoint::models {

/// Completions of a program's command line, whole files as each shell loads them: commands, options, given words, and
/// files where a text is wanted. Numbers complete to nothing.
/// @test bash runs them and offers every option of --help; zsh and fish load them where they are installed
[[nodiscard]] std::string bashCompletions(const CommandLine& program);
[[nodiscard]] std::string zshCompletions(const CommandLine& program);
[[nodiscard]] std::string fishCompletions(const CommandLine& program);

}  // namespace splitpoint::models
