// Every sentence of the explanation is taken apart again: its numbers are computed here a second time, from the model's
// own evaluations of scenarios that this file changes by hand, and compared as they are printed.

#include "models/decision/why.h"

#include <cmath>
#include <regex>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "models/decision/figure_words.h"
#include "models/evaluate.h"
#include "tests/models/decision/golden_scenarios.h"
#include "tests/models/plan/random_scenario.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::RandomScenario;
using test::twoOffers;

std::vector<double> numbersIn(const std::string& sentence) {
    static const std::regex kNumber("[+-]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?(e[+-][0-9]+)?");
    std::vector<double> numbers;
    for (std::sregex_iterator at(sentence.begin(), sentence.end(), kNumber), end; at != end; ++at) {
        std::string digits = at->str();
        std::erase(digits, ',');
        numbers.push_back(std::stod(digits));
    }
    return numbers;
}

/// The first number after some words.
double after(const std::string& sentence, const std::string& words) {
    const auto at = sentence.find(words);
    const auto numbers =
        at == std::string::npos ? std::vector<double>{} : numbersIn(sentence.substr(at + words.size()));
    EXPECT_FALSE(numbers.empty()) << "'" << words << "' in: " << sentence;
    return numbers.empty() ? std::nan("") : numbers.front();
}

constexpr double kCent = 0.00501, kTenthPercent = 0.0501;

/// Half a unit of the last digit printed; what is beyond counting is printed to three digits.
double printed(double value, double halfUnit) {
    return std::abs(value) < 1e14 ? halfUnit : 0.006 * std::abs(value);
}

std::string sentenceOf(const Why& why, const std::string& key) {
    for (const Reason& reason : why.sentences) {
        if (reason.key == key) return reason.sentence;
    }
    return {};
}

Evaluation withSwitchPoints(const Scenario& s) {
    Evaluation e = *evaluate(s);
    e.recommendation.switchPoints = *findSwitchPoints(s, e);
    return e;
}

/// The parts of a plan's effective cost, written down a second time from what the plan bought.
std::map<std::string, double> partsOf(const Scenario& s, const PlanResult& plan) {
    double fixed = 0.0;
    const bool metal = plan.nodes.bareMetal > 0;
    const bool machines =
        plan.nodes.reserved > 0 ||
        plan.tiers[index(Tier::OnDemand)].heldGpuHours + plan.tiers[index(Tier::Spot)].heldGpuHours > 0;
    if (metal) fixed += s.operations.fixedUsdPerMonth.bareMetal.typical * s.hours / 730.0;
    if (machines) fixed += s.operations.fixedUsdPerMonth.virtualMachines.typical * s.hours / 730.0;
    const DollarParts& d = plan.dollars;
    std::map<std::string, double> parts{{"the price of the work", d.useful},
                                        {"idle capacity", d.idle},
                                        {"overhead", d.overhead},
                                        {"disturbance", d.disturbance},
                                        {"interruptions", d.interruption},
                                        {"whole instances and boots", d.elasticWaste},
                                        {"headroom", d.headroom},
                                        {"operations by GPU", d.operations - fixed},
                                        {"fixed costs of the platforms", fixed},
                                        {"setup", d.setup},
                                        {"transfer between platforms", d.transfer},
                                        {"extra costs", d.extra}};
    for (auto& [name, usd] : parts) usd /= plan.usefulGpuHours;
    return parts;
}

std::map<std::string, double> driversOf(const std::map<std::string, double>& terms) {
    const auto t = [&](const char* name) { return terms.at(name); };
    return {{"price", t("the price of the work")},
            {"utilization", t("idle capacity") + t("whole instances and boots") + t("headroom")},
            {"overhead", t("overhead") + t("disturbance") + t("interruptions")},
            {"operations and other costs", t("operations by GPU") + t("fixed costs of the platforms") + t("setup") +
                                               t("transfer between platforms") + t("extra costs")}};
}

std::string verbOf(const std::string& driver) { return driver.ends_with("costs") ? "decide" : "decides"; }

