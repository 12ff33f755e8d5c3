#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

#include "models/files/faults.h"
#include "models/import/column_facts.h"
#include "models/import/finding_log.h"
#include "models/import/number_text.h"
#include "models/import/row_time.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

namespace {

bool has(const std::vector<std::string>& header, std::string_view name) {
    return std::find(header.begin(), header.end(), name) != header.end();
}

/// What a name says about values; Gpus where it says nothing. `active_gpus` is a number of GPUs, `gpu_active` a share.
Guess<ValueUnit> unitOf(const std::string& name, const ColumnFacts& facts) {
    const bool counts = contains(name, "gpus");
    const bool share = contains(name, "util") || contains(name, "percent") || contains(name, "pct") ||
                       contains(name, "duty") ||
                       (!counts && (contains(name, "busy") || contains(name, "active") || contains(name, "usage")));
    if (contains(name, "gpu_hours") || contains(name, "gpuhours")) {
        if (facts.increasing() && (contains(name, "total") || contains(name, "count") || contains(name, "cumul")))
            return {ValueUnit::GpuHours, "it is named GPU-hours and only grows"};
        // Days of a demand that grows look the same.
        if (facts.increasing())
            return {ValueUnit::GpuHours, "it is named GPU-hours and only grows: taken as a counter until you say"};
        return {ValueUnit::GpuHoursOfRow, "it is named GPU-hours and does not only grow: those of the row's time"};
    }
    // A counter that starts again falls once.
    const bool grows = facts.increasing() || (facts.numbers > 2 && facts.falls <= 1 && facts.most > facts.least);
    if (contains(name, "second") && grows && !share)
        return {ValueUnit::GpuSeconds, "it is named a total of seconds and only grows"};
    if (share && facts.most <= 1.5) return {ValueUnit::Ratio, "it is named a share and stays below 1"};
    if (share) return {ValueUnit::Percent, "it is named a share and goes above 1"};
    return {ValueUnit::Gpus, "it is not named a share"};
}

bool isTimeName(const std::string& name) {
    return oneOf(name, {"time", "timestamp", "date", "datetime", "ts", "t", "day", "when", "_time"}) ||
           name.starts_with("hour") || name.starts_with("time") || name.starts_with("datum") ||
           name.starts_with("zeit") || contains(name, "offset");
}

/// "gpu0", "node1_gpu_3": nothing but digits after the last "gpu".
bool namesOneGpu(const std::string& name) {
    const std::size_t at = name.rfind("gpu");
    return at != std::string::npos && at + 3 < name.size() &&
           name.find_first_not_of("0123456789_", at + 3) == std::string::npos;
}

std::string_view firstFilled(const TableHead& head, std::size_t column) {
    for (const auto& row : head.rows) {
        if (column < row.size() && !row[column].empty()) return row[column];
    }
    return {};
}

/// 0, 1, 2 … as pandas and spreadsheets write before the row.
bool countsRows(const std::string& name, const ColumnFacts& facts, std::size_t rows) {
    return oneOf(name, {"", "_", "row", "rows", "no", "nr", "n", "index", "id", "level_0", "unnamed__0"}) &&
           facts.whole == rows && facts.filled == rows && facts.falls == 0 && rows > 1 &&
           facts.most - facts.least == static_cast<double>(rows - 1);
}

/// The columns of a row's time: one, or one of days and one of times of day.
struct TimeColumns {
    std::size_t time = 0;
    std::optional<std::size_t> timeOfDay;
};

/// Whether a field begins like "9", "09:00" or "09:00:30 PM".
std::optional<int> hourOf(const std::string& text) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits < 1 || digits > 2 || (digits < text.size() && text[digits] != ':')) return std::nullopt;
    const int hour = std::stoi(text.substr(0, digits));
    return hour <= 24 ? std::optional(hour) : std::nullopt;
}

