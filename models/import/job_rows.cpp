#include "models/import/job_rows.h"

#include <algorithm>
#include <cmath>

#include "models/files/faults.h"
#include "models/import/number_text.h"
#include "models/import/record_loop.h"
#include "models/import/slurm_gpus.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kMostGpusPerJob = 1e6;
constexpr double kElapsedToleranceSeconds = 60;
constexpr double kMostRunSeconds = 30.0 * 366 * 86400;

}  // namespace

JobRowReader::JobRowReader(Reading reading, ImportChoices choices, LocalClock clock)
    : reading_(std::move(reading)),
      choices_(std::move(choices)),
      clock_(std::move(clock)),
      slurm_(reading_.kind.value == ImportKind::Sacct) {
    job_ = reading_.columnOf(Role::Job);
    state_ = reading_.columnOf(Role::State);
    submit_ = reading_.columnOf(Role::Submit);
    start_ = reading_.columnOf(Role::Start);
    end_ = reading_.columnOf(Role::End);
    duration_ = reading_.columnOf(Role::Duration);
    gpus_ = reading_.columnOf(choices_.quantity == Quantity::Requested ? Role::Request : Role::Value);
    group_ = reading_.groupBy.value.empty() ? std::nullopt : reading_.columnNamed(reading_.groupBy.value);
    nodes_ = reading_.columnNamed("NNodes");
}

Result<JobRowReader> JobRowReader::of(const Reading& reading, const ImportChoices& choices, const std::string& label) {
    auto clock = LocalClock::of(reading);
    if (!clock) return tl::unexpected(clock.error());
    JobRowReader reader(reading, choices, std::move(*clock));
    const auto lacks = [&](const std::string& what) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, label + " has no column for " + what});
    };
    if (!reader.start_ && !reader.submit_)
        return lacks("when jobs start (Start, or Submit); print it with --format, or name the column");
    if (!reader.end_ && !reader.duration_)
        return lacks("when jobs end (End, or how long they ran); print it with --format, or name the column");
    if (!reader.gpus_) {
        if (choices.quantity == Quantity::Requested) return lacks("GPUs asked for (ReqTRES); choose allocated GPUs");
        return lacks("GPUs (AllocTRES of sacct, gpus of a job list); print it with --format, or name the column");
    }
    if (!reading.groupBy.value.empty() && !reader.group_)
        return lacks("groups named " + inQuotes(reading.groupBy.value));
    return reader;
}

JobBatch JobRowReader::read(std::string_view piece, bool first, std::vector<JobRun> runs) const {
    constexpr std::size_t kUsualRowBytes = 200;
    JobBatch batch(choices_.fixes);
    runs.clear();
    batch.runs = std::move(runs);
    batch.runs.reserve(piece.size() / kUsualRowBytes + 16);
    LocalClock clock = clock_;
    readRecords(RecordReader(piece, {reading_.delimiter.value, !slurm_}), reading_.columns, reading_.hasHeader.value,
                first, batch, [&](const std::vector<std::string_view>& fields, std::uint64_t line) {
                    ++batch.rows;
                    readRow(fields, line, clock, batch);
                });
    return batch;
}

void JobRowReader::readRow(const std::vector<std::string_view>& fields, std::uint64_t row, LocalClock& clock,
                           JobBatch& batch) const {
    FindingLog& findings = batch.findings;
    // `sacct --parsable` ends each line with a delimiter: one empty field more than the header, or as many as it.
    if (!hasFieldPerColumn(fields, reading_.columns, true, row, findings)) return;
    const std::string_view job = field(fields, job_);
    if (slurm_ && job.find('.') != std::string_view::npos) {
        return findings.addLazily(FindingKind::Steps, row,
                                  [&] { return "step " + inQuotes(job) + " repeats the GPUs of its job"; });
    }
    JobRun run;
    run.row = row;
    if (!readTimes(fields, clock, run, findings)) return;
    const double seen = run.open ? run.begin : run.end;
    batch.latest = batch.anyTime ? std::max(batch.latest, seen) : seen;
    batch.anyTime = true;
    if (!readGpus(fields, run, findings)) return;
    run.group = batch.groups.numberOf(group_ ? field(fields, group_) : std::string_view("all"));
    if (job_) {
        run.fingerprint = Fingerprints::of(job, static_cast<std::uint64_t>(std::llround(run.begin)));
    } else {
        std::uint64_t all = 0;
        for (const auto part : fields) all = Fingerprints::of(part, all);
        run.fingerprint = all;
    }
    batch.runs.push_back(run);
}

