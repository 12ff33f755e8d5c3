#include "models/uncertainty/simulation_words.h"

#include <algorithm>
#include <cmath>

#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models {

namespace {

using words::Quantity;

std::string usd(double value) {
    return words::number(value, Quantity::Usd);
}
std::string perHour(double value) {
    return words::fixedNumber(value, 2) + " USD per useful GPU-hour";
}

/// "7 in 10 futures", "all futures", "no future".
std::string futures(double share) {
    if (share >= 1.0) return "all futures";
    if (share <= 0.0) return "no future";
    return inFutures(share) + " futures";
}

std::string nodesOf(NodeCounts nodes) {
    return nodes == NodeCounts{} ? std::string("no committed nodes") : words::nodesInWords(nodes);
}

std::string withMargin(const Sampled& chance) {
    const double points = std::max(1.0, std::ceil(100.0 * chance.errorBar()));
    return futures(chance.value) + " (error of the sample: " + words::wholeNumber(points) + " in 100)";
}

void addCost(std::vector<std::string>& sentences, const std::string& name, const PlanFutures& plan) {
    if (plan.sortedUsdPerUsefulGpuHour.empty()) return;
    const auto& at = plan.usdPerUsefulGpuHour.at;
    sentences.push_back(name + ": 9 in 10 futures cost at most " + perHour(at[kFan90]) + ", half of them at most " +
                        words::fixedNumber(at[kFan50], 2) + ", 1 in 10 at most " + words::fixedNumber(at[kFan10], 2));
}

void addServing(std::vector<std::string>& sentences, const std::string& name, const PlanFutures& plan) {
    if (plan.chanceServesAll.value >= 1.0) return;
    sentences.push_back(name + ": in " + futures(1.0 - plan.chanceServesAll.value) + " work is left undone with " +
                        nodesOf(plan.nodes) + "; it is counted as bought elsewhere, for " + usd(plan.missingUsd) +
                        " on average over all futures");
}

/// Where the typical values are no typical case: the plan is cheaper (or dearer) there than in nearly all futures, as
/// where rounding up to whole instances happens to lose nothing.
void addUnusualTypical(std::vector<std::string>& sentences, const Simulation& s, PlanKind kind) {
    constexpr double kFew = 0.2;
    const PlanUncertainty& plan = s.plans[index(kind)];
    const auto& sorted = plan.asDecided.sortedUsdPerUsefulGpuHour;
    if (sorted.empty() || !plan.usdPerUsefulGpuHourAtTypical) return;
    const double typical = *plan.usdPerUsefulGpuHourAtTypical, atMost = shareAtMost(sorted, typical);
    if (atMost > kFew && atMost < 1.0 - kFew) return;
    constexpr double kApart = 0.01;  // less is no other case, but the same one
    if (std::abs(sorted[sorted.size() / 2] - typical) < kApart * typical) return;
    const bool lucky = atMost <= kFew;
    std::string text = "The typical values are " + std::string(lucky ? "a lucky" : "an unlucky") +
                       " case: " + words::planName(kind) + " costs " + words::fixedNumber(typical, 2) + " there, and " +
                       (lucky ? "more" : "less") + " in " + futures(lucky ? 1.0 - atMost : atMost);
    if (s.hourByHour)
        text += ". Whole instances are rented, so a small change of a share or a price can add a whole one or save it";
    const auto most =
        std::max_element(s.inputs.begin(), s.inputs.end(), [](const InputInfluence& a, const InputInfluence& b) {
            return a.shareOfSpread() < b.shareOfSpread();
        });
    if (most != s.inputs.end()) text += "; what moves its cost most is " + most->words;
    sentences.push_back(text);
}

/// Where another plan costs less on average than the one that wins at typical values: ranges that lean to one side do
/// that.
void addBetterOnAverage(std::vector<std::string>& sentences, const Simulation& s, PlanKind recommended) {
    const PlanFutures& own = s.plans[index(recommended)].robust;
    const PlanUncertainty* best = nullptr;
    for (const PlanUncertainty& plan : s.plans) {
        if (!plan.offered || plan.plan == recommended || plan.robust.chanceServesAll.value < own.chanceServesAll.value)
            continue;
        if (best == nullptr || plan.robust.totalUsd.mean.value < best->robust.totalUsd.mean.value) best = &plan;
    }
    if (best == nullptr) return;
    const double saved = own.totalUsd.mean.value - best->robust.totalUsd.mean.value;
    if (saved <= 0.01 * std::abs(own.totalUsd.mean.value)) return;
    sentences.push_back(words::planName(best->plan) + " with " + nodesOf(best->robust.nodes) + " costs " + usd(saved) +
                        " less on average over the futures, although " + words::planName(recommended) +
                        " wins at the typical values: the ranges lean to one side");
}

}  // namespace

double shareAtMost(const std::vector<double>& sorted, double target) {
    if (sorted.empty()) return 0.0;
    const auto under = std::upper_bound(sorted.begin(), sorted.end(), target) - sorted.begin();
    return static_cast<double>(under) / static_cast<double>(sorted.size());
}

std::string inFutures(double share) {
    if (share >= 1.0) return "all";
    if (share <= 0.0) return "none";
    if (share > 0.995) return "more than 99 in 100";
    if (share < 0.005) return "fewer than 1 in 100";
    if (share < 0.025 || share > 0.975) return words::wholeNumber(std::round(share * 100.0)) + " in 100";
    const double twentieths = std::round(share * 20.0);
    const bool tenths = std::fmod(twentieths, 2.0) == 0.0;
    return tenths ? words::wholeNumber(twentieths / 2.0) + " in 10" : words::wholeNumber(twentieths) + " in 20";
}