/// The column of hours or times of day beside one of days, so that neither is a time alone.
std::optional<std::size_t> clockBeside(const std::vector<Column>& columns, const TableHead& head, std::size_t time) {
    const auto isDay = [&](const std::vector<std::string>& row) {
        return time < row.size() && row[time].size() <= 10 && row[time].find(':') == std::string::npos;
    };
    if (!std::all_of(head.rows.begin(), head.rows.end(), isDay)) return std::nullopt;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string name = plainName(columns[i].name);
        if (i == time ||
            !(isTimeName(name) || oneOf(name, {"clock", "uhrzeit", "stunde", "hh", "h", "hr", "time_of_day"})))
            continue;
        std::size_t filled = 0, fits = 0;
        for (const auto& row : head.rows) {
            if (i >= row.size() || row[i].empty()) continue;
            ++filled;
            fits += hourOf(row[i]) ? 1U : 0U;
        }
        // A few that are none are findings of their rows.
        const bool clock = filled * 2 >= head.rows.size() && fits * 10 >= filled * 9;
        if (clock) return i;
    }
    return std::nullopt;
}

/// Whether whole hours can be joined to their days: of a day that has several, and counted from 0. From 1 to 24 they
/// may begin or end there, and one a day may be a number of hours.
bool canJoin(const TableHead& head, std::size_t day, std::size_t timeOfDay) {
    std::set<std::string_view> days;
    bool whole = false, midnight = false;
    int most = 0;
    for (const auto& row : head.rows) {
        days.insert(row[day]);
        if (timeOfDay >= row.size()) continue;
        const auto hour = hourOf(row[timeOfDay]);
        if (!hour) continue;
        whole = whole || row[timeOfDay].find(':') == std::string::npos;
        midnight = midnight || *hour == 0;
        most = std::max(most, *hour);
    }
    return !whole || (days.size() < head.rows.size() && (midnight || most < 24));
}

/// Whether there is a row for each day and a column for each hour of it, 0 to 23 or 1 to 24, named or not.
bool hasHoursAcross(const TableHead& head) {
    constexpr std::size_t kDayHours = 24;
    const auto runsThroughADay = [](const std::vector<std::string>& fields) {
        std::size_t run = 0;
        std::optional<int> last;
        for (const auto& field : fields) {
            const auto hour = hourOf(field);
            const bool follows = hour && run > 0 && *hour == *last + 1;
            if (follows)
                ++run;
            else
                run = hour && *hour <= 1 ? 1 : 0;
            last = hour;
            if (run == kDayHours) return true;
        }
        return false;
    };
    const auto isDay = [](const std::vector<std::string>& row) {
        return !row.empty() && row[0].find(':') == std::string::npos && parseStamp(row[0], DateOrder::DayMonth);
    };
    // A header with numbers is taken for the first row, which is no day then.
    const bool inFirstRow = !head.rows.empty() && !isDay(head.rows.front()) && runsThroughADay(head.rows.front());
    if (!inFirstRow && !runsThroughADay(head.header)) return false;
    return head.rows.size() > (inFirstRow ? 1U : 0U) &&
           std::all_of(head.rows.begin() + (inFirstRow ? 1 : 0), head.rows.end(), isDay);
}

/// Whether a column grows by one and the same step, but for a few gaps, as counted hours do.
bool growsEvenly(const TableHead& head, std::size_t column, DecimalMark mark) {
    std::map<double, std::size_t> steps;
    std::optional<double> last;
    std::size_t all = 0, most = 0;
    for (const auto& row : head.rows) {
        const auto number = column < row.size() ? parseNumber(row[column], mark) : std::nullopt;
        if (number && last) {
            ++all;
            if (*number > *last) most = std::max(most, ++steps[*number - *last]);
        }
        if (number) last = number;
    }
    return all > 0 && most * 10 >= all * 9;
}

