#include "models/deck/slides/slide_pieces.h"

#include <cmath>

#include "models/deck/text_fit.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

Halves halves(const SlideArea& area, const Box& box, double firstShare, double gap) {
    if (area.wide()) {
        const double width = box.width - gap;
        return {{box.x, box.y, width * firstShare, box.height},
                {box.x + width * firstShare + gap, box.y, width * (1 - firstShare), box.height}};
    }
    const double tight = gap / 2, height = box.height - tight;
    return {{box.x, box.y, box.width, height * firstShare},
            {box.x, box.y + height * firstShare + tight, box.width, height * (1 - firstShare)}};
}

TextBox textIn(std::string name, const Box& box, std::vector<Paragraph> paragraphs, double least) {
    TextBox text{std::move(name), box, std::move(paragraphs), Anchor::Top, Align::Left, false};
    fitText(text, least);
    return text;
}

std::vector<Paragraph> bullets(const std::vector<std::string>& texts, double points) {
    std::vector<Paragraph> paragraphs;
    for (const std::string& text : texts) {
        paragraphs.push_back({{{text, false, Ink::Text}}, points, true, paragraphs.empty() ? 0.0 : points * 0.45});
    }
    return paragraphs;
}

Box headed(Slide& slide, const Box& box, const std::string& heading) {
    constexpr double kHeight = 0.3, kGap = 0.1;
    slide.texts.push_back({heading, {box.x, box.y, box.width, kHeight}, {{{{heading, true, Ink::Muted}}, 14, false, 0}},
                           Anchor::Top, Align::Left, false});
    return {box.x, box.y + kHeight + kGap, box.width, box.height - kHeight - kGap};
}

std::vector<std::string> planCategories(const DeckSubject& subject) {
    std::vector<std::string> names;
    for (const PlanKind plan : kPlans) names.push_back(words::planName(plan) + (subject.evaluation.plan(plan).feasible ? "" : "*"));
    return names;
}

std::vector<std::string> infeasibleNotes(const DeckSubject& subject) {
    std::vector<std::string> notes;
    for (const std::string& text : subject.answer.infeasible) notes.push_back("* " + text);
    return notes;
}

double niceStep(double span) {
    if (!(span > 0.0) || !std::isfinite(span)) return 1.0;
    const double rough = span / 5.0, power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) return factor * power;
    }
    return 10.0 * power;
}

std::string shortened(const std::string& text, std::size_t most) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
        if (++characters > most) return text.substr(0, at) + "\u2026";
    }
    return text;
}

TableCell numberCell(std::string text, bool bold, Ink ink) { return {std::move(text), bold, ink, Align::Right}; }

}  // namespace splitpoint::models::deck
