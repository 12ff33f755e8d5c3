#include "models/import/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace splitpoint::models::imports {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The number at the start of a text, without the unit that may follow.
std::string_view withoutUnit(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0 && !isDigit(text[end - 1])) --end;
    // Only units that leave the number as it is, or a trailing mark like "5."; not 1.2k, 90 min or 2 GB.
    constexpr std::array<std::string_view, 12> kUnits{"", ".", "%", "GPU", "GPUs", "gpu", "gpus", "MiB", "W", "C", "MHz", "s"};
    std::string_view unit = text.substr(end);
    while (unit.starts_with(' ')) unit.remove_prefix(1);
    while (unit.ends_with(' ')) unit.remove_suffix(1);
    return std::find(kUnits.begin(), kUnits.end(), unit) != kUnits.end() ? text.substr(0, end) : text;
}

std::optional<double> plainNumber(std::string_view text) {
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    double value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

/// Length of what may stand between groups of digits at a position; 0 where nothing does.
std::size_t groupMark(std::string_view text, std::size_t at, char mark) {
    if (text[at] == mark || text[at] == ' ' || text[at] == '\'') return 1;
    if (text.substr(at).starts_with("\xC2\xA0")) return 2;  // no-break space
    if (text.substr(at).starts_with("\xE2\x80\xAF") || text.substr(at).starts_with("\xE2\x80\x99"))
        return 3;  // narrow, '
    return 0;
}

}  // namespace

std::optional<double> parseNumber(std::string_view text, DecimalMark mark) {
    if (mark == DecimalMark::Point) {
        if (const auto plain = plainNumber(text)) return plain;
    }
    text = withoutUnit(text);
    if (text.empty() || text.size() > 64) return std::nullopt;
    const char decimal = mark == DecimalMark::Point ? '.' : ',';
    const char group = mark == DecimalMark::Point ? ',' : '.';
    std::string plain;
    std::size_t digits = 0;  // since the last group mark
    bool grouped = false, fraction = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            plain += c;
            ++digits;
        } else if (c == decimal && !fraction) {
            if (grouped && digits != 3) return std::nullopt;
            fraction = true;
            plain += '.';
        } else if ((c == '-' || c == '+') && plain.empty()) {
            plain += c;
        } else if ((c == 'e' || c == 'E') && digits > 0) {
            plain += text.substr(i);
            break;
        } else if (const std::size_t length = groupMark(text, i, group); length > 0 && !fraction) {
            if (digits == 0 || digits > 3 || (grouped && digits != 3)) return std::nullopt;
            grouped = true;
            digits = 0;
            i += length - 1;
        } else {
            return std::nullopt;
        }
    }
    if (grouped && !fraction && digits != 3) return std::nullopt;
    return plainNumber(plain);
}

std::optional<double> parseSpan(std::string_view text, DecimalMark mark) {
    struct Unit {
        double seconds;
        std::initializer_list<std::string_view> words;
    };
    static const std::array<Unit, 4> kUnits{{{1, {"s", "sec", "secs", "second", "seconds"}},
                                             {60, {"m", "min", "mins", "minute", "minutes"}},
                                             {3600, {"h", "hr", "hrs", "hour", "hours"}},
                                             {86400, {"d", "day", "days"}}}};
    std::size_t end = text.size();
    while (end > 0 && !isDigit(text[end - 1]) && text[end - 1] != '.') --end;
    std::string_view unit = text.substr(end);
    while (unit.starts_with(' ')) unit.remove_prefix(1);
    while (unit.ends_with(' ')) unit.remove_suffix(1);
    if (unit.empty()) return parseNumber(text, mark);
    const auto number = parseNumber(text.substr(0, end), mark);
    for (const Unit& each : kUnits) {
        if (number && std::find(each.words.begin(), each.words.end(), unit) != each.words.end())
            return *number * each.seconds;
    }
    return std::nullopt;
}

std::optional<DecimalMark> markOf(std::string_view text) {
    text = withoutUnit(text);
    const std::size_t point = text.rfind('.'), comma = text.rfind(',');
    const auto none = std::string_view::npos;
    if (point != none && comma != none) return point > comma ? DecimalMark::Point : DecimalMark::Comma;
    const std::size_t at = point != none ? point : comma;
    if (at == none || !std::all_of(text.begin(), text.end(),
                                   [](char c) { return isDigit(c) || c == '.' || c == ',' || c == '-' || c == '+'; }))
        return std::nullopt;
    const DecimalMark mark = point != none ? DecimalMark::Point : DecimalMark::Comma;
    const DecimalMark other = point != none ? DecimalMark::Comma : DecimalMark::Point;
    if (text.find(text[at]) != at) return other;  // twice: it groups
    const std::size_t after = text.size() - at - 1, before = at;
    if (after == 3 && before >= 1 && before <= 3 && text.front() != '0') return std::nullopt;  // 1.234 may be either
    return mark;
}

bool isNotAvailable(std::string_view text) {
    if (!text.empty() && text.front() >= '0' && text.front() <= '9') return false;  // nearly every cell, at once
    constexpr std::array<std::string_view, 18> kWords{
        "",     "NaN",  "nan",  "NAN",     "N/A", "n/a", "[N/A]", "[Not Supported]", "[Not Available]",
        "NULL", "null", "None", "Unknown", "-",   "NA",  "#N/A",  "[Unknown Error]", "[GPU requires reset]"};
    return std::find(kWords.begin(), kWords.end(), text) != kWords.end();
}

}  // namespace splitpoint::models::imports
