// Every number of the help that is followed by <!--id--> is what the models compute today.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "models/calibration/slowdown.h"
#include "models/calibration/student_t.h"
#include "models/demand/curve.h"
#include "models/evaluate.h"
#include "models/files/scenario_file.h"
#include "models/help/help_book.h"
#include "models/performance/checkpoint.h"
#include "models/performance/efficiency.h"
#include "models/performance/job_scaling.h"
#include "models/performance/step_time.h"
#include "models/uncertainty/decision_metrics.h"
#include "models/uncertainty/input_distribution.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::twoOffers;

constexpr int kYear = 8760;

Evaluation evaluated(const Scenario& scenario) {
    auto result = evaluate(scenario);
    EXPECT_TRUE(result.has_value());
    return *result;
}

PlanResult planned(const Scenario& scenario, PlanKind plan, NodeCounts nodes) {
    auto result = evaluatePlan(scenario, plan, nodes);
    EXPECT_TRUE(result.has_value());
    return *result;
}

/// 16 useful GPUs for 18 hours of each day.
Scenario eighteenHours() {
    return twoOffers({computing("w", day(16, 18, 0))}, kYear);
}

/// Every second hour, 16 useful GPUs.
std::vector<double> everySecondHour() {
    std::vector<double> hours(24, 0.0);
    for (std::size_t h = 0; h < 24; h += 2) hours[h] = 16.0;
    return hours;
}

PerComponent<double> shares() {
    PerComponent<double> result{};
    result[index(Component::GpuCompute)] = 0.7;
    result[index(Component::Cpu)] = 0.3;
    return result;
}

OverheadSet overheads() {
    OverheadSet set;
    set.slowdown[index(Component::GpuCompute)] = 1.02;
    set.slowdown[index(Component::Cpu)] = 1.2;
    return set;
}

Workload mixed(std::vector<double> gpus) {
    Workload w = computing("w", std::move(gpus));
    for (std::size_t c = 0; c < kComponentCount; ++c) w.timeShares[c] = shares()[c];
    return w;
}

Scenario slowed() {
    Scenario s = twoOffers({mixed({8.0})}, kYear);
    s.delivery["virtual"] = overheads();
    return s;
}

/// The job of the examples on disturbance and interruptions: 64 GPUs, checkpoints.
Workload largeJob() {
    Workload w = mixed({64.0});
    w.gpusPerJob = 64;
    w.checkpointHours = 0.05;
    w.restartHours = 0.25;
    return w;
}

Offer interrupted() {
    Offer o = test::offerAt(3.0);
    o.hostGpus = 8;
    o.interruptionsPerGpuHour = 0.000125;
    return o;
}

OverheadSet disturbed() {
    OverheadSet set = overheads();
    set.disturbance = {0.01, 0.28, 0.0};
    return set;
}

Efficiency largeJobEfficiency() {
    return efficiencyOn(largeJob(), interrupted(), Tier::OnDemand, disturbed());
}

Evaluation sample() {
    auto file = readScenarioFile(SPLITPOINT_RESOURCES "/samples/01-chat-service.splitpoint");
    EXPECT_TRUE(file.has_value());
    return evaluated(file->scenario);
}

calibration::LogRatio measured() {
    // 12 rounds a side, spread 1 %, tau 0.3 % and 0.5 %.
    calibration::RoundStatistics metal, machine;
    metal.logMean = std::log(2.90);
    machine.logMean = std::log(2.84);
    for (calibration::RoundStatistics* side : {&metal, &machine}) {
        side->rounds = 12;
        side->logSpread = 0.01;
        side->logError = 0.01 / std::sqrt(12.0);
        side->freedom = 11.0;
    }
    return calibration::logRatio(metal, machine, 0.003, 0.005, true);
}

double switchFactor(const Scenario& scenario, SwitchInput input) {
    const auto points = findSwitchPoints(scenario, evaluated(scenario));
    EXPECT_TRUE(points.has_value());
    for (const SwitchPoint& point : *points) {
        if (point.input == input) return point.factor.value_or(0.0);
    }
    return 0.0;
}

