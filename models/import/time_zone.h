#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::models::imports {

/// What a local time means.
struct LocalTime {
    enum class Kind { Once, Twice, Never };
    Kind kind = Kind::Once;
    double earlier = 0;  ///< seconds since 1970 UTC; where it never occurs, as if the clock had not gone forward yet
    double later = 0;    ///< the same, where it occurs twice the second time; where it never occurs, `earlier`
};

/// A zone of the time zone database as the system has it (RFC 8536), or a fixed offset.
class TimeZone {
  public:
    /// @param name "UTC", "+05:30", "Europe/Berlin"
    /// @errors InvalidInput: no such zone on this machine; it says how to write an offset
    /// @test   both changes of clocks in Berlin and New York; a half-hour zone; beyond the last change listed
    [[nodiscard]] static Result<TimeZone> named(std::string_view name);

    /// Which moment a clock in the zone means.
    [[nodiscard]] LocalTime resolve(double civilSeconds) const;
    /// Seconds east of UTC at a moment.
    [[nodiscard]] long offsetAt(double seconds) const;

  private:
    struct Change {
        std::int64_t at = 0;  ///< since 1970
        long offset = 0;      ///< from then on, seconds east
    };
    void extendByRule(std::string_view rule);

    long first_ = 0;               ///< before any change
    std::vector<Change> changes_;  ///< ascending
};

}  // namespace splitpoint::models::imports
