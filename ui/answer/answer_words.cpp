#include "ui/answer/answer_words.h"

#include <cmath>

#include "models/decision/spend_today.h"
#include "ui/format/number_format.h"
#include "ui/format/typeset.h"
#include "ui/plans/plan_charts.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Evaluation;
using models::PlanKind;
using models::PlanResult;
using models::Scenario;
using models::SwitchInput;
using models::SwitchPoint;
using models::Tier;

namespace {

/// A sentence of the model, with a capital at its start, as the window sets it.
QString words(const std::string& text) {
    QString result = typeset(QString::fromStdString(text));
    if (!result.isEmpty()) result[0] = result.at(0).toUpper();
    return result;
}

QString cost(const PlanResult& plan) {
    if (!plan.usdPerUsefulGpuHour) return u"nothing to serve, %1 in total"_s.arg(formatNumber(plan.totalCostUsd, Quantity::Usd));
    return u"%1 per useful GPU-hour"_s.arg(formatNumber(*plan.usdPerUsefulGpuHour, Quantity::UsdPerGpuHour));
}

QString headlineOf(const Evaluation& evaluation) {
    const auto& plan = evaluation.recommendation.plan;
    if (!plan) return evaluation.usefulGpuHoursDemanded > 0.0 ? u"No plan can serve this demand"_s : u"There is no demand to serve"_s;
    const PlanResult& best = evaluation.plan(*plan);
    const QString nodes = nodesInWords(best.nodes);
    return u"%1, %2: %3"_s.arg(planName(*plan), nodes, cost(best));
}

QString marginOf(const Evaluation& evaluation) {
    const auto& answer = evaluation.recommendation;
    if (!answer.plan) return {};
    if (!answer.runnerUp || !answer.margin) return u"the only plan that can serve it"_s;
    const QString rival = planName(*answer.runnerUp);
    const double share = *answer.margin / (1.0 + *answer.margin);  // margin is relative to the best, the words to the rival
    if (!answer.material) {
        return u"no material difference to %1 (%2\u202f%)"_s.arg(rival, QLocale().toString(100.0 * share, 'f', 1));
    }
    return u"%1 below %2"_s.arg(formatNumber(share, Quantity::Percent), rival);
}

QString useWords(const models::Recommendation& answer) {
    if (!answer.breakEvenUtilization) return {};
    const double breakEven = *answer.breakEvenUtilization;
    if (breakEven > 1.0) return u"Bare metal never pays at these prices."_s;
    const QString pays = u"The marginal bare-metal GPU pays above %1 use"_s.arg(formatNumber(breakEven, Quantity::Percent));
    if (!answer.utilizationInUse) return pays + u"."_s;
    const QString inUse = formatNumber(*answer.utilizationInUse, Quantity::Percent);
    if (answer.plan == models::PlanKind::Hybrid && *answer.utilizationInUse < breakEven) {
        // The rule counts prices; whole instances, boots and fixed costs make the last node worth less use than that.
        return u"%1; the last node, %2 in use, also spares whole instances and boots."_s.arg(pays, inUse);
    }
    if (answer.plan == models::PlanKind::Virtual && *answer.utilizationInUse > breakEven) {
        return u"%1; %2 would be in use, yet whole nodes, spot and fixed costs outweigh that."_s.arg(pays, inUse);
    }
    return u"%1; %2 is in use."_s.arg(pays, inUse);
}

/// Jobs that span virtual instances rest on a slowdown between nodes, which is built in until somebody measured it.
QString internodeWords(const Scenario& scenario, const ProvenanceIndex& provenance) {
    for (const Tier tier : models::kTiers) {
        const auto& offer = scenario.offer(tier);
        if (!offer || models::deliveryOf(tier) == models::Delivery::BareMetal) continue;
        const QString set = QString::fromStdString(models::effectiveOverheadSet(*offer, tier));
        const auto isMeasured = [&](const QString& field) {
            return provenance.of(field.arg(set)).kind == ProvenanceKind::Measured;
        };
        const bool link = isMeasured(u"delivery.%1.slowdown.interconnect_internode"_s);
        for (std::size_t i = 0; i < scenario.workloads.size(); ++i) {
            if (scenario.workloads[i].gpusPerJob <= offer->gpusPerNode || link) continue;
            if (isMeasured(u"workloads[%1].measured_slowdown."_s.arg(i) + u"%1"_s)) continue;
            return u"Inter-node: assumed, not measured."_s;
        }
    }
    return {};
}

QString inputWords(SwitchInput input) {
    switch (input) {
        case SwitchInput::ElasticPrice: return u"elastic prices"_s;
        case SwitchInput::BareMetalPrice: return u"bare-metal prices"_s;
        case SwitchInput::VirtualOverhead: return u"virtual overheads"_s;
        case SwitchInput::BareMetalOperations: return u"bare-metal operations"_s;
        case SwitchInput::DemandLevel: return u"demand"_s;
        case SwitchInput::DemandPeakedness: return u"peakedness of demand"_s;
    }
    return {};
}

/// "by 25 %", "to 3.9 times today's".
QString changeWords(double factor) {
    const QLocale locale;
    if (factor >= 2.0) return u"to %1 times today's"_s.arg(locale.toString(factor, 'g', 3));
    const double percent = 100.0 * std::fabs(factor - 1.0);
    return u"by %1\u202f%"_s.arg(locale.toString(percent, 'f', percent < 10.0 ? 1 : 0));
}

/// With as many digits as it takes to tell it from what is paid today, four at most.
QString priceUnlike(double price, double today) {
    constexpr int kMostDigits = 4;
    const QString usual = formatNumber(price, Quantity::UsdPerGpuHour);
    if (usual != formatNumber(today, Quantity::UsdPerGpuHour)) return usual;
    const QLocale locale;
    int digits = 3;
    while (digits < kMostDigits && locale.toString(price, 'f', digits) == locale.toString(today, 'f', digits)) ++digits;
    return u'$' + locale.toString(price, 'f', digits);
}

/// The price the factor leads to, where the input is one price.
QString priceAt(const SwitchPoint& point, const Scenario& scenario) {
    const Tier tier = point.input == SwitchInput::BareMetalPrice ? Tier::BareMetal : Tier::OnDemand;
    const bool isPrice = point.input == SwitchInput::BareMetalPrice || point.input == SwitchInput::ElasticPrice;
    if (!isPrice || !scenario.offer(tier)) return {};
    const double now = scenario.offer(tier)->usdPerGpuHour.typical;
    return u", to %1 per GPU-hour %2"_s.arg(priceUnlike(now * *point.factor, now),
                                         tier == Tier::BareMetal ? u"bare metal"_s : u"on demand"_s);
}

/// The switch point that the smallest change reaches.
const SwitchPoint* nearest(const std::vector<SwitchPoint>& points) {
    const SwitchPoint* best = nullptr;
    for (const SwitchPoint& point : points) {
        if (!point.factor) continue;
        if (best == nullptr || std::fabs(std::log(*point.factor)) < std::fabs(std::log(*best->factor))) best = &point;
    }
    return best;
}

QString switchingWords(const Scenario& scenario, const Evaluation& evaluation, bool known) {
    if (!evaluation.recommendation.plan) return {};
    if (!known) return u"What would change the answer: updating \u2026"_s;
    const SwitchPoint* point = nearest(evaluation.recommendation.switchPoints);
    if (point == nullptr) return u"No single input between a fifth and five times its value changes the answer."_s;
    return switchPointWords(*point, scenario);
}

QString monthsOld(int days) {
    if (days < 31) return u"%1 days old"_s.arg(days);
    const int months = static_cast<int>(std::lround(days / 30.44));
    return months == 1 ? u"1 month old"_s : u"%1 months old"_s.arg(months);
}

}  // namespace

