#include "ui/answer/answer_words.h"

#include <cmath>

#include <QCoreApplication>

#include "models/decision/recommendation.h"
#include "models/decision/spend_today.h"
#include "ui/format/money_text.h"
#include "ui/format/number_format.h"
#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"
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

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

/// A sentence of the model, with a capital at its start, as the window sets it.
QString words(const std::string& text) {
    QString result = said(text);
    if (!result.isEmpty()) result[0] = result.at(0).toUpper();
    return result;
}

QString cost(const PlanResult& plan) {
    if (!plan.usdPerUsefulGpuHour)
        return AnswerText::tr("nothing to serve, %1 in total").arg(formatNumber(plan.totalCostUsd, Quantity::Usd));
    return AnswerText::tr("%1 per useful GPU-hour")
        .arg(formatNumber(*plan.usdPerUsefulGpuHour, Quantity::UsdPerGpuHour));
}

QString headlineOf(const Evaluation& evaluation) {
    const auto& plan = evaluation.recommendation.plan;
    if (!plan)
        return evaluation.usefulGpuHoursDemanded > 0.0 ? AnswerText::tr("No plan can serve this demand")
                                                       : AnswerText::tr("There is no demand to serve");
    const PlanResult& best = evaluation.plan(*plan);
    const QString nodes = nodesInWords(best.nodes);
    return AnswerText::tr("%1, %2: %3").arg(planName(*plan), nodes, cost(best));
}

}  // namespace

QString marginWords(const Evaluation& evaluation, bool material) {
    const auto& answer = evaluation.recommendation;
    if (!answer.plan) return {};
    if (!answer.runnerUp || !answer.margin) return AnswerText::tr("the only plan that can serve it");
    const QString rival = planName(*answer.runnerUp);
    const double share = *answer.margin / (1.0 + *answer.margin);  // margin is relative to the best, the words to the rival
    if (!material) {
        return AnswerText::tr("no material difference from %1 (%2\u202f%)")
            .arg(rival, QLocale().toString(100.0 * share, 'f', 1));
    }
    return AnswerText::tr("%1 below %2").arg(formatNumber(share, Quantity::Percent), rival);
}