std::string targetSentence(const PlanFutures& plan, double usdPerUsefulGpuHour) {
    const double share = shareAtMost(plan.sortedUsdPerUsefulGpuHour, usdPerUsefulGpuHour);
    const bool one = share <= 0.0;
    return futures(share) + (one ? " stays under " : " stay under ") + perHour(usdPerUsefulGpuHour);
}

std::string nothingUncertainSentence(std::size_t rangedInputs) {
    if (rangedInputs > 0) return {};
    return "No input of this scenario has a range, so there is one future only and nothing to weigh: give an input a "
           "range "
           "(a low, a typical and a high value), for example prices, growth or overheads";
}

std::string robustSentence(const PlanUncertainty& plan) {
    if (!plan.offered) return {};
    if (plan.robust.nodes == plan.asDecided.nodes) {
        return "Over all futures the node count of the typical values is also the best one: " +
               nodesOf(plan.robust.nodes);
    }
    const double saved = plan.asDecided.totalUsd.mean.value - plan.robust.totalUsd.mean.value;
    std::string text = "Over all futures " + nodesOf(plan.robust.nodes) + " are better than the " +
                       nodesOf(plan.asDecided.nodes) + " of the typical values";
    if (saved > 0.0) return text + ": they cost " + usd(saved) + " less on average";
    return text + ": they serve everything in " + futures(plan.robust.chanceServesAll.value) + " instead of " +
           futures(plan.asDecided.chanceServesAll.value) + ", for " + usd(-saved) + " more on average";
}

std::vector<std::string> simulationSentences(const Simulation& s) {
    std::vector<std::string> sentences;
    if (!s.nothingUncertain.empty()) return {s.nothingUncertain};
    if (s.recommended) {
        const PlanKind kind = s.hybridIs && *s.recommended == PlanKind::Hybrid ? *s.hybridIs : *s.recommended;
        const PlanFutures& plan = s.plans[index(kind)].asDecided;
        const std::string name = words::planName(kind);
        addCost(sentences, name, plan);
        sentences.push_back(name + " is the cheapest plan in " + withMargin(plan.chanceCheapest));
        if (s.chanceNoMaterialDifference.value > 0.0) {
            sentences.push_back("In " + futures(s.chanceNoMaterialDifference.value) +
                                " the two best plans differ by less than 1 %");
        }
        if (s.onlyAsDecided) {
            addServing(sentences, name, plan);
            return sentences;
        }
        if (plan.regretUsd.value <= 1e-6 * std::abs(plan.totalUsd.mean.value)) {
            // Where it leaves work undone, another plan does serve better, but not for less than what buying it costs.
            sentences.push_back(plan.chanceServesAll.value < 1.0
                                    ? "Knowing the future would save nothing: what is left undone costs no more elsewhere "
                                      "than the best plan that serves everything"
                                    : "Knowing the future would change nothing: no other plan or node count is better in "
                                      "any of the futures by more than rounding");
        } else {
            sentences.push_back("Deciding for it now costs " + usd(plan.regretUsd.value) +
                                " more on average than knowing the future would, and " + usd(plan.worstTenthRegretUsd) +
                                " in the worst tenth of the futures; no knowledge can be worth more than " +
                                usd(s.evpiUsd.value));
        }
        addUnusualTypical(sentences, s, kind);
        addServing(sentences, name, plan);
        sentences.push_back(s.plans[index(kind)].robustSentence);
        addBetterOnAverage(sentences, s, kind);
    }
    const auto decides = std::find_if(s.inputs.begin(), s.inputs.end(), [](const InputInfluence& i) {
        return i.knowingUsd > Sampled{i.knowingUsd, i.knowingStandardErrorUsd}.errorBar();
    });
    if (decides == s.inputs.end()) {
        if (!s.inputs.empty() && s.inputs.front().knowingUsd > 0.0)
            sentences.push_back("No single unknown decides by more than the error of the sample");
    } else {
        sentences.push_back("What decides most is " + decides->words + ": knowing it beforehand would be worth " +
                            usd(decides->knowingUsd));
    }
    if (s.calibrating) sentences.push_back(s.calibrating->sentence);
    return sentences;
}

std::string calibrationSentence(const CalibrationValue& value, bool anyCalibratable, bool costKnown) {
    if (!anyCalibratable)
        return "No input that a calibration measures has a range, so calibrating would decide nothing here";
    if (value.knowingUsd <= 0.0) return "Calibrating is not worth it: whatever it found, the same plan would be chosen";
    if (!costKnown) {
        const auto most = std::max_element(
            value.options.begin(), value.options.end(),
            [](const CalibrationOption& a, const CalibrationOption& b) { return a.worthUsd < b.worthUsd; });
        return "Calibrating is worth up to " + usd(most->worthUsd) +
               "; say what a run costs in staff and machine hours (calibration) to see whether it pays";
    }
    const auto machines = [](int k) { return k == 1 ? std::string("one machine") : std::to_string(k) + " machines"; };
    if (value.best) {
        const CalibrationOption& best = value.options[*value.best];
        return std::string("Calibrating pays: a ") + (best.full ? "full" : "quick") + " run on " +
               machines(best.machines) + " of each delivery costs about " + usd(best.costUsd) + " and is worth " +
               usd(best.worthUsd) + " on average";
    }
    const auto nearest = std::max_element(
        value.options.begin(), value.options.end(),
        [](const CalibrationOption& a, const CalibrationOption& b) { return a.netUsd() < b.netUsd(); });
    return "Calibrating does not pay: the best of it, a " + std::string(nearest->full ? "full" : "quick") + " run on " +
           machines(nearest->machines) + " of each delivery, costs about " + usd(nearest->costUsd) + " and is worth " +
           usd(nearest->worthUsd) + " on average";
}

}  // namespace splitpoint::models
