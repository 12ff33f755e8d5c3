#include "app/cli/command_checks.h"

#include <charconv>
#include <cstdint>
#include <string>

#include "models/files/calendar.h"

namespace splitpoint::cli {

CLI::Validator isDay() {
    return {[](const std::string& text) { return models::isDate(text) ? std::string() : "'" + text + "' is no day like 2026-01-31"; }, ""};
}

CLI::Validator isSeed() {
    const auto check = [](const std::string& text) {
        std::uint64_t seed = 0;
        const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), seed);
        const bool whole = status == std::errc{} && end == text.data() + text.size();
        return whole ? std::string() : "'" + text + "' is no whole number from 0 to 18446744073709551615";
    };
    return {check, ""};
}

}  // namespace splitpoint::cli
