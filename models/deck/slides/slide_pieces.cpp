#include "models/deck/slides/slide_pieces.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "models/deck/text_fit.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

Halves halves(const SlideArea& area, const Box& box, double firstShare) {
    const double gap = area.wide() ? 0.35 : 0.2, width = box.width - gap;
    return {{box.x, box.y, width * firstShare, box.height},
            {box.x + width * firstShare + gap, box.y, width * (1 - firstShare), box.height}};
}

Halves stacked(const Box& box, double firstShare, double gap) {
    const double height = box.height - gap;
    return {{box.x, box.y, box.width, height * firstShare},
            {box.x, box.y + height * firstShare + gap, box.width, height * (1 - firstShare)}};
}

TextBox sentenceInstead(const SlideArea& area, const std::string& sentence) {
    return textIn("Nothing", area.content, {{{{sentence, false, Ink::Text}}, 18, false, 0}});
}

SlideChart costPerHourChart(ChartKind kind, std::string name, std::string categoryTitle) {
    SlideChart chart;
    chart.kind = kind;
    chart.name = std::move(name);
    chart.categoryTitle = std::move(categoryTitle);
    chart.value.title = "USD per useful GPU-hour";
    chart.value.numberFormat = chart.valueFormat = costFormat(2);
    return chart;
}

int costDigits(double usd) {
    constexpr double kTwoThatCount = 0.0995;
    const double size = std::abs(usd);
    if (!(size > 0.0) || size >= kTwoThatCount) return 2;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(size))) + 1, 2, 8);
}

std::string costFormat(int digits) {
    return "\"$\"#,##0." + std::string(static_cast<std::size_t>(digits), '0');
}

std::vector<std::string> totalLabels(const DeckSubject& subject) {
    constexpr double kInWhole = 9999.5;    // from here on the words round to thousands, and the format says more
    constexpr double kAsSheetsRound = 1.0 + 1e-15;  // they round the decimal number: 3.045, held as 3.0449…, up
    std::vector<std::string> labels;
    bool any = false;
    for (const PlanKind plan : kPlans) {
        const double usd = subject.evaluation.plan(plan).usdPerUsefulGpuHour.value_or(0.0);
        const std::string said = words::number(usd, words::Quantity::UsdPerGpuHour);
        const bool differs = usd > 0.0 && usd < kInWhole && said != "$" + words::fixedNumber(usd * kAsSheetsRound, 2);
        labels.push_back(differs ? said : std::string());
        any = any || differs;
    }
    return any ? labels : std::vector<std::string>();
}

void fitCostAxis(SlideChart& chart, const DeckSubject& subject) {
    double tallest = 0.0;
    for (const PlanKind plan : kPlans) tallest = std::max(tallest, subject.evaluation.plan(plan).usdPerUsefulGpuHour.value_or(0.0));
    chart.value.numberFormat = costFormat(costDigits(tallest));
}

void addStep(SlideChart& chart, const std::string& name, double value, Ink ink, const std::string& label) {
    if (chart.series.empty()) {
        chart.series.emplace_back();
        chart.series.front().name = chart.value.title;
        chart.series.front().ink = Ink::Faded;
        chart.legend = false;
    }
    ChartSeries& steps = chart.series.front();
    chart.categories.push_back(name);
    steps.values.emplace_back(value);
    steps.pointInks.push_back(ink);
    steps.labels.push_back(label);
}

PlacedChart withLevelNames(SlideChart chart, const Box& box) {
    constexpr double kAxis = 0.85, kLeast = 9.0;  // inches left of the columns; points
    const double room = (box.width - kAxis) / static_cast<double>(std::max<std::size_t>(1, chart.categories.size()));
    double widest = 0.0;  // of a word, at one point
    for (const std::string& name : chart.categories) {
        for (std::size_t from = 0; from <= name.size();) {
            const std::size_t to = std::min(name.find(' ', from), name.size());
            widest = std::max(widest, textWidth(name.substr(from, to - from), 1.0));
            from = to + 1;
        }
    }
    const double points = widest > 0.0 ? std::floor(room / (widest * 1.05)) : chart.textPoints;
    chart.levelNames = points >= kLeast;
    if (chart.levelNames) chart.textPoints = std::min(chart.textPoints, points);
    return {std::move(chart), box};
}