/// Whether a column that only grows can be the time. Where no column has a name and the others would be added up, it
/// may be GPUs as they are: 5 days of 24 hours have such a column by chance.
bool canBeCounted(const Reading& reading, const TableHead& head, const std::vector<ColumnFacts>& facts,
                  std::size_t column) {
    constexpr std::size_t kDayHours = 24;
    const bool mayBeDays = facts.size() == kDayHours || facts.size() == kDayHours + 1;  // with a number of the day
    const auto unnamed = [&](std::size_t i) { return !reading.hasHeader.value || reading.columns[i].name.empty(); };
    if (!unnamed(column)) return true;
    std::size_t besides = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        // Beside words that tell rows apart one column is the value.
        if (facts[i].filled > 0 && !facts[i].numeric()) return true;
        besides += i != column && unnamed(i) && facts[i].numeric() ? 1U : 0U;
    }
    std::string because;
    if (besides < 2 || formOf("", facts[column], because) != TimeForm::OffsetHours) return true;
    return column == 0 && !mayBeDays && growsEvenly(head, column, reading.decimalMark.value);
}

Result<TimeColumns> timeColumns(const Reading& reading, const TableHead& head,
                                const std::vector<ColumnFacts>& facts, const std::string& label) {
    const auto fault = [&](const std::string& what) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, label + what});
    };
    const auto& columns = reading.columns;
    std::optional<std::size_t> time;
    const auto first = [&](auto&& fits) {
        for (std::size_t i = 0; i < columns.size() && !time; ++i) {
            if (fits(i)) time = i;
        }
    };
    const auto named = [&](std::size_t i) { return isTimeName(plainName(columns[i].name)); };
    first([&](std::size_t i) { return named(i) && (facts[i].timely() || facts[i].numeric()); });
    first([&](std::size_t i) { return facts[i].timely(); });
    if (!time) {
        // What is named a time is one: another column that only grows is not taken for it.
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!named(i) || facts[i].filled == 0) continue;
            return fault(": the column " + inQuotes(columns[i].name) + " begins with " +
                         inQuotes(firstFilled(head, i)) +
                         ", which is no time known here; write times like 2025-03-10T09:00:00Z");
        }
    }
    bool grows = false;
    first([&](std::size_t i) {
        if (!facts[i].numeric() || !facts[i].increasing() || facts[i].whole != facts[i].numbers) return false;
        grows = true;
        return canBeCounted(reading, head, facts, i);
    });
    if (head.rows.empty() && head.openQuote)
        return fault(": line " + std::to_string(*head.openQuote) + " opens a quote that is never closed");
    if (head.rows.empty()) return fault(" has no rows below its header; give a file with at least one row");
    if (!time && grows)
        return fault(
            " has no column of times: one without a name that only grows may be GPUs; give each row its time, or name "
            "the columns in a first line like hour,gpus");
    if (!time) return fault(" has no column of times: none is named so, holds dates, or only grows");
    // Days and their times of day, whichever comes first.
    for (std::size_t day = 0; day < columns.size(); ++day) {
        if (!facts[day].timely()) continue;
        const auto timeOfDay = clockBeside(columns, head, day);
        if (!timeOfDay || (day != *time && *timeOfDay != *time)) continue;
        if (canJoin(head, day, *timeOfDay)) return TimeColumns{day, timeOfDay};
        return fault(": date and time of day stand in two columns, " + inQuotes(columns[day].name) + " and " +
                     inQuotes(columns[*timeOfDay].name) + "; put them into one, like 2025-03-10 09:00");
    }
    return TimeColumns{*time, std::nullopt};
}

/// Columns of numbers that are something else than GPUs at work leave, as long as one stays.
class NumericColumns {
  public:
    NumericColumns(Reading& reading, const TableHead& head, std::vector<std::size_t> columns)
        : reading_(reading), head_(head), left_(std::move(columns)) {}

