#pragma once

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

    TimeZone zone_;
    TimeForm form_;
    DateOrder order_;
    DecimalMark mark_;
    long long cachedHour_;  ///< of the civil clock
    LocalTime cached_;      ///< what its begin means; only kept where the whole hour means the same
    bool cacheUsable_ = false;
};

}  // namespace splitpoint::models::imports
