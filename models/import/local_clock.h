#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "models/import/reading.h"
#include "models/import/time_zone.h"

namespace splitpoint::models::imports {

/// A time as a source writes it, understood.
struct Moment {
    enum class Kind { Plain, Ambiguous, Missing, Absent, Unreadable };
    Kind kind = Kind::Unreadable;
    double seconds = 0;  ///< since 1970 UTC, or since the source's start; of two meanings the earlier one
    double later = 0;    ///< the other meaning, where Ambiguous; the hour after, where Missing
    [[nodiscard]] bool known() const { return kind != Kind::Absent && kind != Kind::Unreadable; }
};

/// Where hours begin, in seconds after the full hours of UTC: at the full hours of the clock that a source is read with,
/// half past in India. Whole minutes, 0 to below an hour; 0 where hours count from a start, and of bills, which
/// charge by the hours of UTC.
/// @param seconds  of the first reading, since 1970
/// @test  zones of half an hour and of three quarters; of fixed offsets; west of UTC
[[nodiscard]] double hourShift(const Reading& reading, double seconds);

/// Reads the times of a source as its reading says.
class LocalClock {
  public:
    /// @errors of `TimeZone::named`
    [[nodiscard]] static Result<LocalClock> of(const Reading& reading);

    /// @param text a cell; absent where it says that there is no time: empty, None, Unknown, N/A
    [[nodiscard]] Moment read(std::string_view text);
    [[nodiscard]] bool offsets() const;

  private:
    LocalClock(TimeZone zone, const Reading& reading);
    /// Civil seconds of a stamp of the day before it, as most are: "2025-03-10T09:00:07"; absent: read it whole.
    [[nodiscard]] std::optional<double> onLastDay(std::string_view text) const;

    /// @param seconds since 1970 as if the clock showed UTC
    [[nodiscard]] Moment ofCivil(double seconds);

    TimeZone zone_;
    TimeForm form_;
    DateOrder order_;
    DecimalMark mark_;
    std::array<char, 11> lastDay_{};  ///< "2025-03-10T" of the last stamp of that form
    double lastDaySeconds_ = 0;       ///< its midnight on the civil clock
    long long cachedHour_;            ///< of the civil clock
    LocalTime cached_;                ///< what its begin means; only kept where the whole hour means the same
    bool cacheUsable_ = false;
};

}  // namespace splitpoint::models::imports
