#include "ui/compare/scenario_comparison.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "models/scenarios/comparison.h"
#include "ui/inputs/field_table.h"
#include "ui/plans/plan_names.h"
#include "ui/scenarios/change_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct ScenarioComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
/// Colors of the scenarios, the first one's first; never those of plans or tiers.
constexpr std::array<ColorRole, 4> kRoles{ColorRole::Baseline, ColorRole::Current, ColorRole::DollarTransfer, ColorRole::Demand};

struct Figure {
    QString label;
    Quantity quantity = Quantity::Plain;
};

Figure figureOf(std::string_view key) {
    if (key == "usd_per_useful_gpu_hour") return {ScenarioComparisonWords::tr("Effective cost"), Quantity::UsdPerGpuHour};
    if (key == "total_cost_usd") return {ScenarioComparisonWords::tr("Total cost"), Quantity::Usd};
    if (key == "bare_metal_nodes") return {ScenarioComparisonWords::tr("Bare-metal nodes"), Quantity::Nodes};
    if (key == "reserved_nodes") return {ScenarioComparisonWords::tr("Reserved virtual nodes"), Quantity::Nodes};
    if (key == "utilization") return {ScenarioComparisonWords::tr("Utilization"), Quantity::Percent};
    if (key == "relative_performance") return {ScenarioComparisonWords::tr("Relative performance"), Quantity::Percent};
    if (key == "useful_gpu_hours") return {ScenarioComparisonWords::tr("Useful work done"), Quantity::GpuHours};
    if (key == "unserved_gpu_hours") return {ScenarioComparisonWords::tr("Unserved"), Quantity::GpuHours};
    return {ScenarioComparisonWords::tr("Feasible"), Quantity::Plain};
}

QString signedPercent(double share) {
    const QLocale locale;
    const double percent = 100.0 * share;
    const int decimals = std::abs(percent) < 10 ? 1 : 0;
    const QString number = locale.toString(std::abs(percent), 'f', decimals);
    return u"%1%2 %"_s.arg(share < 0 ? QChar(0x2212) : QChar(u'+')).arg(number);
}

QString figureText(std::string_view key, const std::optional<double>& value, Precision precision) {
    if (key == "feasible") return value.value_or(0) != 0 ? ScenarioComparisonWords::tr("yes") : ScenarioComparisonWords::tr("no");
    return formatNumber(value.value_or(kNone), figureOf(key).quantity, precision);
}

/// "$2.20 (−4.8 %)"; a share counts in points of percent, nodes in nodes.
QString movedText(std::string_view key, const std::optional<double>& before, const std::optional<double>& now, Precision precision) {
    QString text = figureText(key, now, precision);
    if (!before || !now || models::isSameFigure(before, now) || key == "feasible") return text;
    const Quantity quantity = figureOf(key).quantity;
    if (quantity == Quantity::Nodes) {
        const double by = *now - *before;
        return u"%1 (%2%3)"_s.arg(text, by < 0 ? QString(QChar(0x2212)) : u"+"_s, QLocale().toString(std::abs(by), 'f', 0));
    }
    if (quantity == Quantity::Percent) {
        const double points = 100.0 * (*now - *before);
        return (precision == Precision::Short ? ScenarioComparisonWords::tr("%1 (%2%3 pts)") : ScenarioComparisonWords::tr("%1 (%2%3 points)")).arg(text, points < 0 ? QString(QChar(0x2212)) : u"+"_s, QLocale().toString(std::abs(points), 'f', 1));
    }
    return *before == 0.0 ? text : u"%1 (%2)"_s.arg(text, signedPercent(*now / *before - 1.0));
}

QString recommended(const ComparedScenario& scenario) {
    const auto& plan = scenario.evaluation->recommendation.plan;
    return plan ? planName(*plan) : ScenarioComparisonWords::tr("none");
}

QString unknown(const ComparedScenario& scenario) { return scenario.problem.isEmpty() ? QString(QChar(0x2026)) : ScenarioComparisonWords::tr("cannot be computed"); }

/// "84 % \u00b1 3 points"; without any range there is nothing to be wrong about.
QString chanceText(const ComparedScenario& scenario) {
    const auto& plan = scenario.evaluation->recommendation.plan;
    if (!plan) return ScenarioComparisonWords::tr("none");
    if (!scenario.chances) return QString(QChar(0x2026));
    if (!scenario.chances->uncertain) return ScenarioComparisonWords::tr("certain: no ranges");
    const models::Sampled& chance = scenario.chances->of(*plan);
    const double points = std::max(1.0, std::ceil(100.0 * chance.errorBar()));
    return ScenarioComparisonWords::tr("%1 \u00b1 %2 points").arg(formatNumber(chance.value, Quantity::Percent), QLocale().toString(points, 'f', 0));
}

