#pragma once

#include <stop_token>
#include <string>

#include "models/evaluate.h"
#include "models/words/answer_words.h"
#include "models/words/sources.h"

namespace splitpoint::models::deck {

/// What a deck or a workbook tells of: a scenario, its answer, and the words for it.
struct DeckSubject {
    Scenario scenario;
    std::string sha256;                ///< of the scenario's file
    Evaluation evaluation;             ///< with switch points where they were asked for
    words::Sources sources{""};
    words::AnswerWords answer;
    std::string date;                  ///< ISO day that stands on the slides and that ages are counted to
    int oldAfterDays = words::kOldPriceDays;
    PlanKind shownPlan = PlanKind::Hybrid;  ///< the recommended plan, else the best that there is to show
    HourlyService hours;               ///< of the shown plan

    [[nodiscard]] const PlanResult& shown() const { return evaluation.plan(shownPlan); }
    /// Whether a price of that date is older than allowed.
    [[nodiscard]] bool isOld(const std::string& priceDate) const;
};

/// Evaluates a scenario and puts the answer in words.
/// @errors as `evaluate`; Canceled
[[nodiscard]] Result<DeckSubject> deckSubject(Scenario scenario, std::string sha256, std::string date, int oldAfterDays,
                                              bool withSwitchPoints, std::stop_token stop = {});

}  // namespace splitpoint::models::deck
