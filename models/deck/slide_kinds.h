#pragma once

#include <string_view>
#include <vector>

#include "models/deck/deck_subject.h"
#include "models/deck/slide.h"

namespace splitpoint::models::deck {

/// What a slide shows beyond the answer, which takes time to find.
enum class SlideNeed { Nothing, Why, Map, Others, Futures };

/// One kind of slide: a row of the table that decks are made from. Another slide is a function in `models/deck/slides`
/// and a row in `slide_kinds.cpp`.
struct SlideKind {
    std::string_view id;     ///< as on the command line, stable: slides in decks are found again by it
    std::string_view words;  ///< what it shows, for help
    Slide (*make)(const DeckSubject& subject, const SlideArea& area);
    bool opening = false;    ///< takes the title layout
    SlideNeed need = SlideNeed::Nothing;
    /// Instead of `make`, where a kind stands for any number of slides; their ids begin with the kind's.
    std::vector<Slide> (*makeAll)(const DeckSubject& subject, const SlideArea& area) = nullptr;
    /// Only where it is listed: what it shows takes seconds where hours are simulated, and a deck is there within one.
    bool onRequest = false;
};

/// Whether the subject holds what the kind shows: without other scenarios there is nothing to compare, without ranges
/// there is one future only.
[[nodiscard]] bool hasMaterial(const SlideKind& kind, const DeckSubject& subject);

/// The slides of a kind; none where there is no material for it.
[[nodiscard]] std::vector<Slide> slidesOf(const SlideKind& kind, const DeckSubject& subject, const SlideArea& area);

/// All kinds in their usual order.
[[nodiscard]] const std::vector<SlideKind>& slideKinds();

/// A slide with what all have: the source line, the mark of example data, and the notes' last lines.
[[nodiscard]] Slide finishedSlide(Slide slide, const DeckSubject& subject, const SlideArea& area);

// The makers, one file each in models/deck/slides.
[[nodiscard]] Slide titleSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide answerSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide reasonsSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide dollarsSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide bridgeSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide mapSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide uncertaintySlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] std::vector<Slide> scenarioSlides(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide sweepSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide demandSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide durationSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide performanceSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide assumptionsSlide(const DeckSubject& subject, const SlideArea& area);
[[nodiscard]] Slide figuresSlide(const DeckSubject& subject, const SlideArea& area);

}  // namespace splitpoint::models::deck
