#include "models/files/scenario_schema.h"

#include <gtest/gtest.h>

#include "tests/models/files/scenario_fixture.h"

namespace splitpoint {
namespace {

using tests::Json;

/// The schema of an object, also where null is allowed beside it.
const Json& objectOf(const Json& schema) {
    return schema.contains("anyOf") && !schema.contains("properties") ? schema["anyOf"][0] : schema;
}

/// Every key of the value is in the schema, and every key of the schema is in the value: the value gives all fields.
void compare(const Json& value, const Json& schema, const std::string& path, const Json& whole) {
    const Json& object = objectOf(schema);
    if (value.is_array() && object.contains("items") && value[0].is_object()) {
        compare(value[0], object["items"], path + "[]", whole);
    } else if (value.is_object() && object.contains("properties")) {
        EXPECT_EQ(object["additionalProperties"], false) << path;
        for (const auto& [key, part] : value.items()) {
            ASSERT_TRUE(object["properties"].contains(key)) << path << "." << key << " is not in the schema";
            EXPECT_TRUE(object["properties"][key].contains("description")) << path << "." << key;
            compare(part, object["properties"][key], path + "." + key, whole);
        }
    }
}

TEST(ScenarioSchema, KnowsEveryKeyOfAFileThatGivesAllFields) {
    const Json schema = Json::parse(models::scenarioSchema());
    EXPECT_EQ(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    compare(tests::richJson(), schema, "", schema);
}

TEST(ScenarioSchema, EveryKeyOfItIsReadByTheReader) {
    const Json schema = Json::parse(models::scenarioSchema());
    const Json rich = tests::richJson();
    for (const auto& [key, part] : schema["properties"].items()) EXPECT_TRUE(rich.contains(key)) << key;
    const Json& offers = schema["properties"]["offers"]["properties"];
    for (const auto& [tier, offer] : offers.items()) {
        for (const auto& [key, part] : objectOf(offer)["properties"].items()) {
            // A value of a wrong type is a fault only of a key that is read.
            const auto faults =
                tests::faultsOf(tests::with(rich, "/offers/" + tier + "/" + key, Json::array({"wrong"})));
            EXPECT_FALSE(faults.empty()) << tier << "." << key;
        }
    }
    const Json& workload = schema["properties"]["workloads"]["items"]["properties"];
    for (const auto& [key, part] : workload.items()) {
        const auto faults = tests::faultsOf(tests::with(rich, "/workloads/0/" + key, Json::array({"wrong"})));
        EXPECT_FALSE(faults.empty()) << key;
    }
}

TEST(ScenarioSchema, SaysRangesAndWhatIsRequired) {
    const Json schema = Json::parse(models::scenarioSchema());
    const Json& hours = schema["properties"]["horizon"]["properties"]["hours"];
    EXPECT_EQ(hours["maximum"], 262800);
    EXPECT_EQ(hours["type"], "integer");
    const Json& price =
        schema["properties"]["offers"]["properties"]["on_demand"]["anyOf"][0]["properties"]["usd_per_gpu_hour"];
    EXPECT_EQ(price["anyOf"][0]["exclusiveMinimum"], 0);
    EXPECT_EQ(price["anyOf"][1]["required"], Json({"low", "typical", "high"}));
    EXPECT_EQ(schema["required"], Json({"splitpoint", "name", "horizon", "workloads", "offers", "delivery"}));
}

}  // namespace
}  // namespace splitpoint