void checkDecidesAndBridge(const Scenario& s, const Evaluation& e, const Why& why) {
    const auto& answer = e.recommendation;
    if (!answer.runnerUp) return;
    const PlanResult &best = e.plan(*answer.plan), &next = e.plan(*answer.runnerUp);
    auto terms = partsOf(s, best);
    for (const auto& [name, usd] : partsOf(s, next)) terms[name] -= usd;
    const double difference = *best.usdPerUsefulGpuHour - *next.usdPerUsefulGpuHour;
    const std::string decides = sentenceOf(why, "decides");
    if (-difference < 0.00499) {
        EXPECT_NE(decides.find("differ by less than a cent"), std::string::npos) << decides;
        EXPECT_NEAR(after(decides, "cent:"), *best.usdPerUsefulGpuHour, printed(*best.usdPerUsefulGpuHour, kCent));
    } else if (-difference > 0.00501) {
        EXPECT_NEAR(after(decides, "margin of"), -difference, printed(-difference, kCent));
        double largest = -1e300;
        std::string first;
        for (const auto& [name, usd] : driversOf(terms)) {
            const double share = 100.0 * usd / difference;
            if (share > largest) {
                largest = share;
                first = name;
            }
            if (std::abs(share) < 0.06) continue;  // printed as 0.0 %, or left out
            const std::string where =
                capitalized(name) == decides.substr(0, name.size()) ? " " + verbOf(name) + ": " : name + " (";
            EXPECT_NEAR(after(decides, where), share, printed(share, kTenthPercent + 1e-6 * std::abs(share)))
                << decides;
        }
        EXPECT_EQ(decides.rfind(capitalized(first) + " " + verbOf(first) + ": ", 0), 0u) << decides;
    }
    const std::string bridge = sentenceOf(why, "bridge");
    double printedSum = 0.0;
    int shown = 0;
    for (const auto& [name, usd] : terms) {
        if (bridge.empty() || std::abs(usd) < 0.00501) continue;
        EXPECT_NEAR(after(bridge, name + " "), usd, printed(usd, kCent)) << bridge;
        printedSum += after(bridge, name + " ");
        ++shown;
    }
    if (shown == 0) return;
    EXPECT_NEAR(printedSum, difference, printed(difference, 0.005 * kBridgeTermCount)) << bridge;
    EXPECT_NEAR(after(bridge, "From " + planWords(*answer.runnerUp) + " ("), *next.usdPerUsefulGpuHour,
                printed(*next.usdPerUsefulGpuHour, kCent));
    EXPECT_NEAR(after(bridge, " to " + planWords(*answer.plan) + " ("), *best.usdPerUsefulGpuHour,
                printed(*best.usdPerUsefulGpuHour, kCent));
}

double marginWith(Scenario s, bool high, const Recommendation& answer) {
    const auto pin = [high](Estimate& e) { e = high ? e.high : e.low; };
    for (auto& [name, set] : s.delivery) {
        for (Estimate& slowdown : set.slowdown) pin(slowdown);
        pin(set.disturbance.probability);
        pin(set.disturbance.slowdown);
        pin(set.disturbance.ioSlowdown);
    }
    for (Workload& w : s.workloads) {
        for (auto& [name, slowdown] : w.measuredSlowdown) pin(slowdown);
    }
    const auto e = evaluate(s);
    return *e->plan(*answer.runnerUp).usdPerUsefulGpuHour / *e->plan(*answer.plan).usdPerUsefulGpuHour - 1.0;
}

void checkMargin(const Scenario& s, const Evaluation& e, const Why& why) {
    const auto& answer = e.recommendation;
    const std::string margin = sentenceOf(why, "margin");
    if (!answer.margin) return;
    const double value =
        *e.plan(*answer.runnerUp).usdPerUsefulGpuHour / *e.plan(*answer.plan).usdPerUsefulGpuHour - 1.0;
    EXPECT_NEAR(after(margin, " costs"), 100.0 * value, printed(100.0 * value, kTenthPercent));
    double error = 0.0;
    if (why.modelError.known) {
        const double low = marginWith(s, false, answer), high = marginWith(s, true, answer);
        error = std::max(std::abs(low - value), std::abs(high - value));
        EXPECT_NEAR(after(margin, "low end of its range it is"), 100.0 * low, printed(100.0 * low, kTenthPercent));
        EXPECT_NEAR(after(margin, "at the high end"), 100.0 * high, printed(100.0 * high, kTenthPercent));
        EXPECT_NEAR(after(margin, "model error of"), 100.0 * error, printed(100.0 * error, kTenthPercent));
    }
    EXPECT_EQ(margin.find("no material difference") == std::string::npos, value >= std::max(0.01, error)) << margin;
}

