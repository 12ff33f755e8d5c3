#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "models/import/finding_log.h"
#include "models/import/fingerprints.h"
#include "models/import/import.h"
#include "models/import/local_clock.h"
#include "models/import/names.h"

namespace splitpoint::models::imports {

/// One run of a job.
struct JobRun {
    std::uint64_t row = 0;          ///< line within its piece
    std::uint64_t fingerprint = 0;  ///< of job and start, or of the whole row where jobs have no id
    double begin = 0, end = 0;      ///< seconds; `end` unused while `open`
    double submit = 0;              ///< seconds, where `submitted`
    double gpus = 0;                ///< > 0
    std::uint32_t group = 0;        ///< in `JobBatch::groups`
    bool open = false;              ///< still running, until the last time in the source
    bool submitted = false;         ///< has a submit time
    bool waited = false;            ///< has a start of its own too
};

/// What one piece of a source says.
struct JobBatch {
    explicit JobBatch(const FixChoices& fixes) : findings(fixes) {}
    std::vector<JobRun> runs;
    Names groups;
    FindingLog findings;
    std::uint64_t rows = 0, lines = 0;
    std::optional<std::uint64_t> openQuote;  ///< line
    double latest = 0;                       ///< last time seen, seconds
    bool anyTime = false;
};

/// Reads rows of sacct or of a job list, and decides about each as the fixes say.
class JobRowReader {
  public:
    /// @errors InvalidInput: a column that is needed is missing; a zone that is not known
    [[nodiscard]] static Result<JobRowReader> of(const Reading& reading, const ImportChoices& choices,
                                                 const std::string& label);

    /// All rows of a piece. @param first the piece begins with the header @param runs memory to be used again
    [[nodiscard]] JobBatch read(std::string_view piece, bool first, std::vector<JobRun> runs = {}) const;
    void readRow(const std::vector<std::string_view>& fields, std::uint64_t row, LocalClock& clock,
                 JobBatch& batch) const;
    [[nodiscard]] const LocalClock& clock() const { return clock_; }
    [[nodiscard]] bool offsets() const { return clock_.offsets(); }

  private:
    JobRowReader(Reading reading, ImportChoices choices, LocalClock clock);
    /// Start and end of a row; false where it is no run, with the finding noted.
    [[nodiscard]] bool readTimes(const std::vector<std::string_view>& fields, LocalClock& clock, JobRun& run,
                                 FindingLog& findings) const;
    [[nodiscard]] bool readGpus(const std::vector<std::string_view>& fields, JobRun& run, FindingLog& findings) const;
    [[nodiscard]] std::string_view field(const std::vector<std::string_view>& fields,
                                         std::optional<std::size_t> column) const {
        return column && *column < fields.size() ? fields[*column] : std::string_view{};
    }

    Reading reading_;
    ImportChoices choices_;
    LocalClock clock_;
    std::optional<std::size_t> job_, state_, submit_, start_, end_, duration_, gpus_, group_, nodes_;
    bool slurm_ = false;
};

}  // namespace splitpoint::models::imports
