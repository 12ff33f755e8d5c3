#include "models/scenarios/variants_file.h"

#include <gtest/gtest.h>

#include "models/scenarios/resolve.h"
#include "tests/models/files/scenario_fixture.h"

namespace splitpoint::models {
namespace {

Json withScenarios(const char* scenarios) {
    Json json = tests::smallJson();
    json["scenarios"] = Json::parse(scenarios);
    return json;
}

/// The one fault of a file with these scenarios.
std::string faultOf(const char* scenarios) {
    const auto faults = tests::faultsOf(withScenarios(scenarios));
    EXPECT_EQ(faults.size(), 1U) << scenarios;
    return faults.empty() ? std::string() : faults.front();
}

void expectFault(const char* scenarios, const std::vector<const char*>& words) {
    const std::string fault = faultOf(scenarios);
    for (const char* word : words) EXPECT_NE(fault.find(word), std::string::npos) << word << " in: " << fault;
}

TEST(VariantsFile, ReadsAndWritesTheSameFamily) {
    const std::string text = withScenarios(R"([
        {"name": "A", "note": "asked for by finance", "changes": [
          {"path": "offers.on_demand.usd_per_gpu_hour", "value": 2.8},
          {"path": "workloads[w].growth_per_year", "value": {"low": 0, "typical": 0.1, "high": 0.2}, "on": false},
          {"path": "offers.bare_metal", "value": null}]},
        {"name": "B", "parent": "A", "changes": [{"path": "workloads[w].demand.curve", "value": {"week": {"points": [[0, 4]]}}}]},
        {"name": "C", "parent": "B"}])").dump();
    const auto family = parseFamily(text, {}, "t");
    ASSERT_TRUE(family) << family.error().front().message;
    ASSERT_EQ(family->variants.size(), 3U);
    EXPECT_EQ(family->variants[0].changes[2].value, "null");
    EXPECT_FALSE(family->variants[0].changes[1].on);
    const std::string written = familyJson(family->baseline, family->variants);
    const auto again = parseFamily(written, {}, "t");
    ASSERT_TRUE(again) << again.error().front().message;
    EXPECT_EQ(*again, *family);
    EXPECT_EQ(familyJson(again->baseline, again->variants), written);
    const auto last = resolve(family->baseline, family->variants, 2);
    ASSERT_TRUE(last) << last.error().message;
    EXPECT_FALSE(last->offer(Tier::BareMetal));
    EXPECT_EQ(last->workloads[0].demand, Demand(WeekDemand{{{0, 4}}}));
    EXPECT_EQ(last->workloads[0].growthPerYear, Estimate(0.0));
}

TEST(VariantsFile, AFileWithoutScenariosIsWrittenAsBefore) {
    const auto file = readScenarioFile(tests::dataFolder() / "layered.splitpoint");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->variants.empty());
    EXPECT_EQ(familyJson(file->scenario, file->variants), scenarioJson(file->scenario));
    for (const char* none : {"null", "[]"}) EXPECT_TRUE(tests::faultsOf(withScenarios(none)).empty());
}

TEST(VariantsFile, EveryFieldIsInTheRichFile) {
    const auto file = readScenarioFile(tests::dataFolder() / "rich.splitpoint");
    ASSERT_TRUE(file) << file.error().front().message;
    ASSERT_EQ(file->variants.size(), 2U);
    const auto far = resolve(file->scenario, file->variants, 1);
    ASSERT_TRUE(far) << far.error().message;
    EXPECT_NE(*far, file->scenario);
}

TEST(VariantsFile, NamesAreThereAndDistinct) {
    expectFault(R"([{"name": ""}])", {"scenarios[0].name", "must not be empty"});
    expectFault(R"([{}])", {"scenarios[0].name", "missing"});
    expectFault(R"([{"name": "small"}])", {"scenarios[0].name", "the file's own scenario", "distinct"});
    expectFault(R"([{"name": "A"}, {"name": "A"}])", {"scenarios[1].name", "scenarios[0]", "distinct"});
    expectFault(R"([{"name": "A", "chnages": []}])", {"scenarios[0].chnages", "did you mean \"changes\""});
    expectFault(R"({"name": "A"})", {"scenarios", "must be a list"});
}

