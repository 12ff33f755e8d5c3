#include "models/words/number_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace splitpoint::models::words {

namespace {

constexpr const char* kMinus = "\u2212";
constexpr const char* kNarrowSpace = "\u202f";

struct Magnitude {
    double factor = 1.0;
    const char* suffix = "";
};

Magnitude magnitudeOf(double value) {
    const double size = std::abs(value);
    if (size >= 999.5e9) return {1e12, "T"};
    if (size >= 999.5e6) return {1e9, "B"};
    if (size >= 999.5e3) return {1e6, "M"};
    if (size >= 9999.5) return {1e3, "k"};
    return {};
}

/// Digits after the point for three significant ones.
int shortDigits(double size) {
    if (size >= 99.95 || size == 0.0) return 0;
    if (size >= 9.995) return 1;
    if (size >= 0.0995) return 2;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(size))) + 1, 2, 8);
}

int digitsOf(double scaled, bool hasSuffix, Quantity quantity) {
    const double size = std::abs(scaled);
    const int digits = shortDigits(size);
    if (quantity == Quantity::UsdPerGpuHour && !hasSuffix) return std::max(2, digits);
    if (quantity == Quantity::Ratio) return std::max(digits, size < 10 ? 3 : 2);
    if (quantity == Quantity::Percent) return size >= 9.95 || size == 0.0 ? 0 : (size >= 0.095 ? 1 : digits);
    return digits;
}

std::string withoutTrailingZeros(std::string text) {
    if (text.find('.') == std::string::npos) return text;
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

/// Sign apart, so that a currency mark can stand between it and the digits.
std::string signedText(double value, const std::string& digits, const std::string& mark) {
    const bool isZero = digits.find_first_of("123456789") == std::string::npos;
    return (value < 0.0 && !isZero ? kMinus : "") + mark + digits;
}

std::string unsignedFixed(double value, int digits) {
    std::array<char, 400> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, std::abs(value));
    std::string plain = text.data();
    const std::size_t point = std::min(plain.find('.'), plain.size());
    for (std::size_t at = point; at > 3; at -= 3) plain.insert(at - 3, ",");
    return plain;
}

}  // namespace

std::string number(double value, Quantity quantity) {
    if (!std::isfinite(value)) return "\u2013";
    const double shown = quantity == Quantity::Percent ? value * 100.0 : value;
    const bool isMoney = quantity == Quantity::Usd || quantity == Quantity::UsdPerGpuHour;
    if (quantity == Quantity::Nodes && std::abs(value) < 9999.5) {
        return signedText(value, withoutTrailingZeros(unsignedFixed(value, 1)), "");
    }
    const Magnitude magnitude = magnitudeOf(shown);
    const double scaled = shown / magnitude.factor;
    std::string digits = unsignedFixed(scaled, digitsOf(scaled, *magnitude.suffix != '\0', quantity));
    if (quantity != Quantity::UsdPerGpuHour && quantity != Quantity::Ratio) digits = withoutTrailingZeros(digits);
    std::string text = signedText(value, digits, isMoney ? "$" : "") + magnitude.suffix;
    if (quantity == Quantity::Percent) text += std::string(kNarrowSpace) + "%";
    return text;
}

std::string wholeNumber(double value) { return fixedNumber(value, 0); }

std::string hoursInWords(double hours) {
    const std::string count = wholeNumber(hours);
    return count + (count == "1" ? " hour" : " hours");
}

std::string fixedNumber(double value, int digits) {
    if (!std::isfinite(value)) return "\u2013";
    return signedText(value, unsignedFixed(value, digits), "");
}

std::string unitOf(Quantity quantity) {
    switch (quantity) {
        case Quantity::Usd: return "USD";
        case Quantity::UsdPerGpuHour: return "USD per useful GPU-hour";
        case Quantity::Percent: return "%";
        case Quantity::GpuHours: return "GPU-hours";
        case Quantity::Gpus: return "GPUs";
        case Quantity::Nodes: return "nodes";
        case Quantity::Hours: return "h";
        case Quantity::Ratio: return "ratio";
        case Quantity::Plain: return "";
    }
    return "";
}

}  // namespace splitpoint::models::words