bool JobRowReader::readTimes(const std::vector<std::string_view>& fields, LocalClock& clock, JobRun& run,
                             FindingLog& findings) const {
    const auto unreadable = [&](std::string_view name, std::string_view text) {
        findings.addLazily(FindingKind::BadTime, run.row,
                           [&] { return std::string(name) + " " + inQuotes(text) + " is no time"; });
        return false;
    };
    Moment start = start_ ? clock.read(field(fields, start_)) : Moment{Moment::Kind::Absent, 0, 0};
    Moment submit = submit_ ? clock.read(field(fields, submit_)) : Moment{Moment::Kind::Absent, 0, 0};
    if (!start_) {
        start = submit;
        if (start.kind == Moment::Kind::Absent) return unreadable("submit", field(fields, submit_));
    }
    if (start.kind == Moment::Kind::Absent) {
        findings.addLazily(FindingKind::NotStarted, run.row, [&] {
            return "job " + inQuotes(field(fields, job_)) + " never started" +
                   (state_ ? ": " + printable(field(fields, state_), 40) : std::string());
        });
        return false;
    }
    if (start.kind == Moment::Kind::Unreadable) return unreadable("start", field(fields, start_ ? start_ : submit_));

    std::optional<double> elapsed;
    if (duration_) {
        const std::string_view text = field(fields, duration_);
        elapsed = slurm_ ? slurmElapsed(text) : parseSpan(text, reading_.decimalMark.value);
        if (!elapsed && !slurm_) elapsed = slurmElapsed(text);
        if (!elapsed && !end_) {
            findings.addLazily(FindingKind::BadNumber, run.row,
                               [&] { return "duration " + inQuotes(text) + " is no time span; seconds, or min, h and d after the number"; });
            return false;
        }
        if (elapsed && *elapsed < 0) {
            findings.addLazily(FindingKind::Negative, run.row,
                               [&] { return "duration " + inQuotes(text) + " is below 0"; });
            return false;
        }
    }
    const Moment end = end_ ? clock.read(field(fields, end_)) : Moment{Moment::Kind::Absent, 0, 0};
    if (end.kind == Moment::Kind::Unreadable) return unreadable("end", field(fields, end_));

    const auto settle = [&](const Moment& moment, std::string_view text,
                            std::optional<double> near) -> std::optional<double> {
        if (moment.kind == Moment::Kind::Ambiguous) {
            findings.addLazily(FindingKind::AmbiguousHour, run.row, [&] {
                return inQuotes(text) + " occurs twice in " + reading_.timeZone.value + ", when clocks go back";
            });
            const Fix fix = findings.fix(FindingKind::AmbiguousHour);
            if (fix == Fix::Later) return moment.later;
            if (fix == Fix::InOrder && near && std::abs(moment.later - *near) < std::abs(moment.seconds - *near))
                return moment.later;
        } else if (moment.kind == Moment::Kind::Missing) {
            findings.addLazily(FindingKind::MissingHour, run.row, [&] {
                return inQuotes(text) + " does not occur in " + reading_.timeZone.value + ", where clocks go forward";
            });
            if (findings.fix(FindingKind::MissingHour) == Fix::LeaveOut) return std::nullopt;
        }
        return moment.seconds;
    };
    std::optional<double> startNear, endNear;
    if (elapsed && end.kind == Moment::Kind::Plain) startNear = end.seconds - *elapsed;
    const auto begin = settle(start, field(fields, start_ ? start_ : submit_), startNear);
    if (!begin) return false;
    run.begin = *begin;
    if (elapsed) endNear = run.begin + *elapsed;
    const auto inCalendar = [&](double seconds) {
        return clock.offsets() ? std::abs(seconds) < kMostRunSeconds : seconds >= kEarliestTime && seconds < kLatestTime;
    };
    if (!inCalendar(run.begin)) {
        findings.addLazily(FindingKind::BadTime, run.row, [&] {
            return "start " + inQuotes(field(fields, start_ ? start_ : submit_)) + " lies outside 2000 to 2100";
        });
        return false;
    }
    if (end.known()) {
        const auto until = settle(end, field(fields, end_), endNear);
        if (!until) return false;
        run.end = *until;
    } else if (!end_ || (elapsed && findings.fix(FindingKind::StillRunning) == Fix::Elapsed)) {
        run.end = run.begin + *elapsed;
    } else {
        run.open = true;
    }
    if (end_ && !end.known()) {
        findings.addLazily(FindingKind::StillRunning, run.row,
                           [&] { return "job " + inQuotes(field(fields, job_)) + " has no end yet"; });
        if (findings.fix(FindingKind::StillRunning) == Fix::LeaveOut) return false;
    }
    if (!run.open && run.end < run.begin) {
        findings.addLazily(FindingKind::ClockJump, run.row, [&] {
            return "job " + inQuotes(field(fields, job_)) + " ends before it starts" +
                   (elapsed ? ", so that its elapsed time counts" : ", so that it counts for no time");
        });
        if (findings.fix(FindingKind::ClockJump) == Fix::LeaveOut) return false;
        run.end = run.begin + elapsed.value_or(0);
    } else if (end.known() && elapsed && std::abs(run.end - run.begin - *elapsed) > kElapsedToleranceSeconds) {
        findings.addLazily(FindingKind::ElapsedMismatch, run.row, [&] {
            return "from start to end are " + shortNumber(run.end - run.begin) + " s, but the job ran " +
                   shortNumber(*elapsed) + " s (suspended, or a clock that was set)";
        });
        if (findings.fix(FindingKind::ElapsedMismatch) == Fix::Elapsed) run.end = run.begin + *elapsed;
    }
    if (!run.open && (!inCalendar(run.end) || run.end - run.begin > kMostRunSeconds)) {
        findings.addLazily(FindingKind::BadTime, run.row,
                           [&] { return "the job runs until a time outside 2000 to 2100, or for more than 30 years"; });
        return false;
    }
    if (submit.known()) {
        run.submitted = true;
        run.submit = submit.seconds;
        run.waited = start_.has_value();
    }
    return true;
}

