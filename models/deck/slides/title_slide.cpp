#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/words/number_words.h"

namespace splitpoint::models::deck {

Slide titleSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "title";
    slide.opening = true;
    slide.title = shortened(subject.scenario.name, 120);
    const std::string decision = subject.sources.sentence("decision");
    slide.subtitle = decision.empty() ? "Bare metal, virtual machines, or split: what this GPU work costs per useful hour" : decision;
    const std::size_t workloads = subject.scenario.workloads.size();
    std::string facts = words::hoursInWords(subject.scenario.hours);
    if (!subject.scenario.start.empty()) facts += " from " + subject.scenario.start.substr(0, 10);
    facts += " \u00b7 " + std::to_string(workloads) + (workloads == 1 ? " workload" : " workloads") + " \u00b7 " +
             words::number(subject.evaluation.usefulGpuHoursDemanded, words::Quantity::GpuHours) + " useful GPU-hours";
    std::vector<Paragraph> paragraphs;
    if (!area.subtitlePlace) paragraphs.push_back({{{slide.subtitle, false, Ink::Text}}, 20, false, 0});
    paragraphs.push_back({{{facts, false, Ink::Muted}}, 16, false, paragraphs.empty() ? 0.0 : 8.0});
    if (subject.sources.isExample()) {
        paragraphs.push_back(
            {{{"Example data: " + subject.sources.exampleSentence(), true, Ink::Warning}}, 16, false, 8});
    }
    slide.texts.push_back(textIn("Facts", area.subtitle, std::move(paragraphs)));
    return slide;
}

}  // namespace splitpoint::models::deck