TEST(VariantsFile, ParentsAreThereAndEnd) {
    expectFault(R"([{"name": "A", "parent": "Hybird"}, {"name": "Hybrid"}])", {"scenarios[0].parent", "did you mean \"Hybrid\""});
    const auto faults = tests::faultsOf(withScenarios(R"([{"name": "A", "parent": "B"}, {"name": "B", "parent": "A"}])"));
    ASSERT_EQ(faults.size(), 2U);
    EXPECT_NE(faults[0].find("\"A\", \"B\", \"A\"; leave one of them out"), std::string::npos) << faults[0];
    EXPECT_TRUE(tests::faultsOf(withScenarios(R"([{"name": "A", "parent": "small"}])")).empty());
    Json chain = Json::array();
    for (int n = 0; n < 40; ++n) {
        chain.push_back({{"name", "s" + std::to_string(n)}});
        if (n > 0) chain.back()["parent"] = "s" + std::to_string(n - 1);
    }
    EXPECT_FALSE(tests::faultsOf(withScenarios(chain.dump().c_str())).empty());
    while (chain.size() > 32) chain.erase(chain.size() - 1);
    EXPECT_TRUE(tests::faultsOf(withScenarios(chain.dump().c_str())).empty());
    Json many = Json::array();
    for (int n = 0; n < 257; ++n) many.push_back({{"name", "s" + std::to_string(n)}});
    expectFault(many.dump().c_str(), {"scenarios", "257", "at most 256"});
}

TEST(VariantsFile, ChangesThatDoNotApplyNameScenarioPathAndRemedy) {
    const auto change = [](const char* path, const char* value) {
        return std::string(R"([{"name": "A", "changes": [{"path": )") + Json(path).dump() + R"(, "value": )" + value + "}]}]";
    };
    const auto expectRefused = [&](const char* path, const char* value, const std::vector<const char*>& words) {
        std::vector<const char*> all{"scenarios[0]", "scenario \"A\""};
        all.insert(all.end(), words.begin(), words.end());
        expectFault(change(path, value).c_str(), all);
    };
    expectRefused("offers.on_demnd.gpu", "\"x\"", {"offers.on_demnd.gpu", "did you mean \"on_demand\""});
    expectRefused("offers.spot.gpu", "\"x\"", {"the parent has no such offer", "offers.spot"});
    expectRefused("offers.on_demand.boot_houres", "1", {"did you mean \"boot_hours\""});
    expectRefused("offers.on_demand.usd_per_gpu_hour", "-1", {"offers.on_demand.usd_per_gpu_hour: -1 is not allowed", "switch it off"});
    expectRefused("offers.on_demand.usd_per_gpu_hour", "null", {"missing; required"});
    expectRefused("offers.on_demand.usd_per_gpu_hour.low", "1", {"is one value"});
    expectRefused("workloads[v].overlap", "1", {"no member \"v\"", "switch it off"});
    expectRefused("workloads[0].overlap", "1", {"by their names"});
    expectRefused("workloads.w.overlap", "1", {"in brackets: workloads[w]"});
    expectRefused("workloads[w].time_shares.cpu", "1", {"one value"});
    expectRefused("workloads[w].demand", "{\"hourly_gpus\": [1]}", {"demand.curve"});
    expectRefused("workloads[w].demand.curve", "{\"csv\": \"no.csv\"}", {"csv"});
    expectRefused("workloads[w].demand.curve", "{\"hourly_gpus\": [-1]}", {"hourly_gpus"});
    expectRefused("workloads[w]", "null", {"workloads"});
    expectRefused("workloads[n]", "{\"name\": \"m\"}", {"the name in the value"});
    expectRefused("workloads", "[\"w\", \"w\"]", {"twice"});
    expectRefused("delivery.virtul.slowdown.cpu", "1.1", {"did you mean \"virtual\""});
    expectRefused("name", "\"\"", {"name"});
    for (const char* path : {"scenarios", "currency", "splitpoint"})
        expectRefused(
            path, "[]",
            {"\" belongs to the whole file and cannot be changed from within a scenario; correct the change"});
    expectRefused("scenaros", "[]", {"unknown key \"scenaros\" in a scenario; did you mean \""});
    expectRefused("foo", "1", {"unknown key \"foo\" in a scenario; did you mean \""});
    expectRefused("workloads[w].demand.hourly_gpus", "[8]",
                  {"let the path end in demand.curve and the value hold \"hourly_gpus\""});
    expectRefused("workloads[w].demand.foo", "1", {"unknown key \"foo\" in a demand; did you mean \"curve\"?"});
    expectRefused("a..b", "1", {"is not a path"});
    expectFault(R"([{"name": "A", "changes": [{"path": "operations.hourly_wage_usd", "value": 1}, {"path": "operations.hourly_wage_usd", "on": false}]}])",
                {"changes[1]", "twice"});
    expectFault(R"([{"name": "A", "changes": [{"path": "offers.on_demand", "value": null}, {"path": "offers.on_demand.boot_hours", "value": 1}]}])",
                {"changes[1]", "another change sets as a whole"});
    expectFault(R"([{"name": "A", "changes": [{"value": 1}]}])", {"scenarios[0].changes[0].path", "missing"});
}