bool JobRowReader::readGpus(const std::vector<std::string_view>& fields, JobRun& run, FindingLog& findings) const {
    const std::string_view text = field(fields, gpus_);
    if (slurm_) {
        const double nodes = parseNumber(field(fields, nodes_), DecimalMark::Point).value_or(1);
        const SlurmGpus found = slurmGpus(text, nodes);
        if (!found.readable) {
            findings.addLazily(FindingKind::BadNumber, run.row,
                               [&] { return "the GPUs in " + inQuotes(text) + " are no number"; });
            return false;
        }
        run.gpus = found.whole;
        if (found.slices > 0) {
            findings.addLazily(FindingKind::MigSlices, run.row,
                               [&] { return inQuotes(text) + " are slices of GPUs, not GPUs"; });
            const Fix fix = findings.fix(FindingKind::MigSlices);
            if (fix == Fix::Sevenths) run.gpus += found.sevenths / 7.0;
            if (fix == Fix::WholeGpus) run.gpus += found.slices;
            if (fix == Fix::LeaveOut && run.gpus <= 0) return false;
        }
    } else {
        const auto gpus = isNotAvailable(text) ? std::optional(0.0) : parseNumber(text, reading_.decimalMark.value);
        if (!gpus) {
            findings.addLazily(FindingKind::BadNumber, run.row, [&] {
                return "gpus " + inQuotes(text) + " is no number with " +
                       (reading_.decimalMark.value == DecimalMark::Point ? "a point" : "a comma") + " as decimal mark";
            });
            return false;
        }
        run.gpus = *gpus;
    }
    if (run.gpus < 0) {
        findings.addLazily(FindingKind::Negative, run.row, [&] { return "gpus " + inQuotes(text) + " is below 0"; });
        return false;
    }
    if (run.gpus > kMostGpusPerJob) {
        findings.addLazily(FindingKind::BadNumber, run.row,
                           [&] { return "the job has " + inQuotes(text) + ", more than a million GPUs"; });
        return false;
    }
    if (run.gpus > 0) return true;
    findings.addLazily(FindingKind::NoGpus, run.row, [&] {
        return job_ ? "job " + inQuotes(field(fields, job_)) + " has no GPUs" : std::string("the job has no GPUs");
    });
    return false;
}

}  // namespace splitpoint::models::imports
