#pragma once

#include <QString>

#include "models/evaluation.h"

namespace splitpoint::ui {

/// What became of a pinned result, by plan, that of the answer first: "Since pinned, USD per useful GPU-hour: Bare
/// metal $2.31, now $2.45 (+$0.14); Virtual $3.00 (unchanged); Hybrid $2.20, now infeasible. The answer was Hybrid and is
/// Bare metal." What is printed alike is unchanged.
[[nodiscard]] QString pinnedWords(const models::Evaluation& pinned, const models::Evaluation& now);

}  // namespace splitpoint::ui
