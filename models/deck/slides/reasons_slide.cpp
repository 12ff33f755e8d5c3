#include <algorithm>
#include <cmath>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/text_fit.h"

namespace splitpoint::models::deck {

namespace {

constexpr double kLeastPoints = 10.0;

/// Nearest first; inputs whose change changes nothing share a sentence at the end.
std::vector<std::string> byNearness(const DeckSubject& subject) {
    auto points = subject.evaluation.recommendation.switchPoints;
    const auto distance = [](const SwitchPoint& p) { return p.factor ? std::fabs(std::log(*p.factor)) : 1e9; };
    std::stable_sort(points.begin(), points.end(),
                     [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
    std::vector<std::string> texts, without;
    for (const SwitchPoint& point : points) {
        if (point.factor)
            texts.push_back(words::switchPointWords(point, subject.scenario));
        else
            without.push_back(words::inputName(point.input));
    }
    if (without.empty()) return texts;
    std::string list = without.front();
    for (std::size_t i = 1; i < without.size(); ++i) list += (i + 1 == without.size() ? " or " : ", ") + without[i];
    texts.push_back("No change of " + list + " between a fifth and five times changes the answer.");
    return texts;
}

/// One above the other, each list gets the height that it needs at the largest size at which both fit.
double shareOfFirst(const Box& box, const std::vector<std::string>& above, const std::vector<std::string>& below) {
    constexpr double kHeading = 0.4, kBetween = 0.2;
    double first = 0.0, second = 0.0;
    for (int points = 16; points >= kLeastPoints; --points) {
        first = kHeading + textHeight(bullets(above, points), box.width);
        second = kHeading + textHeight(bullets(below, points), box.width);
        if (first + second + kBetween <= box.height) break;
    }
    return std::clamp(first / (first + second), 0.15, 0.85);
}

}  // namespace

Slide reasonsSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "reasons";
    slide.title = "Why, and what would change the answer";
    std::vector<std::string> why = subject.answer.reasons;
    for (const std::string& text : subject.answer.infeasible) why.push_back(text);
    std::vector<std::string> changes = byNearness(subject);
    if (!subject.answer.exactness.empty()) changes.push_back(subject.answer.exactness);
    const auto [left, right] =
        area.wide() ? halves(area, area.content, 0.5) : stacked(area.content, shareOfFirst(area.content, why, changes));
    const Box whyBox = headed(slide, left, "Why"), changesBox = headed(slide, right, "What would change it, nearest first");
    TextBox reasons = textIn("Reasons", whyBox, bullets(why, 16), kLeastPoints);
    TextBox flips = textIn("Changes", changesBox, bullets(changes, 16), kLeastPoints);
    // One size for both.
    const auto pointsOf = [](const TextBox& box) { return box.paragraphs.empty() ? 16.0 : box.paragraphs.front().points; };
    const double points = std::min(pointsOf(reasons), pointsOf(flips));
    slide.texts.push_back(textIn("Reasons", whyBox, bullets(why, points), kLeastPoints));
    slide.texts.push_back(textIn("Changes", changesBox, bullets(changes, points), kLeastPoints));
    for (const std::string& text : changes) slide.notes.push_back(text);
    return slide;
}

}  // namespace splitpoint::models::deck
