#include "models/import/local_clock.h"

#include <cmath>
#include <cstring>

#include "models/import/number_text.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

namespace {
constexpr double kSpreadsheetEpochDays = 25'569;   // 1970-01-01, counted so
constexpr double kLastSpreadsheetDay = 2'958'466;  // after the end of 9999, where spreadsheets end
}

double hourShift(const Reading& reading, double seconds) {
    constexpr long kHourOfClock = 3600;
    if (reading.timeForm.value >= TimeForm::OffsetHours) return 0;
    if (reading.kind.value == ImportKind::Focus || reading.kind.value == ImportKind::Cur) return 0;
    const auto zone = TimeZone::named(reading.timeZone.value);
    if (!zone) return 0;
    const long past = ((-zone->offsetAt(seconds)) % kHourOfClock + kHourOfClock) % kHourOfClock;
    return static_cast<double>(past - past % 60);  // whole minutes
}

LocalClock::LocalClock(TimeZone zone, const Reading& reading)
    : zone_(std::move(zone)),
      form_(reading.timeForm.value),
      order_(reading.dateOrder.value),
      mark_(reading.decimalMark.value),
      cachedHour_(0) {}

Result<LocalClock> LocalClock::of(const Reading& reading) {
    auto zone = TimeZone::named(reading.timeZone.value);
    if (!zone) return tl::unexpected(zone.error());
    return LocalClock(std::move(*zone), reading);
}

bool LocalClock::offsets() const {
    return form_ == TimeForm::OffsetHours || form_ == TimeForm::OffsetMinutes || form_ == TimeForm::OffsetSeconds;
}

std::optional<double> LocalClock::onLastDay(std::string_view text) const {
    if (text.size() != 19 || std::memcmp(text.data(), lastDay_.data(), lastDay_.size()) != 0 || text[13] != ':' ||
        text[16] != ':')
        return std::nullopt;
    const auto two = [&text](std::size_t at) {
        const auto tens = static_cast<unsigned>(text[at] - '0'), ones = static_cast<unsigned>(text[at + 1] - '0');
        return tens <= 9 && ones <= 9 ? tens * 10 + ones : 100;
    };
    const unsigned hour = two(11), minute = two(14), second = two(17);
    if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    return lastDaySeconds_ + (hour * 3600 + minute * 60 + second);
}

Moment LocalClock::read(std::string_view text) {
    if (isNotAvailable(text)) return {Moment::Kind::Absent, 0, 0};
    if (form_ != TimeForm::Stamp) {
        const auto number = parseNumber(text, mark_);
        if (!number) return {};
        if (form_ == TimeForm::SpreadsheetDays && !(*number >= 0 && *number < kLastSpreadsheetDay)) return {};
        if (form_ == TimeForm::SpreadsheetDays) return ofCivil(std::round((*number - kSpreadsheetEpochDays) * 86400));
        const double factor = form_ == TimeForm::OffsetHours        ? 3600.0
                              : form_ == TimeForm::OffsetMinutes    ? 60.0
                              : form_ == TimeForm::UnixMilliseconds ? 1e-3
                              : form_ == TimeForm::UnixMicroseconds ? 1e-6
                              : form_ == TimeForm::UnixNanoseconds  ? 1e-9
                                                                    : 1.0;
        double seconds = *number * factor;
        // Hours written with four decimals are five minutes apart only when rounded.
        if (form_ == TimeForm::OffsetHours) seconds = std::round(seconds);
        return {Moment::Kind::Plain, seconds, seconds};
    }
    std::optional<StampText> stamp;
    if (const auto civil = onLastDay(text)) {
        stamp.emplace();
        stamp->civilSeconds = *civil;
    } else {
        stamp = parseStamp(text, order_);
        if (!stamp) return {};
        if (stamp->hasZone)
            return {Moment::Kind::Plain, stamp->civilSeconds - stamp->zoneSeconds,
                    stamp->civilSeconds - stamp->zoneSeconds};
        // Year first in four digits: the one form in which a day is the same whatever the order of day and month.
        if (text.size() == 19 && text[4] == '-' && text[7] == '-' && text[10] == 'T') {
            std::memcpy(lastDay_.data(), text.data(), lastDay_.size());
            lastDaySeconds_ = std::floor(stamp->civilSeconds / 86400) * 86400;
        }
    }
    return ofCivil(stamp->civilSeconds);
}

Moment LocalClock::ofCivil(double seconds) {
    const auto hour = static_cast<long long>(std::floor(seconds / 3600));
    if (!cacheUsable_ || hour != cachedHour_) {
        const double begin = static_cast<double>(hour) * 3600;
        const LocalTime first = zone_.resolve(begin), last = zone_.resolve(begin + 3599);
        cacheUsable_ =
            first.kind == last.kind && first.earlier + 3599 == last.earlier && first.later + 3599 == last.later;
        cachedHour_ = hour;
        cached_ = first;
        cached_.earlier -= begin;
        cached_.later -= begin;
    }
    LocalTime meant = cached_;
    if (cacheUsable_) {
        meant.earlier += seconds;
        meant.later += seconds;
    } else {
        meant = zone_.resolve(seconds);
    }
    switch (meant.kind) {
        case LocalTime::Kind::Twice:
            return {Moment::Kind::Ambiguous, meant.earlier, meant.later};
        case LocalTime::Kind::Never:
            return {Moment::Kind::Missing, meant.earlier, meant.earlier};
        case LocalTime::Kind::Once:
            break;
    }
    return {Moment::Kind::Plain, meant.earlier, meant.earlier};
}

}  // namespace splitpoint::models::imports
