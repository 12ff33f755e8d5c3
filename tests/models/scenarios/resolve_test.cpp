#include "models/scenarios/resolve.h"

#include <gtest/gtest.h>

#include "models/scenarios/differences.h"
#include "models/scenarios/rename_members.h"
#include "models/scenarios/shown_changes.h"
#include "tests/models/files/scenario_fixture.h"
#include "tests/models/scenarios/random_edits.h"

namespace splitpoint::models {
namespace {

/// The child again from its parent, or a failed property with the reason.
void expectSame(const Scenario& parent, const Scenario& child) {
    const auto changes = differences(parent, child);
    const auto again = withChanges(parent, changes, child.name);
    if (!again) RC_FAIL(again.error().message);
    const Scenario expected = tests::withSortedSources(child);
    if (!(*again == expected)) {
        for (const auto& change : changes) RC_LOG() << change.path << " = " << change.value.substr(0, 300) << "\n";
        RC_FAIL("became\n" + Json::diff(Json::parse(scenarioJson(expected)), Json::parse(scenarioJson(*again))).dump(1));
    }
}

TEST(Resolve, GivesBackAnyOtherScenario) {
    EXPECT_TRUE(rc::check([] { expectSame(tests::anyScenario(), tests::anyScenario()); }));
}

TEST(Resolve, GivesBackTheChildAfterThousandsOfEdits) {
    EXPECT_TRUE(rc::check([] {
        const Scenario parent = tests::anyScenario(), donor = tests::anyScenario();
        Scenario child = parent;
        for (int edit = 0; edit < 25; ++edit) {
            Scenario next = child;
            tests::editAnything(next, edit, donor);
            if (!validate(next).empty()) continue;
            child = std::move(next);
            expectSame(parent, child);
        }
        expectSame(child, parent);
        RC_ASSERT(differences(child, tests::withSortedSources(child)).empty());
    }));
}

TEST(Resolve, AChangeThatIsOffIsOneThatWasNotMade) {
    EXPECT_TRUE(rc::check([] {
        const Scenario parent = tests::anyScenario(), donor = tests::anyScenario();
        Scenario child = parent;
        for (int edit = 0; edit < 5; ++edit) tests::editAnything(child, edit, donor);
        RC_PRE(validate(child).empty());
        auto changes = differences(parent, child);
        RC_PRE(!changes.empty());
        auto without = changes;
        const auto at = static_cast<std::ptrdiff_t>(tests::below(changes.size()));
        changes[static_cast<std::size_t>(at)].on = false;
        without.erase(without.begin() + at);
        const auto off = withChanges(parent, changes, "x"), gone = withChanges(parent, without, "x");
        RC_ASSERT(off.has_value() == gone.has_value());
        if (off) RC_ASSERT(*off == *gone);
        for (auto& change : changes) change.on = false;
        RC_ASSERT(*withChanges(parent, changes, parent.name) == tests::withSortedSources(parent));
    }));
}

Scenario small() {
    return *parseScenario(tests::smallJson().dump(), {}, "t");
}

ScenarioVariant variant(std::string name, std::string parent, std::vector<ScenarioChange> changes) {
    return {std::move(name), std::move(parent), {}, std::move(changes)};
}

TEST(Resolve, WhatTheParentChangesShowsThroughExceptWhereOverridden) {
    Scenario baseline = small();
    const std::vector<ScenarioVariant> variants{
        variant("cheap", "", {{"offers.on_demand.usd_per_gpu_hour", "2.5", true, {}}}),
        variant("big", "cheap", {{"workloads[w].growth_per_year", "0.5", true, {}}})};
    baseline.offers[2]->usdPerGpuHour = 9.0;
    baseline.offers[0]->usdPerGpuHour = 7.0;
    baseline.workloads[0].overlap = 0.5;
    const auto big = resolve(baseline, variants, 1);
    ASSERT_TRUE(big) << big.error().message;
    EXPECT_EQ(big->name, "big");
    EXPECT_EQ(big->offers[2]->usdPerGpuHour, Estimate(2.5));
    EXPECT_EQ(big->offers[0]->usdPerGpuHour, Estimate(7.0));
    EXPECT_EQ(big->workloads[0].overlap, Estimate(0.5));
    EXPECT_EQ(big->workloads[0].growthPerYear, Estimate(0.5));
}

TEST(Resolve, ARenameAndARemovalAreChangesOfTheirOwn) {
    Scenario parent = small();
    parent.workloads.push_back(parent.workloads[0]);
    parent.workloads[1].name = "x";
    Scenario child = parent;
    child.workloads[0].name = "batch";
    child.workloads[0].overlap = 0.5;
    auto changes = differences(parent, child);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].path, "workloads[w].name");
    EXPECT_EQ(changes[0].value, "\"batch\"");
    EXPECT_EQ(changes[1].path, "workloads[w].overlap");
    changes[0].on = false;
    EXPECT_EQ(withChanges(parent, changes, "c")->workloads[0].name, "w");
    EXPECT_EQ(withChanges(parent, changes, "c")->workloads[0].overlap, Estimate(0.5));
    child.workloads.erase(child.workloads.begin());
    changes = differences(parent, child);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].path, "workloads[w]");
    EXPECT_EQ(changes[0].value, "null");
}