void fitValueLabels(SlideChart& chart, double width, std::string (*said)(double)) {
    constexpr double kAxis = 0.85, kBetweenGroups = 0.6, kShare = 0.85, kLeast = 8.0;  // inches, columns; points
    const double columns = static_cast<double>(chart.series.size()) + kBetweenGroups;
    const double room = (width - kAxis) / static_cast<double>(std::max<std::size_t>(1, chart.size())) / columns;
    double widest = 0.0;  // at one point
    for (const ChartSeries& series : chart.series) {
        for (const auto& value : series.values) {
            if (value) widest = std::max(widest, textWidth(said(*value), 1.0, true));
        }
    }
    if (widest > 0.0)
        chart.labelPoints = std::clamp(std::floor(room * kShare / widest), std::min(kLeast, chart.textPoints), chart.textPoints);
}

std::string usdAxisFormat(double maximum, double step) {
    struct Unit {
        double usd;
        const char* suffix;  // each comma leaves out three digits
    };
    constexpr Unit kUnits[] = {{1e12, ",,,,\"T\""}, {1e9, ",,,\"B\""}, {1e6, ",,\"M\""}, {1e3, ",\"k\""}, {1.0, ""}};
    const Unit* fitting = std::find_if(std::begin(kUnits), std::end(kUnits) - 1, [&](const Unit& each) { return maximum >= each.usd; });
    const double unit = fitting->usd;
    int digits = 0;
    for (double rest = step / unit; digits < 6 && std::abs(rest - std::round(rest)) > 1e-6; rest *= 10.0) ++digits;
    const std::string places = digits == 0 ? "0" : "0." + std::string(static_cast<std::size_t>(digits), '0');
    return "\"$\"" + places + fitting->suffix;
}

TextBox textIn(std::string name, const Box& box, std::vector<Paragraph> paragraphs, double least,
               std::string_view command) {
    TextBox text{std::move(name), box, std::move(paragraphs), Anchor::Top, Align::Left, false};
    fitText(text, least, command);
    return text;
}

std::vector<Paragraph> bullets(const std::vector<std::string>& texts, double points) {
    std::vector<Paragraph> paragraphs;
    paragraphs.reserve(texts.size());
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
    names.reserve(kPlans.size());
    for (const PlanKind plan : kPlans) names.push_back(markedPlan(plan, subject.evaluation.plan(plan).feasible));
    return names;
}

std::string markedPlan(PlanKind plan, bool feasible) { return words::planName(plan) + (feasible ? "" : "*"); }

Box withInfeasibleNotes(Slide& slide, const DeckSubject& subject, const Box& box) {
    return withInfeasibleNotes(slide, subject.answer.infeasible, box);
}

Box withInfeasibleNotes(Slide& slide, const std::vector<std::string>& plans, const Box& box) {
    if (plans.empty()) return box;
    const double height = 0.28 * static_cast<double>(plans.size()) + 0.1;
    std::vector<Paragraph> paragraphs;
    paragraphs.reserve(plans.size());
    for (const std::string& why : plans) paragraphs.push_back({{{"* " + why, false, Ink::Muted}}, 12, false, 2});
    slide.texts.push_back(
        textIn("Infeasible plans", {box.x, box.bottom() - height, box.width, height}, std::move(paragraphs), 10));
    return {box.x, box.y, box.width, box.height - height - 0.1};
}

Box withTermNotes(Slide& slide, const DeckSubject& subject, const Box& box) {
    using words::Quantity;
    const bool whole = subject.scenario.countCommitment == CommitmentCounting::FullTerm;
    std::vector<Paragraph> paragraphs;
    for (const PlanKind plan : kPlans) {
        if (!subject.outlastsHorizon(plan)) continue;
        const PlanResult& result = subject.evaluation.plan(plan);
        const std::string within = words::number(result.commitmentWithinHorizonUsd(), Quantity::Usd),
                          toTheEnd = words::number(result.fullTermCommitmentUsd, Quantity::Usd);
        const std::string sentence = words::planName(plan) + ": a term ends after the horizon. The commitment costs " +
                                     within + " within the horizon" + (whole ? " and " : ", which is counted, and ") +
                                     toTheEnd + " to the end of the terms" + (whole ? ", which is counted." : ".");
        slide.notes.push_back(sentence);
        paragraphs.push_back({{{sentence, false, Ink::Muted}}, 12, false, 2});
    }
    if (paragraphs.empty()) return box;
    const double height = textHeight(paragraphs, box.width) + 0.1;
    slide.texts.push_back(
        textIn("Commitments", {box.x, box.bottom() - height, box.width, height}, std::move(paragraphs), 10));
    return {box.x, box.y, box.width, box.height - height - 0.1};
}

void fitCountAxis(ChartAxis& axis, double highest) {
    constexpr double kStepsOfOne = 10.0;  // from here on programs part an axis in whole numbers
    axis.minimum = 0.0;
    axis.numberFormat = highest < kStepsOfOne ? "General" : kWholeFormat;
    if (!(highest > 0.0)) axis.maximum = axis.majorUnit = 1.0;
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
