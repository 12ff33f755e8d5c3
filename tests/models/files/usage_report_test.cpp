#include "models/files/usage_report.h"

#include <functional>
#include <set>

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "models/files/results_file.h"
#include "models/files/scenario_fields.h"
#include "tests/models/files/scenario_fixture.h"

namespace splitpoint {
namespace {

using tests::Json;

std::optional<models::Scenario> read(const Json& json) {
    auto scenario = models::parseScenario(json.dump(), tests::dataFolder(), "t");
    return scenario ? std::optional(std::move(*scenario)) : std::nullopt;
}

std::string answer(const models::Scenario& scenario) {
    const auto evaluation = models::evaluate(scenario);
    return evaluation ? models::resultsJson(*evaluation, "") : evaluation.error().message;
}

/// "/workloads/0/time_shares/cpu" as it stands in messages.
std::string fieldPath(const std::string& pointer) {
    std::string path;
    std::size_t start = 1;
    while (start <= pointer.size()) {
        const std::size_t end = std::min(pointer.find('/', start), pointer.size());
        const std::string part = pointer.substr(start, end - start);
        const bool number = part.find_first_not_of("0123456789") == std::string::npos;
        path += number ? "[" + part + "]" : (path.empty() ? part : "." + part);
        start = end + 1;
    }
    return path;
}

/// Other values that a field might take; those that are not allowed are passed over.
std::vector<Json> otherValues(const Json& value) {
    if (value.is_boolean()) return {!value.get<bool>()};
    if (value.is_number()) {
        const double v = value.get<double>();
        return {v * 1.3, v * 0.7, v + 1, v * 4, v / 2, v + 0.1, 0};
    }
    std::vector<Json> words;
    for (const auto names :
         {models::choiceNames<models::WorkloadKind>(), models::choiceNames<models::Isolation>(),
          models::choiceNames<models::Placement>(), models::choiceNames<models::Split>(),
          models::choiceNames<models::Tenancy>(), models::choiceNames<models::CommitmentCounting>(),
          models::choiceNames<models::Combine>(), models::choiceNames<models::DrawnRepeat>(),
          models::choiceNames<models::DemandTemplate>()}) {
        for (const auto name : names) words.emplace_back(std::string(name));
    }
    for (const char* word : {"2027-03-04", "vm_untuned", "another"}) words.emplace_back(word);
    return words;
}

/// Scenarios in which one field has another value. The shares must still sum to 1: what one gains another loses.
std::vector<Json> edits(const Json& scenario, const std::string& pointer, const Json& value) {
    const Json changed = tests::with(scenario, pointer, value);
    const std::size_t place = pointer.find("/time_shares/");
    if (place == std::string::npos) return {changed};
    const double change = value.get<double>() - scenario[Json::json_pointer(pointer)].get<double>();
    std::vector<Json> balanced;
    for (const auto component : models::kComponentNames) {
        const std::string other = pointer.substr(0, place) + "/time_shares/" + std::string(component);
        if (other == pointer) continue;
        Json& edited = balanced.emplace_back(changed);
        Json& share = edited[Json::json_pointer(other)];
        share = (share.is_null() ? 0.0 : share.get<double>()) - change;
    }
    return balanced;
}

/// Whether any other value of this field changes the results; nothing if none is allowed.
std::optional<bool> changesResults(const Json& scenario, const std::string& pointer, const std::string& base) {
    bool tried = false;
    const Json before = scenario[Json::json_pointer(pointer)];
    for (const Json& value : otherValues(before)) {
        if (value == before) continue;
        for (const Json& edit : edits(scenario, pointer, value)) {
            const auto edited = read(edit);
            if (!edited) continue;
            tried = true;
            if (answer(*edited) != base) return true;
        }
    }
    return tried ? std::optional(false) : std::nullopt;
}

bool names(const std::vector<models::UnusedField>& unused, const std::string& path) {
    return std::any_of(unused.begin(), unused.end(), [&](const models::UnusedField& field) {
        const bool whole =
            path.starts_with(field.field) &&
            (path.size() == field.field.size() || path[field.field.size()] == '.' || path[field.field.size()] == '[');
        const bool rangeEnd = field.field.starts_with(path + ",") || field.field.ends_with(", " + path);
        return whole || rangeEnd;
    });
}

/// Pointers of all values that are not lists of numbers.
void collectLeaves(const Json& json, const std::string& pointer, std::vector<std::string>& leaves) {
    if (pointer == "/provenance" || pointer == "/splitpoint" || pointer == "/currency") return;
    if (!json.is_structured()) {
        leaves.push_back(pointer);
        return;
    }
    if (json.is_array() && !json.empty() && !json[0].is_object()) return;
    for (const auto& [key, value] : json.items()) {
        if (!value.is_null()) collectLeaves(value, pointer + "/" + key, leaves);
    }
}

/// Every field either changes the results or is said to be unused, and not both.
void walkAllFields(const Json& json) {
    const auto scenario = read(json);
    ASSERT_TRUE(scenario) << tests::faultsOf(json).front();
    const std::string base = answer(*scenario);
    const auto unused = models::unusedFields(*scenario);
    std::vector<std::string> leaves;
    collectLeaves(json, "", leaves);
    std::erase_if(leaves, [](const std::string& pointer) { return pointer.starts_with("/scenarios/"); });  // not the baseline's
    ASSERT_GT(leaves.size(), 8U);
    for (const auto& pointer : leaves) {
        if (read(tests::without(json, pointer)) == scenario) continue;  // at its default, so it says nothing
        const std::string path = fieldPath(pointer);
        const auto changes = changesResults(json, pointer, base);
        if (!changes) continue;
        EXPECT_TRUE(*changes || names(unused, path)) << path << " changes nothing and nobody says so";
        const bool named =
            std::any_of(unused.begin(), unused.end(), [&](const auto& field) { return field.field == path; });
        const bool number = json[Json::json_pointer(pointer)].is_number();
        EXPECT_FALSE(*changes && named && number) << path << " is said to be unused and changes the results";
    }
}

/// A small scenario in which all four tiers and every cost are at work, so that no field is idle by chance.
Json busy() {
    Json json = tests::richJson();
    json["horizon"]["hours"] = 30;
    json["workloads"][1]["headroom"] = 0.4;
    json["offers"]["bare_metal"]["fabric"] = false;
    return json;
}

TEST(UsageReport, EveryFieldOfARichScenarioChangesAResultOrIsSaidToBeUnused) {
    walkAllFields(busy());
}

/// The scenario of the tests in which every kind of layer is at work.
Json layered(int hours) {
    Json json = Json::parse(tests::bytesOf(tests::dataFolder() / "layered.splitpoint"));
    json["horizon"]["hours"] = hours;
    return json;
}

TEST(UsageReport, EveryFieldOfEveryLayerChangesAResultOrIsSaidToBeUnused) {
    walkAllFields(layered(336));
    walkAllFields(layered(100));
    walkAllFields(layered(25));
}

TEST(UsageReport, LayersThatAreOffOrChangeNothingAreNamed) {
    Json json = layered(336);
    json["workloads"][0]["demand"]["layers"][3]["on"] = false;
    json["workloads"][0]["demand"]["layers"][7]["gpus"] = 1000;
    const auto unused = models::unusedFields(*read(json));
    EXPECT_TRUE(names(unused, "workloads[0].demand.layers[3].factor"));
    EXPECT_TRUE(names(unused, "workloads[0].demand.layers[7].gpus"));
    EXPECT_FALSE(names(unused, "workloads[0].demand.layers[8].every_hours"));
    EXPECT_FALSE(names(unused, "workloads[0].demand.layers[8].factor"));
    EXPECT_FALSE(names(unused, "workloads[0].demand.week.points"));
    json["horizon"]["hours"] = 34;
    json["workloads"][0]["demand"]["layers"][8]["hours"] = 4;
    EXPECT_TRUE(names(models::unusedFields(*read(json)), "workloads[0].demand.layers[8].every_hours"));
    json["workloads"][0]["demand"]["layers"][0] = {{"kind", "import"}, {"curve", {{"hourly_gpus", {7}}}}, {"combine", "replace"}};
    EXPECT_TRUE(names(models::unusedFields(*read(json)), "workloads[0].demand.week.points"));
    walkAllFields(json);
    for (const char* other : {"hourly_gpus", "csv", "scale", "template", "gpus"})
        EXPECT_FALSE(names(models::unusedFields(*read(json)), std::string("workloads[0].demand.") + other)) << other;
}

TEST(UsageReport, WithoutInterruptions) {
    Json json = busy();
    for (auto& offer : json["offers"]) {
        offer["interruptions_per_gpu_hour"] = 0;
        if (offer.contains("reclaims_per_hour")) offer["reclaims_per_hour"] = 0;
    }
    walkAllFields(json);
    const auto unused = models::unusedFields(*read(json));
    EXPECT_TRUE(names(unused, "workloads[0].checkpoint_interval_hours"));
    EXPECT_TRUE(names(unused, "offers.bare_metal.recovery_hours"));
}

TEST(UsageReport, WithoutDisturbanceAndSlowdown) {
    Json json = busy();
    for (auto& set : json["delivery"]) set = {{"disturbance", {{"slowdown", 0.3}, {"io_slowdown", 0.2}}}};
    walkAllFields(json);
    const auto unused = models::unusedFields(*read(json));
    EXPECT_TRUE(names(unused, "offers.on_demand.host_gpus"));
    EXPECT_TRUE(names(unused, "delivery.virtual.disturbance.slowdown"));
    EXPECT_TRUE(names(unused, "workloads[0].overlap"));
}

TEST(UsageReport, WithoutInterruptibleWorkloads) {
    Json json = busy();
    json["workloads"][2]["interruptible"] = false;
    EXPECT_TRUE(names(models::unusedFields(*read(json)), "offers.spot.usd_per_gpu_hour"));
    walkAllFields(json);
}

TEST(UsageReport, OnDemandAlone) {
    Json json = busy();
    json["offers"] = {{"on_demand", json["offers"]["on_demand"]}};
    json["count_commitment"] = "full_term";
    walkAllFields(json);
    const auto unused = models::unusedFields(*read(json));
    for (const char* path : {"workloads[2].max_delay_hours", "workloads[0].split", "delivery.vm_untuned.slowdown.cpu",
                             "count_commitment", "transfer_usd_per_overflow_gpu_hour", "extra_costs[1].usd_per_month",
                             "operations.fixed_usd_per_month.bare_metal"}) {
        EXPECT_TRUE(names(unused, path)) << path;
    }
}

TEST(UsageReport, BareMetalAlone) {
    Json json = busy();
    json.erase("scenarios");  // they change offers that go here
    json["offers"] = {{"bare_metal", json["offers"]["bare_metal"]}};
    json["offers"]["bare_metal"]["fabric"] = true;
    json["workloads"][2]["demand"]["scale"] = 20.3;
    json["horizon"]["hours"] = 44;  // so that the last peak, too, has hours to wait
    json["operations"]["hourly_wage_usd"] = 0;
    walkAllFields(json);
    EXPECT_TRUE(names(models::unusedFields(*read(json)), "operations.hours_per_gpu_month.bare_metal"));
}

TEST(UsageReport, WhatOnlySimulateOrAComparisonReadsIsSaidToBeUnused) {
    const auto unused = models::unusedFields(*read(busy()));
    for (const char* path : {"current_spend", "correlations.tier_prices", "correlations.growth_and_peakedness", "calibration",
                             "workloads[0].demand_level.low, workloads[0].demand_level.high"}) {
        EXPECT_TRUE(std::any_of(unused.begin(), unused.end(), [&](const auto& field) { return field.field == path; })) << path;
    }
    Json json = busy();
    json["workloads"][0]["demand_level"] = 0.9;
    const auto faults = tests::faultsOf(json);
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_NE(faults[0].find("workloads[0].demand_level: typical is 0.9; must be 1"), std::string::npos) << faults[0];
}

TEST(UsageReport, DefaultsNameWhatStandsForAnAbsentField) {
    Json json = tests::smallJson();
    json["workloads"][0]["kind"] = "inference";
    const auto defaults = models::defaultsUsed(*read(json), json.dump());
    const auto valueOf = [&](const std::string& field) {
        for (const auto& entry : defaults) {
            if (entry.field == field) return entry.value;
        }
        return std::string("absent");
    };
    EXPECT_EQ(valueOf("workloads[0].headroom"), "0.5");
    EXPECT_EQ(valueOf("workloads[0].split"), "\"hourly\"");
    EXPECT_EQ(valueOf("offers.on_demand.host_gpus"), "8");
    EXPECT_EQ(valueOf("offers.on_demand.instance_gpus"), "8");
    EXPECT_EQ(valueOf("offers.on_demand.boot_hours"), "0");
    EXPECT_EQ(valueOf("offers.bare_metal.overheads"), "\"bare_metal\"");
    EXPECT_EQ(valueOf("reference_gpu"), "\"H100\"");
    EXPECT_EQ(valueOf("workloads[0].kind"), "absent");
    EXPECT_EQ(valueOf("extra_costs"), "[]");
    for (const auto& entry : defaults)
        EXPECT_EQ(entry.why.find(".md"), std::string::npos) << entry.field << " names a page that no user has";
}

TEST(UsageReport, WhatTheFileSaysIsNoDefaultEvenWhereItEqualsOne) {
    Json json = tests::smallJson();
    auto& workload = json["workloads"][0];
    workload["kind"] = "other";
    workload["isolation"] = "shared";
    workload["interruptible"] = false;
    workload["max_delay_hours"] = 0;
    workload["overlap"] = nullptr;
    workload["measured_slowdown"] = Json::object();
    json["currency"] = "USD";
    json["offers"]["on_demand"]["fabric"] = true;
    json["offers"]["on_demand"]["boot_hours"] = 0;
    json["delivery"]["virtual"]["slowdown"]["cpu"] = 1;
    json["operations"]["hourly_wage_usd"] = 0;
    json["extra_costs"] = Json::array();
    json["correlations"]["tier_prices"] = 0;
    std::set<std::string> fields;
    std::string components;
    for (const auto& entry : models::defaultsUsed(*read(json), json.dump())) {
        fields.insert(entry.field);
        if (entry.field == "delivery.virtual.slowdown") components = entry.why;
    }
    for (const char* given : {"workloads[0].kind", "workloads[0].isolation", "workloads[0].interruptible", "workloads[0].max_delay_hours",
                              "workloads[0].measured_slowdown", "currency", "offers.on_demand.fabric", "offers.on_demand.boot_hours",
                              "operations.hourly_wage_usd", "extra_costs", "correlations.tier_prices"}) {
        EXPECT_EQ(fields.count(given), 0U) << given;
    }
    for (const char* absent : {"workloads[0].overlap", "workloads[0].placement", "offers.bare_metal.fabric", "correlations.virtual_slowdowns"})
        EXPECT_EQ(fields.count(absent), 1U) << absent;
    EXPECT_EQ(components.find("cpu"), std::string::npos) << components;
    EXPECT_NE(components.find("storage"), std::string::npos) << components;
}

}  // namespace
}  // namespace splitpoint
