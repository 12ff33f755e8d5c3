#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "models/import/kind.h"

namespace splitpoint::models::imports {

/// How a source is meant, as far as it was guessed. Every value may be changed before the import is run.
template <class T>
struct Guess {
    T value{};
    std::string
        because;  ///< one clause for people: "the header names JobID and AllocTRES"; empty: nothing to guess from
};

/// How bytes become text. A gzip layer around any of them is told by its first bytes and needs no guess.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Latin1 };
inline constexpr std::array<std::string_view, 4> kEncodingNames{"utf-8", "utf-16le", "utf-16be", "latin-1"};

/// 1.5 or 1,5. The other mark may group thousands: `1.234,5` with Comma is 1234.5, with Point it is no number.
enum class DecimalMark { Point, Comma };
inline constexpr std::array<std::string_view, 2> kDecimalMarkNames{"point", "comma"};

/// How times are written.
enum class TimeForm {
    Stamp,             ///< a date, with or without a time of day and a zone
    UnixSeconds,       ///< since 1970, decimals allowed
    UnixMilliseconds,  ///< since 1970
    UnixMicroseconds,  ///< since 1970
    UnixNanoseconds,   ///< since 1970
    SpreadsheetDays,   ///< of a local clock since the end of 1899, as spreadsheets count them; decimals are the time of
                       ///< day
    OffsetHours,       ///< since a start that the file does not name, decimals allowed
    OffsetMinutes,
    OffsetSeconds
};
inline constexpr std::array<std::string_view, 9> kTimeFormNames{
    "stamp",        "unix-seconds",   "unix-milliseconds", "unix-microseconds", "unix-nanoseconds", "spreadsheet-days",
    "offset-hours", "offset-minutes", "offset-seconds"};

/// Which part of a date stands first where the year does not.
enum class DateOrder { DayMonth, MonthDay };
inline constexpr std::array<std::string_view, 2> kDateOrderNames{"day-month", "month-day"};

/// What a column is for.
enum class Role {
    Ignored,
    Time,    ///< when a row's value was taken, or began to hold
    Submit,  ///< when a job was asked for
    Start,
    End,
    Duration,  ///< seconds
    Value,     ///< GPUs, or a share of a GPU; several columns: one GPU or host each
    Request,   ///< GPUs asked for, where `Value` has those held
    Group,     ///< what curves are told apart by: partition, account, host, namespace, kind
    Series,    ///< which GPU or host a row is about
    Job,       ///< job id
    State,     ///< of a job
    Memory,    ///< bytes in use on the GPU
    TimeOfDay  ///< 09:00 or the hour 9, of the day that `Time` has
};
inline constexpr std::array<std::string_view, 14> kRoleNames{"ignored",  "time",  "submit",  "start",      "end",
                                                             "duration", "value", "request", "group",      "series",
                                                             "job",      "state", "memory",  "time-of-day"};

/// What one value of a sample stands for.
enum class ValueUnit {
    Gpus,          ///< a number of GPUs
    Percent,       ///< 0 to 100 of the GPUs that the series stands for
    Ratio,         ///< 0 to 1 of the GPUs that the series stands for
    GpuHours,      ///< a counter of GPU-hours that only grows, until it is reset
    GpuSeconds,    ///< the same in seconds
    GpuHoursOfRow  ///< GPU-hours of a row's own time, its step: 240 in a day are 10 GPUs
};
inline constexpr std::array<std::string_view, 6> kValueUnitNames{
    "gpus", "percent", "ratio", "gpu-hours-counter", "gpu-seconds-counter", "gpu-hours"};

/// Why several columns of numbers are values where nothing tells that each is one GPU.
inline constexpr std::string_view kAddedUp = "every column of numbers is one GPU, host or team";

/// Why one column of GPUs is the value where another has a plain number of them.
inline constexpr std::string_view kHeldBesideAll =
    "beside a number of GPUs it is what was held of them: taken so until you say";

/// Why a column of numbers is left out where another one is the total.
inline constexpr std::string_view kInTheSum = "another column is the sum of it and others";

struct Column {
    std::string name;  ///< as in the header; "column 3" where there is none
    Guess<Role> role;
};

/// Where usage is read from: a file, or text that was pasted or fetched.
struct ImportSource {
    std::filesystem::path file;  ///< empty: `text` is it
    std::string text;
    std::string name;  ///< stands for pasted or fetched text in messages; a file stands for itself

    [[nodiscard]] std::string label() const {
        return file.empty() ? (name.empty() ? "the text" : name) : file.string();
    }
};

/// Everything that was guessed about a source.
struct Reading {
    Guess<ImportKind> kind;
    Guess<Encoding> encoding;
    Guess<char> delimiter;  ///< unused for Prometheus
    Guess<bool> hasHeader{true, ""};
    Guess<DecimalMark> decimalMark;
    Guess<TimeForm> timeForm;
    Guess<DateOrder> dateOrder;              ///< where stamps have neither the year first nor a day above 12
    Guess<std::string> timeZone{"UTC", ""};  ///< of stamps without one: "UTC", "Europe/Berlin", "+05:30"
    Guess<Quantity> quantity;                ///< what the numbers measure
    Guess<ValueUnit> unit;
    Guess<double> stepSeconds;             ///< how long a sample holds; 0: until the next one of its series
    Guess<std::string> groupBy;            ///< name of the column or label that tells curves apart; empty: one curve
    Guess<double> gpusPerSeries{1.0, ""};  ///< GPUs that a per cent or ratio is a share of
    std::vector<Column> columns;  ///< of tables; Prometheus: one for each label that occurs, role Group or Series
    bool compressed = false;      ///< gzip
    std::string version;          ///< "1.2" of FOCUS, "2.0" or "legacy" of a usage report, metric name of Prometheus

    /// Columns that are added up although nothing tells that each is GPUs of its own; empty where there are no two.
    [[nodiscard]] std::vector<std::string> addedUp() const;
    /// Guesses that the source leaves open, for who does not see them in a form: "date-order: no date has …".
    [[nodiscard]] std::vector<std::string> doubts() const;
    /// Column of a role, the first where several have it.
    [[nodiscard]] std::optional<std::size_t> columnOf(Role role) const;
    /// Column of a name.
    [[nodiscard]] std::optional<std::size_t> columnNamed(std::string_view name) const;
    /// Takes the columns that a total is the sum of for values, and the total no more; nothing where there is none.
    void takePartsOfTheSum();
};

/// Whether a record is the header once more, as where a logger was started again: field by field, since a row's first
/// field may happen to be the first name.
[[nodiscard]] bool isHeaderAgain(const std::vector<std::string_view>& fields, const std::vector<Column>& columns);

}  // namespace splitpoint::models::imports
