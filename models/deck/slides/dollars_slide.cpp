#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

using words::Quantity;

SlideChart allPlans(const DeckSubject& subject) {
    SlideChart chart;
    chart.name = "Where each dollar goes";
    chart.title = "The three plans";
    chart.kind = ChartKind::StackedColumns;
    chart.categoryTitle = "Plan";
    chart.categories = planCategories(subject);
    chart.series = partSeries(
        subject, kDollarPartFields, [](const PlanResult& p, const DollarPartField& f) { return p.dollars.*f.value; },
        &words::dollarPartName, &dollarPartInk);
    chart.value.title = "USD per useful GPU-hour";
    chart.value.numberFormat = chart.valueFormat = kUsdPerHourFormat;
    chart.showTotals = true;
    chart.altText =
        "Stacked columns: where each dollar of a useful GPU-hour goes in the plans bare metal, virtual and hybrid.";
    return chart;
}

/// From useful work to the effective cost of one plan, a step for each part that is worth a bar.
SlideChart steps(const DeckSubject& subject) {
    constexpr double kVisibleShare = 0.004;
    const PlanResult& plan = subject.shown();
    const double total = plan.totalCostUsd / plan.usefulGpuHours;
    SlideChart chart;
    chart.name = "From useful work to effective cost";
    chart.title = words::planName(subject.shownPlan) + ", step by step";
    chart.kind = ChartKind::Waterfall;
    chart.categoryTitle = "Step";
    ChartSeries series;
    series.name = "USD per useful GPU-hour";
    series.ink = inkOf(subject.shownPlan);
    double small = 0.0;
    const auto add = [&](const std::string& name, double value, Ink ink) {
        chart.categories.push_back(name);
        series.values.emplace_back(value);
        series.pointInks.push_back(ink);
        series.labels.push_back(words::fixedNumber(value, 2));
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
    chart.series.push_back(std::move(series));
    chart.value.title = "USD per useful GPU-hour";
    chart.value.numberFormat = chart.valueFormat = kUsdPerHourFormat;
    chart.altText = "Steps from the cost of useful work to the effective cost of " +
                    words::number(total, Quantity::UsdPerGpuHour) + " per useful GPU-hour in the plan " +
                    words::planName(subject.shownPlan) + ".";
    chart.legend = false;
    return chart;
}

}  // namespace

Slide dollarsSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "dollars";
    const PlanResult& plan = subject.shown();
    if (!(plan.usefulGpuHours > 0.0) || !(plan.totalCostUsd > 0.0)) {
        slide.title = "Where each dollar goes";
        slide.texts.push_back(textIn(
            "Nothing", area.content,
            {{{{"There is no demand to serve, so there is no cost per useful GPU-hour. Add demand to a workload.",
                false, Ink::Text}},
              18,
              false,
              0}}));
        return slide;
    }
    slide.title =
        "Where each dollar goes: " + words::number(plan.dollars.useful / plan.totalCostUsd, Quantity::Percent) +
        " of the cost of " + words::planName(subject.shownPlan) + " buys useful work";
    // Side by side on narrow slides too: columns want height.
    const Box box = area.content;
    const double gap = area.wide() ? 0.35 : 0.15, width = (box.width - gap) * (area.wide() ? 0.46 : 0.42);
    const Box left{box.x, box.y, width, box.height},
        right{box.x + width + gap, box.y, box.width - gap - width, box.height};
    slide.charts.push_back({allPlans(subject), left});
    slide.charts.push_back({steps(subject), right});
    if (!area.wide()) {
        for (PlacedChart& placed : slide.charts) placed.chart.textPoints = 10;
    }
    for (const PlacedChart& placed : slide.charts) slide.notes.push_back(placed.chart.altText);
    return slide;
}

}  // namespace splitpoint::models::deck
