#pragma once

#include <string>
#include <vector>

#include "models/evaluation.h"
#include "models/scenario.h"
#include "models/words/sources.h"

namespace splitpoint::models::words {

/// Prices older than this are marked, unless the user sets another age.
inline constexpr int kOldPriceDays = 90;

/// The answer in words, every number in them from the evaluation. The same sentences as in the window.
struct AnswerWords {
    std::string headline;    ///< "Hybrid, 6 bare-metal nodes: $2.31 per useful GPU-hour"
    std::string margin;      ///< "11 % below Virtual", "no material difference from Virtual (0.4 %)"; may be empty
    std::string breakEven;   ///< "The marginal bare-metal GPU pays above 41 % use; 63 % is in use."; may be empty
    std::string exactness;
    std::vector<std::string> reasons;
    std::vector<std::string> infeasible;    ///< which plan cannot serve what, and why
    std::vector<std::string> switchPoints;  ///< one sentence for each input; empty where they were not computed
    std::vector<std::string> caveats;       ///< what is not included, terms that reach past the horizon, ...
    std::string prices;                     ///< "Prices as of 2026-08, 3 months old"
    bool pricesOld = false;
    /// Headline and margin as one sentence with a period.
    [[nodiscard]] std::string sentence() const;
    /// The prices' date with the mark of old ones: "Prices as of 2026-03, 8 months old: check them".
    [[nodiscard]] std::string markedPrices() const { return prices + (pricesOld ? ": check them" : ""); }
};

/// What stands at the foot of everything that leaves the program, behind the scenario's name and the prices:
/// "scenario 9113f6e81b02 \u00b7 2026-11-26 \u00b7 Splitpoint 0.1.0".
[[nodiscard]] std::string madeFrom(std::string_view sha256, std::string_view date);

/// The whole line: name, prices, what it was made from; and that the data are an example, where they are.
/// @test the same line in every medium (tests/ui/export/media_test.cpp)
[[nodiscard]] std::string sourceLine(const std::string& scenarioName, const AnswerWords& answer, std::string_view sha256,
                                     std::string_view date, bool isExample);
inline constexpr std::string_view kExampleMark = "EXAMPLE DATA";

/// @param today        ISO date that ages are counted to
/// @param oldAfterDays prices older than this are marked
/// @test  each plan winning, a close call, nothing feasible, numbers recomputed from the evaluation; the window's words
[[nodiscard]] AnswerWords answerWords(const Scenario& scenario, const Evaluation& evaluation, const Sources& sources,
                                      std::string_view today, int oldAfterDays = kOldPriceDays);

/// One switch point as a sentence: "Virtual wins if elastic prices fall by 29 %, to $2.13 per GPU-hour on demand."
[[nodiscard]] std::string switchPointWords(const SwitchPoint& point, const Scenario& scenario);

/// "elastic prices", "peakedness of demand".
[[nodiscard]] std::string inputName(SwitchInput input);

/// A sentence of the model, with a capital at its start.
[[nodiscard]] std::string capitalized(std::string text);

}  // namespace splitpoint::models::words
