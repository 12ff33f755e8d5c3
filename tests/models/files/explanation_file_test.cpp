#include "models/files/explanation_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

using Json = nlohmann::json;

TEST(ExplanationFile, HasTheNumbersBehindTheSentences) {
    const auto s = test::twoOffers({test::computing("w", test::day(16, 12, 0))}, 8760);  // reference case 2
    auto e = *evaluate(s);
    e.recommendation.switchPoints = *findSwitchPoints(s, e);
    const auto why = *explainDecision(s, e);
    const Json json = Json::parse(explanationJson(why, e, "abc"));
    EXPECT_EQ(json["scenario_sha256"], "abc");
    EXPECT_EQ(json["plan"], "virtual");
    EXPECT_EQ(json["runner_up"], "bare_metal");
    EXPECT_NEAR(json["bridge"]["terms"]["idle"].get<double>(), -2.0, 1e-12);
    EXPECT_EQ(json["bridge"]["terms"].size(), kBridgeTermCount);
    EXPECT_EQ(json["drivers"][0]["driver"], "utilization");
    EXPECT_NEAR(json["drivers"][0]["share_of_margin"].get<double>(), 2.0, 1e-12);
    EXPECT_EQ(json["rivals"].size(), 2U);
    EXPECT_EQ(json["rivals"][1]["main_reason"], "idle");
    EXPECT_FALSE(json["commitment_effect"]["separable"].get<bool>());
    EXPECT_TRUE(json["commitment_effect"]["delivery_usd_per_useful_gpu_hour"].is_null());
    EXPECT_TRUE(json["model_error"]["of_margin"].is_null());
    EXPECT_NEAR(json["switch_figures"][0]["there"].get<double>(), 4.0, 0.01);
    EXPECT_EQ(json["switch_figures"][0]["winner_beyond"], "bare_metal");
    std::string text;
    for (const Json& sentence : json["sentences"]) text += sentence["sentence"].get<std::string>() + "\n";
    EXPECT_EQ(text, explanationText(why));
}

TEST(ExplanationFile, LeavesOutWhatThereIsNotWithoutARival) {
    auto s = test::twoOffers({test::computing("w", {8.0})}, 24);
    s.offer(Tier::OnDemand).reset();
    const auto e = *evaluate(s);
    const Json json = Json::parse(explanationJson(*explainDecision(s, e), e, ""));
    EXPECT_EQ(json["plan"], "bare_metal");
    EXPECT_TRUE(json["bridge"].is_null());
    EXPECT_TRUE(json["margin"].is_null());
    EXPECT_TRUE(json["drivers"].empty());
    EXPECT_FALSE(json["rivals"][0]["feasible"].get<bool>());
    EXPECT_TRUE(json["today"].is_null());
}

TEST(ExplanationFile, PutsTodaysSpendBesideThePlans) {
    auto s = test::twoOffers({test::computing("w", {16.0})}, 2 * 730);  // bare metal: 23,360 USD a month
    s.currentSpend = CurrentSpend{"the old cluster", 29'200.0, std::nullopt};
    s.offer(Tier::OnDemand).reset();
    const auto e = *evaluate(s);
    const auto today = spendToday(s, e);
    const Json json = Json::parse(explanationJson(*explainDecision(s, e), e, "", today))["today"];
    EXPECT_EQ(json["name"], "the old cluster");
    EXPECT_EQ(json["usd_per_month"], 29'200.0);
    EXPECT_TRUE(json["usd_per_useful_gpu_hour"].is_null());
    EXPECT_EQ(json["compared_by"], "total");
    EXPECT_NEAR(json["plans"]["bare_metal"]["saving_usd_per_month"].get<double>(), 5'840.0, 1e-6);
    EXPECT_NEAR(json["plans"]["bare_metal"]["saving_share"].get<double>(), 0.2, 1e-12);
    EXPECT_TRUE(json["plans"]["virtual"].is_null()) << "infeasible";
    EXPECT_EQ(json["sentence"], spendSentence(*today, e));
}

}  // namespace
}  // namespace splitpoint::models
