#include "models/words/answer_words.h"

#include <array>
#include <cmath>
#include <cstdio>

#include "models/decision/recommendation.h"
#include "models/words/dates.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::words {

namespace {

std::string costOf(const PlanResult& plan) {
    if (!plan.usdPerUsefulGpuHour) return "nothing to serve, " + number(plan.totalCostUsd, Quantity::Usd) + " in total";
    return number(*plan.usdPerUsefulGpuHour, Quantity::UsdPerGpuHour) + " per useful GPU-hour";
}

std::string headlineOf(const Evaluation& evaluation) {
    const auto& plan = evaluation.recommendation.plan;
    if (!plan) return evaluation.usefulGpuHoursDemanded > 0.0 ? "No plan can serve this demand" : "There is no demand to serve";
    const PlanResult& best = evaluation.plan(*plan);
    return planName(*plan) + ", " + nodesInWords(best.nodes) + ": " + costOf(best);
}

std::string marginOf(const Recommendation& answer) {
    if (!answer.plan) return {};
    if (!answer.runnerUp || !answer.margin) return "the only plan that can serve it";
    const double share = *answer.margin / (1.0 + *answer.margin);  // the margin is relative to the best, the words to the rival
    const std::string rival = planName(*answer.runnerUp);
    if (answer.material) return number(share, Quantity::Percent) + " below " + rival;
    return "no material difference from " + rival + " (" + fixedNumber(100.0 * share, 1) + "\u202f%)";
}

std::string breakEvenOf(const Evaluation& evaluation) {
    const Recommendation& answer = evaluation.recommendation;
    if (!answer.breakEvenUtilization) return {};
    const double needed = *answer.breakEvenUtilization;
    if (hasBareMetalDespitePrice(answer, evaluation.plans))
        return "Bare metal never pays at these prices alone; the answer has it for what they leave out.";
    if (needed > 1.0) return "Bare metal never pays at these prices.";
    const std::string pays = "The marginal bare-metal GPU pays above " + number(needed, Quantity::Percent) + " use";
    if (!answer.utilizationInUse) return pays + ".";
    const std::string inUse = number(*answer.utilizationInUse, Quantity::Percent);
    if (answer.plan == PlanKind::Hybrid && *answer.utilizationInUse < needed) {
        // The rule counts prices; what else the last node spares makes it worth less use than that.
        const std::string node = pays + "; the last node, " + inUse;
        switch (lastNodeOf(evaluation.plans, evaluation.hybridSweep)) {
            case LastNode::Needed:
                return node + " in use, is needed to serve all of the work.";
            case LastNode::SparesInstances:
                return node + " in use, also spares whole instances and boots.";
            case LastNode::CostsLess:
                return node + " in use, still costs less than doing without it.";
        }
    }
    if (answer.plan == PlanKind::Virtual && *answer.utilizationInUse > needed) {
        return pays + "; " + inUse + " would be in use, yet whole nodes, spot and fixed costs outweigh that.";
    }
    // Where the answer is virtual, none is in use: the figure is that of one sized for the whole demand.
    return pays + "; " + inUse + (answer.plan == PlanKind::Virtual ? " would be in use." : " is in use.");
}

/// "by 25 %", "to 3.9 times today's".
std::string changeOf(double factor) {
    std::array<char, 40> text{};
    if (factor >= 2.0) {
        std::snprintf(text.data(), text.size(), "to %.3g times today's", factor);
        return text.data();
    }
    const double percent = 100.0 * std::fabs(factor - 1.0);
    if (percent < 0.05) return "by less than 0.1\u202f%";
    std::snprintf(text.data(), text.size(), "by %.*f\u202f%%", percent < 10.0 ? 1 : 0, percent);
    return text.data();
}

/// The price that the factor leads to, where the input is one price.
/// With as many digits as it takes to tell it from what is paid today, four at most.
std::string priceUnlike(double price, double today) {
    constexpr int kMostDigits = 4;
    std::string usual = number(price, Quantity::UsdPerGpuHour);
    if (usual != number(today, Quantity::UsdPerGpuHour)) return usual;
    int digits = 3;
    while (digits < kMostDigits && fixedNumber(price, digits) == fixedNumber(today, digits)) ++digits;
    return "$" + fixedNumber(price, digits);
}

std::string priceAt(const SwitchPoint& point, const Scenario& scenario) {
    const bool bareMetal = point.input == SwitchInput::BareMetalPrice;
    const Tier tier = bareMetal ? Tier::BareMetal : Tier::OnDemand;
    if ((!bareMetal && point.input != SwitchInput::ElasticPrice) || !scenario.offer(tier)) return {};
    const double now = scenario.offer(tier)->usdPerGpuHour.typical;
    return ", to " + priceUnlike(now * *point.factor, now) + " per GPU-hour " + (bareMetal ? "bare metal" : "on demand");
}

}  // namespace