using Numbers = std::map<std::string, std::function<double()>>;

double hybridCost(const Evaluation& evaluation, PlanKind plan) {
    return evaluation.plans[index(plan)].usdPerUsefulGpuHour.value_or(0.0);
}

void addPerformance(Numbers& numbers) {
    numbers["demand.growth"] = [] {
        Workload w = computing("w", {100.0});
        w.growthPerYear = 0.2;
        return demandCurve(w, kYear)[4380];
    };
    numbers["headroom.held"] = [] {
        Scenario s = twoOffers({computing("w", {10.0})}, 24);
        s.workloads[0].headroom = 0.5;
        return planned(s, PlanKind::Virtual, {}).tiers[index(Tier::OnDemand)].peakHeldGpus;
    };
    numbers["slowdown.s"] = [] {
        PerComponent<double> s{};
        for (std::size_t c = 0; c < kComponentCount; ++c) s[c] = overheads().slowdown[c].typical;
        return componentSlowdown(shares(), s, 0.0);
    };
    numbers["slowdown.cost"] = [] { return hybridCost(evaluated(slowed()), PlanKind::Virtual); };
    numbers["disturbance.j"] = [] { return disturbanceFactor(0.01, 0.28, 8); };
    numbers["interruptions.m"] = [] {
        return 1.0 / interruptionInputs(largeJob(), interrupted(), Tier::OnDemand).interruptionsPerHour;
    };
    numbers["interruptions.tau"] = [] { return 125.0 * optimalCheckpointShare(0.05 / 125.0); };
    numbers["interruptions.r"] = [] { return largeJobEfficiency().interruption; };
    numbers["efficiency.e"] = [] { return largeJobEfficiency().value(); };
    numbers["job.scaling"] = [] {
        const auto sizes = jobScaling(computing("w", {8.0}), test::offerAt(2.0), Tier::BareMetal, {}, {1, 8});
        return sizes ? sizes->back().scalingEfficiency : 0.0;
    };
    numbers["performance.relative"] = [] {
        return planned(slowed(), PlanKind::Virtual, {}).relativePerformance.value_or(0.0);
    };
    numbers["performance.bad"] = [] {
        OverheadSet set;
        set.disturbance = {0.01, 0.28, 0.0};
        return stepTime(computing("w", {8.0}), test::offerAt(2.0), Tier::BareMetal, set).badHour;
    };
    numbers["dollars.overhead"] = [] {
        const PlanResult plan = planned(slowed(), PlanKind::Virtual, {});
        return plan.dollars.overhead / plan.tiers[index(Tier::OnDemand)].rentedGpuHours;
    };
}

void addService(Numbers& numbers) {
    const auto flat = [] { return twoOffers({computing("w", {8.0})}, kYear); };
    const auto half = [] { return twoOffers({computing("w", day(16, 12, 0))}, kYear); };
    numbers["useful.hours"] = [=] { return evaluated(flat()).usefulGpuHoursDemanded; };
    numbers["useful.total"] = [=] { return evaluated(flat()).plans[index(PlanKind::BareMetal)].totalCostUsd; };
    numbers["useful.cost"] = [=] { return hybridCost(evaluated(flat()), PlanKind::BareMetal); };
    numbers["useful.idle-cost"] = [=] { return hybridCost(evaluated(half()), PlanKind::BareMetal); };
    for (std::size_t n = 0; n < 3; ++n)
        numbers["serving.sweep" + std::to_string(n)] = [n] {
            return evaluated(eighteenHours()).hybridSweep.at(n).totalCostUsd;
        };
    numbers["serving.cost"] = [] { return hybridCost(evaluated(eighteenHours()), PlanKind::Hybrid); };
    const auto waiting = [](int hours) {
        Scenario s = twoOffers({computing("w", everySecondHour())}, 24);
        s.workloads[0].maxDelayHours = hours;
        return static_cast<double>(evaluated(s).plans[index(PlanKind::BareMetal)].nodes.bareMetal);
    };
    numbers["delay.nodes"] = [=] { return waiting(1); };
    numbers["delay.nodes-without"] = [=] { return waiting(0); };
}