    /// Those that the choice leaves, named in a reason for each.
    template <class Fits>
    void drop(const char* because, Fits fits) {
        std::vector<std::size_t> stay, go;
        for (const std::size_t i : left_) (fits(plainName(reading_.columns[i].name)) ? go : stay).push_back(i);
        if (!stay.empty()) leave(std::move(stay), go, because);
    }
    /// A column that is the sum of the others in every row is all of them.
    void keepTheSum() {
        if (left_.size() < 3) return;
        for (const std::size_t total : left_) {
            if (!isSum(total)) continue;
            std::vector<std::size_t> others;
            std::copy_if(left_.begin(), left_.end(), std::back_inserter(others),
                         [&](std::size_t i) { return i != total; });
            return leave({total}, others, kInTheSum.data());
        }
    }
    [[nodiscard]] const std::vector<std::size_t>& left() const { return left_; }

  private:
    void leave(std::vector<std::size_t> stay, const std::vector<std::size_t>& go, const char* because) {
        for (const std::size_t i : go) reading_.columns[i].role = {Role::Ignored, because};
        left_ = std::move(stay);
    }
    [[nodiscard]] bool isSum(std::size_t total) const {
        std::size_t rows = 0;
        for (const auto& row : head_.rows) {
            double sum = 0, whole = 0;
            bool complete = true, several = false;
            for (const std::size_t i : left_) {
                const auto value = i < row.size() ? parseNumber(row[i], reading_.decimalMark.value) : std::nullopt;
                complete = complete && value.has_value();
                if (!value) continue;
                if (i == total) {
                    whole = *value;
                } else {
                    several = several || (sum != 0 && *value != 0);
                    sum += *value;
                }
            }
            if (!complete) continue;
            if (std::abs(sum - whole) > 1e-6 * std::max(1.0, std::abs(whole))) return false;
            rows += several ? 1U : 0U;
        }
        return rows >= 2;
    }

    Reading& reading_;
    const TableHead& head_;
    std::vector<std::size_t> left_;
};

bool containsAny(const std::string& name, std::initializer_list<std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return contains(name, part); });
}

std::vector<std::size_t> gpuColumns(Reading& reading, const TableHead& head, std::vector<std::size_t> numeric) {
    NumericColumns columns(reading, head, std::move(numeric));
    columns.drop("of its name, it is no number of GPUs", [](const std::string& name) {
        return oneOf(name, {"weekday", "dow", "month", "week", "year", "quarter", "minute"}) ||
               (!contains(name, "gpus") &&
                containsAny(name, {"mem", "cpu", "core", "power", "watt", "temp", "fan_", "clock", "mhz", "byte",
                                   "disk", "network", "cost", "price", "usd", "eur"}));
    });
    const bool someGpus = std::any_of(columns.left().begin(), columns.left().end(), [&](std::size_t i) {
        return contains(plainName(reading.columns[i].name), "gpu");
    });
    if (someGpus)
        columns.drop("another column is named GPUs", [](const std::string& name) { return !contains(name, "gpu"); });
    columns.drop("of its name, it is not what was used", [](const std::string& name) {
        return containsAny(name,
                           {"free", "idle", "avail", "capacity", "quota", "limit", "unused", "pending", "queued"}) ||
               oneOf(name, {"min", "max", "peak"}) ||
               containsAny(name, {"min_", "max_", "peak_", "_min", "_max", "_peak"});
    });
    columns.drop("another column has what was held", [](const std::string& name) { return contains(name, "request"); });
    columns.keepTheSum();
    const auto isHeld = [](const std::string& name) {
        return containsAny(name, {"alloc", "used", "in_use", "busy", "occupied"});
    };
    if (std::any_of(columns.left().begin(), columns.left().end(),
                    [&](std::size_t i) { return isHeld(plainName(reading.columns[i].name)); }))
        columns.drop("another column has what was held", [&](const std::string& name) {
            return containsAny(name, {"total", "installed"}) && !isHeld(name);
        });
    return columns.left();
}

}  // namespace

