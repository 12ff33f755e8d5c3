#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "models/import/kind.h"

namespace splitpoint::models::imports {

/// What may be odd about a source. Nothing is repaired without a finding that says so.
enum class FindingKind {
    Gap,               ///< hours between the first and the last without any value
    PartialHour,       ///< the first or last hour has values for a part of it only
    Duplicate,         ///< a row or sample that is there already
    Negative,          ///< a value below 0
    OverHundred,       ///< a share above 100 %
    CounterReset,      ///< a counter that fell
    UnitMix,           ///< shares of 0 to 1 beside shares of 0 to 100
    ClockJump,         ///< time that goes backwards, or a job that ends before it starts
    AmbiguousHour,     ///< a local time that occurs twice, when clocks go back
    MissingHour,       ///< a local time that does not occur, when clocks go forward
    StillRunning,      ///< a job without an end
    NotStarted,        ///< a job that never started
    NoGpus,            ///< rows without GPUs
    MigSlices,         ///< slices of GPUs
    Steps,             ///< steps of jobs, which repeat the GPUs of their job
    ElapsedMismatch,   ///< end - start is not what the source says the job ran
    BadTime,           ///< a time that cannot be read, or lies outside 2000 to 2100
    BadNumber,         ///< a number that cannot be read
    ShortRow,          ///< a row with too few or too many fields
    NotAvailable,      ///< a value that the source could not measure
    UnknownGpuCount,   ///< how many GPUs a row or series stands for had to be assumed, or is not known
    HourShapeLost,     ///< the source has one value for many hours
    PurchaseLeftOut,   ///< the purchase of a commitment, whose cost is spread over the hours it covers
    UnusedCommitment,  ///< commitment that was paid and not used
    CurrencyMix,       ///< amounts in more than one currency
    Unattributed,      ///< GPUs that nobody holds
    SpaceForGroups,    ///< groups beyond the limit, put together as one
    BeyondSource       ///< hours asked for that the source does not reach
};
inline constexpr std::size_t kFindingKindCount = 28;
inline constexpr std::array<std::string_view, kFindingKindCount> kFindingKindNames{"gap",
                                                                                   "partial-hour",
                                                                                   "duplicate",
                                                                                   "negative",
                                                                                   "over-100",
                                                                                   "counter-reset",
                                                                                   "unit-mix",
                                                                                   "clock-jump",
                                                                                   "ambiguous-hour",
                                                                                   "missing-hour",
                                                                                   "still-running",
                                                                                   "not-started",
                                                                                   "no-gpus",
                                                                                   "mig-slices",
                                                                                   "steps",
                                                                                   "elapsed-mismatch",
                                                                                   "bad-time",
                                                                                   "bad-number",
                                                                                   "short-row",
                                                                                   "not-available",
                                                                                   "unknown-gpu-count",
                                                                                   "hour-shape-lost",
                                                                                   "purchase-left-out",
                                                                                   "unused-commitment",
                                                                                   "currency-mix",
                                                                                   "unattributed",
                                                                                   "space-for-groups",
                                                                                   "beyond-source"};

/// What can be done about a finding.
enum class Fix {
    Keep,        ///< as it stands in the source
    LeaveOut,    ///< as if the row or sample were not there
    Zero,        ///< counted as 0 GPUs
    Hold,        ///< the last value before it
    Line,        ///< a straight line from the value before to the value after
    WeekBefore,  ///< the same hour a week before, else a week after
    Cap,         ///< cut to 100 %
    Restart,     ///< the counter began again from 0
    Rescale,     ///< shares of 0 to 1 counted as such
    InOrder,     ///< the first row of a series means the first of two hours, a later one the second
    Earlier,     ///< the first of the two hours
    Later,       ///< the second of the two hours; of a time that does not occur: the hour after it
    Elapsed,     ///< start + what the source says the job ran
    UntilLast,   ///< until the last time in the source
    Sevenths,    ///< a slice of N compute slices is N/7 of a GPU
    WholeGpus    ///< a slice is a GPU
};
inline constexpr std::size_t kFixCount = 16;
inline constexpr std::array<std::string_view, kFixCount> kFixNames{
    "keep",    "leave-out", "zero",    "hold",  "line",    "week-before", "cap",      "restart",
    "rescale", "in-order",  "earlier", "later", "elapsed", "until-last",  "sevenths", "whole-gpus"};

/// The fixes that a finding can have; the first one is applied unless another is chosen.
[[nodiscard]] std::span<const Fix> fixesOf(FindingKind kind);
/// What a fix does, for people: "counted as 0 GPUs".
[[nodiscard]] std::string_view fixWords(Fix fix);

/// The chosen fix for each kind of finding; kinds left out have their first one.
using FixChoices = std::map<FindingKind, Fix>;
[[nodiscard]] Fix chosenFix(const FixChoices& choices, FindingKind kind);

inline constexpr std::size_t kMostFindingRows = 20;

/// Everything of one kind that was found in one source.
struct Finding {
    FindingKind kind = FindingKind::Gap;
    std::uint64_t row = 0;            ///< first line it was seen in, the header is line 1; of JSON: the series, from 1
    std::uint64_t count = 0;          ///< rows, samples or hours, >= 1
    std::vector<std::uint64_t> rows;  ///< the first of them, at most kMostFindingRows
    std::string sentence;             ///< whole, with the row and what was done: ready for a list
    std::vector<Fix> fixes;           ///< what may be chosen
    Fix applied = Fix::Keep;
};

/// "; line 2: …; line 5: …": behind what cannot be imported, and why; without the full stops.
[[nodiscard]] std::string asReasons(const std::vector<Finding>& findings);

}  // namespace splitpoint::models::imports