void addCost(Numbers& numbers) {
    numbers["commitment.cost"] = [] {
        Scenario s = eighteenHours();
        s.offer(Tier::BareMetal)->spareShare = 0.05;
        return planned(s, PlanKind::BareMetal, {2, 0}).cost.commitment;
    };
    numbers["commitment.billed"] = [] {
        Scenario s = twoOffers({computing("w", {8.0})}, 10'000);
        s.offer(Tier::BareMetal)->termHours = kYear;
        s.countCommitment = CommitmentCounting::FullTerm;
        return planned(s, PlanKind::BareMetal, {1, 0}).cost.commitment / (8 * 2.0);
    };
    numbers["elastic.billed"] = [] {
        Scenario s = twoOffers({computing("w", {11.0})}, 24);
        s.offer(Tier::OnDemand)->instanceGpus = 8;
        return planned(s, PlanKind::Virtual, {}).tiers[index(Tier::OnDemand)].rentedGpuHours / 24;
    };
    numbers["boot.cost"] = [] {
        Scenario s = twoOffers({computing("w", everySecondHour())}, 24);
        s.offer(Tier::OnDemand)->bootHours = 0.1;
        s.offer(Tier::OnDemand)->scaleDownHours = 0.25;
        return planned(s, PlanKind::Virtual, {}).cost.boot;
    };
    numbers["operations.cost"] = [] {
        Scenario s = eighteenHours();
        s.operations.hourlyWageUsd = 80;
        s.operations.hoursPerGpuMonth.bareMetal = 0.25;
        s.operations.fixedUsdPerMonth.bareMetal = 1500;
        return planned(s, PlanKind::BareMetal, {2, 0}).cost.operations;
    };
    const auto moved = [] {
        Scenario s = eighteenHours();
        s.transferUsdPerOverflowGpuHour = 0.02;
        return planned(s, PlanKind::Hybrid, {1, 0});
    };
    numbers["transfer.hours"] = [=] { return moved().tiers[index(Tier::OnDemand)].heldGpuHours; };
    numbers["transfer.cost"] = [=] { return moved().cost.transfer; };
}

void addDecision(Numbers& numbers) {
    const auto hybrid = [] { return evaluated(eighteenHours()).plans[index(PlanKind::Hybrid)]; };
    numbers["finops.coverage"] = [=] { return hybrid().coverage.value_or(0.0); };
    numbers["finops.use"] = [=] { return hybrid().utilization.value_or(0.0); };
    numbers["finops.savings"] = [=] { return hybrid().effectiveSavingsRate.value_or(0.0); };
    numbers["breakeven.u"] = [] {
        return evaluated(eighteenHours()).recommendation.breakEvenUtilization.value_or(0.0);
    };
    numbers["switch.elastic"] = [] { return switchFactor(eighteenHours(), SwitchInput::ElasticPrice); };
    numbers["cstar.cost"] = [=] { return hybrid().totalCostUsd / kYear; };
    numbers["cstar.year"] = [=] { return hybrid().totalCostUsd; };
    numbers["futures.high"] = [] {
        return InputDistribution({2.1, 2.4, 2.9}, InputShape::Positive, 0.0, HUGE_VAL)
            .at(calibration::normalQuantile(0.95));
    };
    numbers["futures.upper"] = [] {
        return InputDistribution({2.1, 2.4, 2.9}, InputShape::Positive, 0.0, HUGE_VAL)
            .at(calibration::normalQuantile(0.75));
    };
    const auto choice = [] { return choiceMetrics({{10.0, 20.0}, {16.0, 12.0}}); };
    numbers["evpi.second"] = [=] { return choice().means.at(1); };
    numbers["evpi.known"] = [=] { return choice().means.at(1) - choice().evpi; };
    numbers["evpi.value"] = [=] { return choice().evpi; };
    numbers["calibration.ratio"] = [] { return measured().ratio(); };
    numbers["calibration.low"] = [] { return measured().interval().low; };
    numbers["calibration.high"] = [] { return measured().interval().high; };
    numbers["sample.chat.nodes"] = [] {
        return static_cast<double>(sample().plans[index(PlanKind::Hybrid)].nodes.bareMetal);
    };
    numbers["sample.chat.hybrid"] = [] { return hybridCost(sample(), PlanKind::Hybrid); };
    numbers["sample.chat.virtual"] = [] { return hybridCost(sample(), PlanKind::Virtual); };
    numbers["sample.chat.bare"] = [] { return hybridCost(sample(), PlanKind::BareMetal); };
}

Numbers computed() {
    Numbers numbers;
    addPerformance(numbers);
    addService(numbers);
    addCost(numbers);
    addDecision(numbers);
    return numbers;
}

struct Written {
    std::string place, text, id;
};

/// German pages have a decimal comma; the numbers are given with a point.
std::vector<Written> written(HelpLanguage language) {
    const std::regex form(language == HelpLanguage::German ? "([0-9]+(?:,[0-9]+)?)<!--([a-z0-9.-]+)-->"
                                                           : "([0-9]+(?:\\.[0-9]+)?)<!--([a-z0-9.-]+)-->");
    std::vector<Written> all;
    const HelpBook book = *helpBook({}, language);
    for (const HelpPage& page : book.pages) {
        for (const HelpSection& section : page.sections) {
            const std::string& text = section.markdown;
            for (auto found = std::sregex_iterator(text.begin(), text.end(), form); found != std::sregex_iterator();
                 ++found) {
                std::string number = (*found)[1];
                std::replace(number.begin(), number.end(), ',', '.');
                all.push_back({page.id + "#" + section.anchor, number, (*found)[2]});
            }
        }
    }
    return all;
}

/// To as many decimals as the help gives.
std::string rounded(double value, const std::string& like) {
    const auto point = like.find('.');
    const int decimals = point == std::string::npos ? 0 : static_cast<int>(like.size() - point - 1);
    std::array<char, 64> text{};
    (void)std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

TEST(WorkedNumbers, AreWhatTheModelsCompute) {
    const Numbers numbers = computed();
    std::set<std::string> used;
    for (const Written& each : written(HelpLanguage::English)) {
        const auto found = numbers.find(each.id);
        ASSERT_NE(found, numbers.end()) << each.place << ": no model computes " << each.id;
        EXPECT_EQ(rounded(found->second(), each.text), each.text) << each.place << ": " << each.id;
        used.insert(each.id);
    }
    for (const auto& [id, value] : numbers) EXPECT_TRUE(used.contains(id)) << id << " stands on no page";
}

/// The same numbers at the same places, to the same decimals.
TEST(WorkedNumbers, AreTheSameInGerman) {
    const auto lines = [](HelpLanguage language) {
        std::vector<std::string> all;
        for (const Written& each : written(language)) all.push_back(each.place + " " + each.id + " " + each.text);
        return all;
    };
    const auto english = lines(HelpLanguage::English);
    EXPECT_GT(english.size(), 40U);
    EXPECT_EQ(lines(HelpLanguage::German), english);
}

TEST(WorkedNumbers, EveryFormulaHasOneAndASource) {
    std::set<std::string> places;
    for (const Written& each : written(HelpLanguage::English)) places.insert(each.place);
    const HelpBook book = *helpBook();
    for (const HelpSection& section : book.page("formulas")->sections) {
        if (section.level != 2) continue;
        EXPECT_TRUE(places.contains("formulas#" + section.anchor)) << section.title << " has no worked number";
        EXPECT_NE(section.markdown.find("\nSource: "), std::string::npos) << section.title << " has no source";
    }
}

}  // namespace
}  // namespace splitpoint::models
