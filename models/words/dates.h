#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace splitpoint::models::words {

/// Days from a date "2026-08-12", or a month "2026-08" counted from its first day, to `today`; absent if either is none.
[[nodiscard]] std::optional<int> ageInDays(std::string_view date, std::string_view today);
/// "12 days old", "1 month old", "3 months old"; "dated in the future" below 0.
[[nodiscard]] std::string ageInWords(int days);
/// The day so many hours after 00:00 of `start`: "Mon 5 Jan"; "day 3" where the start is no date.
[[nodiscard]] std::string dayName(std::string_view start, int hour);

}  // namespace splitpoint::models::words
