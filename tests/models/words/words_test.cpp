// The words of exports, their numbers computed here a second time.
#include <cmath>

#include <gtest/gtest.h>

#include "models/words/answer_words.h"
#include "models/words/dates.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"
#include "tests/models/deck/deck_fixture.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models::words {
namespace {

TEST(NumberWords, HaveThreeDigitsAndTheSignsOfTheirKind) {
    EXPECT_EQ(number(2.306, Quantity::UsdPerGpuHour), "$2.31");
    EXPECT_EQ(number(4, Quantity::UsdPerGpuHour), "$4.00");
    EXPECT_EQ(number(1'204'567, Quantity::Usd), "$1.2M");
    EXPECT_EQ(number(8'760, Quantity::Hours), "8,760");
    EXPECT_EQ(number(70'080, Quantity::GpuHours), "70.1k");
    EXPECT_EQ(number(0.634, Quantity::Percent), "63\u202f%");
    EXPECT_EQ(number(0.0123, Quantity::Percent), "1.2\u202f%");
    EXPECT_EQ(number(-1500, Quantity::Usd), "\u2212$1,500");
    EXPECT_EQ(number(-0.0, Quantity::Usd), "$0");
    EXPECT_EQ(number(6, Quantity::Nodes), "6");
    EXPECT_EQ(number(1.0 / 0.0, Quantity::Usd), "\u2013");
    EXPECT_EQ(wholeNumber(1234567), "1,234,567");
    EXPECT_EQ(fixedNumber(-0.004, 2), "0.00");
}

TEST(PlanWords, CountNodesWithCommas) {
    EXPECT_EQ(nodesInWords({1, 0}), "1 bare-metal node");
    EXPECT_EQ(nodesInWords({1159, 0}), "1,159 bare-metal nodes");
    EXPECT_EQ(nodesInWords({1159, 2048}), "1,159 bare-metal + 2,048 reserved nodes");
}

TEST(Dates, CountDaysAndNameThem) {
    EXPECT_EQ(ageInDays("2026-08", "2026-11-26"), 117);
    EXPECT_EQ(ageInDays("2026-11-25", "2026-11-26"), 1);
    EXPECT_EQ(ageInDays("soon", "2026-11-26"), std::nullopt);
    EXPECT_EQ(ageInDays("2026-02-30", "2026-11-26"), std::nullopt);
    EXPECT_EQ(ageInWords(117), "4 months old");
    EXPECT_EQ(ageInWords(1), "1 day old");
    EXPECT_EQ(ageInWords(0), "0 days old");
    EXPECT_EQ(ageInDays("2027-04-30", "2026-11-26"), -155);  // 4 + 31 + 31 + 28 + 31 + 30
    EXPECT_EQ(ageInWords(-155), "dated in the future");
    EXPECT_EQ(dayName("2026-01-05", 25), "Tue 6 Jan");
    EXPECT_EQ(dayName("", 49), "day 3");
}

TEST(AnswerWords, SayWhatTheEvaluationSays) {
    const auto& subject = test::chat();
    const Recommendation& answer = subject.evaluation.recommendation;
    ASSERT_TRUE(answer.plan.has_value());
    const PlanResult& best = subject.evaluation.plan(*answer.plan);
    char cost[32];
    std::snprintf(cost, sizeof cost, "$%.2f", best.totalCostUsd / best.usefulGpuHours);
    EXPECT_NE(subject.answer.headline.find(cost), std::string::npos) << subject.answer.headline;
    EXPECT_NE(subject.answer.headline.find(std::to_string(best.nodes.bareMetal) + " bare-metal node"), std::string::npos) << subject.answer.headline;
    ASSERT_TRUE(answer.runnerUp.has_value());
    const double rival = *subject.evaluation.plan(*answer.runnerUp).usdPerUsefulGpuHour;
    const std::string below = number(1.0 - *best.usdPerUsefulGpuHour / rival, Quantity::Percent);
    ASSERT_TRUE(answer.material);
    EXPECT_EQ(subject.answer.margin, below + " below " + planName(*answer.runnerUp));
    EXPECT_EQ(subject.answer.switchPoints.size(), kSwitchInputs.size());
    EXPECT_EQ(subject.answer.reasons.size(), answer.reasons.size());
    EXPECT_NE(subject.answer.prices.find("2026-09"), std::string::npos) << subject.answer.prices;
    EXPECT_FALSE(subject.answer.pricesOld);
}

TEST(AnswerWords, MarkOldPricesByTheAgeThatIsSet) {
    const auto& scenario = test::chat().scenario;
    const Sources sources(scenario.provenanceJson);
    EXPECT_TRUE(answerWords(scenario, test::chat().evaluation, sources, "2027-03-01").pricesOld);
    EXPECT_FALSE(answerWords(scenario, test::chat().evaluation, sources, "2027-03-01", 1000).pricesOld);
}

TEST(AnswerWords, NameTheOnlyPlanAndTheInfeasibleOnes) {
    auto scenario = test::twoOffers({test::computing("w", test::day(8, 24, 8))}, 48);
    scenario.offer(Tier::BareMetal).reset();
    const auto evaluation = evaluate(scenario);
    ASSERT_TRUE(evaluation.has_value());
    const AnswerWords words = answerWords(scenario, *evaluation, Sources("no json"), "2026-11-26");
    EXPECT_EQ(words.headline, "Virtual, no committed nodes: $3.00 per useful GPU-hour");
    EXPECT_EQ(words.margin, "the only plan that can serve it");
    EXPECT_GE(words.infeasible.size(), 2U);
    EXPECT_EQ(words.prices, "Prices without a date");
}

TEST(AnswerWords, PutSwitchPointsIntoSentences) {
    const auto scenario = test::twoOffers({test::computing("w", test::day(8, 24, 8))}, 48);
    EXPECT_EQ(switchPointWords({SwitchInput::ElasticPrice, 0.71, PlanKind::Virtual}, scenario),
              "Virtual wins if elastic prices fall by 29\u202f%, to $2.13 per GPU-hour on demand.");
    EXPECT_EQ(switchPointWords({SwitchInput::ElasticPrice, 1.0011, PlanKind::BareMetal}, scenario),
              "Bare metal wins if elastic prices rise by 0.1\u202f%, to $3.003 per GPU-hour on demand.");
    EXPECT_EQ(switchPointWords({SwitchInput::DemandLevel, 1.0002, PlanKind::BareMetal}, scenario),
              "Bare metal wins if demand rises by less than 0.1\u202f%.");
    EXPECT_EQ(switchPointWords({SwitchInput::DemandLevel, 3.9, std::nullopt}, scenario), "No plan is feasible if demand rises to 3.9 times today's.");
    EXPECT_EQ(switchPointWords({SwitchInput::VirtualOverhead, std::nullopt, std::nullopt}, scenario),
              "No change of virtual overheads between a fifth and five times changes the answer.");
}

TEST(Sources, KnowFieldsTheirPartsAndNothingElse) {
    const Sources sources(R"({"lesson": "l", "offers": {"on_demand": {"source": "list", "as_of": "2026-08"}},
        "values": {"offers.on_demand.boot_hours": {"source": "paper", "quality": "B"}, "delivery.virtual": {"quality": "typed"}}, "demand": 7})");
    EXPECT_TRUE(sources.isSample());
    EXPECT_TRUE(sources.isExample());
    EXPECT_FALSE(sources.hasExampleOverheads());
    EXPECT_FALSE(sources.exampleSentence().empty());
    ASSERT_TRUE(sources.price(Tier::OnDemand).has_value());
    EXPECT_EQ(sources.price(Tier::OnDemand)->date, "2026-08");
    EXPECT_EQ(sources.of("offers.on_demand.boot_hours")->source, "paper");
    EXPECT_FALSE(sources.of("workloads[0].overlap").has_value());
    EXPECT_EQ(sources.overheadWords(), "overheads typed by you, not calibrated");
    for (const char* broken : {"", "[", "[1]", "null", R"({"values": [1], "offers": {"spot": 3}, "demand": {"a": null}})"}) {
        EXPECT_FALSE(Sources(broken).isExample()) << broken;
        EXPECT_TRUE(Sources(broken).exampleSentence().empty()) << broken;
    }
}

}  // namespace
}  // namespace splitpoint::models::words
