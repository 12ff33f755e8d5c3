#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "models/deck/deck_subject.h"

namespace splitpoint::models::deck {

/// Futures behind a deck, so that it is made in seconds: those of `splitpoint-cli simulate --draws 256`.
inline constexpr int kDeckFutures = kLeastDraws;

/// How fine the decision map of a deck is; its picture has a few pixels for each cell.
inline constexpr int kMapColumns = 120, kMapRows = 80;

/// Finds what the named slides show beyond the answer: the explanation (the same calls as `splitpoint-cli explain`),
/// the decision map over the two inputs that matter most, the futures where inputs have ranges, the results of the other
/// scenarios. What is there already
/// stays.
/// @param slides ids of `slideKinds`; empty: all
/// @param others scenarios that are shown beside the subject's; one that cannot be evaluated is an error
/// @param run    for the map and the futures; absent: on the caller's thread
/// @errors Canceled; InvalidInput naming the scenario
[[nodiscard]] Result<void> prepareSlides(DeckSubject& subject, const std::vector<std::string>& slides,
                                         const std::vector<Scenario>& others, std::stop_token stop = {}, const RunParts& run = {});

}  // namespace splitpoint::models::deck
