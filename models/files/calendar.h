#pragma once

#include <optional>
#include <string_view>

namespace splitpoint::models {

/// Whether a text is a day of the calendar as YYYY-MM-DD.
[[nodiscard]] bool isDate(std::string_view text);

/// Whole minutes since 1970 of a UTC stamp like 2026-01-01T05:30:00Z (the Z may be +00:00 or left out, seconds too);
/// absent where it is none or not on the minute.
[[nodiscard]] std::optional<long long> minutesSinceEpoch(std::string_view text);

/// Whole hours since 1970 of such a stamp; absent where it is none or not on the hour.
[[nodiscard]] std::optional<long long> hoursSinceEpoch(std::string_view text);

}  // namespace splitpoint::models
