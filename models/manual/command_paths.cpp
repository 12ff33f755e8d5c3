#include "models/manual/command_paths.h"

namespace splitpoint::models {

std::vector<CommandPath> commandPaths(const CommandLine& program) {
    std::vector<CommandPath> paths;
    for (const auto& command : program.commands) {
        paths.push_back({command.name, &command});
        for (const auto& below : commandPaths(command))
            paths.push_back({command.name + " " + below.words, below.command});
    }
    return paths;
}

}  // namespace splitpoint::models
