#include <algorithm>
#include <cmath>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/text_fit.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

using words::Quantity;

ChartSeries perPlan(const DeckSubject& subject, const std::string& name, Ink ink,
                    std::optional<double> (*value)(const PlanResult&)) {
    ChartSeries series;
    series.name = name;
    series.ink = ink;
    for (const PlanKind plan : kPlans) series.values.push_back(value(subject.evaluation.plan(plan)));
    return series;
}

SlideChart speedChart(const DeckSubject& subject) {
    SlideChart chart;
    chart.name = "Relative performance";
    chart.title = "Speed against ideal bare metal";
    chart.kind = ChartKind::ClusteredColumns;
    chart.categoryTitle = "Plan";
    chart.categories = planCategories(subject);
    chart.series = {perPlan(subject, "Relative performance", Ink::PlanHybrid,
                            [](const PlanResult& p) { return p.relativePerformance; })};
    for (const PlanKind plan : kPlans) chart.series[0].pointInks.push_back(inkOf(plan));
    chart.value.title = "% of ideal bare metal of the same GPU";
    chart.value.numberFormat = kPercentFormat;
    chart.valueFormat = "0.0%";
    double fastest = 1.0;
    for (const auto& value : chart.series[0].values) fastest = std::max(fastest, value.value_or(0.0));
    chart.value.minimum = 0.0;
    chart.value.maximum = std::ceil(fastest * 11.0 - 1e-9) / 10.0;  // room for the labels above 100 % and faster plans
    chart.value.majorUnit = niceStep(fastest * 0.6);  // 20 % up to 167 %
    chart.showValues = true;
    chart.legend = false;
    chart.altText = "Relative performance of the plans, 100 % is ideal bare metal.";
    return chart;
}

SlideChart stepChart(const DeckSubject& subject) {
    SlideChart chart;
    chart.name = "Step time";
    chart.title = "Extra time of a step";
    chart.kind = ChartKind::ClusteredColumns;
    chart.categoryTitle = "Plan";
    chart.categories = planCategories(subject);
    const auto extra = [](const std::optional<double>& time) {
        return time ? std::optional(*time - 1.0) : std::nullopt;
    };
    chart.series = {
        perPlan(subject, "Typical hour", Ink::TierReserved, [](const PlanResult& p) { return p.typicalStepTime; }),
        perPlan(subject, "Disturbed hour (over 1 % of hours)", Ink::TierSpot, [](const PlanResult& p) { return p.badHourStepTime; })};
    for (ChartSeries& series : chart.series) {
        for (auto& value : series.values) value = extra(value);
    }
    chart.value.title = "% longer than on ideal bare metal";
    chart.value.numberFormat = kPercentFormat;
    chart.valueFormat = "0.0%";
    chart.showValues = true;
    chart.altText =
        "Extra time of a step against ideal bare metal, in a typical and in a disturbed hour, for each plan. "
        "Disturbed hours count where more than 1 % of hours are disturbed.";
    return chart;
}

/// Useful GPU-hours per rented GPU-hour at work, a row per workload, a column per tier.
SlideTable efficiencyTable(const DeckSubject& subject, const Box& box) {
    SlideTable table;
    table.name = "Efficiency";
    table.altText = "Useful GPU-hours per GPU-hour at work, by workload and tier.";
    table.box = box;
    table.points = 13;
    std::vector<Tier> tiers;
    for (const Tier tier : kTiers) {
        if (subject.scenario.offer(tier)) tiers.push_back(tier);
    }
    const double each = std::min(1.9, box.width * 0.62 / static_cast<double>(tiers.size()));
    table.columnWidths = {box.width - each * static_cast<double>(tiers.size())};
    table.rows.push_back({{"Useful work per GPU-hour at work", true, Ink::Muted, Align::Left}});
    for (const Tier tier : tiers) {
        table.columnWidths.push_back(each);
        table.rows[0].push_back(numberCell(words::tierName(tier), true, Ink::Muted));
    }
    for (const WorkloadEfficiency& row : subject.evaluation.efficiency) {
        std::vector<TableCell> cells{{shortened(row.workload, 60), false, Ink::Text, Align::Left}};
        for (const Tier tier : tiers) {
            const auto& e = row.byTier[index(tier)];
            cells.push_back(
                numberCell(!e ? "\u2013" : (e->finishes ? words::fixedNumber(e->value(), 3) : "never finishes")));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::string titleOf(const DeckSubject& subject) {
    const auto& metal = subject.evaluation.plan(PlanKind::BareMetal).relativePerformance;
    const auto& machines = subject.evaluation.plan(PlanKind::Virtual).relativePerformance;
    if (!metal || !machines) return "Performance of the plans";
    return "Virtual GPUs do " + words::fixedNumber(100 * *machines, 1) + " % of ideal bare metal's work, bare metal " +
           words::fixedNumber(100 * *metal, 1) + " %";
}

}  // namespace

Slide performanceSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "performance";
    slide.title = titleOf(subject);
    Box rest = withInfeasibleNotes(slide, subject, area.content);
    const double wanted =
        0.36 * static_cast<double>(1 + std::min<std::size_t>(subject.evaluation.efficiency.size(), 5));
    SlideTable table = efficiencyTable(subject, {rest.x, rest.y, rest.width, wanted});
    const int left = fitTable(table, 10);
    table.box.y = rest.bottom() - table.box.height - (left > 0 ? 0.25 : 0.0);
    if (left > 0) {
        slide.texts.push_back(
            textIn("More", {rest.x, rest.bottom() - 0.22, rest.width, 0.22},
                   {{{{std::to_string(left) + (left == 1 ? " more workload stands" : " more workloads stand") +
                           " in the workbook.",
                       false, Ink::Muted}},
                     11,
                     false,
                     0}},
                   10));
    }
    rest.height = table.box.y - rest.y - 0.2;
    slide.tables.push_back(std::move(table));
    const double width = (rest.width - 0.35) / 2;
    if (!subject.isDemanded()) {
        slide.texts.push_back(sentenceInstead({rest, area.source, area.subtitle},
                                              "There is no demand to serve, so no plan has a speed. Add demand to a workload."));
        return slide;
    }
    slide.charts.push_back({speedChart(subject), {rest.x, rest.y, width, rest.height}});
    slide.charts.push_back({stepChart(subject), {rest.x + width + 0.35, rest.y, width, rest.height}});
    if (!area.wide()) {
        for (PlacedChart& placed : slide.charts) placed.chart.textPoints = 11;
    }
    for (PlacedChart& placed : slide.charts)
        fitValueLabels(placed.chart, placed.box.width, [](double share) { return words::fixedNumber(100.0 * share, 1) + "%"; });
    for (const PlacedChart& placed : slide.charts) slide.notes.push_back(placed.chart.altText);
    return slide;
}

}  // namespace splitpoint::models::deck
