#include "models/words/dates.h"

#include <array>
#include <chrono>
#include <cmath>
#include <string>

#include "models/files/calendar.h"

namespace splitpoint::models::words {

namespace {

std::optional<std::chrono::sys_days> dayOf(std::string_view date) {
    std::string whole(date.substr(0, 10));
    if (whole.size() == 7) whole += "-01";
    if (!isDate(whole)) return std::nullopt;
    const auto part = [&](std::size_t from, std::size_t count) { return std::stoi(whole.substr(from, count)); };
    return std::chrono::sys_days(std::chrono::year(part(0, 4)) / part(5, 2) / part(8, 2));
}

}  // namespace

std::optional<int> ageInDays(std::string_view date, std::string_view today) {
    const auto from = dayOf(date), to = dayOf(today);
    if (!from || !to) return std::nullopt;
    return static_cast<int>((*to - *from).count());
}

std::string ageInWords(int days) {
    if (days < 0) return "dated in the future";
    if (days < 31) return std::to_string(days) + (days == 1 ? " day old" : " days old");
    const auto months = static_cast<int>(std::lround(days / 30.44));
    return months == 1 ? "1 month old" : std::to_string(months) + " months old";
}

std::string dayName(std::string_view start, int hour) {
    constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto first = dayOf(start);
    if (!first) return "day " + std::to_string(hour / 24 + 1);
    const auto day = *first + std::chrono::days(hour / 24);
    const std::chrono::year_month_day date(day);
    return std::string(kDays[std::chrono::weekday(day).c_encoding()]) + " " +
           std::to_string(static_cast<unsigned>(date.day())) + " " + kMonths[static_cast<unsigned>(date.month()) - 1];
}

}  // namespace splitpoint::models::words
