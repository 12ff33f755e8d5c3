#pragma once

#include <stop_token>

#include "models/import/import.h"
#include "models/import/records.h"

namespace splitpoint::models::imports {

// One function for each family of sources; `importUsage` picks.

/// sacct and job lists.
[[nodiscard]] Result<ImportedUsage> importJobs(const ImportSource& source, const Reading& reading,
                                               const ImportChoices& choices, const ImportProgress& progress,
                                               const std::stop_token& stop);
/// Tables of samples: csv, nvidia-smi, OpenCost.
[[nodiscard]] Result<ImportedUsage> importTable(const ImportSource& source, const Reading& reading,
                                                const ImportChoices& choices, const ImportProgress& progress,
                                                const std::stop_token& stop);
/// Range queries as JSON.
[[nodiscard]] Result<ImportedUsage> importPrometheus(const ImportSource& source, const Reading& reading,
                                                     const ImportChoices& choices, const ImportProgress& progress,
                                                     const std::stop_token& stop);
/// FOCUS and usage reports.
[[nodiscard]] Result<ImportedUsage> importBill(const ImportSource& source, const Reading& reading,
                                               const ImportChoices& choices, const ImportProgress& progress,
                                               const std::stop_token& stop);

/// Whether a per cent or a ratio, not a number of GPUs, is what the source measures.
[[nodiscard]] bool measuresShares(const Reading& reading);

/// Records of a source as its reading says.
[[nodiscard]] Result<RecordChunks> openRecords(const ImportSource& source, const Reading& reading, bool quotes);

/// One clause for the sentence how numbers became GPUs, about the quantity and the efficiency.
[[nodiscard]] std::string quantityClause(const ImportChoices& choices);

}  // namespace splitpoint::models::imports
