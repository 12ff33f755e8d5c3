#include "models/import/time_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "models/files/faults.h"

namespace splitpoint::models::imports {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes digits from the front of a text.
std::optional<int> takeDigits(std::string_view& text, std::size_t least, std::size_t most) {
    std::size_t count = 0;
    int value = 0;
    while (count < text.size() && count < most && isDigit(text[count])) value = value * 10 + (text[count++] - '0');
    if (count < least) return std::nullopt;
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

bool isLeap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool isDay(int year, int month, int day) {
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
    return day <= kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && isLeap(year) ? 1 : 0);
}

struct Day {
    int year = 0, month = 0, day = 0;
};

/// Takes a date; compact: YYYYMMDD.
std::optional<Day> takeDay(std::string_view& text, DateOrder order, bool& compact) {
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits])) ++digits;
    Day day;
    compact = digits == 8;
    if (compact) {
        day.year = *takeDigits(text, 4, 4);
        day.month = *takeDigits(text, 2, 2);
        day.day = *takeDigits(text, 2, 2);
        return day;
    }
    if (digits == 0 || digits >= text.size()) return std::nullopt;
    const char mark = text[digits];
    if (mark != '-' && mark != '/' && mark != '.') return std::nullopt;
    const auto first = takeDigits(text, 1, 4);
    if (!first || !take(text, mark)) return std::nullopt;
    const auto second = takeDigits(text, 1, 2);
    if (!second || !take(text, mark)) return std::nullopt;
    const auto third = takeDigits(text, 1, 4);
    if (!third) return std::nullopt;
    if (digits == 4) return Day{*first, *second, *third};
    if (digits > 2 || *third < 100) return std::nullopt;
    // With points, and where one of them is above 12, the order is plain whatever was guessed.
    const bool dayFirst = mark == '.' || *first > 12 || (*second <= 12 && order == DateOrder::DayMonth);
    return dayFirst ? Day{*third, *second, *first} : Day{*third, *first, *second};
}

/// Takes a time of day as seconds; 24:00 is the next day's begin.
std::optional<double> takeTime(std::string_view& text, bool compact) {
    const auto hour = takeDigits(text, 1, 2);
    if (!hour || *hour > 24) return std::nullopt;
    int minute = 0;
    double second = 0;
    if (compact ? !text.empty() && isDigit(text.front()) : take(text, ':')) {
        const auto minutes = takeDigits(text, 2, 2);
        if (!minutes || *minutes > 59) return std::nullopt;
        minute = *minutes;
        if (compact ? !text.empty() && isDigit(text.front()) : take(text, ':')) {
            const auto seconds = takeDigits(text, 2, 2);
            if (!seconds || *seconds > 60) return std::nullopt;
            second = *seconds;
            if (!text.empty() && (text.front() == '.' || text.front() == ',') && text.size() > 1 && isDigit(text[1])) {
                double scale = 0.1;
                for (text.remove_prefix(1); !text.empty() && isDigit(text.front()); text.remove_prefix(1), scale /= 10)
                    second += scale * (text.front() - '0');
            }
        }
    } else if (!compact && text.empty()) {
        return std::nullopt;  // "2025-03-10 9" is no time
    }
    double inDay = *hour * 3600.0 + minute * 60.0 + second;
    if (inDay > 86400) return std::nullopt;
    std::string_view rest = text;
    while (take(rest, ' ')) {
    }
    const bool am = rest.starts_with("AM") || rest.starts_with("am"),
               pm = rest.starts_with("PM") || rest.starts_with("pm");
    if (am || pm) {
        if (*hour < 1 || *hour > 12) return std::nullopt;
        if (am && *hour == 12) inDay -= 43200;
        if (pm && *hour != 12) inDay += 43200;
        text = rest.substr(2);
    }
    return inDay;
}

/// Takes a zone to the end of the text; false where what follows is none.
bool takeZone(std::string_view text, StampText& stamp) {
    while (take(text, ' ')) {
    }
    if (text.empty()) return true;
    stamp.hasZone = true;
    if (text == "Z" || text == "z" || text == "UTC" || text == "GMT" || text == "+0000 UTC") return true;
    const bool east = text.front() == '+';
    if (!east && text.front() != '-') return false;
    text.remove_prefix(1);
    const auto hours = takeDigits(text, 2, 2);
    if (!hours || *hours > 15) return false;
    int minutes = 0;
    take(text, ':');
    if (!text.empty()) {
        const auto more = takeDigits(text, 2, 2);
        if (!more || *more > 59 || !text.empty()) return false;
        minutes = *more;
    }
    stamp.zoneSeconds = (east ? 1 : -1) * (*hours * 3600.0 + minutes * 60.0);
    return true;
}

