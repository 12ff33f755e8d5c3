#include "ui/document/scenario_differences.h"

#include <gtest/gtest.h>

#include "tests/ui/window/test_scenarios.h"

namespace splitpoint::ui {
namespace {

using models::Scenario;

std::vector<ScenarioDifference> after(const std::function<void(Scenario&)>& change) {
    const Scenario before = test::fullScenario();
    Scenario other = before;
    change(other);
    return scenarioDifferences(before, other);
}

TEST(ScenarioDifferences, EqualScenariosHaveNone) { EXPECT_TRUE(after([](Scenario&) {}).empty()); }

TEST(ScenarioDifferences, AFieldIsToldWithBothValues) {
    const auto found = after([](Scenario& s) { s.operations.hourlyWageUsd = 123.0; });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found.front().what.contains(QStringLiteral("USD"))) << found.front().what.toStdString();
    EXPECT_NE(found.front().first, found.front().second);
    EXPECT_TRUE(found.front().second.contains(QStringLiteral("123")));
}

TEST(ScenarioDifferences, ACurveIsOneDifferenceHoweverManyPoints) {
    EXPECT_EQ(after([](Scenario& s) { s.workloads[1].demand = models::HourlyDemand{{1, 2, 3}}; }).size(), 1U);
    EXPECT_EQ(after([](Scenario& s) { s.workloads[0].demand = models::WeekDemand{{{0, 1}, {5, 2}, {9, 4}}}; }).size(), 1U);
}

TEST(ScenarioDifferences, LayersAndAddedPartsAreToldOnce) {
    const auto layers = after([](Scenario& s) {
        models::DemandLayer layer;
        layer.name = "Launch";
        layer.what = models::ScaleLayer{2.0};
        s.workloads[0].demandLayers.push_back(layer);
    });
    ASSERT_FALSE(layers.empty());
    EXPECT_TRUE(std::any_of(layers.begin(), layers.end(), [](const auto& each) { return each.second.contains(QStringLiteral("Launch")); }));
    EXPECT_EQ(after([](Scenario& s) { s.offer(models::Tier::Spot).reset(); }).size(), 1U);
    EXPECT_EQ(after([](Scenario& s) {
                  s.workloads.push_back(s.workloads.back());
                  s.workloads.back().name = "One more";
              }).size(),
              1U);
}

TEST(ScenarioDifferences, AnotherOfferIsToldOnceByNameAndPrice) {
    const auto found = after([](Scenario& s) {
        auto& offer = *s.offer(models::Tier::OnDemand);
        offer.name = "Another cloud";
        offer.usdPerGpuHour = 2.25;
        offer.bootHours = 0.75;
        offer.recoveryHours = 1.5;
    });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().second, QStringLiteral("Another cloud at $2.25"));
    EXPECT_NE(found.front().first, found.front().second);
}

TEST(ScenarioDifferences, RemarksAloneAreToldAsSuch) {
    const auto found = after([](Scenario& s) { s.provenanceJson = R"({"lesson": "other"})"; });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found.front().what.contains(QStringLiteral("remarks")));
}

TEST(ScenarioDifferences, OfWholeFilesTellOfEachScenarioThatIsNotTheSame) {
    const models::ScenarioVariant cheap{"Cheap", "", "", {{"operations.hourly_wage_usd", "1", true, {}}}};
    models::ScenarioVariant cheaper = cheap;
    cheaper.changes.front().value = "0.5";
    const models::ScenarioFamily before{test::fullScenario(), {cheap, {"Gone", "", "", {}}}};
    const models::ScenarioFamily after{test::fullScenario(), {cheaper, {"New", "Cheap", "", {}}}};
    EXPECT_TRUE(familyDifferences(before, before).empty());
    const auto found = familyDifferences(before, after);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].what, QStringLiteral("Scenario Cheap"));
    EXPECT_NE(found[0].first, found[0].second);
    EXPECT_EQ(found[1].first, QStringLiteral("not there"));
    EXPECT_EQ(found[2].second, QStringLiteral("not there"));
    models::ScenarioFamily turned = before;
    std::swap(turned.variants[0], turned.variants[1]);
    EXPECT_EQ(familyDifferences(before, turned).size(), 1U);
}

}  // namespace
}  // namespace splitpoint::ui
