#pragma once

#include <cstdio>
#include <string>

#include <sys/wait.h>

namespace splitpoint::test {

struct ProgramOutput {
    int exitCode = -1;
    std::string text;  ///< stdout; stderr too where the command says 2>&1
};

/// Runs a command of the shell and keeps what it prints.
inline ProgramOutput outputOf(const std::string& command) {
    ProgramOutput result;
    FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) return result;
    char bytes[4096];
    for (std::size_t got = 0; (got = std::fread(bytes, 1, sizeof bytes, pipe)) > 0;) result.text.append(bytes, got);
    const int status = ::pclose(pipe);
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

/// True where the shell finds a program of this name.
inline bool isInstalled(const std::string& name) {
    return outputOf("command -v " + name).exitCode == 0;
}

}  // namespace splitpoint::test
