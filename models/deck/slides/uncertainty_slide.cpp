#include <algorithm>
#include <cmath>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/text_fit.h"
#include "models/words/number_words.h"
#include "models/words/path_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

using words::Quantity;

constexpr std::size_t kMostBars = 8, kMostBarsInNarrow = 6;
constexpr double kPoints = 11.0, kPointsInNarrow = 9.0;
constexpr double kShownChange = 0.005;  // USD per useful GPU-hour; a shorter bar says nothing

std::string inFuturesWords(double share) {
    if (share >= 1.0) return "all futures";
    if (share <= 0.0) return "no future";
    return inFutures(share) + " futures";
}

/// The plan that is decided for: a hybrid that is one of the pure plans counts as that one.
PlanKind decidedPlan(const Simulation& futures) {
    return *futures.recommended == PlanKind::Hybrid && futures.hybridIs ? *futures.hybridIs : *futures.recommended;
}

SlideTable chancesTable(const DeckSubject& subject, const Simulation& futures, const Box& box) {
    SlideTable table;
    table.name = "Chances of the plans";
    table.altText =
        "For each plan the share of futures in which it is the cheapest, and what 9 in 10 futures and half of them "
        "cost at most.";
    table.box = box;
    table.points = 13;
    table.columnWidths = {box.width * 0.22, box.width * 0.3, box.width * 0.26, box.width * 0.22};
    table.rows.push_back({{"USD per useful GPU-hour", true, Ink::Muted, Align::Left},
                          numberCell("Cheapest in", true, Ink::Muted),
                          numberCell("9 in 10 futures at most", true, Ink::Muted),
                          numberCell("Half at most", true, Ink::Muted)});
    for (const PlanKind plan : kPlans) {
        const PlanUncertainty& each = futures.plans[index(plan)];
        if (!each.offered) continue;
        const bool strong = plan == decidedPlan(futures);
        const auto cost = [&](std::size_t level) {
            const auto& fan = each.asDecided;
            const bool known = !fan.sortedUsdPerUsefulGpuHour.empty();
            return numberCell(
                known ? words::number(fan.usdPerUsefulGpuHour.at[level], Quantity::UsdPerGpuHour) : "none", strong);
        };
        const bool same = futures.hybridIs && plan == PlanKind::Hybrid;
        table.rows.push_back({{markedPlan(plan, subject.evaluation.plan(plan).feasible), strong, Ink::Text, Align::Left},
                              numberCell(same ? "as " + words::planName(*futures.hybridIs)
                                              : inFuturesWords(each.asDecided.chanceCheapest.value),
                                         strong),
                              cost(kFan90),
                              cost(kFan50)});
        if (strong) table.strongRow = static_cast<int>(table.rows.size()) - 1;
    }
    fitTable(table, 9);
    return table;
}

struct Bar {
    std::string name;
    double low = 0.0, high = 0.0;  ///< cost at either end of the input
    std::optional<PlanKind> winnerLow, winnerHigh;
    [[nodiscard]] double reach(double typical) const {
        return std::max({low, high, typical}) - std::min({low, high, typical});
    }
};

/// Bars that a plot has room for. With less than so many inches for each point of its name LibreOffice leaves out every
/// second name (7 to 9 points, 4 and 6 bars measured), though the file says to show them all.
std::size_t mostBars(double plotHeight, bool narrow) {
    constexpr double kAxis = 0.3, kInchesPerPoint = 0.031;
    const double room = (plotHeight - kAxis) / (kInchesPerPoint * (narrow ? kPointsInNarrow : kPoints));
    const std::size_t most = narrow ? kMostBarsInNarrow : kMostBars;
    return room < 1.0 ? 1 : std::min(most, static_cast<std::size_t>(room));
}

std::vector<Bar> tornadoBars(const Simulation& futures, double typical, bool narrow, std::size_t most) {
    std::vector<Bar> bars;
    for (const InputInfluence& input : futures.inputs) {
        if (!input.low || !input.high || !input.low->usdPerUsefulGpuHour || !input.high->usdPerUsefulGpuHour) continue;
        Bar bar{shortened(words::pathWords(input.path), narrow ? 28 : 36) + ": " +
                    words::number(input.range.low, Quantity::Plain) + " to " +
                    words::number(input.range.high, Quantity::Plain),
                *input.low->usdPerUsefulGpuHour, *input.high->usdPerUsefulGpuHour, input.low->winner,
                input.high->winner};
        if (bar.reach(typical) >= kShownChange || input.flips) bars.push_back(std::move(bar));
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [&](const Bar& a, const Bar& b) { return a.reach(typical) > b.reach(typical); });
    bars.resize(std::min(bars.size(), most));
    return bars;
}