/// Ten notes on a workload spoke of it by its old name and by its new one: what was done is one thing.
TEST(Resolve, SourcesFollowARename) {
    Scenario parent = small();
    parent.provenanceJson = R"({"values":{"workloads[0].headroom":{"source":"a"},"workloads[0].overlap":{"source":"b","unit":"ratio"}}})";
    Scenario child = parent;
    child.workloads[0].name = "service";
    ASSERT_EQ(differences(parent, child).size(), 1U);
    child.provenanceJson = R"({"values":{"workloads[0].name":{"quality":"typed"},"workloads[0].overlap":{"source":"c","unit":"ratio"}}})";
    ScenarioVariant renamed{"c", "", "", differences(parent, child)};
    EXPECT_EQ(withChanges(parent, renamed.changes, child.name)->provenanceJson, child.provenanceJson);
    const auto shown = shownChanges(renamed);
    ASSERT_EQ(shown.size(), 3U) << "the rename and the notes that are not the same";
    EXPECT_EQ(shown[0].path, "workloads[w].name");
    EXPECT_EQ(shown[1].path, R"(provenance.values["workloads[w].headroom"])");
    EXPECT_EQ(shown[2].path, R"(provenance.values["workloads[w].overlap"].source)");
    renamed.changes[0].on = false;
    const auto old = withChanges(parent, renamed.changes, child.name);
    EXPECT_EQ(old->workloads[0].name, "w");
    EXPECT_EQ(old->provenanceJson, child.provenanceJson) << "they stay with the workload";
    parent.provenanceJson = R"({"values":{"workloads[0].restart_hours":{"source":"d"}}})";
    EXPECT_EQ(withChanges(parent, {{"workloads[w].name", "\"service\"", true, {}}}, "c")->provenanceJson, parent.provenanceJson);
}

TEST(Resolve, AnotherOfferIsOneChangeAndAnotherPriceOrNameOfItsOwn) {
    const Scenario parent = small();
    Scenario child = parent;
    child.offers[2]->name = "Another";
    auto changes = differences(parent, child);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].path, "offers.on_demand.name");
    child.offers[2]->bootHours = 0.5;
    child.offers[2]->usdPerGpuHour = 2.0;
    changes = differences(parent, child);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].path, "offers.on_demand");
    EXPECT_EQ(withChanges(parent, changes, "c")->offers, child.offers);
    child.offers[2]->name = parent.offers[2]->name;
    EXPECT_EQ(differences(parent, child).size(), 2U);
}

