#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "models/evaluation.h"
#include "models/scenario.h"
#include "ui/document/provenance.h"

namespace splitpoint::ui {

/// The answer in words, every number in them from the evaluation.
struct AnswerWords {
    std::optional<models::PlanKind> plan;
    QString headline;           ///< "Hybrid, 6 bare-metal nodes: $2.31 per useful GPU-hour"
    QString margin;             ///< "11 % below Virtual", or "no material difference from Virtual (0.4 %)"
    QString switching;          ///< nearest switch point in a sentence, or that it is being computed
    QString exactness;
    QString useAgainstBreakEven;  ///< "Bare metal pays above 41 % use; 63 % is in use."
    QString assumed;  ///< "Inter-node: assumed, not measured." where jobs span instances; else empty
    QString today;    ///< the winner beside what is paid today; empty where that is not stated
    QStringList reasons;
    QStringList switchPoints;   ///< one sentence for each input
    bool switchPointsUpdating = false;
    QStringList infeasible;     ///< which plan cannot serve what, and why
    QStringList caveats;
    QString prices;             ///< "Prices as of 2026-08, 3 months old"
    bool pricesOld = false;
    QString lesson;             ///< what a sample teaches; empty elsewhere
};

/// Prices older than this raise a mark.
inline constexpr int kOldPriceDays = 90;

/// @param today        ISO date that ages are counted to
/// @param oldAfterDays prices older than this are marked
/// @test tests/ui/answer: each plan winning, a close call, nothing feasible, before and after the switch points
[[nodiscard]] AnswerWords answerWords(const models::Scenario& scenario, const models::Evaluation& evaluation,
                                      const ProvenanceIndex& provenance, bool switchPointsKnown, const QString& today,
                                      int oldAfterDays = kOldPriceDays);

/// "11 % below Virtual", or "no material difference from Virtual (0.4 %)".
/// @param material  whether the margin is larger than 1 % and than the model error, as far as that is known (model.md
/// 7)
[[nodiscard]] QString marginWords(const models::Evaluation& evaluation, bool material);

/// One switch point as a sentence: "Virtual wins if elastic prices fall to 0.71 times today's (on demand $2.13)."
[[nodiscard]] QString switchPointWords(const models::SwitchPoint& point, const models::Scenario& scenario);

/// The status bar: "Recalculated in 3.2 ms · exact for this model · prices as of 2026-08 · overheads built-in".
[[nodiscard]] QString statusWords(const models::Scenario& scenario, const models::Evaluation& evaluation,
                                  const ProvenanceIndex& provenance, double milliseconds, const QString& today,
                                  int oldAfterDays = kOldPriceDays);

/// The whole answer as plain text, for the clipboard and assistive tools.
[[nodiscard]] QString answerAsText(const AnswerWords& words);

}  // namespace splitpoint::ui