namespace {

QString useWords(const Evaluation& evaluation) {
    const models::Recommendation& answer = evaluation.recommendation;
    if (!answer.breakEvenUtilization) return {};
    const double breakEven = *answer.breakEvenUtilization;
    if (models::hasBareMetalDespitePrice(answer, evaluation.plans))
        return AnswerText::tr(
            "Bare metal never pays at these prices alone; the answer has it for what they leave out.");
    if (breakEven > 1.0) return AnswerText::tr("Bare metal never pays at these prices.");
    const QString pays =
        AnswerText::tr("The marginal bare-metal GPU pays above %1 use").arg(formatNumber(breakEven, Quantity::Percent));
    if (!answer.utilizationInUse) return pays + u"."_s;
    const QString inUse = formatNumber(*answer.utilizationInUse, Quantity::Percent);
    if (answer.plan == models::PlanKind::Hybrid && *answer.utilizationInUse < breakEven) {
        // The rule counts prices; what else the last node spares makes it worth less use than that.
        switch (models::lastNodeOf(evaluation.plans, evaluation.hybridSweep)) {
            case models::LastNode::Needed:
                return AnswerText::tr("%1; the last node, %2 in use, is needed to serve all of the work.").arg(pays, inUse);
            case models::LastNode::SparesInstances:
                return AnswerText::tr("%1; the last node, %2 in use, also spares whole instances and boots.").arg(pays, inUse);
            case models::LastNode::CostsLess:
                return AnswerText::tr("%1; the last node, %2 in use, still costs less than doing without it.").arg(pays, inUse);
        }
    }
    if (answer.plan == models::PlanKind::Virtual && *answer.utilizationInUse > breakEven) {
        return AnswerText::tr("%1; %2 would be in use, yet whole nodes, spot and fixed costs outweigh that.")
            .arg(pays, inUse);
    }
    // Where the answer is virtual, none is in use: the figure is that of one sized for the whole demand.
    if (answer.plan == models::PlanKind::Virtual) return AnswerText::tr("%1; %2 would be in use.").arg(pays, inUse);
    return AnswerText::tr("%1; %2 is in use.").arg(pays, inUse);
}

/// Jobs that span virtual instances rest on a slowdown between nodes, which is built in until somebody measured it.
QString internodeWords(const Scenario& scenario, const ProvenanceIndex& provenance) {
    for (const Tier tier : models::kTiers) {
        const auto& offer = scenario.offer(tier);
        if (!offer || models::deliveryOf(tier) == models::Delivery::BareMetal) continue;
        const QString set = QString::fromStdString(models::effectiveOverheadSet(*offer, tier));
        const auto isMeasured = [&](const QString& field) {
            const Provenance source = provenance.of(field.arg(set));
            return source.kind == ProvenanceKind::Measured && !source.isExample();
        };
        const bool link = isMeasured(u"delivery.%1.slowdown.interconnect_internode"_s);
        for (std::size_t i = 0; i < scenario.workloads.size(); ++i) {
            if (scenario.workloads[i].gpusPerJob <= offer->gpusPerNode || link) continue;
            if (isMeasured(u"workloads[%1].measured_slowdown."_s.arg(i) + u"%1"_s)) continue;
            return AnswerText::tr("Inter-node: assumed, not measured.");
        }
    }
    return {};
}

QString inputWords(SwitchInput input) {
    switch (input) {
        case SwitchInput::ElasticPrice:
            return AnswerText::tr("elastic prices");
        case SwitchInput::BareMetalPrice:
            return AnswerText::tr("bare-metal prices");
        case SwitchInput::VirtualOverhead:
            return AnswerText::tr("virtual overheads");
        case SwitchInput::BareMetalOperations:
            return AnswerText::tr("bare-metal operations");
        case SwitchInput::DemandLevel:
            return AnswerText::tr("demand");
        case SwitchInput::DemandPeakedness:
            return AnswerText::tr("peakedness of demand");
    }
    return {};
}

/// "by 25 %", "to 3.9 times today's".
QString changeWords(double factor) {
    const QLocale locale;
    if (factor >= 2.0) return AnswerText::tr("to %1 times today's").arg(locale.toString(factor, 'g', 3));
    const double percent = 100.0 * std::fabs(factor - 1.0);
    if (percent < 0.05) return AnswerText::tr("by less than %1\u202f%").arg(locale.toString(0.1, 'f', 1));
    return AnswerText::tr("by %1\u202f%").arg(locale.toString(percent, 'f', percent < 10.0 ? 1 : 0));
}

/// With as many digits as it takes to tell it from what is paid today, four at most.
QString priceUnlike(double price, double today) {
    constexpr int kMostDigits = 4;
    QString usual = formatNumber(price, Quantity::UsdPerGpuHour);
    if (usual != formatNumber(today, Quantity::UsdPerGpuHour)) return usual;
    const QLocale locale;
    int digits = 3;
    while (digits < kMostDigits && locale.toString(price, 'f', digits) == locale.toString(today, 'f', digits)) ++digits;
    return moneyText(locale.toString(price, 'f', digits), locale);
}

/// The price the factor leads to, where the input is one price.
QString priceAt(const SwitchPoint& point, const Scenario& scenario) {
    const Tier tier = point.input == SwitchInput::BareMetalPrice ? Tier::BareMetal : Tier::OnDemand;
    const bool isPrice = point.input == SwitchInput::BareMetalPrice || point.input == SwitchInput::ElasticPrice;
    if (!isPrice || !scenario.offer(tier)) return {};
    const double now = scenario.offer(tier)->usdPerGpuHour.typical;
    return AnswerText::tr(", to %1 per GPU-hour %2")
        .arg(priceUnlike(now * *point.factor, now),
             tier == Tier::BareMetal ? AnswerText::tr("bare metal") : AnswerText::tr("on demand"));
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
    if (!known) return AnswerText::tr("What would change the answer: updating \u2026");
    const SwitchPoint* point = nearest(evaluation.recommendation.switchPoints);
    if (point == nullptr)
        return AnswerText::tr("No single input between a fifth and five times its value changes the answer.");
    return switchPointWords(*point, scenario);
}

QString monthsOld(int days) {
    if (days < 0) return AnswerText::tr("dated in the future");
    if (days == 1) return AnswerText::tr("1 day old");
    if (days < 31) return AnswerText::tr("%1 days old").arg(days);
    const int months = static_cast<int>(std::lround(days / 30.44));
    return months == 1 ? AnswerText::tr("1 month old") : AnswerText::tr("%1 months old").arg(months);
}

}  // namespace

