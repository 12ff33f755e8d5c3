#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "models/manual/command_line.h"

namespace splitpoint::models {

/// Thrown out of CLI::App::parse, as CLI11 does for --help and --version: what() is the text that was asked for.
struct CallForManual : CLI::Success {
    explicit CallForManual(const std::string& text) : CLI::Success(text, CLI::ExitCodes::Success) {}
};

/// What the definitions of a command line do not say.
struct ManualExtras {
    std::vector<CommandExample> examples;
    std::vector<std::string> seeAlso;  ///< programs with a page of their own
};

/// Adds `--manual man|bash|zsh|fish`: the program prints its own manual page, or its completions for a shell, from the
/// same definitions that parse its command line. The packages are made from that.
/// @param app  outlives its parse; its name is the program's
void addManualOption(CLI::App& app, std::string_view version, ManualExtras extras);

}  // namespace splitpoint::models
