#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"
#include "ui/uncertainty/uncertainty_charts.h"
#include "ui/uncertainty/uncertainty_words.h"

namespace splitpoint::ui {

using models::InputInfluence;
using models::Simulation;
using models::TornadoEnd;

namespace {

constexpr std::size_t kMostRows = 12;
constexpr double kLeastSwing = 5e-4;  // of the cost: less cannot be seen

double swingOf(const std::optional<TornadoEnd>& end, double typical) {
    return end && end->usdPerUsefulGpuHour ? std::abs(*end->usdPerUsefulGpuHour - typical) : 0.0;
}

double swingOf(const InputInfluence& input, double typical) {
    return std::max(swingOf(input.low, typical), swingOf(input.high, typical));
}

/// "0.2", and where another plan wins there "0.2: Virtual wins".
QString endText(const TornadoEnd& end, std::optional<models::PlanKind> winner) {
    QString value = formatNumber(end.input, Quantity::Plain);
    if (end.winner == winner) return value;
    return end.winner ? UncertaintyWords::tr("%1: %2 wins").arg(value, planName(*end.winner))
                      : UncertaintyWords::tr("%1: none serves all").arg(value);
}

void addEnd(SeriesSpec& series, const std::optional<TornadoEnd>& end, const Simulation& s, double typical) {
    const bool known = end && end->usdPerUsefulGpuHour;
    series.bases << typical;
    series.values << (known ? *end->usdPerUsefulGpuHour - typical : 0.0);
    series.categoryRoles << (end && end->winner ? planRole(*end->winner) : ColorRole::Infeasible);
    series.endTexts << (end ? endText(*end, s.recommended) : QString());
}

/// What the colors stand for, where there is more than one: entries of the legend without bars.
void addWinners(ChartSpec& spec) {
    for (const models::PlanKind plan : models::kPlans) {
        const auto wins = [&](const SeriesSpec& series) { return series.categoryRoles.contains(planRole(plan)); };
        if (!std::any_of(spec.series.begin(), spec.series.end(), wins)) continue;
        SeriesSpec entry;
        entry.kind = SeriesKind::HorizontalBar;
        entry.name = UncertaintyWords::tr("%1 wins").arg(planName(plan));
        entry.role = planRole(plan);
        spec.series << entry;
    }
}

void addInfluenceTable(ChartSpec& spec, const std::vector<const InputInfluence*>& inputs) {
    TableColumn name{UncertaintyWords::tr("Unknown"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    TableColumn flips{UncertaintyWords::tr("Flips the answer"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    spec.table.columns << name;
    for (const bool low : {true, false}) {
        const QString which = low ? UncertaintyWords::tr("low end") : UncertaintyWords::tr("high end");
        TableColumn value{UncertaintyWords::tr("Its %1").arg(which), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
        TableColumn cost{UncertaintyWords::tr("Cost at the %1 (USD per useful GPU-hour)").arg(which),
                         Quantity::UsdPerGpuHour,
                         {},
                         {},
                         0.0,
                         0.0,
                         0};
        TableColumn winner{
            UncertaintyWords::tr("Best plan at the %1").arg(which), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
        for (const InputInfluence* input : inputs) {
            const auto& end = low ? input->low : input->high;
            value.numbers << (end ? end->input : std::nan(""));
            cost.numbers << (end && end->usdPerUsefulGpuHour ? *end->usdPerUsefulGpuHour : std::nan(""));
            winner.texts << (end && end->winner ? planName(*end->winner) : UncertaintyWords::tr("none"));
        }
        spec.table.columns << value << cost << winner;
    }
    for (const InputInfluence* input : inputs) {
        spec.table.columns.first().texts << worded(input->words);
        flips.texts << (input->flips ? UncertaintyWords::tr("yes") : UncertaintyWords::tr("no"));
    }
    spec.table.columns << flips;
}

}  // namespace

ChartSpec tornadoChart(const Simulation& s) {
    ChartSpec spec;
    spec.id = QStringLiteral("uncertainty.tornado");
    spec.title = UncertaintyWords::tr("What each unknown does alone");
    const auto& typical = s.plans[models::index(leadingPlan(s))].usdPerUsefulGpuHourAtTypical;
    const bool known = std::any_of(s.inputs.begin(), s.inputs.end(), [](const auto& i) { return i.low || i.high; });
    if (!known || !typical || !s.recommended) {
        spec.emptyReason = spec.description =
            !s.recommended && s.draws > 0
                ? UncertaintyWords::tr("No plan serves all of the work at the typical values, so no answer can move.")
                : UncertaintyWords::tr("What each unknown does is being computed.");
        return spec;
    }
    std::vector<const InputInfluence*> inputs;
    for (const InputInfluence& input : s.inputs)
        if (input.flips || swingOf(input, *typical) > kLeastSwing * *typical) inputs.push_back(&input);
    std::stable_sort(inputs.begin(), inputs.end(), [&](const InputInfluence* a, const InputInfluence* b) {
        return swingOf(*a, *typical) > swingOf(*b, *typical);
    });
    const std::size_t quiet = s.inputs.size() - inputs.size();
    if (inputs.empty()) {
        spec.emptyReason = spec.description = UncertaintyWords::tr("No unknown moves the cost by itself.");
        return spec;
    }
    const std::size_t left = inputs.size() > kMostRows ? inputs.size() - kMostRows : 0;
    addInfluenceTable(spec, inputs);
    inputs.resize(inputs.size() - left);
    SeriesSpec low, high;
    low.kind = high.kind = SeriesKind::HorizontalBar;
    low.role = high.role = planRole(*s.recommended);
    low.name = UncertaintyWords::tr("At its low end");
    high.name = UncertaintyWords::tr("At its high end");
    low.inLegend = high.inLegend = false;
    double least = *typical, most = *typical;
    std::size_t flips = 0;
    for (const InputInfluence* input : inputs) {
        spec.y.categories << worded(input->words);
        addEnd(low, input->low, s, *typical);
        addEnd(high, input->high, s, *typical);
        for (const SeriesSpec* series : {&low, &high}) {
            least = std::min(least, *typical + series->values.last());
            most = std::max(most, *typical + series->values.last());
        }
        flips += input->flips ? 1 : 0;
    }
    spec.series = {low, high};
    addWinners(spec);
    const double room = std::max(0.22 * (most - least), 1e-3 * *typical);  // for the texts at the ends
    spec.x.minimum = least - room;
    spec.x.maximum = most + room;
    spec.x.quantity = Quantity::UsdPerGpuHour;
    spec.x.title = UncertaintyWords::tr("USD per useful GPU-hour of the best plan");
    spec.marks << MarkSpec{Direction::Vertical, *typical, {}, ColorRole::Neutral};
    const InputInfluence& first = *inputs.front();
    spec.description = UncertaintyWords::tr(
                           "%1 moves the cost most: from its low to its high end the best plan costs %2 "
                           "and %3 instead of %4.")
                           .arg(worded(first.words),
                                first.low && first.low->usdPerUsefulGpuHour
                                    ? formatNumber(*first.low->usdPerUsefulGpuHour, Quantity::UsdPerGpuHour)
                                    : formatNumber(std::nan(""), Quantity::Plain),
                                first.high && first.high->usdPerUsefulGpuHour
                                    ? formatNumber(*first.high->usdPerUsefulGpuHour, Quantity::UsdPerGpuHour)
                                    : formatNumber(std::nan(""), Quantity::Plain),
                                formatNumber(*typical, Quantity::UsdPerGpuHour));
    const auto counted = [](std::size_t n, const QString& one, const QString& many) {
        return n == 1 ? one : many.arg(n);
    };
    spec.description += u' ' + (flips == 0 ? UncertaintyWords::tr("None of them flips the answer alone.")
                                           : counted(flips, UncertaintyWords::tr("One of them flips the answer alone."),
                                                     UncertaintyWords::tr("%1 of them flip the answer alone.")));
    QStringList notes;
    notes << UncertaintyWords::tr(
        "Each from its 5th to its 95th percentile, the others typical, splits found anew. The color is the plan that "
        "wins there.");
    if (left > 0)
        notes << counted(left, UncertaintyWords::tr("One more moves it less; the table has it."),
                         UncertaintyWords::tr("%1 more move it less; the table has them."));
    if (quiet > 0)
        notes << counted(quiet, UncertaintyWords::tr("One unknown does nothing alone."),
                         UncertaintyWords::tr("%1 unknowns do nothing alone."));
    spec.footnote = notes.join(u' ');
    return spec;
}

}  // namespace splitpoint::ui