Result<void> guessTable(Reading& reading, const TableHead& head, const std::vector<ColumnFacts>& facts,
                        const std::string& label) {
    if (hasHoursAcross(head))
        return tl::unexpected(Error{ErrorKind::InvalidInput,
                                    label +
                                        ": its columns are the 24 hours of a day; put them into one, with a row for "
                                        "each hour like 2025-03-10 09:00"});
    auto& columns = reading.columns;
    const auto found = timeColumns(reading, head, facts, label);
    if (!found) return tl::unexpected(found.error());
    const std::size_t time = found->time;
    const auto tellsTime = [&](std::size_t i) { return i == time || i == found->timeOfDay; };
    columns[time].role = {Role::Time, isTimeName(plainName(columns[time].name)) ? "of its name" : "of its values"};
    std::string because;
    reading.timeForm.value = formOf(plainName(columns[time].name), facts[time], because);
    reading.timeForm.because = because;
    if (found->timeOfDay) columns[*found->timeOfDay].role = {Role::TimeOfDay, "it stands beside a column of days"};
    const RowTime rowTime(reading);
    std::set<std::string, std::less<>> times;
    for (const auto& row : head.rows) {
        std::string joined;
        times.emplace(rowTime.of(row, joined));
    }
    const bool timesRepeat = times.size() < head.rows.size();

    bool shares = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto unit = unitOf(plainName(columns[i].name), facts[i]).value;
        shares =
            shares || (!tellsTime(i) && facts[i].numeric() && (unit == ValueUnit::Percent || unit == ValueUnit::Ratio));
    }
    std::vector<std::size_t> numeric;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (tellsTime(i)) continue;
        const std::string name = plainName(columns[i].name);
        const bool identifies = oneOf(name, {"gpu_id", "gpu_index", "index", "uuid", "gpu_uuid", "device", "minor",
                                             "pci_bus_id", "id", "rank"}) ||
                                name.ends_with("_id") || name.ends_with("_index") || name.ends_with("uuid");
        const bool names = oneOf(name, {"host", "hostname", "node", "instance", "pod", "container"});
        const bool wholeNames = facts[i].numeric() && facts[i].whole == facts[i].numbers && columns.size() > 2 &&
                                facts[i].different < head.rows.size();
        if (countsRows(name, facts[i], head.rows.size()) && columns.size() > 2) {
            columns[i].role = {Role::Ignored, "it counts the rows"};
        } else if (identifies || (oneOf(name, {"gpu"}) && wholeNames && (timesRepeat || shares) &&
                                  facts[i].different <= 64 && !has(head.header, "gpus"))) {
            const bool onlyValue = columns.size() == 2;
            columns[i].role = {onlyValue ? Role::Value : Role::Series, "of its name"};
            if (onlyValue) numeric.push_back(i);
        } else if ((names || oneOf(name, {"cluster", "partition", "zone", "region"})) && wholeNames && timesRepeat) {
            columns[i].role = {names ? Role::Series : Role::Group, "of its name"};
        } else if (facts[i].numeric()) {
            numeric.push_back(i);
        } else if (columns[i].name.empty()) {
            columns[i].role = {Role::Ignored, "it has no name"};
        } else if (facts[i].filled > 0 && !facts[i].timely() && facts[i].different < head.rows.size()) {
            columns[i].role = {names ? Role::Series : Role::Group, "of its words"};
        } else if (facts[i].filled > 0 && !facts[i].timely() && head.rows.size() <= 2) {
            columns[i].role = {Role::Group, "of its words"};
        }
    }
    const auto longForm = std::any_of(columns.begin(), columns.end(), [](const Column& column) {
        return column.role.value == Role::Series || column.role.value == Role::Group;
    });
    const auto nameAt = [&](std::size_t i) { return plainName(columns[i].name); };
    // Names that say it all, first those of GPUs that were held: beside them a plain number of GPUs is all there are.
    const auto firstNamed = [&](std::initializer_list<std::string_view> names) -> std::optional<std::string> {
        for (const std::string_view name : names) {
            if (std::any_of(numeric.begin(), numeric.end(), [&](std::size_t i) { return nameAt(i) == name; }))
                return std::string(name);
        }
        return std::nullopt;
    };
    const auto counted = firstNamed({"gpus", "gpu_count", "num_gpus"});
    auto held = firstNamed({"gpus_allocated", "allocated_gpus", "gpu_demand", "demand_gpus", "gpus_used", "used_gpus"});
    if (!held && counted) held = firstNamed({"allocated"});
    const bool named = held || counted;
    if (named) {
        const std::string name = held.value_or(counted.value_or(""));
        std::erase_if(numeric, [&](std::size_t i) { return nameAt(i) != name; });  // two of one name are two parts
        const std::string why = held && counted ? std::string(kHeldBesideAll) : "of its name";
        for (const std::size_t i : numeric)
            columns[i].role = {Role::Value, numeric.size() == 1 ? why : std::string(kAddedUp)};
    } else {
        numeric = gpuColumns(reading, head, std::move(numeric));
        const auto share = std::find_if(numeric.begin(), numeric.end(), [&](std::size_t i) {
            return unitOf(nameAt(i), facts[i]).value != ValueUnit::Gpus;
        });
        if (longForm && share != numeric.end()) {
            columns[*share].role = {Role::Value, "of its name"};
        } else if (longForm && !numeric.empty()) {
            const auto usual = std::find_if(numeric.begin(), numeric.end(), [&](std::size_t i) {
                return oneOf(nameAt(i), {"value", "gpu", "allocated", "used", "demand", "count"});
            });
            columns[usual == numeric.end() ? numeric.front() : *usual].role = {Role::Value, "it holds numbers"};
        } else {
            const bool oneGpuEach =
                std::all_of(numeric.begin(), numeric.end(), [&](std::size_t i) { return namesOneGpu(nameAt(i)); });
            for (const std::size_t i : numeric)
                columns[i].role = {Role::Value, numeric.size() == 1 ? "it holds the only numbers"
                                                : oneGpuEach        ? "every column is one GPU"
                                                                    : std::string(kAddedUp)};
        }
    }
    const auto value = reading.columnOf(Role::Value);
    if (!value)
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  label + " has no column of numbers beside its times; look at the delimiter and the decimal mark"});
    reading.unit = unitOf(nameAt(*value), facts[*value]);
    if (!named && !longForm && numeric.size() > 1 && reading.unit.value == ValueUnit::Gpus) {
        // A column per GPU without a word about units: only fractions up to 100 can be per cents.
        const bool perGpu =
            std::all_of(numeric.begin(), numeric.end(), [&](std::size_t i) { return namesOneGpu(nameAt(i)); });
        double most = 0;
        for (const std::size_t i : numeric) most = std::max(most, facts[i].most);
        if (perGpu && most > 1.5 && most <= 100)
            reading.unit = {ValueUnit::Percent, "there is a column for each GPU and values go up to 100"};
        if (perGpu && most <= 1.0)
            reading.unit = {ValueUnit::Ratio, "there is a column for each GPU and no value is above 1"};
    }
    shares = reading.unit.value == ValueUnit::Percent || reading.unit.value == ValueUnit::Ratio;
    const bool sm = contains(nameAt(*value), "sm_") || contains(nameAt(*value), "_sm");
    const bool requested = contains(nameAt(*value), "request");
    reading.quantity = shares ? Guess<Quantity>{sm ? Quantity::SmActive : Quantity::DeviceBusy, "of its name"}
                              : Guess<Quantity>{requested ? Quantity::Requested : Quantity::Allocated,
                                                requested ? "of its name" : "numbers of GPUs are taken as held"};
    for (const Column& column : columns) {
        if (column.role.value == Role::Group && reading.groupBy.value.empty())
            reading.groupBy = {column.name, "its words tell rows apart"};
    }
    guessStep(reading, head);
    return {};
}

}  // namespace splitpoint::models::imports
