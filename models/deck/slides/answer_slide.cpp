#include <algorithm>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/text_fit.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

using words::Quantity;

std::string valueOr(const std::optional<double>& value, Quantity quantity) {
    return value ? words::number(*value, quantity) : "\u2013";
}

/// A row of the table: its name and a text for each plan.
template <class Text>
void addRow(SlideTable& table, const DeckSubject& subject, const std::string& name, Text text) {
    std::vector<TableCell> row{{name, false, Ink::Text, Align::Left}};
    for (const PlanKind plan : kPlans) {
        const bool best = subject.evaluation.recommendation.plan == plan;
        row.push_back(numberCell(text(subject.evaluation.plan(plan)), best));
    }
    table.rows.push_back(std::move(row));
}

/// Where a commitment goes on after the horizon: what it costs until then and to its end, and which is in the total.
void addTermRows(SlideTable& table, const DeckSubject& subject) {
    if (std::none_of(kPlans.begin(), kPlans.end(), [&](PlanKind p) { return subject.outlastsHorizon(p); })) return;
    const bool whole = subject.scenario.countCommitment == CommitmentCounting::FullTerm;
    const std::string counted = " (counted)";
    addRow(table, subject, "Commitment within the horizon" + (whole ? "" : counted),
           [](const PlanResult& p) { return words::number(p.commitmentWithinHorizonUsd(), Quantity::Usd); });
    addRow(table, subject, "Commitment to the end of the terms" + (whole ? counted : ""),
           [](const PlanResult& p) { return words::number(p.fullTermCommitmentUsd, Quantity::Usd); });
}

SlideTable planTable(const DeckSubject& subject, const Box& box, bool wide) {
    SlideTable table;
    table.name = "The three plans";
    table.box = box;
    table.points = wide ? 14 : 11;
    table.columnWidths = {box.width * 0.37, box.width * 0.21, box.width * 0.21, box.width * 0.21};
    table.rows.push_back({{"", true, Ink::Muted, Align::Left}});
    for (const std::string& name : planCategories(subject)) table.rows[0].push_back(numberCell(name, true, Ink::Text));
    if (const auto best = subject.evaluation.recommendation.plan)
        table.strongColumn = 1 + static_cast<int>(index(*best));
    addRow(table, subject, "Per useful GPU-hour",
           [](const PlanResult& p) { return valueOr(p.usdPerUsefulGpuHour, Quantity::UsdPerGpuHour); });
    addRow(table, subject, "Total cost",
           [](const PlanResult& p) { return words::number(p.totalCostUsd, Quantity::Usd); });
    addTermRows(table, subject);
    addRow(table, subject, "Bare-metal nodes", [](const PlanResult& p) { return std::to_string(p.nodes.bareMetal); });
    const bool reserved = std::any_of(kPlans.begin(), kPlans.end(),
                                      [&](PlanKind p) { return subject.evaluation.plan(p).nodes.reserved > 0; });
    if (reserved)
        addRow(table, subject, "Reserved nodes", [](const PlanResult& p) { return std::to_string(p.nodes.reserved); });
    addRow(table, subject, "Utilization of nodes",
           [](const PlanResult& p) { return valueOr(p.utilization, Quantity::Percent); });
    addRow(table, subject, "Speed against ideal",
           [](const PlanResult& p) { return valueOr(p.relativePerformance, Quantity::Percent); });
    addRow(table, subject, "Unserved GPU-hours",
           [](const PlanResult& p) { return words::number(p.unservedGpuHours, Quantity::GpuHours); });
    table.altText = "Cost and performance of the plans bare metal, virtual and hybrid. " + subject.answer.sentence();
    fitTable(table, 10);
    return table;
}

SlideChart costChart(const DeckSubject& subject) {
    SlideChart chart = costPerHourChart(ChartKind::StackedColumns, "Effective cost by part", "Plan");
    chart.title = chart.name;
    chart.categories = planCategories(subject);
    chart.series = partSeries(
        subject, kCostPartFields, [](const PlanResult& p, const CostPartField& f) { return p.cost.*f.value; },
        &words::costPartName, &costPartInk);
    chart.showTotals = true;
    chart.totalLabels = totalLabels(subject);
    fitCostAxis(chart, subject);
    chart.altText =
        "Stacked columns of the effective cost of each plan in USD per useful GPU-hour, by what is bought. " +
        subject.answer.sentence();
    return chart;
}

}  // namespace

Slide answerSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "answer";
    slide.title = subject.answer.headline;
    Box rest = area.content;
    const std::string lead = words::capitalized(subject.answer.margin) + (subject.answer.margin.empty() ? "" : ". ") +
                             subject.answer.breakEven;
    if (!lead.empty()) {
        constexpr double kLead = 0.62;
        slide.texts.push_back(
            textIn("Answer", {rest.x, rest.y, rest.width, kLead}, {{{{lead, false, Ink::Text}}, 17, false, 0}}));
        rest.y += kLead + 0.2;
        rest.height -= kLead + 0.2;
    }
    rest = withInfeasibleNotes(slide, subject, rest);
    const auto [left, right] = halves(area, rest, area.wide() ? 0.52 : 0.56);
    slide.tables.push_back(planTable(subject, left, area.wide()));
    if (subject.shown().usefulGpuHours > 0.0) {
        slide.charts.push_back({costChart(subject), right});
        if (!area.wide()) slide.charts.back().chart.textPoints = 10;
        slide.notes.push_back(slide.charts.back().chart.altText);
    }
    if (!subject.answer.breakEven.empty()) slide.notes.push_back(subject.answer.breakEven);
    return slide;
}

}  // namespace splitpoint::models::deck
