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
}

}  // namespace
}  // namespace splitpoint::models
