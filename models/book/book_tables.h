#pragma once

#include <vector>

#include "models/book/workbook.h"
#include "models/deck/deck_subject.h"

namespace splitpoint::models::book {

// The tables of a workbook, as data: the same go into the sheets and into CSV.

[[nodiscard]] Table answerTable(const deck::DeckSubject& subject);      ///< the answer in sentences, with the scenario's hash
[[nodiscard]] Table plansTable(const deck::DeckSubject& subject);       ///< a row per figure, a column per plan
[[nodiscard]] Table costTable(const deck::DeckSubject& subject);        ///< by what is bought, USD, summed
[[nodiscard]] Table dollarsTable(const deck::DeckSubject& subject);     ///< by where each dollar goes, USD, summed
[[nodiscard]] Table sweepTable(const deck::DeckSubject& subject);       ///< every node count
[[nodiscard]] Table hourlyTable(const deck::DeckSubject& subject);      ///< every hour of the shown plan
[[nodiscard]] Table durationTable(const deck::DeckSubject& subject);    ///< load-duration curve, at most 1,000 points
[[nodiscard]] Table offersTable(const deck::DeckSubject& subject);      ///< with price, date, source
[[nodiscard]] Table efficiencyTable(const deck::DeckSubject& subject);  ///< workload by tier, with its factors
[[nodiscard]] Table inputsTable(const deck::DeckSubject& subject);      ///< every input of the file with its provenance
[[nodiscard]] Table sourcesTable(const deck::DeckSubject& subject);     ///< every note of provenance

}  // namespace splitpoint::models::book
