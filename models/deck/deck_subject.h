#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "models/decision/decision_map.h"
#include "models/decision/spend_today.h"
#include "models/decision/why.h"

#include "models/evaluate.h"
#include "models/uncertainty/simulation.h"
#include "models/words/answer_words.h"
#include "models/words/sources.h"

namespace splitpoint::models::deck {

/// A scenario that is shown beside the subject's own.
struct OtherScenario {
    Scenario scenario;
    Evaluation evaluation;
};

/// What a deck or a workbook tells of: a scenario, its answer, and the words for it.
struct DeckSubject {
    Scenario scenario;
    std::string sha256;                ///< of the scenario's file
    Evaluation evaluation;             ///< with switch points where they were asked for
    words::Sources sources{""};
    words::AnswerWords answer;
    std::optional<SpendToday> today;   ///< what is paid today beside the plans; absent: not stated
    std::string date;                  ///< ISO day that stands on the slides and that ages are counted to
    int oldAfterDays = words::kOldPriceDays;
    PlanKind shownPlan = PlanKind::Hybrid;  ///< the recommended plan, else the best that there is to show
    HourlyService hours;               ///< of the shown plan

    // What single slides show beyond the answer; absent until `prepareSlides` was asked for it.
    std::optional<Why> why;             ///< with the bridge from the runner-up
    std::optional<DecisionMap> map;
    /// What the futures say; absent too where no input has a range or no plan is recommended.
    std::optional<Simulation> futures;
    std::string whyNoMap;               ///< why there is none, as a sentence
    std::vector<OtherScenario> others;  ///< in the order of the file

    /// Today's spend in one sentence; empty where it is not stated.
    [[nodiscard]] std::string spendWords() const { return today ? spendSentence(*today, evaluation) : std::string(); }
    /// Where the overheads come from, as `words::Sources` says; figures of the file that no source is noted of, and
    /// that are not the catalogue's, are "overheads typed in, no source noted, not calibrated"; where
    /// there are none, `words::kNoOverheads`.
    [[nodiscard]] std::string overheadWords() const;
    [[nodiscard]] bool isDemanded() const { return evaluation.usefulGpuHoursDemanded > 0.0; }
    /// Whether a plan's commitment goes on when the horizon ends, so that both figures have to be shown (model.md 5).
    [[nodiscard]] bool outlastsHorizon(PlanKind plan) const;
    [[nodiscard]] const PlanResult& shown() const { return evaluation.plan(shownPlan); }
    /// Whether a price of that date is older than allowed.
    [[nodiscard]] bool isOld(const std::string& priceDate) const;
};

/// Evaluates a scenario and puts the answer in words.
/// @param run  for the switch points; absent: on the caller's thread
/// @errors as `evaluate`; Canceled
[[nodiscard]] Result<DeckSubject> deckSubject(Scenario scenario, std::string sha256, std::string date, int oldAfterDays,
                                              bool withSwitchPoints, std::stop_token stop = {}, const RunParts& run = {});

}  // namespace splitpoint::models::deck