std::string capitalized(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string inputName(SwitchInput input) {
    constexpr std::array<const char*, 6> kInputs{"elastic prices",        "bare-metal prices", "virtual overheads",
                                                 "bare-metal operations", "demand",            "peakedness of demand"};
    return kInputs[static_cast<std::size_t>(input)];
}

std::string switchPointWords(const SwitchPoint& point, const Scenario& scenario) {
    const std::string input = inputName(point.input);
    if (!point.factor) return "No change of " + input + " between a fifth and five times changes the answer.";
    const std::string winner = point.winnerBeyond ? planName(*point.winnerBeyond) + " wins" : "No plan is feasible";
    const bool plural = input.back() == 's';
    const std::string verb = std::string(*point.factor < 1 ? "fall" : "rise") + (plural ? "" : "s");
    return winner + " if " + input + " " + verb + " " + changeOf(*point.factor) + priceAt(point, scenario) + ".";
}

std::string AnswerWords::sentence() const {
    return headline + (margin.empty() ? "" : " (" + margin + ")") + ".";
}

std::string madeFrom(std::string_view sha256, std::string_view date) {
    return "scenario " + std::string(sha256.substr(0, 12)) + " \u00b7 " + std::string(date) + " \u00b7 Splitpoint " SPLITPOINT_VERSION;
}

std::string sourceLine(const std::string& scenarioName, const AnswerWords& answer, std::string_view sha256,
                       std::string_view date, bool isExample) {
    const std::string mark = isExample ? std::string(kExampleMark) + " \u00b7 " : std::string();
    return mark + scenarioName + " \u00b7 " + answer.markedPrices() + " \u00b7 " + madeFrom(sha256, date);
}

AnswerWords answerWords(const Scenario& scenario, const Evaluation& evaluation, const Sources& sources,
                        std::string_view today, int oldAfterDays) {
    const Recommendation& answer = evaluation.recommendation;
    AnswerWords result;
    result.headline = headlineOf(evaluation);
    result.margin = marginOf(answer);
    result.breakEven = breakEvenOf(evaluation);
    result.exactness = capitalized(answer.exactnessSentence);
    for (const Reason& reason : answer.reasons) result.reasons.push_back(capitalized(reason.sentence));
    for (const SwitchPoint& point : answer.switchPoints) result.switchPoints.push_back(switchPointWords(point, scenario));
    for (const PlanKind plan : kPlans) {
        for (const std::string& reason : evaluation.plan(plan).reasons) {
            result.infeasible.push_back(planName(plan) + " is not possible: " + reason);
        }
    }
    for (const std::string& caveat : answer.caveats) result.caveats.push_back(capitalized(caveat));
    const auto date = sources.oldestPrice(scenario);
    const auto age = date ? ageInDays(*date, today) : std::nullopt;
    result.pricesOld = age && *age > oldAfterDays;
    result.prices = date ? "Prices as of " + *date + (age ? ", " + ageInWords(*age) : "") : "Prices without a date";
    return result;
}

}  // namespace splitpoint::models::words
