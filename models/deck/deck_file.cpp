#include "models/deck/deck_file.h"

#include <algorithm>

#include "models/deck/slide_kinds.h"
#include "models/package/package.h"

namespace splitpoint::models::deck {

namespace {

const SlideKind* kindOf(std::string_view id) {
    const auto& kinds = slideKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [id](const SlideKind& kind) { return kind.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

Error unknownSlide(std::string_view id) {
    std::string known;
    for (const SlideKind& kind : slideKinds()) known += (known.empty() ? "" : ", ") + std::string(kind.id);
    return {ErrorKind::InvalidInput, "there is no slide '" + std::string(id) + "'; choose from " + known};
}

Error noMaterial(const SlideKind& kind) {
    const std::string what =
        kind.need == SlideNeed::Others ? "the file has no further scenario to compare; duplicate one in the window, or leave it out"
        : kind.need == SlideNeed::Futures ? "no input has a range, or no plan is recommended; give an input a range, or leave it out"
                                          : "what it shows was not computed";
    return {ErrorKind::InvalidInput, "the slide '" + std::string(kind.id) + "' cannot be made: " + what};
}

Result<void> put(Presentation& deck, const std::vector<KnownSlide>& known, const Slide& slide, const DeckSubject& subject) {
    const std::string& name = subject.scenario.name;
    bool isThere = false;
    for (const KnownSlide& before : known) {  // more than one where somebody has duplicated it
        if (before.id != slide.id || before.scenario != scenarioKey(name)) continue;
        isThere = true;
        if (auto done = deck.replace(before.part, slide, name, subject.sha256, subject.date); !done) return done;
    }
    return isThere ? Result<void>() : deck.append(slide, name, subject.sha256, subject.date);
}

/// The named ones, else all that no request is needed for.
std::vector<std::string> wantedSlides(const std::vector<std::string>& named) {
    std::vector<std::string> wanted = named;
    if (wanted.empty()) {
        for (const SlideKind& kind : slideKinds()) {
            if (!kind.onRequest) wanted.emplace_back(kind.id);
        }
    }
    return wanted;
}

}  // namespace

Result<Presentation> newDeck(bool dark, SlideSize size) { return Presentation::open(skeleton(dark, size)); }

Result<Presentation> openDeck(std::string_view bytes) {
    auto parts = package::unpack(bytes);
    if (!parts) return tl::unexpected(parts.error());
    return Presentation::open(std::move(*parts));
}

Result<std::vector<std::string>> slideList(std::string_view argument) {
    std::vector<std::string> ids;
    for (std::size_t from = 0; from <= argument.size();) {
        const std::size_t to = std::min(argument.find(',', from), argument.size());
        const std::string id(argument.substr(from, to - from));
        if (kindOf(id) == nullptr) return tl::unexpected(unknownSlide(id));
        if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
            return tl::unexpected(Error{ErrorKind::InvalidInput, "the slide '" + id + "' is named twice; name each once"});
        }
        ids.push_back(id);
        from = to + 1;
    }
    return ids;
}

Result<std::vector<std::string>> slidesKept(const Presentation& base, const DeckSubject& subject, const std::vector<std::string>& slides) {
    const auto known = base.slides();
    if (!known) return tl::unexpected(known.error());
    std::vector<std::string> made, kept;
    for (const std::string& id : wantedSlides(slides)) {
        const SlideKind* kind = kindOf(id);
        if (kind == nullptr) return tl::unexpected(unknownSlide(id));
        for (const Slide& slide : slidesOf(*kind, subject, base.layout(kind->opening).area)) made.push_back(slide.id);
    }
    for (const KnownSlide& slide : *known) {
        if (slide.id.empty() || slide.scenario != scenarioKey(subject.scenario.name)) continue;
        if (std::find(made.begin(), made.end(), slide.id) != made.end()) continue;
        const std::string kind = slide.id.substr(0, slide.id.find('-'));  // scenarios-98801fd8: one of many of a kind
        if (std::find(kept.begin(), kept.end(), kind) == kept.end()) kept.push_back(kind);
    }
    return kept;
}

Result<std::string> deckFile(Presentation base, DeckMode mode, const DeckSubject& subject, const std::vector<std::string>& slides) {
    std::vector<KnownSlide> known;
    if (mode == DeckMode::New) {
        if (auto cleared = base.clear(); !cleared) return tl::unexpected(cleared.error());
        base.setProperties(subject.scenario.name, subject.answer.sentence(), subject.date);
    } else {
        auto found = base.slides();
        if (!found) return tl::unexpected(found.error());
        known = std::move(*found);
    }
    for (const std::string& id : wantedSlides(slides)) {
        const SlideKind* kind = kindOf(id);
        if (kind == nullptr) return tl::unexpected(unknownSlide(id));
        const SlideArea& area = base.layout(kind->opening).area;
        const bool asked = !slides.empty();
        if (asked && !hasMaterial(*kind, subject)) return tl::unexpected(noMaterial(*kind));
        for (Slide& slide : slidesOf(*kind, subject, area)) {
            const Slide whole = finishedSlide(std::move(slide), subject, area);
            if (auto done = put(base, known, whole, subject); !done) return tl::unexpected(done.error());
        }
    }
    auto parts = base.finished();
    if (!parts) return tl::unexpected(parts.error());
    return package::pack(*parts);
}

}  // namespace splitpoint::models::deck