/// All faults, as a check of the file lists them.
std::vector<std::string> allFaultsOf(const Json& json) {
    const auto family = parseFamily(json.dump(), tests::dataFolder(), "t.splitpoint", VariantFaults::All);
    std::vector<std::string> messages;
    if (family) return messages;
    for (const Error& error : family.error()) messages.push_back(error.message);
    return messages;
}

void expectFaults(const std::vector<std::string>& faults, const std::vector<std::vector<const char*>>& words) {
    ASSERT_EQ(faults.size(), words.size()) << (faults.empty() ? "" : faults.front());
    for (std::size_t f = 0; f < faults.size(); ++f) {
        for (const char* word : words[f]) EXPECT_NE(faults[f].find(word), std::string::npos) << word << " in: " << faults[f];
    }
}

constexpr const char* kFaulty = R"([
    {"name": "A", "changes": [
      {"path": "workloads[w].overlap", "value": 4},
      {"path": "nope.x", "value": 1},
      {"path": "operations.hourly_wage_usd", "value": 1},
      {"path": "operations.hourly_wage_usd", "value": 2}]},
    {"name": "B", "parent": "A", "changes": [{"path": "workloads[w].overlap", "value": 5}]},
    {"name": "C", "parent": "gone", "changes": [{"path": "nope.x", "value": 1}]},
    {"name": "D", "parent": "A"}])";

TEST(VariantsFile, AListOfAllFaultsHasThoseOfEachScenario) {
    expectFaults(allFaultsOf(withScenarios(kFaulty)),
                 {{"scenario \"A\": changes[3] operations.hourly_wage_usd: is changed twice"},
                  {"scenarios[2].parent", "\"gone\" is not a scenario"},
                  {"scenario \"A\": nope.x: unknown key", "switch it off"},
                  {"scenario \"A\": workloads[0].overlap: 4 is not allowed", "switch it off"},
                  {"scenario \"B\": workloads[0].overlap: 5 is not allowed"}});
    EXPECT_EQ(faultOf(kFaulty), allFaultsOf(withScenarios(kFaulty)).front()) << "others are told the first";
    EXPECT_TRUE(allFaultsOf(withScenarios(R"([{"name": "A"}])")).empty());
}

TEST(VariantsFile, AListOfAllFaultsHasThoseOfScenariosBesideThoseOfTheBaseline) {
    const Json scenarios = withScenarios(R"([{"name": "A", "changes": [{"path": "nope.x", "value": 1}]}])");
    const Json unfit = tests::with(scenarios, "/workloads/0/overlap", 7);
    expectFaults(allFaultsOf(unfit), {{"splitpoint: workloads[0].overlap: 7 is not allowed"}, {"scenario \"A\": nope.x"}});
    EXPECT_EQ(tests::faultsOf(unfit).size(), 1U);
    // Parts of this one are not what the file says: what its scenarios change in them cannot be told.
    expectFaults(allFaultsOf(tests::with(scenarios, "/workloads/0/ovrlap", 0.5)), {{"ovrlap"}});
}

TEST(VariantsFile, WhatIsOffNeedNotApply) {
    EXPECT_TRUE(tests::faultsOf(withScenarios(
                    R"([{"name": "A", "changes": [{"path": "workloads[gone].overlap", "value": 5, "on": false}]}])")).empty());
}

}  // namespace
}  // namespace splitpoint::models
