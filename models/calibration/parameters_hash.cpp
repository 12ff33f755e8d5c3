#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <string>

#include "models/calibration/profile.h"

namespace splitpoint::models::calibration {

namespace {

/// Fitted to the machine's speed, so that it differs between machines that may be compared.
constexpr std::string_view kFittedParameter = "batch";

std::string shown(const Parameter& parameter) {
    if (const bool* truth = std::get_if<bool>(&parameter)) return *truth ? "true" : "false";
    if (const auto* whole = std::get_if<std::int64_t>(&parameter)) return std::to_string(*whole);
    if (const auto* text = std::get_if<std::string>(&parameter)) return '"' + *text + '"';
    std::array<char, 40> digits{};
    const double number = std::get<double>(parameter);
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), end.ptr};
}

/// FNV-1a, 64 bits: it names a set of parameters, it protects nothing.
std::uint64_t fingerprint(std::string_view text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return hash;
}

}  // namespace

std::string hashOfParameters(const std::map<std::string, Parameter>& parameters) {
    std::string text;
    for (const auto& [name, value] : parameters) {
        if (name != kFittedParameter) text += name + "=" + shown(value) + ";";
    }
    std::array<char, 20> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(fingerprint(text)));
    return digits.data();
}

}  // namespace splitpoint::models::calibration