QString switchPointWords(const SwitchPoint& point, const Scenario& scenario) {
    const QString input = inputWords(point.input);
    if (!point.factor) return u"No change of %1 between a fifth and five times changes the answer."_s.arg(input);
    const QString winner = point.winnerBeyond ? planName(*point.winnerBeyond) + u" wins"_s : u"No plan is feasible"_s;
    const bool plural = input.endsWith(QChar(u's'));
    const QString verb = *point.factor < 1 ? (plural ? u"fall"_s : u"falls"_s) : (plural ? u"rise"_s : u"rises"_s);
    return u"%1 if %2 %3 %4%5."_s.arg(winner, input, verb, changeWords(*point.factor), priceAt(point, scenario));
}

AnswerWords answerWords(const Scenario& scenario, const Evaluation& evaluation, const ProvenanceIndex& provenance,
                        bool switchPointsKnown, const QString& today, int oldAfterDays) {
    const auto& answer = evaluation.recommendation;
    AnswerWords result;
    result.plan = answer.plan;
    result.headline = headlineOf(evaluation);
    result.margin = marginOf(evaluation);
    result.exactness = words(answer.exactnessSentence);
    result.useAgainstBreakEven = useWords(answer);
    result.assumed = internodeWords(scenario, provenance);
    if (const auto spend = models::spendToday(scenario, evaluation)) result.today = words(models::spendSentence(*spend, evaluation));
    result.switching = switchingWords(scenario, evaluation, switchPointsKnown);
    result.switchPointsUpdating = !switchPointsKnown && answer.plan.has_value();
    for (const models::Reason& reason : answer.reasons) result.reasons << words(reason.sentence);
    for (const SwitchPoint& point : answer.switchPoints) result.switchPoints << switchPointWords(point, scenario);
    for (const PlanKind kind : models::kPlans) {
        for (const std::string& reason : evaluation.plan(kind).reasons) {
            result.infeasible << u"%1 is not possible: %2."_s.arg(planName(kind), typeset(QString::fromStdString(reason)));
        }
    }
    for (const std::string& caveat : answer.caveats) result.caveats << words(caveat);
    if (const auto date = provenance.oldestPrice(scenario)) {
        const auto age = ageInDays(*date, today);
        result.pricesOld = age && *age > oldAfterDays;
        result.prices = age ? u"Prices as of %1, %2"_s.arg(*date, monthsOld(*age)) : u"Prices as of %1"_s.arg(*date);
    } else {
        result.prices = u"Prices without a date"_s;
    }
    result.lesson = provenance.sentence(u"lesson"_s);
    return result;
}

