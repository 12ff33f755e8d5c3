#pragma once

#include <string>
#include <vector>

#include "models/demand/statistics.h"
#include "models/import/import.h"

namespace splitpoint::models::imports {

/// A value for a field of a workload that the data speak for; the user decides.
struct Proposal {
    enum class Field { GpusPerJob, Headroom, MaxDelayHours };
    Field field = Field::GpusPerJob;
    double value = 0;
    std::string evidence;  ///< one sentence with the numbers it rests on
};
inline constexpr std::array<std::string_view, 3> kProposalFieldNames{"gpus_per_job", "headroom", "max_delay_hours"};

/// Proposals from the jobs of a source; empty where it has none.
///
/// gpus_per_job: the size up to which half of the GPU-hours lie, so that half of the work is in jobs at least as large.
/// headroom: 95th percentile of (peak inside an hour / its mean) - 1 over busy hours, to two digits.
/// max_delay_hours: the median wait in whole hours, since half of the jobs wait longer today; 0 is not proposed.
/// @test hand-worked lists; a list without submit times proposes no delay
[[nodiscard]] std::vector<Proposal> proposals(const ImportedUsage& usage);

}  // namespace splitpoint::models::imports
