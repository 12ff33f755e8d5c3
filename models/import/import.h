#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"
#include "models/base/run_parts.h"
#include "models/import/bill.h"
#include "models/import/finding.h"
#include "models/import/job_statistics.h"
#include "models/import/reading.h"

namespace splitpoint::models::imports {

/// Usage is imported in three steps: `sniff` guesses how a source is meant, `preview` shows its first rows read that
/// way, `importUsage` reads it all. The caller may change any guess between them and call the last two again.

/// Looks at the first 256 KiB (of Prometheus JSON: at the whole) and guesses.
/// @param kind what the user says it is; absent: guessed too
/// @errors Io, InvalidInput naming the source: it is empty, binary, an error answer of Prometheus, lacks a column that
///         its kind needs, or is of no kind known here
/// @test   each kind's file; delimiters; decimal marks; encodings; gzip; files without a header
[[nodiscard]] Result<Reading> sniff(const ImportSource& source, std::optional<ImportKind> kind = std::nullopt);

/// Guesses that follow from others, made anew after the user changed the kind, the delimiter or the encoding.
[[nodiscard]] Result<Reading> sniffAgain(const ImportSource& source, const Reading& changed);

struct PreviewRow {
    std::uint64_t row = 0;           ///< line in the source; of Prometheus: series
    std::vector<std::string> cells;  ///< as read, one a column of the reading
    std::string meaning;             ///< how the row is understood: "2025-03-10 09:00 UTC, 8 GPUs"; or why it is not
    bool understood = false;
};

/// The first rows as a reading understands them.
/// @param rows at most so many
[[nodiscard]] Result<std::vector<PreviewRow>> preview(const ImportSource& source, const Reading& reading,
                                                      std::size_t rows = 50);

/// What the user wants, beside how the source is meant.
struct ImportChoices {
    std::vector<std::string> only;  ///< names of groups; empty: all
    Quantity quantity = Quantity::Allocated;
    /// Useful GPU-hours per allocated one where the usage was measured (model.md 3), > 0; used by Quantity::Useful.
    double efficiency = 1.0;
    /// GPUs in one instance of a type in a bill; "" stands for every type that is not named.
    std::map<std::string, double> gpusPerInstance;
    FixChoices fixes;
    std::optional<long long> fromHour;  ///< first hour kept, counted as `ImportedUsage::firstHour`
    std::optional<long long> hours;     ///< how many are kept, >= 1
    RunParts run;   ///< that split and parse text; absent: one piece after the other on the caller's thread
    int parts = 2;  ///< of `run`, 1 to 64; any number gives the same bytes
};

/// One curve of its own.
struct UsageGroup {
    std::string name;
    std::vector<double> gpus;      ///< of the chosen quantity, one an hour, fixes applied
    std::vector<double> busyGpus;  ///< the same hours, device-busy or SM-active; empty where not measured
    double gpuHours = 0;
};

/// A stretch of hours that no value covers, and what a fix puts there.
struct FilledHours {
    std::size_t group = 0;     ///< in `groups`
    std::size_t fromHour = 0;  ///< in the curve
    std::vector<double> gpus;  ///< what was added in each hour from there
};

/// What a source says of use, hour by hour.
struct ImportedUsage {
    bool offsets = false;             ///< hours count from a start that is not known; else they are UTC
    long long firstHour = 0;          ///< since 1970 UTC, or since that start
    /// Seconds after the full hours of UTC where hours begin: at the full hours of the clock of the source's zone, whole
    /// minutes. Hour 9 of India begins at 9:30 UTC.
    double hourShift = 0;
    std::vector<double> gpus;         ///< all groups together
    std::vector<double> busyGpus;     ///< the same where measured, else empty
    std::vector<UsageGroup> groups;   ///< most GPU-hours first, then by name
    std::vector<Finding> findings;    ///< in the order of their kinds
    std::vector<FilledHours> filled;  ///< by the fix of Gap; empty where it is Zero
    Quantity quantity = Quantity::Allocated;
    double efficiency = 1.0;
    std::string meaning;                     ///< one sentence: how the numbers of the source became these GPUs
    std::uint64_t rows = 0;                  ///< records read, header and blank lines excluded; of Prometheus: samples
    std::vector<std::string> missingGroups;  ///< asked for in `only` and not in the source
    std::optional<JobStatistics> jobs;       ///< of sacct and job lists
    std::optional<Bill> bill;                ///< of FOCUS and usage reports
};

/// The quantity that a source is imported as unless another is chosen: what it measures, but Allocated where it
/// measures how busy GPUs were, since busy shares never make a demand smaller by themselves (model.md 2).
[[nodiscard]] Quantity usualQuantity(const Reading& reading);

/// Share of the source that was read, 0 to 1; called from any of the parts, one at a time, a few times a second.
using ImportProgress = std::function<void(double)>;

/// Longest curve, 30 years (contract.md).
inline constexpr long long kMostHours = 262'800;
/// Groups beyond these are put together, with a finding.
inline constexpr std::size_t kMostGroups = 1'000;

/// Reads a source at bounded memory: chunks of some MiB, hours per group, 8 bytes a row to find duplicates.
///
/// A job of g GPUs adds g to every hour it covers wholly and its share to those it covers partly. A sample holds until
/// the next one of its series, or for one step where that is more than 1.5 steps away. Samples are averaged over the
/// part of an hour that they cover, GPU by GPU, then added; those of pods, accounts and the like, which come and go,
/// over the part that any series of the answer covers. What a counter grew by is spread over the time it took. Every
/// GPU counts once, however many series or typed and untyped entries it has. Busy shares never make a curve smaller
/// unless the quantity asks for them.
/// @errors Canceled; Io; InvalidInput naming the line: nothing usable, curve longer than kMostHours, a quote never
/// closed,
///         a group, quantity or column that the source does not have
/// @test   files of every kind against hand-worked curves; 40 dirty variants; thread counts; cancel
[[nodiscard]] Result<ImportedUsage> importUsage(const ImportSource& source, const Reading& reading,
                                                const ImportChoices& choices, const ImportProgress& progress = {},
                                                std::stop_token stop = {});

}  // namespace splitpoint::models::imports