QString statusWords(const Scenario& scenario, const Evaluation& evaluation, const ProvenanceIndex& provenance,
                    double milliseconds, const QString& today, int oldAfterDays) {
    const AnswerWords answer = answerWords(scenario, evaluation, provenance, true, today, oldAfterDays);
    const QString time = u"Recalculated in %1 ms"_s.arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    const QString optimum = evaluation.recommendation.exact ? u"optimum exact for this model"_s : u"best under the serving rule"_s;
    const QString overheads = overheadWords(provenance);
    const QString prices = answer.prices.at(0).toLower() + answer.prices.mid(1) + (answer.pricesOld ? u" \u26a0"_s : QString());
    return QStringList{time, optimum, prices, overheads}.join(u"  \u00b7  "_s);
}

QString answerAsText(const AnswerWords& words) {
    QStringList lines{words.headline + (words.margin.isEmpty() ? QString() : u" (%1)"_s.arg(words.margin)) + u"."_s};
    lines << words.today << words.useAgainstBreakEven << words.assumed << words.exactness << words.reasons << words.infeasible;
    lines << (words.switchPointsUpdating ? QStringList{words.switching} : words.switchPoints) << words.caveats << words.prices;
    lines.removeAll(QString());
    return lines.join(u"\n"_s);
}

}  // namespace splitpoint::ui
