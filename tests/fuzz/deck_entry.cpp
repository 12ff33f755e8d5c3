// Templates and decks of other programs: the zip, and the XML in it.
#include "models/deck/deck_file.h"
#include "models/package/package.h"
#include "tests/fuzz/entries.h"

namespace splitpoint::fuzz {

namespace {

using models::Result;
using models::deck::Presentation;

models::deck::Slide smallSlide() {
    models::deck::Slide slide;
    slide.id = "answer";
    slide.title = "Title";
    slide.notes = {"Notes"};
    slide.texts.push_back({"text", {1, 2, 4, 1}, {{{{"Words", true, models::deck::Ink::Text}}, 16, true, 0}}});
    return slide;
}

/// Adds a slide as an export does. What cannot take one must say so in a sentence; what can must open again.
std::string addSlide(Presentation deck) {
    if (const auto known = deck.slides(); !known) return wrongWith(known.error());
    if (const auto added = deck.append(smallSlide(), "Scenario", "0123456789abcdef", "2026-11-27"); !added) return wrongWith(added.error());
    const auto parts = deck.finished();
    if (!parts) return wrongWith(parts.error());
    const auto again = Presentation::open(*parts);
    if (!again) return "a deck that does not open again: " + again.error().message;
    const auto slides = again->slides();
    if (!slides) return "slides that cannot be read again: " + slides.error().message;
    return slides->empty() || slides->back().id != "answer" ? "the slide that was added is not the last one" : "";
}

/// A deck of ours with a slide, as the base of changed parts.
const models::package::Parts& smallDeck() {
    static const models::package::Parts parts = [] {
        auto deck = models::deck::newDeck(false, models::deck::SlideSize::Wide);
        if (!deck || !deck->append(smallSlide(), "Other", "fedcba9876543210", "2026-11-27")) std::abort();
        return std::move(*deck->finished());
    }();
    return parts;
}

}  // namespace

std::string readDeckBytes(std::string bytes) {
    auto deck = models::deck::openDeck(bytes);
    return deck ? addSlide(std::move(*deck)) : wrongWith(deck.error());
}

std::string readDeckPartBytes(std::string bytes) {
    if (bytes.empty()) return "";
    models::package::Parts parts = smallDeck();
    const auto part = std::next(parts.begin(), static_cast<std::ptrdiff_t>(static_cast<unsigned char>(bytes[0]) % parts.size()));
    part->second = bytes.substr(1);
    auto deck = Presentation::open(std::move(parts));
    return deck ? addSlide(std::move(*deck)) : wrongWith(deck.error());
}

}  // namespace splitpoint::fuzz
