#pragma once

#include <string>
#include <vector>

#include "models/manual/command_line.h"

namespace splitpoint::models {

/// A command and the words that call it: "catalogue", "catalogue list".
struct CommandPath {
    std::string words;
    const CommandLine* command = nullptr;
};

/// Every command of a program, each followed by its own; pointers into the program.
[[nodiscard]] std::vector<CommandPath> commandPaths(const CommandLine& program);

}  // namespace splitpoint::models
