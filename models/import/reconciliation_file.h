#pragma once

#include <string>

#include "models/import/bill_reconciliation.h"

namespace splitpoint::models::imports {

/// What a bill was compared with.
struct ReconciledWith {
    std::string scenario, plan;  ///< "plan" as in results: hybrid, virtual, bare_metal
};

/// A reconciliation as JSON, for scripts: totals, each tier with its parts, the sentences.
[[nodiscard]] std::string reconciliationJson(const Reconciliation& all, const ReconciledWith& with);
/// The same as lines for a terminal: a table of tiers and parts, then the sentences.
[[nodiscard]] std::string reconciliationText(const Reconciliation& all, const ReconciledWith& with);

}  // namespace splitpoint::models::imports
