#include <cmath>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

using words::Quantity;

SlideChart allPlans(const DeckSubject& subject) {
    SlideChart chart = costPerHourChart(ChartKind::StackedColumns, "Where each dollar goes", "Plan");
    chart.title = "The three plans";
    chart.categories = planCategories(subject);
    chart.series = partSeries(
        subject, kDollarPartFields, [](const PlanResult& p, const DollarPartField& f) { return p.dollars.*f.value; },
        &words::dollarPartName, &dollarPartInk);
    chart.showTotals = true;
    chart.totalLabels = totalLabels(subject);
    fitCostAxis(chart, subject);
    chart.altText =
        "Stacked columns: where each dollar of a useful GPU-hour goes in the plans bare metal, virtual and hybrid.";
    return chart;
}

/// From useful work to the effective cost of one plan, a step for each part that is worth a bar.
SlideChart steps(const DeckSubject& subject) {
    constexpr double kVisibleShare = 0.004;
    const PlanResult& plan = subject.shown();
    const double total = plan.totalCostUsd / plan.usefulGpuHours;
    SlideChart chart = costPerHourChart(ChartKind::Waterfall, "From useful work to effective cost", "Step");
    chart.title = words::planName(subject.shownPlan) + ", step by step";
    double small = 0.0;
    chart.value.numberFormat = costFormat(costDigits(total));
    const bool partsOfACent = costDigits(total) > 2;
    const auto add = [&](const std::string& name, double value, Ink ink) {
        const std::string digits = words::fixedNumber(std::abs(value), partsOfACent ? costDigits(value) : 2);
        const bool isBelow = value < 0.0 && digits.find_first_of("123456789") != std::string::npos;
        addStep(chart, name, value, ink, (isBelow ? "\u2212$" : "$") + digits);
    };
    for (const DollarPartField& field : kDollarPartFields) {
        const double value = plan.dollars.*field.value / plan.usefulGpuHours;
        const bool visible = value > kVisibleShare * total || value < -kVisibleShare * total;
        if (visible)
            add(words::dollarPartName(field.key), value, dollarPartInk(field.key));
        else
            small += value;
    }
    if (small != 0.0) add("Smaller parts", small, Ink::Faded);
    add("Effective cost", total, inkOf(subject.shownPlan));
    chart.altText = "Steps from the cost of useful work to the effective cost of " +
                    words::number(total, Quantity::UsdPerGpuHour) + " per useful GPU-hour in the plan " +
                    words::planName(subject.shownPlan) + ".";
    return chart;
}

}  // namespace

Slide dollarsSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "dollars";
    const PlanResult& plan = subject.shown();
    if (!(plan.usefulGpuHours > 0.0) || !(plan.totalCostUsd > 0.0)) {
        slide.title = "Where each dollar goes";
        slide.texts.push_back(sentenceInstead(
            area,
            subject.isDemanded()
                ? "No plan serves this demand, so there is no cost per useful GPU-hour. Choose other offers."
                : "There is no demand to serve, so there is no cost per useful GPU-hour. Add demand to a workload."));
        return slide;
    }
    slide.title =
        "Where each dollar goes: " + words::number(plan.dollars.useful / plan.totalCostUsd, Quantity::Percent) +
        " of the cost of " + words::planName(subject.shownPlan) + " buys useful work";
    const auto [left, right] =
        halves(area, withTermNotes(slide, subject, withInfeasibleNotes(slide, subject, area.content)), 0.42);
    for (auto& [chart, box] : {PlacedChart{allPlans(subject), left}, PlacedChart{steps(subject), right}}) {
        slide.charts.push_back({chart, box});
        if (!area.wide()) slide.charts.back().chart.textPoints = 10;
        slide.charts.back() = withLevelNames(std::move(slide.charts.back().chart), box);
    }
    for (const PlacedChart& placed : slide.charts) slide.notes.push_back(placed.chart.altText);
    return slide;
}

}  // namespace splitpoint::models::deck
