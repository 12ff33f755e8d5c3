#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <QString>

#include "models/deck/deck_subject.h"
#include "models/evaluate.h"

namespace splitpoint::ui {

/// What is exported: the scenario on show and those beside it, as values that another thread may keep.
struct ExportSource {
    models::ScenarioSnapshot scenario;
    std::vector<models::ScenarioSnapshot> others;  ///< in the order of the file
    std::vector<std::filesystem::path> filesRead;  ///< that nothing may be written over
    std::string sha256;                            ///< of the file
    std::string date;                              ///< ISO day that stands on everything
    int oldAfterDays = models::words::kOldPriceDays;
};

/// The scenario with everything that slides, report and pictures show of it.
struct ExportSubject {
    models::deck::DeckSubject deck;
    std::optional<models::CrossingCurves> crossing;

    /// The line at the foot of everything that is exported.
    [[nodiscard]] QString sourceLine() const;
};

/// The same line before anything was evaluated.
[[nodiscard]] QString sourceLineOf(const ExportSource& source);

/// What a report asks for: every kind of slide, also those that a deck has only on request.
[[nodiscard]] std::vector<std::string> everySlide();

/// Evaluates the source and prepares the slides named (the usual ones where none is); for a thread of its own.
/// @errors those of `models::deck::deckSubject` and `prepareSlides`
[[nodiscard]] models::Result<std::shared_ptr<const ExportSubject>> exportSubject(const ExportSource& source,
                                                                                 const std::vector<std::string>& slides,
                                                                                 std::stop_token stop = {});

}  // namespace splitpoint::ui