/// Native stacked bars over an invisible start; each side in the color of the plan that is cheapest at that end.
SlideChart tornadoChart(const std::vector<Bar>& bars, double typical) {
    SlideChart chart =
        costPerHourChart(ChartKind::StackedBars, "What moves the cost", "Input, from its low to its high end");
    ChartSeries start{"Start of the bar", Ink::Invisible, {}, {}, false, false, true, Marker::None, {}};
    ChartSeries cheaper{"Cheaper than typical", Ink::Faded, {}, {}, false, false, true, Marker::None, {}};
    ChartSeries dearer{"Dearer than typical", Ink::Faded, {}, {}, false, false, true, Marker::None, {}};
    double least = typical, most = typical;
    for (const Bar& bar : bars) {
        const double from = std::min({bar.low, bar.high, typical}), to = std::max({bar.low, bar.high, typical});
        const bool lowIsCheaper = bar.low <= bar.high;
        const auto ink = [](const std::optional<PlanKind>& plan) { return plan ? inkOf(*plan) : Ink::Faded; };
        chart.categories.push_back(bar.name);
        start.values.push_back(from);
        cheaper.values.push_back(typical - from);
        dearer.values.push_back(to - typical);
        cheaper.pointInks.push_back(ink(lowIsCheaper ? bar.winnerLow : bar.winnerHigh));
        dearer.pointInks.push_back(ink(lowIsCheaper ? bar.winnerHigh : bar.winnerLow));
        least = std::min(least, from);
        most = std::max(most, to);
    }
    chart.series = {std::move(start), std::move(cheaper), std::move(dearer)};
    const double step = niceStep(most - least);
    chart.value.minimum = std::max(0.0, std::floor(least / step) * step);
    chart.value.maximum = std::ceil(most / step) * step;
    chart.value.majorUnit = step;
    chart.value.numberFormat = costFormat(costDigits(step * 10.0));  // a step has one digit that counts
    chart.legend = false;
    chart.textPoints = kPoints;
    return chart;
}

std::vector<std::string> bulletTexts(const Simulation& futures) {
    std::vector<std::string> texts = futures.sentences;
    // The first is the costs, which the table has.
    if (texts.size() > 1 && !futures.plans[index(decidedPlan(futures))].asDecided.sortedUsdPerUsefulGpuHour.empty())
        texts.erase(texts.begin());
    for (std::string& text : texts) text += '.';
    return texts;
}

}  // namespace

Slide uncertaintySlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "uncertainty";
    const Simulation& futures = *subject.futures;
    const PlanKind decided = decidedPlan(futures);
    slide.title = "What if we are wrong: " + words::planName(decided) + " is the cheapest plan in " +
                  inFuturesWords(futures.plans[index(decided)].asDecided.chanceCheapest.value);
    Box box = area.content;
    constexpr double kNote = 0.55;
    const std::string note =
        words::wholeNumber(futures.draws) +
        " futures draw every range at once, the same for all plans. Bars: one input at its low and at its "
        "high end (9 in 10 futures lie between), all others typical, every split found anew; color: the plan "
        "that is cheapest there.";
    slide.texts.push_back(textIn("How to read it", {box.x, box.bottom() - kNote, box.width, kNote},
                                 {{{{note, false, Ink::Muted}}, 11, false, 0}}, 8));
    box.height -= kNote + 0.1;
    box = withInfeasibleNotes(slide, subject, box);
    // Every plan has its row; one above the other, the bars are fewer and their axis is named in the head.
    const auto [left, right] = area.wide() ? halves(area, box, 0.5) : stacked(box, 0.57);
    const auto [above, below] = stacked(left, area.wide() ? 0.36 : 0.44, 0.15);
    slide.tables.push_back(chancesTable(subject, futures, above));
    const std::vector<std::string> texts = bulletTexts(futures);
    slide.texts.push_back(textIn("What it means", below, bullets(texts, 14), 9, "simulate"));
    const double typical = subject.evaluation.plan(*futures.recommended).usdPerUsefulGpuHour.value_or(0.0);
    const Box plot = headed(slide, right,
                            area.wide() ? "What moves the cost, widest first"
                                        : "What moves the cost, USD per useful GPU-hour, widest first");
    const std::vector<Bar> bars = tornadoBars(futures, typical, !area.wide(), mostBars(plot.height, !area.wide()));
    if (bars.empty()) {
        slide.texts.push_back(textIn(
            "No bars", plot,
            {{{{"No range alone moves the cost by a cent per useful GPU-hour.", false, Ink::Muted}}, 14, false, 0}}));
    } else {
        SlideChart chart = tornadoChart(bars, typical);
        if (!area.wide()) {
            chart.value.title.clear();
            chart.textPoints = kPointsInNarrow;
        }
        chart.altText = "Tornado of the effective cost around " + words::number(typical, Quantity::UsdPerGpuHour) +
                        ". Widest: " + bars.front().name + ", from " +
                        words::number(bars.front().low, Quantity::UsdPerGpuHour) + " to " +
                        words::number(bars.front().high, Quantity::UsdPerGpuHour) + ".";
        slide.charts.push_back({std::move(chart), plot});
    }
    for (const std::string& text : texts) slide.notes.push_back(text);
    for (const std::string& limit : futures.limits) slide.notes.push_back(limit + ".");
    return slide;
}

}  // namespace splitpoint::models::deck
