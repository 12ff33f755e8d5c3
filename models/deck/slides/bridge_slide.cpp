#include <algorithm>
#include <array>
#include <cmath>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

using words::Quantity;

Ink termInk(BridgeTerm term) {
    constexpr std::array<std::string_view, kBridgeTermCount> kKeys{
        "useful",   "idle",       "overhead",   "disturbance", "interruption", "elastic_waste",
        "headroom", "operations", "operations", "setup",       "transfer",     "extra"};
    return dollarPartInk(kKeys[index(term)]);
}

std::string signedUsd(double value, int digits) {
    return (value > 0.0 ? "+" : "") + words::fixedNumber(value, stepDigits(value, digits));
}

std::string sentence(const Why& why, std::string_view key) {
    for (const Reason& reason : why.sentences) {
        if (reason.key == key) return reason.sentence;
    }
    return {};
}

/// Both headlines from zero, between them a step for each term that shows; the rest is one step, so that they meet.
SlideChart bridgeChart(const Bridge& bridge, PlanKind from, PlanKind to) {
    SlideChart chart = costPerHourChart(ChartKind::Waterfall, "Bridge of the effective cost", "Step");
    const auto addPlan = [&](PlanKind plan, double cost) {
        addStep(chart, words::planName(plan), cost, inkOf(plan), words::number(cost, Quantity::UsdPerGpuHour));
    };
    chart.value.numberFormat = costFormat(costDigits(std::max(bridge.from, bridge.to)));
    addPlan(from, bridge.from);
    const int digits = stepDigits(bridge);
    for (std::size_t i = 0; i < kBridgeTermCount; ++i) {
        if (std::abs(bridge.terms[i]) < leastStep(bridge)) continue;
        const auto term = static_cast<BridgeTerm>(i);
        addStep(chart, words::bridgeTermName(term), bridge.terms[i], termInk(term), signedUsd(bridge.terms[i], digits));
    }
    if (const double rest = smallSteps(bridge); rest != 0.0)
        addStep(chart, "Rest", rest, Ink::Faded, signedUsd(rest, digits));
    addPlan(to, bridge.to);
    return chart;
}

}  // namespace

Slide bridgeSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "bridge";
    const Why& why = *subject.why;
    const Recommendation& answer = subject.evaluation.recommendation;
    if (!why.bridge || !answer.plan || !answer.runnerUp) {
        slide.title = "There is no rival to bridge from";
        slide.texts.push_back(sentenceInstead(area, sentence(why, "decides")));
        return slide;
    }
    slide.title = "From " + words::planName(*answer.runnerUp) + " to " + words::planName(*answer.plan) + ": " +
                  words::number(why.bridge->from, Quantity::UsdPerGpuHour) + " to " +
                  words::number(why.bridge->to, Quantity::UsdPerGpuHour) + " per useful GPU-hour";
    const Box box = area.content;
    constexpr double kWords = 0.95, kGap = 0.1;
    std::vector<Paragraph> lead;
    for (const char* key : {"decides", "margin"}) {
        const std::string text = sentence(why, key);
        if (!text.empty()) lead.push_back({{{text, false, Ink::Text}}, 14, false, lead.empty() ? 0.0 : 4.0});
    }
    slide.texts.push_back(textIn("What decides", {box.x, box.y, box.width, kWords}, std::move(lead), 10, "explain"));
    SlideChart chart = bridgeChart(*why.bridge, *answer.runnerUp, *answer.plan);
    chart.altText = "Waterfall of the effective cost. " + sentence(why, "bridge");
    if (!area.wide()) chart.textPoints = 10;
    for (const Reason& reason : why.sentences) slide.notes.push_back(reason.sentence);
    const Box below{box.x, box.y + kWords + kGap, box.width, box.height - kWords - kGap};
    slide.charts.push_back(withLevelNames(std::move(chart), below));
    return slide;
}

}  // namespace splitpoint::models::deck