TEST(Resolve, CurvesOfFilesStayReadWithoutTheFile) {
    const auto file = readScenarioFile(tests::dataFolder() / "layered.splitpoint");
    ASSERT_TRUE(file);
    Scenario parent = file->scenario, child = parent;
    parent.workloads[0].demandLayers.clear();
    child.workloads[0].demand = CsvDemand{"nightly.csv", 2.0, {1, 2, 3}};
    child.workloads[0].demandLayers.erase(child.workloads[0].demandLayers.begin() + 1);  // the same file, read before
    const auto changes = differences(parent, child);
    ASSERT_FALSE(changes.empty());
    EXPECT_EQ(changes[0].curves.at("nightly.csv"), (std::vector<double>{1, 2, 3}));
    const auto again = withChanges(parent, changes, child.name);
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(*again, tests::withSortedSources(child));
    const ScenarioChange inside = withCurvesInside(changes[0]);
    EXPECT_EQ(inside.value, R"({"hourly_gpus":[2,4,6]})");
    EXPECT_TRUE(inside.curves.empty());
}

TEST(Resolve, CarriesOnInOrderAndKeepsWhatIsOff) {
    const std::vector<ScenarioChange> before{{"a", "1", true, {}}, {"b", "2", false, {}}, {"c", "3", false, {}}, {"d", "4", true, {}}};
    const std::vector<ScenarioChange> now{{"z", "9", true, {}}, {"c", "5", true, {}}, {"d", "6", true, {}}};
    EXPECT_EQ(carriedOn(before, now), (std::vector<ScenarioChange>{
                                          {"b", "2", false, {}}, {"c", "5", true, {}}, {"d", "6", true, {}}, {"z", "9", true, {}}}));
}

TEST(Resolve, ChangesThatNoLongerFitAreSwitchedOff) {
    const Scenario parent = small();
    const auto fitting = fittingChanges(
        parent, {{"workloads[gone].overlap", "0.5", true, {}}, {"operations.hourly_wage_usd", "50", true, {}},
                 {"offers.bare_metal", "null", true, {}}, {"offers.on_demand", "null", true, {}}});
    EXPECT_FALSE(fitting[0].on);
    EXPECT_TRUE(fitting[1].on);
    EXPECT_TRUE(fitting[2].on);
    EXPECT_FALSE(fitting[3].on) << "one of the two has to stay";
}

TEST(Resolve, ChangesFollowAMemberThatItsParentRenames) {
    const Scenario before = small();
    Scenario now = before;
    now.workloads[0].name = "service";
    const auto changes = withMembersRenamed({{"workloads[w].overlap", "0.5", true, {}},
                                             {"workloads", R"(["w"])", true, {}},
                                             {R"(provenance.values["workloads[w].overlap"].source)", "\"x\"", true, {}},
                                             {"provenance.demand.w", "{}", true, {}},
                                             {"offers.on_demand.boot_hours", "1", true, {}}},
                                            before, now);
    EXPECT_EQ(changes[0].path, "workloads[service].overlap");
    EXPECT_EQ(changes[1].value, R"(["service"])");
    EXPECT_EQ(changes[2].path, R"(provenance.values["workloads[service].overlap"].source)");
    EXPECT_EQ(changes[3].path, "provenance.demand.service");
    EXPECT_EQ(changes[4].path, "offers.on_demand.boot_hours");
    EXPECT_EQ(withChanges(now, changes, "c")->workloads[0].overlap, Estimate(0.5));
}

TEST(Resolve, NamesTheNearestScenario) {
    const ScenarioFamily family{small(), {variant("Hybrid A", "", {}), variant("Hybrid B", "Hybrid A", {})}};
    EXPECT_EQ(scenarioNamed(family, "")->name, "small");
    EXPECT_EQ(scenarioNamed(family, "small")->name, "small");
    EXPECT_EQ(scenarioNamed(family, "Hybrid B")->name, "Hybrid B");
    EXPECT_NE(scenarioNamed(family, "Hybrid").error().message.find("did you mean \"Hybrid A\""), std::string::npos);
    EXPECT_NE(scenarioNamed(family, "zzzzzzzz").error().message.find("; there are \"small\", \"Hybrid A\", "),
              std::string::npos);
    EXPECT_EQ(scenarioNamed({small(), {}}, "zzzzzzzz").error().message,
              "there is no scenario \"zzzzzzzz\"; there is only \"small\"");
}

}  // namespace
}  // namespace splitpoint::models
