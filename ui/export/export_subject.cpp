#include "ui/export/export_subject.h"

#include <QStringList>

#include "models/deck/slide_kinds.h"
#include "models/deck/slide_preparation.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {

/// The line of models/words in the window's language: what leaves the window speaks it from its title to its foot.
QString lineInWords(const models::Scenario& scenario, const models::words::AnswerWords& answer, const std::string& sha256,
                    const std::string& date, bool isExample) {
    QStringList parts;
    if (isExample) parts << translated(std::string(models::words::kExampleMark));
    parts << QString::fromStdString(scenario.name) << translated(answer.markedPrices())
          << translated(models::words::madeFrom(sha256, date));
    return parts.join(QStringLiteral(" \u00b7 "));
}

}  // namespace

QString ExportSubject::sourceLine() const {
    return lineInWords(deck.scenario, deck.answer, deck.sha256, deck.date, deck.sources.isExample());
}

QString sourceLineOf(const ExportSource& source) {
    const models::words::Sources sources(source.scenario->provenanceJson);
    // The line speaks of prices alone, which no evaluation changes.
    const auto answer = models::words::answerWords(*source.scenario, {}, sources, source.date, source.oldAfterDays);
    return lineInWords(*source.scenario, answer, source.sha256, source.date, sources.isExample());
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
