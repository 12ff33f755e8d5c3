#include "models/import/chunk_work.h"
#include "models/import/fingerprints.h"
#include "models/import/job_tally.h"
#include "models/import/local_clock.h"
#include "models/import/usage_hours.h"
#include "models/import/usage_import.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "models/files/faults.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kHourSeconds = 3600;
constexpr double kSlotSeconds = 300;
constexpr std::size_t kMostPages = 24'000;  // about 200 MB
constexpr std::size_t kSlotsPerHour = 12;
constexpr std::uintmax_t kBytesOfARow = 200, kMostExpectedRows = 6'000'000;  // at most 64 MiB on a guess

/// Of a file as it lies there, packed or not; 0 where nobody knows.
std::uintmax_t bytesOf(const ImportSource& source) {
    if (source.file.empty()) return source.text.size();
    std::error_code unknown;
    const std::uintmax_t bytes = std::filesystem::file_size(source.file, unknown);
    return unknown ? 0 : bytes;
}

/// Takes batches in the order of the source.
class JobUsage {
  public:
    JobUsage(const Reading& reading, const ImportChoices& choices, std::string label)
        : reading_(reading), choices_(choices), label_(std::move(label)), findings_(choices.fixes), groups_(choices) {}

    /// About how many rows there are, so that what is kept of each need not grow often.
    void expect(std::uintmax_t rows) { seen_.expect(static_cast<std::size_t>(std::min(rows, kMostExpectedRows))); }

    Result<void> take(JobBatch& batch) {
        if (batch.openQuote) {
            return tl::unexpected(Error{ErrorKind::InvalidInput, label_ + ": line " +
                                                                     std::to_string(lines_ + *batch.openQuote) +
                                                                     " opens a quote that is never closed"});
        }
        findings_.append(batch.findings, lines_);
        rows_ += batch.rows;
        if (batch.anyTime) latest_ = anyTime_ ? std::max(latest_, batch.latest) : batch.latest;
        anyTime_ = anyTime_ || batch.anyTime;
        std::vector<std::optional<std::size_t>> groups;
        for (const auto& name : batch.groups.list()) groups.push_back(groups_.numberOf(name.empty() ? "(none)" : name));
        constexpr std::size_t kAhead = 16;
        for (std::size_t i = 0; i < batch.runs.size(); ++i) {
            JobRun& run = batch.runs[i];
            if (i + kAhead < batch.runs.size()) seen_.prefetch(batch.runs[i + kAhead].fingerprint);
            if (!seen_.insert(run.fingerprint)) {
                findings_.addLazily(FindingKind::Duplicate, lines_ + run.row,
                                    [] { return std::string("the same job with the same start is there already"); });
                if (findings_.fix(FindingKind::Duplicate) == Fix::LeaveOut) continue;
            }
            const auto group = groups[run.group];
            if (!group) continue;
            run.group = static_cast<std::uint32_t>(*group);
            if (run.open) {
                open_.push_back(run);
                continue;
            }
            if (auto added = add(run); !added) return added;
        }
        lines_ += batch.lines;
        return {};
    }

    Result<ImportedUsage> finish(bool offsets) {
        for (auto& run : open_) {
            run.end = std::max(run.begin, latest_);
            if (auto added = add(run); !added) return tl::unexpected(added.error());
        }
        ImportedUsage usage;
        usage.offsets = offsets;
        usage.hourShift = hourShift_.value_or(0);
        usage.rows = rows_;
        usage.missingGroups = groups_.missing();
        if (hours_.empty()) {
            std::string why = rows_ == 0 ? "has no rows below its header; export it again, for a time in which jobs ran"
                                         : "has no job with GPUs that ran";
            if (!usage.missingGroups.empty()) why = "has no job with GPUs in the groups asked for";
            why += asReasons(findings_.findings());
            return tl::unexpected(Error{ErrorKind::InvalidInput, label_ + " " + why});
        }
        const auto span = hourSpan(hours_.firstSlot(), hours_.lastSlot(), {offsets, usage.hourShift}, choices_, label_);
        if (!span) return tl::unexpected(span.error());
        if (auto fits = checkCurveSpace(groups_.names().size(), span->count, label_); !fits)
            return tl::unexpected(fits.error());
        usage.firstHour = span->first;
        noteBeyondSource(*span, hours_.firstSlot(), hours_.lastSlot(), {offsets, usage.hourShift}, choices_, findings_);
        if (groups_.putTogether() > 0) {
            findings_.add(FindingKind::SpaceForGroups, 0,
                          std::to_string(groups_.putTogether()) + " groups beyond " + std::to_string(kMostGroups) +
                              " are put together as \"(other groups)\"");
        }
        for (std::size_t i = 0; i < groups_.names().size(); ++i) {
            UsageGroup group;
            group.name = groups_.names()[i];
            group.gpus = hours_.curve(i, span->first, span->count);
            usage.groups.push_back(std::move(group));
        }
        const long long firstSlot = span->first * static_cast<long long>(kSlotsPerHour);
        usage.jobs = tally_.statistics(slots_.curve(0, firstSlot, span->count * kSlotsPerHour));
        usage.findings = findings_.findings();
        finishUsage(usage, choices_);
        return usage;
    }