/// The form that most programs print, read without any doubt; absent: another form.
std::optional<StampText> parseFixed(std::string_view text) {
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' ') ||
        text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto two = [&](std::size_t at) {
        return isDigit(text[at]) && isDigit(text[at + 1]) ? (text[at] - '0') * 10 + (text[at + 1] - '0') : -1;
    };
    const int century = two(0), yearInIt = two(2), month = two(5), day = two(8), hour = two(11), minute = two(14),
              second = two(17);
    if (century < 0 || yearInIt < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    const int year = century * 100 + yearInIt;
    if (!isDay(year, month, day)) return std::nullopt;
    StampText stamp;
    stamp.civilSeconds =
        static_cast<double>(daysSinceEpoch(year, month, day) * 86400LL + hour * 3600LL + minute * 60LL + second);
    if (text.size() == 19) return stamp;
    if (text.size() == 20 && text[19] == 'Z') {
        stamp.hasZone = true;
        return stamp;
    }
    return std::nullopt;
}

}  // namespace

long long daysSinceEpoch(int year, int month, int day) {
    // Years from March on, so that the leap day is the last one of a year.
    const long long y = year - (month <= 2 ? 1 : 0);
    const long long era = (y >= 0 ? y : y - 399) / 400;
    const long long yearOfEra = y - era * 400;
    const long long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

std::optional<StampText> parseStamp(std::string_view text, DateOrder order) {
    if (const auto fixed = parseFixed(text)) return fixed;
    bool compact = false;
    const auto day = takeDay(text, order, compact);
    if (!day || !isDay(day->year, day->month, day->day)) return std::nullopt;
    StampText stamp;
    stamp.civilSeconds = static_cast<double>(daysSinceEpoch(day->year, day->month, day->day) * 86400);
    if (text.empty()) return stamp;
    if (text.front() == 'T' || text.front() == ' ' || text.front() == '-' || text.front() == '_') {
        text.remove_prefix(1);
        while (take(text, ' ')) {
        }
        const auto inDay = takeTime(text, compact && text.find(':') == std::string_view::npos);
        if (!inDay) return std::nullopt;
        stamp.civilSeconds += *inDay;
    }
    if (!takeZone(text, stamp)) return std::nullopt;
    return stamp;
}

std::optional<DateOrder> orderOf(std::string_view text) {
    const auto first = takeDigits(text, 1, 2);
    if (!first || text.empty() || (text.front() != '/' && text.front() != '-' && text.front() != '.'))
        return std::nullopt;
    if (text.front() == '.') return DateOrder::DayMonth;
    text.remove_prefix(1);
    const auto second = takeDigits(text, 1, 2);
    if (!second) return std::nullopt;
    if (*first > 12 && *second <= 12) return DateOrder::DayMonth;
    if (*second > 12 && *first <= 12) return DateOrder::MonthDay;
    return std::nullopt;
}

std::string stampOfHour(long long hour, double shiftSeconds) {
    long long days = hour >= 0 ? hour / 24 : (hour - 23) / 24;
    const long long inDay = hour - days * 24;
    days += 719468;
    const long long era = (days >= 0 ? days : days - 146096) / 146097;
    const long long dayOfEra = days - era * 146097;
    const long long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const long long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const long long shifted = (5 * dayOfYear + 2) / 153;
    const long long day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const long long month = shifted < 10 ? shifted + 3 : shifted - 9;
    const long long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    char text[96];
    std::snprintf(text, sizeof text, "%04lld-%02lld-%02lldT%02lld:%02d:00Z", year, month, day, inDay,
                  static_cast<int>(shiftSeconds / 60));
    return text;
}

std::string momentText(double seconds, bool offsets) {
    constexpr double kHour = 3600;
    if (offsets) return "hour " + shortNumber(std::floor(seconds / kHour));
    std::string text = stampOfHour(static_cast<long long>(std::floor(seconds / kHour)));
    const auto minute = static_cast<int>(std::fmod(seconds, kHour) / 60);
    text.replace(14, 2, (minute < 10 ? "0" : "") + std::to_string(minute));
    return text;
}

std::string minutesText(double seconds) {
    return shortNumber(std::round(seconds / 60)) + " min";
}

}  // namespace splitpoint::models::imports
