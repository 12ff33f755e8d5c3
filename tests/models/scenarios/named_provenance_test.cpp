#include "models/scenarios/named_provenance.h"

#include <gtest/gtest.h>

#include "tests/models/files/scenario_fixture.h"

namespace splitpoint::models {
namespace {

Scenario named(const std::vector<std::string>& names, std::string provenance) {
    Scenario scenario;
    for (const auto& name : names) scenario.workloads.emplace_back().name = name;
    scenario.provenanceJson = std::move(provenance);
    return scenario;
}

TEST(NamedProvenance, SpeaksOfMembersByNameAndBack) {
    const Scenario scenario = named({"A", "7"}, R"({"values":{"name":1,"workloads[0].overlap":2,"workloads[1]":3}})");
    const Json form = namedProvenance(scenario);
    EXPECT_EQ(compactJson(form), R"({"values":{"name":1,"workloads[\"7\"]":3,"workloads[A].overlap":2}})");
    EXPECT_EQ(provenanceOf(form, scenario), scenario.provenanceJson);
    const Scenario turned = named({"7", "A"}, {});
    EXPECT_EQ(provenanceOf(form, turned), R"({"values":{"name":1,"workloads[0]":3,"workloads[1].overlap":2}})");
}

TEST(NamedProvenance, LeavesWhatIsNoPlaceOfAMember) {
    for (const char* text :
         {R"({"values":{"workloads[0].x":2,"workloads[A].x":1}})", R"({"values":{"=a":1,"workloads[00]":3,"workloads[9].x":2}})",
          R"({"values":[1,2]})", R"([1,{"a":2,"b":3}])", "5", R"({"values":{"workloads[":1,"workloads[1":2}})",
          R"({"demand":{"A":{"source":"x"}},"values":{"=workloads[A]":1}})"}) {
        const Scenario scenario = named({"A", "B"}, text);
        EXPECT_EQ(provenanceOf(namedProvenance(scenario), scenario), text);
    }
    EXPECT_TRUE(namedProvenance(named({"A"}, {})).is_null());
    EXPECT_EQ(provenanceOf({}, named({"A"}, {})), "");
}

TEST(NamedProvenance, SaysOfAMemberUnderItsNewName) {
    Json named = Json::parse(R"({"demand":{"A":1},"values":{"workloads[A]":1,"workloads[A].x":2,"workloads[AB]":3,"workloads[B].x":4}})");
    renameMembers(named, {{"workloads[A]", "workloads[B]"}, {"workloads[B]", "workloads[A]"}});
    EXPECT_EQ(compactJson(named),
              R"({"demand":{"A":1},"values":{"workloads[AB]":3,"workloads[A].x":4,"workloads[B]":1,"workloads[B].x":2}})");
    Json none = 5;
    renameMembers(none, {{"workloads[A]", "workloads[B]"}});
    EXPECT_EQ(none, 5);
}

TEST(NamedProvenance, SortsKeysAtEveryLevel) {
    const Scenario scenario = named({"A"}, R"({"z":{"b":[{"d":1,"c":2}],"a":1},"k":2})");
    EXPECT_EQ(provenanceOf(namedProvenance(scenario), scenario), R"({"k":2,"z":{"a":1,"b":[{"c":2,"d":1}]}})");
}

}  // namespace
}  // namespace splitpoint::models