  private:
    Result<void> add(JobRun run) {
        if (!hourShift_) hourShift_ = hourShift(reading_, run.begin);
        for (double* time : {&run.begin, &run.end, &run.submit}) *time -= *hourShift_;
        if (run.end > run.begin) {
            const bool fits =
                hours_.add(run.group, run.begin, run.end, run.gpus) && slots_.add(0, run.begin, run.end, run.gpus);
            if (!fits)
                return tl::unexpected(
                    Error{ErrorKind::InvalidInput,
                          label_ + ": line " + std::to_string(lines_ + run.row) +
                              ": more GPUs at one time than can be added up; look at the GPU column"});
            if (hours_.pages() + slots_.pages() > kMostPages) {
                return tl::unexpected(
                    Error{ErrorKind::InvalidInput, label_ + " has too many groups over too many years for this memory; "
                                                            "group by something with fewer values, or by nothing"});
            }
        }
        tally_.add(run);
        return {};
    }

    const Reading& reading_;
    const ImportChoices& choices_;
    std::string label_;
    std::optional<double> hourShift_;
    FindingLog findings_;
    GroupList groups_;
    SlotSums hours_{kHourSeconds}, slots_{kSlotSeconds};
    JobTally tally_;
    Fingerprints seen_;
    std::vector<JobRun> open_;
    std::uint64_t rows_ = 0, lines_ = 0;
    double latest_ = 0;
    bool anyTime_ = false;
};

}  // namespace

Result<ImportedUsage> importJobs(const ImportSource& source, const Reading& reading, const ImportChoices& wanted,
                                 const ImportProgress& progress, const std::stop_token& stop) {
    ImportChoices choices = wanted;
    // Without a column of how long jobs ran, those without an end can only run until the last time, and that is said.
    if (!reading.columnOf(Role::Duration) && chosenFix(choices.fixes, FindingKind::StillRunning) == Fix::Elapsed)
        choices.fixes[FindingKind::StillRunning] = Fix::UntilLast;
    const auto reader = JobRowReader::of(reading, choices, source.label());
    if (!reader) return tl::unexpected(reader.error());
    auto chunks = openRecords(source, reading, reading.kind.value != ImportKind::Sacct);
    if (!chunks) return tl::unexpected(chunks.error());
    JobUsage jobs(reading, choices, source.label());
    jobs.expect(bytesOf(source) / kBytesOfARow);
    const auto done = workInOrder<JobBatch>(
        *chunks, choices, progress, stop,
        [&](std::string_view piece, bool first, std::optional<JobBatch>& place) {
            std::vector<JobRun> runs;
            if (place) runs = std::move(place->runs);
            place.emplace(reader->read(piece, first, std::move(runs)));
        },
        [&](JobBatch& batch) { return jobs.take(batch); });
    if (!done) return tl::unexpected(done.error());
    auto usage = jobs.finish(reader->offsets());
    if (!usage) return usage;
    const bool requested = choices.quantity == Quantity::Requested;
    usage->meaning = std::string("Each job counts its ") + (requested ? "requested" : "allocated") +
                     " GPUs from its start to its end" +
                     (reading.columnOf(Role::Start)
                          ? ""
                          : " (the source has no start times: from its submission, as if it never waited)") +
                     ", hour by hour" + quantityClause(choices) + ".";
    return usage;
}

}  // namespace splitpoint::models::imports
