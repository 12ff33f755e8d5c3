#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "models/import/reading.h"

namespace splitpoint::models::imports {

/// A moment as written, before a zone is known.
struct StampText {
    double civilSeconds = 0;  ///< seconds since 1970 as if the clock showed UTC
    bool hasZone = false;
    double zoneSeconds = 0;  ///< east of UTC, where it has one
};

/// Reads a date with or without a time of day: 2025-03-10T09:00:00Z, 2025/03/10 09:00:00.418, 10.03.2025 09:00,
/// 03/10/2025 9:00 PM, 20250310T090000Z, 2025-03-10.
/// @return absent where it is none of these, or no day of the calendar
/// @test   each form; 29 February; 24:00; a zone of half an hour
[[nodiscard]] std::optional<StampText> parseStamp(std::string_view text, DateOrder order);

/// What a date says about the order of day and month: absent where the year is first or both are at most 12.
[[nodiscard]] std::optional<DateOrder> orderOf(std::string_view text);

/// Days since 1970 of a day of the calendar.
[[nodiscard]] long long daysSinceEpoch(int year, int month, int day);

/// Seconds since 1970 between which a time is believed: 2000 to 2100.
inline constexpr double kEarliestTime = 946'684'800, kLatestTime = 4'102'444'800;

/// "2025-03-10T09:00:00Z".
/// @param shiftSeconds  after the full hour of UTC, whole minutes below an hour: "2025-03-10T09:30:00Z"
[[nodiscard]] std::string stampOfHour(long long hourSinceEpoch, double shiftSeconds = 0);
/// To the minute: "2025-03-10T09:07:00Z"; of a source whose times are hours from its beginning "hour 9".
/// @param seconds since 1970, or from the beginning
[[nodiscard]] std::string momentText(double seconds, bool offsets);
/// "90 min".
[[nodiscard]] std::string minutesText(double seconds);

}  // namespace splitpoint::models::imports
