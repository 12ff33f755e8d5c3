#pragma once

#include <vector>

#include <QString>

#include "models/evaluation.h"

namespace splitpoint::ui {

/// One line of "what it does to the answer".
struct EffectRow {
    QString what;  ///< "Virtual", "Recommended"
    QString before, after;
    QString change;        ///< "+2.1 %", "changes", "stays"
    bool matters = false;  ///< shown in bold: another winner, or a change of at least 1 %
};

/// Effective cost of the three plans, the recommended plan and its margin, before and after.
/// @test tests/ui/calibrate: each plan, one infeasible, another winner, no change
[[nodiscard]] std::vector<EffectRow> effectRows(const models::Evaluation& before, const models::Evaluation& after);

/// The whole effect in one sentence.
[[nodiscard]] QString effectSentence(const models::Evaluation& before, const models::Evaluation& after);

}  // namespace splitpoint::ui
