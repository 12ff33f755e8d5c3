#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "models/files/scenario_file.h"
#include "tests/models/files/scenario_filler.h"
#include "tests/models/files/scenario_fixture.h"

namespace splitpoint {
namespace {

using models::Estimate;

TEST(ScenarioRoundTrip, WhatIsWrittenReadsBackEqual) {
    EXPECT_TRUE(rc::check([] {
        const models::Scenario scenario = tests::anyScenario();
        const auto errors = models::validate(scenario);
        if (!errors.empty()) RC_FAIL(errors.front().message);
        const std::string text = models::scenarioJson(scenario);
        const auto read = models::parseScenario(text, {}, "t");
        if (!read) RC_FAIL(read.error().front().message);
        RC_ASSERT(*read == scenario);
        RC_ASSERT(models::scenarioJson(*read) == text);
    }));
}

TEST(ScenarioRoundTrip, ARichFileReadsBackEqualAndKeepsItsCsvAsideOfIt) {
    const auto file = models::readScenarioFile(tests::dataFolder() / "rich.splitpoint");
    ASSERT_TRUE(file);
    const std::string text = models::scenarioJson(file->scenario);
    const auto again = models::parseScenario(text, tests::dataFolder(), "t");
    ASSERT_TRUE(again) << again.error().front().message;
    EXPECT_EQ(*again, file->scenario);
    EXPECT_NE(text.find("\"csv\": \"nightly.csv\""), std::string::npos);
}

TEST(ScenarioRoundTrip, EveryLayerReadsBackEqualAndAnOldFileKeepsItsForm) {
    const auto file = models::readScenarioFile(tests::dataFolder() / "layered.splitpoint");
    ASSERT_TRUE(file) << file.error().front().message;
    const auto& layers = file->scenario.workloads[0].demandLayers;
    ASSERT_EQ(layers.size(), 12U);
    EXPECT_EQ(std::get<models::EventLayer>(layers[8].what), (models::EventLayer{30, 5, 50, 1.4, 3.0}));
    EXPECT_EQ(std::get<models::DrawnLayer>(layers[9].what).spans[1].points.front(), (models::WeekPoint{200.5, 5}));
    EXPECT_EQ(std::get<models::GrowthLayer>(layers[4].what).perYear, (Estimate{0, 0.3, 0.6}));
    const auto again = models::parseScenario(models::scenarioJson(file->scenario), tests::dataFolder(), "t");
    ASSERT_TRUE(again) << again.error().front().message;
    EXPECT_EQ(*again, file->scenario);
    const auto rich = models::readScenarioFile(tests::dataFolder() / "rich.splitpoint");
    EXPECT_EQ(models::scenarioJson(rich->scenario).find("layers"), std::string::npos);
}

TEST(ScenarioRoundTrip, ShapesOfSegmentsAreAThirdElementAndStraightOnesHaveNone) {
    tests::Json json = tests::smallJson();
    json["workloads"][0]["demand"] = {{"week", {{"points", {{6, 10, "smooth"}, {12, 40, "step"}, {100, 20, "linear"}}}}}};
    const auto scenario = models::parseScenario(json.dump(), {}, "t");
    ASSERT_TRUE(scenario) << scenario.error().front().message;
    const auto& points = std::get<models::WeekDemand>(scenario->workloads[0].demand).points;
    EXPECT_EQ(points[0].shape, models::SegmentShape::Smooth);
    EXPECT_EQ(points[1].shape, models::SegmentShape::Step);
    const std::string text = models::scenarioJson(*scenario);
    EXPECT_NE(text.find("[[6, 10, \"smooth\"], [12, 40, \"step\"], [100, 20]]"), std::string::npos) << text;
}

TEST(ScenarioRoundTrip, LeavesOutWhatIsAtItsDefault) {
    const auto scenario = models::parseScenario(tests::smallJson().dump(), {}, "t");
    const auto json = tests::Json::parse(models::scenarioJson(*scenario));
    EXPECT_EQ(json, tests::smallJson());
}

}  // namespace
}  // namespace splitpoint
