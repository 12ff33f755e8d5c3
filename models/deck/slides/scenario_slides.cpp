#include <algorithm>
#include <cmath>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/text_fit.h"
#include "models/files/scenario_file.h"
#include "models/scenarios/comparison.h"
#include "models/words/number_words.h"
#include "models/words/path_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

using words::Quantity;

/// One axis from zero for all scenarios of a file, so that slides can be laid over each other.
double sharedMaximum(const DeckSubject& subject) {
    double tallest = 0.0;
    const auto look = [&](const Evaluation& evaluation) {
        for (const PlanKind plan : kPlans)
            tallest = std::max(tallest, evaluation.plan(plan).usdPerUsefulGpuHour.value_or(0.0));
    };
    look(subject.evaluation);
    for (const OtherScenario& other : subject.others) look(other.evaluation);
    const double step = niceStep(tallest);
    return tallest > 0.0 ? std::ceil(tallest * 1.05 / step) * step : 1.0;
}

/// With a star where either of the two leaves work of this plan unserved.
std::string markedIn(const DeckSubject& subject, const OtherScenario& other, PlanKind plan) {
    return markedPlan(plan, subject.evaluation.plan(plan).feasible && other.evaluation.plan(plan).feasible);
}

/// What the stars stand for; a sentence that holds in one of the two scenarios alone begins with its name.
std::vector<std::string> whyMarked(const DeckSubject& subject, const OtherScenario& other) {
    const auto reasonsOf = [](const Evaluation& evaluation) {
        std::vector<std::string> sentences;
        for (const PlanKind plan : kPlans) {
            for (const std::string& reason : evaluation.plan(plan).reasons)
                sentences.push_back(words::planName(plan) + " is not possible: " + reason);
        }
        return sentences;
    };
    const auto contains = [](const std::vector<std::string>& all, const std::string& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    const auto here = reasonsOf(subject.evaluation), there = reasonsOf(other.evaluation);
    std::vector<std::string> sentences;
    sentences.reserve(here.size() + there.size());
    for (const std::string& each : here)
        sentences.push_back(contains(there, each) ? each : shortened(subject.scenario.name, 40) + ": " + each);
    for (const std::string& each : there) {
        if (!contains(here, each)) sentences.push_back(shortened(other.scenario.name, 40) + ": " + each);
    }
    return sentences;
}

SlideChart costChart(const DeckSubject& subject, const OtherScenario& other) {
    SlideChart chart =
        costPerHourChart(ChartKind::ClusteredColumns, "Effective cost of " + shortened(other.scenario.name, 40), "Plan");
    chart.title = "Effective cost of the plans";
    for (const PlanKind plan : kPlans) chart.categories.push_back(markedIn(subject, other, plan));
    const auto add = [&](const std::string& name, const Evaluation& evaluation, Ink ink) {
        ChartSeries series;
        series.name = shortened(name, 40);
        series.ink = ink;
        for (const PlanKind plan : kPlans) series.values.push_back(evaluation.plan(plan).usdPerUsefulGpuHour);
        chart.series.push_back(std::move(series));
    };
    add(subject.scenario.name, subject.evaluation, Ink::Faded);
    add(other.scenario.name, other.evaluation, Ink::DollarUseful);
    chart.value.minimum = 0.0;
    chart.value.maximum = sharedMaximum(subject);
    chart.value.numberFormat = costFormat(costDigits(*chart.value.maximum));
    chart.showValues = true;
    return chart;
}

Quantity quantityOf(std::string_view key) {
    if (key == "usd_per_useful_gpu_hour") return Quantity::UsdPerGpuHour;
    if (key == "total_cost_usd") return Quantity::Usd;
    if (key == "bare_metal_nodes" || key == "reserved_nodes") return Quantity::Nodes;
    if (key == "utilization" || key == "relative_performance") return Quantity::Percent;
    if (key == "useful_gpu_hours" || key == "unserved_gpu_hours") return Quantity::GpuHours;
    return Quantity::Plain;
}

std::string figureText(std::string_view key, const std::optional<double>& value) {
    if (!value) return "none";
    if (key == "feasible") return *value != 0.0 ? "yes" : "no";
    return words::number(*value, quantityOf(key));
}

std::string planOf(const Evaluation& evaluation) {
    const auto& plan = evaluation.recommendation.plan;
    return plan ? words::planName(*plan) : "none";
}

/// What differs: first the inputs, then the outputs, under a head each.
SlideTable differences(const DeckSubject& subject, const OtherScenario& other, const Box& box, int& leftOut) {
    SlideTable table;
    table.name = "Differences to " + shortened(subject.scenario.name, 40);
    table.altText = "Inputs that differ between the scenarios \"" + shortened(subject.scenario.name, 60) + "\" and \"" +
                    shortened(other.scenario.name, 60) + "\", and outputs that moved.";
    table.box = box;
    table.points = 12;
    table.columnWidths = {box.width * 0.5, box.width * 0.25, box.width * 0.25};
    table.rows.push_back({{"", true, Ink::Muted, Align::Left},
                          numberCell(shortened(subject.scenario.name, 24), true, Ink::Muted),
                          numberCell(shortened(other.scenario.name, 24), true, Ink::Muted)});
    const auto head = [&](const std::string& text) { table.rows.push_back({{text, true, Ink::Muted, Align::Left}}); };
    const auto row = [&](const std::string& name, const std::string& before, const std::string& after,
                         bool strong = false) {
        table.rows.push_back({{shortened(name, 60), strong, Ink::Text, Align::Left},
                              numberCell(shortened(before, 28), strong),
                              numberCell(shortened(after, 28), true)});
    };
    row("Recommended plan", planOf(subject.evaluation), planOf(other.evaluation), true);
    head("Inputs that differ");
    const auto inputs = changedInputs(subject.scenario, other.scenario);
    for (const ChangedInput& input : inputs)
        row(words::pathWords(input.path), words::valueWords(input.before), words::valueWords(input.after));
    if (inputs.empty()) row("None", "", "");
    head("Outputs that moved");
    const auto moved = movedOutputs(subject.evaluation, other.evaluation);
    bool anyShown = false;
    for (const MovedOutput& output : moved) {
        const std::string before = figureText(output.key, output.before), after = figureText(output.key, output.after);
        if (before == after) continue;  // moved by less than is printed: it only takes the place of what differs
        row(markedIn(subject, other, output.plan) + ": " + words::figureName(output.key), before, after);
        anyShown = true;
    }
    if (!anyShown) row(moved.empty() ? "None" : "None by as much as is shown", "", "");
    leftOut = fitTable(table, 9);
    return table;
}

Slide scenarioSlide(const DeckSubject& subject, const OtherScenario& other, const SlideArea& area) {
    Slide slide;
    slide.id = "scenarios-" + sha256Hex(other.scenario.name).substr(0, 16);  // as it is: two names may read the same in XML
    const auto& plan = other.evaluation.recommendation.plan;
    const auto cost = plan ? other.evaluation.plan(*plan).usdPerUsefulGpuHour : std::nullopt;
    slide.title = shortened(other.scenario.name, 60) + ": " +
                  (plan ? planOf(other.evaluation) : "no plan can serve this demand") +
                  (cost ? ", " + words::number(*cost, Quantity::UsdPerGpuHour) + " per useful GPU-hour" : "");
    Box box = area.content;
    constexpr double kNote = 0.25;
    box.height -= kNote + 0.05;
    const std::vector<std::string> infeasible = whyMarked(subject, other);
    const auto [left, right] = halves(area, withInfeasibleNotes(slide, infeasible, box), 0.44);
    SlideChart chart = costChart(subject, other);
    const auto costs = [&](const std::string& name, const Evaluation& evaluation) {
        std::string text = name + ":";
        for (const PlanKind each : kPlans) {
            text += (each == kPlans.front() ? " " : ", ") + words::planName(each) + " " +
                    figureText("usd_per_useful_gpu_hour", evaluation.plan(each).usdPerUsefulGpuHour);
        }
        return text;
    };
    chart.altText = "Effective cost of the plans in USD per useful GPU-hour. " +
                    costs(subject.scenario.name, subject.evaluation) + "; " +
                    costs(other.scenario.name, other.evaluation) + ".";
    if (!area.wide()) chart.textPoints = 10;
    int leftOut = 0;
    slide.tables.push_back(differences(subject, other, right, leftOut));
    std::string note = "Same axis on the slides of all scenarios.";
    if (leftOut > 0) note += " " + std::to_string(leftOut) + " more differences: splitpoint-cli compare.";
    slide.texts.push_back(textIn("Note", {area.content.x, area.content.bottom() - kNote, area.content.width, kNote},
                                 {{{{note, false, Ink::Muted}}, 11, false, 0}}, 8));
    slide.notes.push_back(chart.altText);
    for (const std::string& sentence : infeasible) slide.notes.push_back(sentence);
    slide.charts.push_back({std::move(chart), left});
    return slide;
}

}  // namespace

std::vector<Slide> scenarioSlides(const DeckSubject& subject, const SlideArea& area) {
    std::vector<Slide> slides;
    for (const OtherScenario& other : subject.others) slides.push_back(scenarioSlide(subject, other, area));
    return slides;
}

}  // namespace splitpoint::models::deck
