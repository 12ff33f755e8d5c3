#pragma once

#include <span>

namespace splitpoint::ui {

/// The context in which the patterns stand in the files of translations.
inline constexpr const char* kModelContext = "Model";
/// What `models` says, in its own words and with %1 to %9 for what it puts in: all of the parts below.
/// @test tests/resources/model_sentences_test.py: every sentence in the sources of `models` has its words in one
[[nodiscard]] std::span<const char* const> modelPatterns();

/// Names, answers, maps and futures.
[[nodiscard]] std::span<const char* const> decisionPatterns();
/// Usage and bills: how a source is read, what is odd in it, why it is refused.
[[nodiscard]] std::span<const char* const> importPatterns();
/// Scenario files, curves, decks and workbooks.
[[nodiscard]] std::span<const char* const> filePatterns();
/// Tables, offers and quotes of the catalogue.
[[nodiscard]] std::span<const char* const> cataloguePatterns();
/// What is noted beside the offers built in: resources/catalogue/offers.csv.
[[nodiscard]] std::span<const char* const> offerNotePatterns();
/// Profiles, pairs and fleets, and what a calibrating run wrote into its profile.
[[nodiscard]] std::span<const char* const> calibrationPatterns();

}  // namespace splitpoint::ui