QString switchPointWords(const SwitchPoint& point, const Scenario& scenario) {
    const QString input = inputWords(point.input);
    if (!point.factor)
        return AnswerText::tr("No change of %1 between a fifth and five times changes the answer.").arg(input);
    const QString winner = point.winnerBeyond ? AnswerText::tr("%1 wins").arg(planName(*point.winnerBeyond))
                                              : AnswerText::tr("No plan is feasible");
    const bool plural = point.input != SwitchInput::DemandLevel && point.input != SwitchInput::DemandPeakedness;
    const QString verb = *point.factor < 1 ? (plural ? AnswerText::tr("fall") : AnswerText::tr("falls"))
                                           : (plural ? AnswerText::tr("rise") : AnswerText::tr("rises"));
    return AnswerText::tr("%1 if %2 %3 %4%5.")
        .arg(winner, input, verb, changeWords(*point.factor), priceAt(point, scenario));
}

AnswerWords answerWords(const Scenario& scenario, const Evaluation& evaluation, const ProvenanceIndex& provenance,
                        bool switchPointsKnown, const QString& today, int oldAfterDays) {
    const auto& answer = evaluation.recommendation;
    AnswerWords result;
    result.plan = answer.plan;
    result.headline = headlineOf(evaluation);
    result.margin = marginWords(evaluation, answer.material);
    result.exactness = words(answer.exactnessSentence);
    result.useAgainstBreakEven = useWords(evaluation);
    result.assumed = internodeWords(scenario, provenance);
    if (const auto spend = models::spendToday(scenario, evaluation)) result.today = words(models::spendSentence(*spend, evaluation));
    result.switching = switchingWords(scenario, evaluation, switchPointsKnown);
    result.switchPointsUpdating = !switchPointsKnown && answer.plan.has_value();
    for (const models::Reason& reason : answer.reasons) result.reasons << words(reason.sentence);
    for (const SwitchPoint& point : answer.switchPoints) result.switchPoints << switchPointWords(point, scenario);
    for (const PlanKind kind : models::kPlans) {
        for (const std::string& reason : evaluation.plan(kind).reasons) {
            result.infeasible << AnswerText::tr("%1 is not possible: %2.").arg(planName(kind), said(reason));
        }
    }
    for (const std::string& caveat : answer.caveats) result.caveats << words(caveat);
    if (const auto date = provenance.oldestPrice(scenario)) {
        const auto age = ageInDays(*date, today);
        result.pricesOld = age && *age > oldAfterDays;
        result.prices = age ? AnswerText::tr("Prices as of %1, %2").arg(*date, monthsOld(*age))
                            : AnswerText::tr("Prices as of %1").arg(*date);
    } else {
        result.prices = AnswerText::tr("Prices without a date");
    }
    result.lesson = said(provenance.sentence(u"lesson"_s).toStdString());
    return result;
}

QString statusWords(const Scenario& scenario, const Evaluation& evaluation, const ProvenanceIndex& provenance,
                    double milliseconds, const QString& today, int oldAfterDays) {
    const AnswerWords answer = answerWords(scenario, evaluation, provenance, true, today, oldAfterDays);
    const QString time =
        AnswerText::tr("Recalculated in %1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    const QString optimum = evaluation.recommendation.exact ? AnswerText::tr("optimum exact for this model")
                                                            : AnswerText::tr("best under the serving rule");
    const QString overheads = overheadWords(provenance, scenario);
    const QString prices = firstInSentence(answer.prices) + (answer.pricesOld ? u" \u26a0"_s : QString());
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
