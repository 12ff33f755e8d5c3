#include "models/files/calendar.h"

#include <charconv>
#include <chrono>

namespace splitpoint::models {

namespace {

constexpr std::size_t kDateLength = 10;

std::optional<int> digits(std::string_view text) {
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
    }
    int value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<std::chrono::sys_days> dayOf(std::string_view text) {
    if (text.size() != kDateLength || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)), day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days{date};
}

}  // namespace

bool isDate(std::string_view text) {
    return dayOf(text).has_value();
}

std::optional<long long> minutesSinceEpoch(std::string_view text) {
    if (text.size() < kDateLength + 6) return std::nullopt;
    const auto day = dayOf(text.substr(0, kDateLength));
    if (!day || (text[kDateLength] != 'T' && text[kDateLength] != ' ')) return std::nullopt;
    const auto hour = digits(text.substr(kDateLength + 1, 2));
    if (!hour || *hour > 23) return std::nullopt;
    std::string_view rest = text.substr(kDateLength + 3);
    for (const std::string_view zone : {"Z", "+00:00"}) {
        if (!rest.ends_with(zone)) continue;
        rest.remove_suffix(zone.size());
        break;
    }
    if (rest.size() < 3 || rest.front() != ':') return std::nullopt;
    const auto minute = digits(rest.substr(1, 2));
    rest.remove_prefix(3);
    if (!minute || *minute > 59 || (!rest.empty() && rest != ":00" && rest != ":00.000")) return std::nullopt;
    return (static_cast<long long>(day->time_since_epoch().count()) * 24 + *hour) * 60 + *minute;
}

std::optional<long long> hoursSinceEpoch(std::string_view text) {
    const auto minutes = minutesSinceEpoch(text);
    return minutes && *minutes % 60 == 0 ? std::optional(*minutes / 60) : std::nullopt;
}

}  // namespace splitpoint::models