void checkRivals(const Scenario& s, const Evaluation& e, const Why& why) {
    const auto& answer = e.recommendation;
    for (std::size_t i = 0; i < why.rivals.size(); ++i) {
        const Rival& rival = why.rivals[i];
        const std::string sentence = sentenceOf(why, "rival_" + std::to_string(i + 1));
        if (!rival.plan.feasible) {
            EXPECT_NE(sentence.find("is out: " + e.plan(rival.plan.plan).reasons.front()), std::string::npos)
                << sentence;
            continue;
        }
        const auto again = evaluatePlan(s, rival.plan.plan, rival.plan.nodes);
        const double more = *again->usdPerUsefulGpuHour - *e.plan(*answer.plan).usdPerUsefulGpuHour;
        EXPECT_NEAR(after(sentence, "costs "), *again->usdPerUsefulGpuHour, printed(*again->usdPerUsefulGpuHour, kCent))
            << sentence;
        EXPECT_NEAR(after(sentence, "GPU-hour, "), more, printed(more, kCent)) << sentence;
        EXPECT_GE(more, -1e-9);
        const auto at = sentence.find("most of all for ");
        if (at == std::string::npos) continue;
        auto terms = partsOf(s, *again);
        for (const auto& [name, usd] : partsOf(s, e.plan(*answer.plan))) terms[name] -= usd;
        const std::string named = sentence.substr(at + 16, sentence.find(" (", at) - at - 16);
        for (const auto& [name, usd] : terms) EXPECT_LE(usd, terms.at(named) + 1e-12) << sentence;
        EXPECT_NEAR(after(sentence, named + " ("), terms.at(named), printed(terms.at(named), kCent)) << sentence;
    }
}

void checkEffects(const Scenario& s, const Why& why) {
    const std::string sentence = sentenceOf(why, "commitment_effect");
    const CommitmentEffect& effect = why.commitmentEffect;
    if (!effect.separable()) {
        EXPECT_NE(sentence.find("not separable here: " + effect.whyNotSeparable), std::string::npos);
        EXPECT_FALSE(effect.whyNotSeparable.empty());
        return;
    }
    Scenario elastic = s, middle = s, metal = s;
    elastic.offer(Tier::BareMetal).reset();
    elastic.offer(Tier::Reserved).reset();
    middle.offer(Tier::BareMetal).reset();
    if (effect.plan == PlanKind::BareMetal) {
        middle.offer(Tier::OnDemand).reset();
        middle.offer(Tier::Spot).reset();
    }
    metal.offer(Tier::Reserved).reset();
    const double a = *evaluate(elastic)->plan(PlanKind::Virtual).usdPerUsefulGpuHour;
    const double b = *evaluate(middle)->plan(PlanKind::Virtual).usdPerUsefulGpuHour;
    const double c = *evaluate(metal)->plan(effect.plan).usdPerUsefulGpuHour;
    EXPECT_NEAR(after(sentence, "changes the cost by "), b - a, printed(b - a, kCent)) << sentence;
    EXPECT_NEAR(after(sentence, ") by "), c - b, printed(c - b, kCent)) << sentence;
    EXPECT_NEAR(*effect.commitment + *effect.delivery, c - a, 1e-9);
}

/// The scenario with one input set so that its figure is `value`; only for inputs that are one number in the file.
std::optional<Scenario> withFigure(Scenario s, SwitchInput input, double value, double here) {
    const double factor = value / here;
    switch (input) {
        case SwitchInput::ElasticPrice:
            for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
                if (s.offer(tier)) s.offer(tier)->usdPerGpuHour = s.offer(tier)->usdPerGpuHour.scaled(factor);
            }
            return s;
        case SwitchInput::BareMetalPrice:
            s.offer(Tier::BareMetal)->usdPerGpuHour = value;
            return s;
        case SwitchInput::BareMetalOperations:
            s.operations.hoursPerGpuMonth.bareMetal = s.operations.hoursPerGpuMonth.bareMetal.scaled(factor);
            s.operations.fixedUsdPerMonth.bareMetal = s.operations.fixedUsdPerMonth.bareMetal.scaled(factor);
            return s;
        case SwitchInput::DemandLevel:
            for (Workload& w : s.workloads) {
                auto* hourly = std::get_if<HourlyDemand>(&w.demand);
                if (hourly == nullptr) return std::nullopt;
                for (double& gpus : hourly->gpus) gpus *= factor;
            }
            return s;
        case SwitchInput::VirtualOverhead:
        case SwitchInput::DemandPeakedness:
            break;
    }
    return std::nullopt;
}

