#include "benchmarks/program/terminal.h"

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

#include "models/files/faults.h"

namespace splitpoint::calibrate {

int printResult(std::string_view text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (written && std::fflush(stdout) == 0) return kDone;
    printFault("E_OUTPUT: the result cannot be written to the standard output: " +
               std::generic_category().message(errno));
    return kOutputFault;
}

std::string oneLine(std::string_view text) {
    return models::printable(text, text.size());
}

void printFault(std::string_view message) {
    printLine("splitpoint-calibrate: " + std::string(message));
}

void printLine(std::string_view line) {
    std::string text;
    for (const char c : line) text += (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) ? ' ' : c;
    text += '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace splitpoint::calibrate
