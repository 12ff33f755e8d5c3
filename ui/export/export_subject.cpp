#include "ui/export/export_subject.h"

#include "models/deck/slide_kinds.h"
#include "models/deck/slide_preparation.h"

namespace splitpoint::ui {

QString ExportSubject::sourceLine() const {
    return QString::fromStdString(
        models::words::sourceLine(deck.scenario.name, deck.answer, deck.sha256, deck.date, deck.sources.isExample()));
}

QString sourceLineOf(const ExportSource& source) {
    const models::words::Sources sources(source.scenario->provenanceJson);
    // The line speaks of prices alone, which no evaluation changes.
    const auto answer = models::words::answerWords(*source.scenario, {}, sources, source.date, source.oldAfterDays);
    return QString::fromStdString(
        models::words::sourceLine(source.scenario->name, answer, source.sha256, source.date, sources.isExample()));
}

std::vector<std::string> everySlide() {
    std::vector<std::string> ids;
    for (const models::deck::SlideKind& kind : models::deck::slideKinds()) ids.emplace_back(kind.id);
    return ids;
}

models::Result<std::shared_ptr<const ExportSubject>> exportSubject(const ExportSource& source,
                                                                   const std::vector<std::string>& slides,
                                                                   std::stop_token stop) {
    auto deck =
        models::deck::deckSubject(*source.scenario, source.sha256, source.date, source.oldAfterDays, true, stop);
    if (!deck) return tl::unexpected(std::move(deck.error()));
    std::vector<models::Scenario> others;
    for (const models::ScenarioSnapshot& other : source.others) others.push_back(*other);
    if (auto prepared = models::deck::prepareSlides(*deck, slides, others, stop); !prepared)
        return tl::unexpected(std::move(prepared.error()));
    auto subject = std::make_shared<ExportSubject>();
    subject->deck = std::move(*deck);
    subject->crossing = models::crossingCurves(subject->deck.scenario, subject->deck.evaluation);
    return subject;
}

}  // namespace splitpoint::ui
