#include <algorithm>
#include <cmath>
#include <map>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/thinning.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

using words::Quantity;

/// The cheapest feasible reserved count at each bare-metal count, else the cheapest of all.
std::vector<SweepPoint> lowerEnvelope(const std::vector<SweepPoint>& sweep) {
    std::map<int, SweepPoint> best;
    for (const SweepPoint& point : sweep) {
        const auto [at, isNew] = best.try_emplace(point.nodes.bareMetal, point);
        SweepPoint& kept = at->second;
        if (isNew) continue;
        if (point.feasible != kept.feasible ? point.feasible : point.totalCostUsd < kept.totalCostUsd) kept = point;
    }
    std::vector<SweepPoint> points;
    points.reserve(best.size());
    for (const auto& [nodes, point] : best) points.push_back(point);
    return points;
}

std::vector<SweepPoint> thinned(const std::vector<SweepPoint>& points, NodeCounts chosen) {
    if (points.size() <= kMaxPoints) return points;
    std::vector<double> costs;
    costs.reserve(points.size());
    for (const SweepPoint& point : points) costs.push_back(point.totalCostUsd);
    std::vector<std::size_t> kept = keptPoints(costs, kMaxPoints - 3);
    kept.push_back(0);
    kept.push_back(points.size() - 1);
    const auto at = std::find_if(points.begin(), points.end(), [&](const SweepPoint& p) { return p.nodes == chosen; });
    if (at != points.end()) kept.push_back(static_cast<std::size_t>(at - points.begin()));
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    std::vector<SweepPoint> result;
    result.reserve(kept.size());
    for (const std::size_t i : kept) result.push_back(points[i]);
    return result;
}

/// The shape is the message: begin near the lowest cost where the curve would else be flat at the top.
void setRange(SlideChart& chart, const std::vector<SweepPoint>& points) {
    const auto cheaper = [](const SweepPoint& a, const SweepPoint& b) { return a.totalCostUsd < b.totalCostUsd; };
    const auto [low, high] = std::minmax_element(points.begin(), points.end(), cheaper);
    const double least = low->totalCostUsd, most = high->totalCostUsd;
    const bool cut = most > least && least > 0.5 * most;
    const double step = niceStep(cut ? (most - least) * 1.2 : most);
    chart.value.minimum = cut ? std::max(0.0, std::floor((least - 0.2 * (most - least)) / step) * step) : 0.0;
    chart.value.maximum = std::max(1.0, std::ceil(most * 1.001 / step)) * step;  // where nothing costs anything, too
    chart.value.majorUnit = step;
    chart.value.numberFormat = usdAxisFormat(*chart.value.maximum, step);
    const double nodes = std::max(1, points.back().nodes.bareMetal);
    chart.category.minimum = 0.0;
    chart.category.majorUnit = std::max(1.0, niceStep(nodes * 0.6));
    chart.category.maximum = std::ceil(nodes / *chart.category.majorUnit) * *chart.category.majorUnit;
}

SlideChart sweepChart(const DeckSubject& subject, const std::vector<SweepPoint>& points) {
    const PlanResult& hybrid = subject.evaluation.plan(PlanKind::Hybrid);
    const bool reserved = std::any_of(points.begin(), points.end(), [](const SweepPoint& p) { return p.nodes.reserved > 0; });
    SlideChart chart;
    chart.name = "Cost against bare-metal nodes";
    chart.kind = ChartKind::ScatterLines;
    chart.categoryTitle = "Bare-metal nodes";
    ChartSeries cost, unserved, chosen;
    cost.name = reserved ? "Total cost at the best reserved count" : "Total cost";
    cost.ink = Ink::Curve;
    cost.marker = points.size() <= 40 ? Marker::Circle : Marker::None;
    unserved.name = "Leaves work unserved";
    unserved.ink = Ink::Unserved;
    unserved.marker = Marker::Cross;
    unserved.line = false;
    const std::string least = words::nodesInWords(hybrid.nodes) + ", " + words::number(hybrid.totalCostUsd, Quantity::Usd);
    chosen.name = "Least cost: " + least;
    chosen.ink = Ink::PlanHybrid;
    chosen.marker = Marker::Diamond;
    chosen.line = false;
    bool anyUnserved = false;
    for (const SweepPoint& point : points) {
        chart.categoryNumbers.push_back(point.nodes.bareMetal);
        cost.values.emplace_back(point.totalCostUsd);
        unserved.values.push_back(point.feasible ? std::nullopt : std::optional(point.totalCostUsd));
        anyUnserved = anyUnserved || !point.feasible;
        const bool isChosen = hybrid.feasible && point.nodes == hybrid.nodes;
        chosen.values.push_back(isChosen ? std::optional(point.totalCostUsd) : std::nullopt);
        chosen.labels.push_back(isChosen ? least : "");
    }
    chart.series = {cost};
    if (anyUnserved) chart.series.push_back(unserved);
    if (hybrid.feasible) chart.series.push_back(chosen);
    chart.category.title = "bare-metal nodes";
    chart.category.numberFormat = kWholeFormat;
    chart.value.title = "total cost over the horizon, USD";
    chart.valueFormat = kUsdFormat;
    setRange(chart, points);
    // At the foot or the left end of the plot a label would lie on the axes; title and legend say the same.
    const double up = (hybrid.totalCostUsd - *chart.value.minimum) / (*chart.value.maximum - *chart.value.minimum);
    const double along = hybrid.nodes.bareMetal / *chart.category.maximum;
    if (hybrid.feasible && (up < 0.12 || along < 0.1)) chart.series.back().labels.clear();
    return chart;
}

}  // namespace

Slide sweepSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "sweep";
    const PlanResult& hybrid = subject.evaluation.plan(PlanKind::Hybrid);
    const auto envelope = lowerEnvelope(subject.evaluation.hybridSweep);
    if (envelope.empty()) {
        slide.title = "There is nothing to split";
        slide.texts.push_back(sentenceInstead(area, "A hybrid needs a bare-metal offer and a virtual offer; this scenario has one kind alone."));
        return slide;
    }
    const auto points = thinned(envelope, hybrid.nodes);
    SlideChart chart = sweepChart(subject, points);
    slide.title = hybrid.feasible ? "Every split was priced: " + words::nodesInWords(hybrid.nodes) + (hybrid.nodes.bareMetal + hybrid.nodes.reserved == 1 ? " costs" : " cost") + " least, " +
                                        words::number(hybrid.totalCostUsd, Quantity::Usd)
                                  : "No number of bare-metal nodes serves all the work";
    chart.altText = "Total cost of the hybrid plan for 0 to " + std::to_string(envelope.back().nodes.bareMetal) + " bare-metal nodes" +
                    (hybrid.feasible ? ": least at " + words::nodesInWords(hybrid.nodes) + ", " + words::number(hybrid.totalCostUsd, Quantity::Usd) + "."
                                     : "; every count leaves work unserved and is priced for what it serves.");
    Box box = area.content;
    if (points.size() < envelope.size()) {
        slide.texts.push_back(textIn("Thinned", {box.x, box.bottom() - 0.25, box.width, 0.25}, {{{{"Thinned for display: " + std::to_string(points.size()) + " of " + words::wholeNumber(static_cast<double>(envelope.size())) + " node counts, lows and highs kept.", false, Ink::Muted}}, 12, false, 0}}, 10));
        box.height -= 0.3;
    }
    slide.notes.push_back(chart.altText);
    slide.charts.push_back({std::move(chart), box});
    return slide;
}

}  // namespace splitpoint::models::deck
