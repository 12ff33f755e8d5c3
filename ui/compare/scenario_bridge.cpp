#include "ui/compare/scenario_bridge.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "models/decision/why.h"
#include "ui/compare/compare_words.h"
#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"
#include "ui/why/bridge_chart.h"

namespace splitpoint::ui {

using models::BridgeTerm;
using models::PlanKind;

namespace {

ScenarioBridge nothing(const QString& reason) {
    ScenarioBridge none;
    none.chart.id = QStringLiteral("compare.bridge");
    none.chart.title = CompareWords::tr("Bridge");
    none.chart.emptyReason = none.chart.description = reason;
    return none;
}

QString dollars(double usd) {
    return formatNumber(usd, Quantity::UsdPerGpuHour);
}
QString withSign(double usd) {
    return usd > 0.0 ? u'+' + dollars(usd) : dollars(usd);
}

/// One end: scenario, the plan of it, and its name in the picture.
struct End {
    const ComparedScenario& scenario;
    PlanKind plan;

    End(const ComparedScenario& s, const std::optional<PlanKind>& wanted)
        : scenario(s), plan(wanted.value_or(s.evaluation->recommendation.plan.value_or(PlanKind::Hybrid))) {}
    [[nodiscard]] const models::PlanResult& result() const { return scenario.evaluation->plan(plan); }
    [[nodiscard]] QString name() const {
        return CompareWords::tr("%1: %2").arg(scenario.name(), inSentence(planName(plan)));
    }
};

QString differenceSentence(const End& from, const End& to, const models::Bridge& bridge) {
    const double difference = bridge.difference();
    if (std::abs(difference) < models::leastStep(bridge) / 10.0)
        return CompareWords::tr("%1 and %2 cost the same, %3 per useful GPU-hour.")
            .arg(from.name(), to.name(), dollars(bridge.to));
    const QString share = formatNumber(std::abs(difference) / bridge.from, Quantity::Percent);
    return (difference < 0.0 ? CompareWords::tr("%1 costs %2 per useful GPU-hour, %3 (%4) less than %5 at %6.")
                             : CompareWords::tr("%1 costs %2 per useful GPU-hour, %3 (%4) more than %5 at %6."))
        .arg(to.name(), dollars(bridge.to), dollars(std::abs(difference)), share, from.name(), dollars(bridge.from));
}

/// "What decides: price 84 % of the difference, utilization 31 %, overhead −15 %."
QString driversSentence(const models::Bridge& bridge) {
    QStringList parts;
    for (const models::DriverShare& driver : models::rankDrivers(bridge)) {
        if (std::abs(driver.usdPerUsefulGpuHour) < models::leastStep(bridge)) continue;
        parts << QStringLiteral("%1 %2").arg(translated(std::string(models::driverWords(driver.driver))),
                                             formatNumber(driver.share, Quantity::Percent));
    }
    if (parts.isEmpty()) return {};
    return CompareWords::tr("What decides, as shares of the difference: %1.").arg(parts.join(QStringLiteral(", ")));
}

/// "Idle capacity −$0.31, price of the work +$0.10, the rest +$0.01: together −$0.20."
QString termsSentence(const models::Bridge& bridge) {
    const double least = models::leastStep(bridge);  // terms below are told together
    std::vector<BridgeTerm> terms;
    double rest = 0.0;
    for (std::size_t i = 0; i < models::kBridgeTermCount; ++i) {
        if (std::abs(bridge.terms[i]) >= least)
            terms.push_back(static_cast<BridgeTerm>(i));
        else
            rest += bridge.terms[i];
    }
    std::stable_sort(terms.begin(), terms.end(),
                     [&](BridgeTerm a, BridgeTerm b) { return std::abs(bridge[a]) > std::abs(bridge[b]); });
    QStringList parts;
    for (const BridgeTerm term : terms)
        parts << QStringLiteral("%1 %2").arg(bridgeTermName(term), withSign(bridge[term]));
    if (std::abs(rest) >= least) parts << CompareWords::tr("the rest %1").arg(withSign(rest));
    if (parts.isEmpty())
        return models::stepDigits(bridge) <= 2
                   ? CompareWords::tr("No part of the cost differs by half a cent.")
                   : CompareWords::tr("No part of the cost differs by %1.").arg(dollars(least));
    return CompareWords::tr("%1: together %2.").arg(parts.join(QStringLiteral(", ")), withSign(bridge.difference()));
}

QString workSentence(const End& from, const End& to) {
    const double before = from.result().usefulGpuHours, after = to.result().usefulGpuHours;
    if (std::abs(after - before) <= 1e-6 * std::max(before, after)) return {};
    return CompareWords::tr(
               "They do different amounts of work, %1 and %2 useful GPU-hours; the bridge is for one of them.")
        .arg(formatNumber(before, Quantity::GpuHours), formatNumber(after, Quantity::GpuHours));
}

QString infeasibleSentence(const End& end) {
    if (end.result().feasible) return {};
    const auto& reasons = end.result().reasons;
    return CompareWords::tr("%1 is infeasible and priced for what it serves: %2.")
        .arg(end.name(), reasons.empty() ? CompareWords::tr("work stays unserved") : worded(reasons.front()));
}

}  // namespace

ScenarioBridge scenarioBridge(const QList<ComparedScenario>& scenarios, const BridgeChoice& choice) {
    const auto known = [&](qsizetype at) { return at >= 0 && at < scenarios.size(); };
    if (scenarios.size() < 2 || !known(choice.from) || !known(choice.to))
        return nothing(CompareWords::tr("A bridge needs two scenarios; duplicate the one you have."));
    if (choice.from == choice.to) return nothing(CompareWords::tr("Choose two different scenarios."));
    for (const qsizetype at : {choice.from, choice.to}) {
        const ComparedScenario& each = scenarios[at];
        if (!each.problem.isEmpty())
            return nothing(CompareWords::tr("%1 cannot be computed: %2").arg(each.name(), each.problem));
        if (!each.evaluation) return nothing(CompareWords::tr("%1 is being computed.").arg(each.name()));
    }
    const End from(scenarios[choice.from], choice.plan), to(scenarios[choice.to], choice.plan);
    const auto bridge = models::bridge({*from.scenario.scenario, from.result()}, {*to.scenario.scenario, to.result()});
    ScenarioBridge made;
    made.chart = bridgeChart(bridge, {from.name(), from.plan}, {to.name(), to.plan});
    made.chart.id = QStringLiteral("compare.bridge");
    if (!bridge) return made;
    made.sentences << differenceSentence(from, to, *bridge) << driversSentence(*bridge) << termsSentence(*bridge)
                   << workSentence(from, to) << infeasibleSentence(from) << infeasibleSentence(to);
    made.sentences.removeAll(QString());
    made.chart.description = made.sentences.first();
    return made;
}

}  // namespace splitpoint::ui