void checkSwitches(const Scenario& s, const Evaluation& e, const Why& why, int& verified) {
    for (const SwitchFigure& figure : why.switches) {
        const std::string sentence =
            sentenceOf(why, "switch_" + std::string(kSwitchInputNames[static_cast<std::size_t>(figure.point.input)]));
        EXPECT_EQ(sentence.empty(), !figure.point.factor);
        if (!figure.point.factor) continue;
        const auto numbers = numbersIn(sentence);
        ASSERT_EQ(numbers.size(), 2u) << sentence;
        const bool share =
            figure.point.input == SwitchInput::VirtualOverhead || figure.point.input == SwitchInput::DemandPeakedness;
        const double unit = share ? 100.0 : 1.0;
        EXPECT_NEAR(numbers[0], figure.there * unit, printed(figure.there * unit, 0.501)) << sentence;
        EXPECT_NEAR(numbers[1], figure.here * unit, printed(figure.here * unit, 0.501)) << sentence;
        EXPECT_NE(sentence.find(figure.there < figure.here ? " below " : " above "), std::string::npos) << sentence;
        if (const auto changed = withFigure(s, figure.point.input, figure.there, figure.here)) {
            EXPECT_EQ(evaluate(*changed)->recommendation.plan, figure.point.winnerBeyond) << sentence;
            EXPECT_NE(figure.point.winnerBeyond, e.recommendation.plan);
            ++verified;
        }
    }
}

void checkAll(const Scenario& s, int& verified) {
    const Evaluation e = withSwitchPoints(s);
    const auto why = explainDecision(s, e);
    ASSERT_TRUE(why);
    ASSERT_FALSE(why->sentences.empty());
    EXPECT_EQ(why->sentences.front().key, "decides");
    for (const Reason& reason : why->sentences) EXPECT_EQ(reason.sentence.back(), '.') << reason.sentence;
    if (!e.recommendation.plan && e.usefulGpuHoursDemanded == 0.0) {
        EXPECT_EQ(why->sentences.size(), 1U);
        EXPECT_NE(why->sentences.front().sentence.find("no demand"), std::string::npos) << why->sentences.front().sentence;
        return;
    }
    if (!e.recommendation.plan) {
        for (const PlanResult& plan : e.plans) {
            const std::string sentence = sentenceOf(*why, "rival_" + std::to_string(index(plan.plan) + 1));
            if (!plan.reasons.empty()) {
                EXPECT_NE(sentence.find(plan.reasons.front()), std::string::npos) << sentence;
            }
        }
        return;
    }
    checkDecidesAndBridge(s, e, *why);
    checkMargin(s, e, *why);
    checkRivals(s, e, *why);
    checkEffects(s, *why);
    checkSwitches(s, e, *why, verified);
    EXPECT_EQ(sentenceOf(*why, "exactness"), e.recommendation.exactnessSentence);
    if (const auto curves = crossingCurves(s, e); curves && e.recommendation.breakEvenUtilization) {
        EXPECT_NEAR(numbersIn(sentenceOf(*why, "utilization")).front(), 100.0 * curves->breakEvenUtilization,
                    printed(100.0 * curves->breakEvenUtilization, kTenthPercent));
    }
}

TEST(Why, SentencesOfTheSamplesHold) {
    int verified = 0;
    for (const auto& sample : test::scenarioFilesIn(SPLITPOINT_RESOURCES "/samples")) {
        SCOPED_TRACE(sample.filename().string());
        checkAll(test::readGolden(sample), verified);
    }
    EXPECT_GT(verified, 5);
}

TEST(Why, SentencesOfTheGoldenScenariosHold) {
    int verified = 0;
    for (const auto& file : test::goldenFiles()) {
        SCOPED_TRACE(file.filename().string());
        checkAll(test::readGolden(file), verified);
    }
    EXPECT_GT(verified, 50);
}

TEST(Why, SentencesOfScenariosWithAReservedOfferHold) {
    int verified = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        RandomScenario random(seed);
        Scenario s = random.fluid(true, random.chance(0.3));
        for (Workload& w : s.workloads) {
            w.placement = Placement::Any;
            w.isolation = Isolation::Shared;
            w.measuredSlowdown["virtual"] = Estimate{1.05, 1.1, random.uniform(1.12, 1.6)};
        }
        SCOPED_TRACE(seed);
        checkAll(s, verified);
    }
    EXPECT_GT(verified, 20);
}

TEST(Why, CostsDecideInThePlural) {
    auto s = twoOffers({computing("w", day(16, 24, 0))}, 8760);
    s.offer(Tier::OnDemand)->usdPerGpuHour = 2.0;
    s.operations.fixedUsdPerMonth.bareMetal = 1000.0;
    const std::string decides = sentenceOf(*explainDecision(s, withSwitchPoints(s)), "decides");
    EXPECT_EQ(decides.rfind("Operations and other costs decide: ", 0), 0U) << decides;
}