bool isUnsure(const ComparedScenario& scenario) {
    if (!scenario.evaluation || !scenario.chances || !scenario.chances->uncertain) return false;
    const auto& plan = scenario.evaluation->recommendation.plan;
    return plan && scenario.chances->of(*plan).value < models::kSureChance;
}

template <class Text, class Same>
ComparedRow rowOf(const QList<ComparedScenario>& scenarios, Text text, Same same) {
    ComparedRow row;
    for (const ComparedScenario& each : scenarios) {
        row.texts << (each.evaluation ? text(each) : unknown(each));
        row.differs << (each.evaluation && scenarios.front().evaluation && !same(each));
    }
    return row;
}

bool anyDiffers(const ComparedRow& row) { return row.differs.contains(true); }

void addCostBars(ChartSpec& spec, const QList<ComparedScenario>& scenarios) {
    double tallest = 0;
    for (qsizetype s = 0; s < scenarios.size(); ++s) {
        SeriesSpec bars;
        bars.name = scenarios[s].name();
        bars.kind = SeriesKind::StackedBar;
        bars.role = kRoles.at(static_cast<std::size_t>(s) % kRoles.size());
        bars.group = static_cast<int>(s);
        for (const models::PlanKind plan : models::kPlans) {
            const double cost = scenarios[s].evaluation ? scenarios[s].evaluation->plan(plan).usdPerUsefulGpuHour.value_or(kNone) : kNone;
            bars.values << cost;
            if (std::isfinite(cost)) tallest = std::max(tallest, cost);
        }
        spec.series << bars;
    }
    spec.y.maximum = niceMaximum(tallest * 1.15);
}

}  // namespace

QList<ComparedRow> comparedInputs(const QList<ComparedScenario>& scenarios) {
    QList<ComparedRow> rows;
    if (scenarios.size() < 2) return rows;
    const models::Scenario& first = *scenarios.front().scenario;
    const std::vector<Field> fields = fieldsOf(first);
    std::map<QString, qsizetype> places;
    for (qsizetype s = 1; s < scenarios.size(); ++s) {
        for (const models::ChangedInput& input : models::changedInputs(first, *scenarios[s].scenario)) {
            const QString key = QString::fromStdString(input.path);
            auto place = places.find(key);
            if (place == places.end()) {
                place = places.emplace(key, rows.size()).first;
                ComparedRow row{key, {}, pathWords(input.path, first, fields), pathUnit(input.path, first, fields), {}, {}, {}};
                for (qsizetype each = 0; each < scenarios.size(); ++each) {
                    // A third one may have changed a part of an offer that another replaced, or the other way round.
                    const bool offer = each > 0 && input.path.starts_with("offers.");
                    const std::string value =
                        offer ? models::valueOf(*scenarios[each].scenario, input.path) : input.before;
                    row.texts << valueWords(input.path, value, first, fields);
                    row.differs << (value != input.before);
                }
                rows << row;
            }
            rows[place->second].texts[s] = valueWords(input.path, input.after, first, fields);
            rows[place->second].differs[s] = true;
        }
    }
    return rows;
}

QList<ComparedRow> comparedOutputs(const QList<ComparedScenario>& scenarios) {
    QList<ComparedRow> rows;
    if (scenarios.size() < 2) return rows;
    ComparedRow answer = rowOf(scenarios, recommended, [&](const ComparedScenario& each) { return recommended(each) == recommended(scenarios.front()); });
    answer.key = u"recommended_plan"_s;
    answer.label = ScenarioComparisonWords::tr("Recommended plan");
    if (anyDiffers(answer)) rows << answer;
    // Three and four beside each other have no room for every digit; the tables of the plans have them.
    constexpr qsizetype kFewScenarios = 2;
    const Precision precision = scenarios.size() > kFewScenarios ? Precision::Short : Precision::Full;
    const bool uncertain = std::any_of(scenarios.begin(), scenarios.end(),
                                       [](const ComparedScenario& each) { return each.chances && each.chances->uncertain; });
    if (uncertain) {
        ComparedRow chance = rowOf(scenarios, chanceText, [&](const ComparedScenario& each) { return chanceText(each) == chanceText(scenarios.front()); });
        chance.key = u"chance_cheapest"_s;
        chance.label = ScenarioComparisonWords::tr("Chance of being cheapest");
        for (const ComparedScenario& each : scenarios) chance.unsure << isUnsure(each);
        rows << chance;
    }
    for (const models::PlanKind plan : models::kPlans) {
        for (const models::PlanFigure& figure : models::comparedFigures()) {
            const auto valueOf = [&](const ComparedScenario& each) { return figure.value(each.evaluation->plan(plan)); };
            const std::optional<double> first = scenarios.front().evaluation ? valueOf(scenarios.front()) : std::nullopt;
            ComparedRow row = rowOf(
                scenarios, [&](const ComparedScenario& each) { return movedText(figure.key, first, valueOf(each), precision); },
                [&](const ComparedScenario& each) { return models::isSameFigure(valueOf(each), first); });
            if (!anyDiffers(row)) continue;
            const std::string_view planKey = models::kPlanNames[models::index(plan)];
            row.key = u"%1.%2"_s.arg(QLatin1StringView(planKey.data(), static_cast<qsizetype>(planKey.size())),
                                     QLatin1StringView(figure.key.data(), static_cast<qsizetype>(figure.key.size())));
            row.group = planName(plan);
            row.plan = plan;
            row.label = figureOf(figure.key).label;
            row.unit = unitName(figureOf(figure.key).quantity);
            rows << row;
        }
    }
    return rows;
}

