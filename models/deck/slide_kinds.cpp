#include "models/deck/slide_kinds.h"

#include <algorithm>

#include "models/deck/presentation.h"
#include "models/deck/text_fit.h"

namespace splitpoint::models::deck {

namespace {

constexpr double kTagWidth = 1.35;

/// "Not included: storage, ...": what every slide has to say where no further costs are given; empty where some are.
std::string notIncluded(const DeckSubject& subject) {
    const auto& caveats = subject.answer.caveats;
    const auto found = std::find_if(caveats.begin(), caveats.end(),
                                    [](const std::string& caveat) { return caveat.starts_with("Not included: "); });
    return found == caveats.end() ? std::string() : *found;
}

TextBox sourceLine(const Slide& slide, const DeckSubject& subject, const Box& place) {
    TextBox line{sourceLineName(slide.id, subject.scenario.name), place, {}, Anchor::Middle, Align::Left, false};
    const bool old = subject.answer.pricesOld;
    const Run prices{subject.answer.markedPrices(), old, old ? Ink::Warning : Ink::Muted};
    const std::string rest = " \u00b7 " + words::madeFrom(subject.sha256, subject.date);
    constexpr double kPoints = 10.0, kSmaller = 8.0;  // the least that is still read
    const std::string name = subject.scenario.name + " \u00b7 ", without = notIncluded(subject);
    const auto widthOf = [&](const std::string& first, const std::string& last, double points) {
        return textWidth(first + rest + last, points) + textWidth(prices.text, points, old);
    };
    const auto add = [&](const std::string& first, const std::string& last, double points) {
        Paragraph paragraph;
        paragraph.points = points;
        if (!first.empty()) paragraph.runs.push_back({first, false, Ink::Muted});
        paragraph.runs.push_back(prices);
        paragraph.runs.push_back({rest + last, false, Ink::Muted});
        line.paragraphs.push_back(std::move(paragraph));
    };
    // All of it where there is room, or all but the name, which the title slide shows whole.
    const std::string also = without.empty() ? without : " \u00b7 " + without;
    for (const std::string& first : {name, std::string()}) {
        const double points = widthOf(first, also, kPoints) <= place.width ? kPoints : kSmaller;
        if (widthOf(first, also, points) > place.width) continue;
        add(first, also, points);
        return line;
    }
    // Else what is not included has a line of its own.
    const double points = without.empty() ? kPoints : kSmaller;
    add(widthOf(name, {}, points) <= place.width ? name : std::string(), {}, points);
    if (!without.empty()) line.paragraphs.push_back({{{without, false, Ink::Muted}}, points, false, 0});
    // A template may leave so little that even the first breaks; the notes say it all the same.
    if (line.paragraphs.size() > 1 && textHeight(line.paragraphs, place.width) > place.height)
        line.paragraphs.pop_back();
    fitText(line, kSmaller);
    return line;
}

TextBox exampleTag(const Box& place) {
    return {"Example data", {place.right() - kTagWidth, place.y + 0.02, kTagWidth, place.height - 0.04},
            {{{{std::string(words::kExampleMark), true, Ink::Warning}}, 10, false, 0}}, Anchor::Middle, Align::Center, true};
}

}  // namespace

const std::vector<SlideKind>& slideKinds() {
    static const std::vector<SlideKind> kKinds{
        {"title", "the question, the horizon, the date", &titleSlide, true},
        {"answer", "the answer, the three plans, cost by part", &answerSlide, false},
        {"reasons", "why, and what would change the answer", &reasonsSlide, false},
        {"bridge", "from the runner-up's cost to the winner's, term by term", &bridgeSlide, false, SlideNeed::Why},
        {"dollars", "where each dollar goes", &dollarsSlide, false},
        {"sweep", "cost against bare-metal nodes", &sweepSlide, false},
        {"demand", "the busiest week and what serves it", &demandSlide, false},
        {"duration", "the load-duration curve", &durationSlide, false},
        {"performance", "speed of the plans and efficiency of the tiers", &performanceSlide, false},
        {"map", "which plan wins over the two inputs that matter most", &mapSlide, false, SlideNeed::Map},
        {"uncertainty", "if listed: what if we are wrong, chances of the plans, what moves the cost", &uncertaintySlide,
         false, SlideNeed::Futures, nullptr, true},
        {"scenarios", "a slide for each further scenario of the file", nullptr, false, SlideNeed::Others, &scenarioSlides},
        {"assumptions", "offers with price, date and source; what is not included", &assumptionsSlide, false},
        {"figures", "demand, overheads and operations with their sources", &figuresSlide, false}};
    return kKinds;
}

bool hasMaterial(const SlideKind& kind, const DeckSubject& subject) {
    switch (kind.need) {
        case SlideNeed::Why: return subject.why.has_value();
        case SlideNeed::Map: return subject.map.has_value() || !subject.whyNoMap.empty();
        case SlideNeed::Others: return !subject.others.empty();
        case SlideNeed::Futures: return subject.futures.has_value();
        case SlideNeed::Nothing: break;
    }
    return true;
}

std::vector<Slide> slidesOf(const SlideKind& kind, const DeckSubject& subject, const SlideArea& area) {
    if (!hasMaterial(kind, subject)) return {};
    if (kind.makeAll != nullptr) return kind.makeAll(subject, area);
    return {kind.make(subject, area)};
}

Slide finishedSlide(Slide slide, const DeckSubject& subject, const SlideArea& area) {
    Box place = area.source;
    const bool example = subject.sources.isExample();
    if (example) {
        slide.texts.push_back(exampleTag(place));
        place.width -= kTagWidth + 0.15;
    }
    slide.texts.push_back(sourceLine(slide, subject, place));
    slide.notes.insert(slide.notes.begin(), subject.answer.sentence());
    const auto& notes = slide.notes;
    const std::string& exactness = subject.answer.exactness;  // of slides with reasons, a note already
    if (!exactness.empty() && std::find(notes.begin(), notes.end(), exactness) == notes.end()) slide.notes.push_back(exactness);
    const std::string without = notIncluded(subject);
    const bool said = std::any_of(slide.notes.begin(), slide.notes.end(),
                                  [&](const std::string& note) { return note.starts_with(without); });
    if (!said) slide.notes.push_back(without + ".");
    slide.notes.push_back(subject.answer.prices + (subject.answer.pricesOld ? ": older than " + std::to_string(subject.oldAfterDays) +
                                                                                  " days, check them." : "."));
    if (example) slide.notes.push_back("Example data: " + subject.sources.exampleSentence());
    slide.notes.push_back("Scenario \"" + subject.scenario.name + "\", SHA-256 of its file " + subject.sha256 + "; Splitpoint " SPLITPOINT_VERSION
                          ", " + subject.date + ".");
    return slide;
}

}  // namespace splitpoint::models::deck