TEST(Why, ReferenceCaseTwoInWords) {
    const auto s = twoOffers({computing("w", day(16, 12, 0))}, 8760);
    const auto why = explainDecision(s, withSwitchPoints(s));
    EXPECT_EQ(sentenceOf(*why, "decides"),
              "Utilization decides: 200.0 % of the margin of 1.00 USD per useful GPU-hour over bare metal; against it "
              "price (-100.0 %).");
    EXPECT_EQ(sentenceOf(*why, "bridge"),
              "From bare metal (4.00 USD) to virtual (3.00 USD): the price of the work +1.00 and idle capacity -2.00 "
              "USD per useful GPU-hour.");
    EXPECT_EQ(sentenceOf(*why, "switch_elastic_price"),
              "Bare metal wins above 4.00 USD per GPU-hour on demand; you are at 3.00 USD.");
    EXPECT_EQ(sentenceOf(*why, "commitment_effect"),
              "The effects of committing and of bare metal are not separable here: there is no reserved virtual offer "
              "to compare bare metal with at the same commitment.");
    EXPECT_EQ(
        sentenceOf(*why, "margin"),
        "Bare metal costs 33.3 % more; the overheads are given without ranges, so there is no model error to set beside it.");
}

TEST(Why, RivalsAreTheTwoNearest) {
    const auto s = twoOffers({computing("w", day(16, 12, 0))}, 8760);  // 0, 1, 2 nodes: 3.00, 3.50, 4.00
    const auto why = explainDecision(s, *evaluate(s));
    ASSERT_EQ(why->rivals.size(), 2u);
    EXPECT_TRUE(why->rivals[0].ofTheSweep);
    EXPECT_EQ(why->rivals[0].plan.nodes.bareMetal, 1);
    EXPECT_NEAR(*why->rivals[0].plan.usdPerUsefulGpuHour, 3.5, 1e-9);
    EXPECT_EQ(why->rivals[1].plan.plan, PlanKind::BareMetal);
    EXPECT_EQ(why->rivals[1].mainReason, BridgeTerm::Idle);
}

TEST(Why, AWideRangeOfOverheadsMakesADifferenceImmaterial) {
    auto s = twoOffers({computing("w", day(16, 15, 0))}, 240);  // virtual 3.00, bare metal 3.20
    s.workloads[0].measuredSlowdown["virtual"] = Estimate{1.0, 1.0, 1.1};
    const auto why = explainDecision(s, *evaluate(s));
    EXPECT_TRUE(why->modelError.known);
    EXPECT_NEAR(why->modelError.marginAtHigh, 3.2 / 3.3 - 1.0, 1e-9);
    EXPECT_NEAR(why->modelError.ofMargin, 3.2 / 3.0 - 3.2 / 3.3, 1e-9);
    EXPECT_FALSE(why->material);
}

TEST(Why, CommittingAndBareMetalAreToldApart) {
    auto s = twoOffers({computing("w", {16.0})}, 240);
    s.workloads[0].measuredSlowdown["virtual"] = 1.25;  // 16 useful GPUs are 20 virtual ones: 3 reserved nodes
    s.offer(Tier::Reserved) = test::offerAt(2.4);
    const auto effect = commitmentEffect(s, *evaluate(s));
    ASSERT_TRUE(effect && effect->separable());
    EXPECT_NEAR(effect->onDemandOnly, 3.75, 1e-12);
    EXPECT_NEAR(effect->committedVirtual, 3 * 8 * 2.4 / 16, 1e-12);
    EXPECT_NEAR(*effect->commitment, 3.6 - 3.75, 1e-12);
    EXPECT_NEAR(*effect->delivery, 2.0 - 3.6, 1e-12);
    s.offer(Tier::Reserved)->termHours = 8760;
    EXPECT_NE(commitmentEffect(s, *evaluate(s))->note, "");
    s.workloads[0].isolation = Isolation::BareMetalOnly;
    EXPECT_FALSE(commitmentEffect(s, *evaluate(s))->separable());
    s.workloads[0].isolation = Isolation::Shared;
    s.offer(Tier::Reserved)->gpu = "A100";
    EXPECT_FALSE(commitmentEffect(s, *evaluate(s))->separable());
}

TEST(Why, StopsWhenAsked) {
    auto s = twoOffers({computing("w", day(16, 15, 0))}, 240);
    s.workloads[0].measuredSlowdown["virtual"] = Estimate{1.0, 1.0, 1.1};
    const auto e = evaluate(s);
    std::stop_source stop;
    stop.request_stop();
    const auto why = explainDecision(s, *e, stop.get_token());
    ASSERT_FALSE(why);
    EXPECT_EQ(why.error().kind, ErrorKind::Canceled);
}

}  // namespace
}  // namespace splitpoint::models