qsizetype movedRows(const QList<ComparedRow>& rows) { return std::count_if(rows.begin(), rows.end(), anyDiffers); }

ChartSpec effectiveCostOfScenarios(const QList<ComparedScenario>& scenarios) {
    ChartSpec spec;
    spec.id = u"compare.effective_cost"_s;
    spec.title = ScenarioComparisonWords::tr("Effective cost of the plans");
    spec.y.title = ScenarioComparisonWords::tr("USD per useful GPU-hour");
    spec.y.quantity = Quantity::UsdPerGpuHour;
    spec.x.meaning = AxisMeaning::Plan;
    TableColumn plans{ScenarioComparisonWords::tr("Plan"), Quantity::Plain, {}, {}, 0.0, 0.0, 0};
    for (const models::PlanKind plan : models::kPlans) {
        spec.x.categories << planName(plan);
        plans.texts << planName(plan);
    }
    if (scenarios.size() < 2) {
        spec.emptyReason = ScenarioComparisonWords::tr("One scenario: duplicate it to compare.");
        return spec;
    }
    addCostBars(spec, scenarios);
    spec.table.columns << plans;
    QStringList sentences, infeasible;
    for (const SeriesSpec& bars : spec.series) {
        spec.table.columns << TableColumn{u"%1 (%2)"_s.arg(bars.name, spec.y.title), Quantity::UsdPerGpuHour, bars.values, {}, 0.0, 0.0, 0};
        QStringList costs;
        for (qsizetype plan = 0; plan < bars.values.size(); ++plan)
            costs << u"%1 %2"_s.arg(spec.x.categories[plan], formatNumber(bars.values[plan], Quantity::UsdPerGpuHour));
        sentences << u"%1: %2"_s.arg(bars.name, costs.join(u", "_s));
    }
    for (std::size_t plan = 0; plan < models::kPlanCount; ++plan) {
        bool all = true;
        for (const ComparedScenario& each : scenarios) {
            spec.categoryLabels << (each.evaluation ? formatNumber(each.evaluation->plans[plan].usdPerUsefulGpuHour.value_or(kNone), Quantity::UsdPerGpuHour) : QString());
            const bool feasible = each.evaluation && each.evaluation->plans[plan].feasible;
            all = all && each.evaluation && !feasible;
            if (each.evaluation && !feasible) infeasible << ScenarioComparisonWords::tr("%1 in %2").arg(planName(models::kPlans[plan]), each.name());
        }
        spec.categoryMuted << all;
    }
    spec.description = u"%1, %2. %3."_s.arg(spec.title, spec.y.title, sentences.join(u"; "_s));
    if (!infeasible.isEmpty()) spec.footnote = ScenarioComparisonWords::tr("Infeasible: %1.").arg(infeasible.join(u", "_s));
    return spec;
}

QString comparisonText(const QList<ComparedScenario>& scenarios) {
    if (scenarios.size() < 2) return {};
    QStringList names, lines;
    for (const ComparedScenario& each : scenarios) names << each.name();
    lines << names.join(u" \u2192 "_s) << QString() << ScenarioComparisonWords::tr("Inputs that differ");
    const auto add = [&lines](const QList<ComparedRow>& rows) {
        for (const ComparedRow& row : rows) {
            const QString label = row.group.isEmpty() ? row.label : u"%1: %2"_s.arg(row.group, row.label);
            const QString unit = row.unit.isEmpty() ? QString() : u" "_s + row.unit;
            lines << u"- %1: %2%3"_s.arg(label, row.texts.join(u" \u2192 "_s), unit);
        }
        if (rows.isEmpty()) lines << u"- "_s + ScenarioComparisonWords::tr("none");
    };
    add(comparedInputs(scenarios));
    lines << QString() << ScenarioComparisonWords::tr("Outputs that moved");
    add(comparedOutputs(scenarios));
    return lines.join(QChar(u'\n')) + QChar(u'\n');
}

}  // namespace splitpoint::ui
