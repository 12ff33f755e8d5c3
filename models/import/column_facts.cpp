#include "models/import/column_facts.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "models/import/local_clock.h"
#include "models/import/number_text.h"
#include "models/import/row_time.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

namespace {

/// "20260301": eight digits that are a day of 2000 to 2099.
bool isDateInDigits(std::string_view text) {
    return text.size() == 8 && text.starts_with("20") && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A step a little off a usual one is that one.
double usualStep(double seconds) {
    for (const double usual :
         {1.0,   2.0,    5.0,    10.0,   15.0,   20.0,    30.0,    60.0,    120.0,   300.0,   600.0,
          900.0, 1200.0, 1800.0, 3600.0, 7200.0, 10800.0, 14400.0, 21600.0, 43200.0, 86400.0, 604800.0}) {
        if (std::abs(seconds - usual) <= 0.01 * usual + 0.0005) return usual;
    }
    return seconds;
}

}  // namespace

std::string plainName(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z', kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        plain += upper ? static_cast<char>(c - 'A' + 'a') : kept ? c : '_';
    }
    return plain;
}

bool oneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

ColumnFacts factsOf(const TableHead& head, std::size_t column) {
    ColumnFacts facts;
    std::map<std::string_view, int> seen;
    for (const auto& row : head.rows) {
        if (column >= row.size() || isNotAvailable(row[column])) continue;
        const std::string& text = row[column];
        ++facts.filled;
        if (seen.size() < 1000) ++seen[text];
        const auto mark = markOf(text);
        if (mark) ++(*mark == DecimalMark::Point ? facts.points : facts.commas);
        auto number = parseNumber(text, DecimalMark::Point);
        if (!number) number = parseNumber(text, DecimalMark::Comma);
        const auto stamp = parseStamp(text, DateOrder::DayMonth);
        const auto other = stamp ? stamp : parseStamp(text, DateOrder::MonthDay);
        const bool dateInDigits = other && isDateInDigits(text);
        if (dateInDigits) ++facts.datesInDigits;
        if (other && !(number && text.find_first_of("-/:T", 1) == std::string::npos)) {
            ++facts.stamps;
            facts.zoned += other->hasZone ? 1U : 0U;
            const auto turned = parseStamp(text, DateOrder::MonthDay);
            if (const auto order = orderOf(text))
                ++(*order == DateOrder::DayMonth ? facts.dayFirst : facts.monthFirst);
            else if (stamp && turned && stamp->civilSeconds != turned->civilSeconds)
                ++facts.eitherFirst;
            continue;
        }
        if (!number) continue;
        if (!mark && text.find_first_of(".,") != std::string::npos) ++facts.eitherMark;
        if (facts.numbers == 0) facts.least = facts.most = *number;
        if (facts.numbers > 0 && *number < facts.last) ++facts.falls;
        facts.least = std::min(facts.least, *number);
        facts.most = std::max(facts.most, *number);
        facts.last = *number;
        facts.whole += std::floor(*number) == *number ? 1U : 0U;
        ++facts.numbers;
    }
    facts.different = seen.size();
    // 20260301 alone could be a number; a whole column of days that the calendar has is a column of dates.
    if (facts.datesInDigits == facts.filled && facts.filled > 0) {
        facts.stamps = facts.filled;
        facts.numbers = 0;
    }
    return facts;
}

TimeForm formOf(std::string_view name, const ColumnFacts& facts, std::string& because) {
    if (facts.timely()) {
        because = "its values are dates";
        return TimeForm::Stamp;
    }
    if (facts.most > 1e17) {
        because = "its numbers are nanoseconds since 1970";
        return TimeForm::UnixNanoseconds;
    }
    if (facts.most > 1e14) {
        because = "its numbers are microseconds since 1970";
        return TimeForm::UnixMicroseconds;
    }
    if (facts.most > 1e11) {
        because = "its numbers are milliseconds since 1970";
        return TimeForm::UnixMilliseconds;
    }
    if (facts.most > 6e8 && facts.least > 6e8) {
        because = "its numbers are seconds since 1970";
        return TimeForm::UnixSeconds;
    }
    constexpr double kDaysOf2000 = 36'526, kDaysOf2100 = 73'051;
    const bool days = facts.least >= kDaysOf2000 && facts.most < kDaysOf2100 && facts.whole < facts.numbers;
    if (days && !contains(name, "hour") && !contains(name, "min") && !contains(name, "sec") &&
        !contains(name, "offset")) {
        because = "its numbers are days since 1900 with decimals, as a spreadsheet counts them";
        return TimeForm::SpreadsheetDays;
    }
    because = "of its name, and since its numbers are small";
    if (contains(name, "minute") || name.ends_with("_min")) return TimeForm::OffsetMinutes;
    if (contains(name, "second") || name.ends_with("_s") || name.ends_with("_sec")) return TimeForm::OffsetSeconds;
    return TimeForm::OffsetHours;
}

void guessStep(Reading& reading, const TableHead& head) {
    const RowTime time(reading);
    if (!time.known()) return;
    auto clock = LocalClock::of(reading);
    if (!clock) return;
    std::map<std::string, std::vector<double>> times;  // by series; rows may be out of order
    for (const auto& row : head.rows) {
        std::string joined;
        const Moment moment = clock->read(time.of(row, joined));
        if (!moment.known() || (!clock->offsets() && (moment.seconds < kEarliestTime || moment.seconds > kLatestTime)))
            continue;
        std::string key;
        for (std::size_t i = 0; i < std::min(row.size(), reading.columns.size()); ++i) {
            const Role role = reading.columns[i].role.value;
            if (role == Role::Series || role == Role::Group) key += row[i] + "\n";
        }
        times[key].push_back(moment.seconds);
    }
    std::vector<double> steps;
    for (auto& [key, of] : times) {
        std::sort(of.begin(), of.end());
        for (std::size_t i = 1; i < of.size(); ++i) {
            if (of[i] > of[i - 1]) steps.push_back(of[i] - of[i - 1]);
        }
    }
    if (steps.empty()) {
        reading.stepSeconds = {3600, "no series has two rows, so that each row is taken as an hour"};
        return;
    }
    const std::size_t middle = (steps.size() - 1) / 2;
    std::nth_element(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(middle), steps.end());
    reading.stepSeconds = {usualStep(steps[middle]), "of the times between rows, the median"};
}

}  // namespace splitpoint::models::imports
