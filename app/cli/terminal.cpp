#include "app/cli/terminal.h"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <system_error>

namespace splitpoint::cli {

std::string today() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm day{};
    ::localtime_r(&now, &day);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &day);
    return text;
}

int printResult(std::string_view text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (written && std::fflush(stdout) == 0) return kDone;
    printFault("the result cannot be written to the standard output: " + std::generic_category().message(errno));
    return kWrongInput;
}

void printFault(std::string_view message) {
    std::string line = "splitpoint-cli: ";
    for (const char c : message) line += (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) ? ' ' : c;
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

int printFault(const std::filesystem::path& file, const models::Error& error) {
    printFault(file.string() + ": " + error.message);
    return kWrongInput;
}

int printFirstFault(const std::vector<models::Error>& errors) {
    printFault(errors.front().message + (errors.size() > 1 ? "; there are more faults, which 'splitpoint-cli check' lists" : ""));
    return kWrongInput;
}

int printFaults(const std::vector<models::Error>& errors) {
    for (const auto& error : errors) printFault(error.message);
    return kWrongInput;
}

}  // namespace splitpoint::cli
