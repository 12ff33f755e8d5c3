#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "models/files/scenario_file.h"
#include "tests/models/files/scenario_fixture.h"

namespace splitpoint {
namespace {

using tests::faultsOf;
using tests::Json;
using tests::richJson;
using tests::smallJson;
using tests::with;
using tests::without;

/// One wrong value in a rich scenario gives one message that begins with file and field and says what is allowed.
struct Wrong {
    const char* pointer;
    Json value;
    const char* message;
};

class WrongValue : public testing::TestWithParam<Wrong> {};

TEST_P(WrongValue, IsOneFaultThatNamesFileFieldValueAndRange) {
    const Wrong& wrong = GetParam();
    const auto messages = faultsOf(with(richJson(), wrong.pointer, wrong.value));
    ASSERT_EQ(messages.size(), 1U) << (messages.empty() ? "read" : messages[1]);
    EXPECT_EQ(messages[0].substr(0, std::string("t.splitpoint: ").size() + std::string(wrong.message).size()),
              std::string("t.splitpoint: ") + wrong.message);
}

const Wrong kWrongValues[] = {
    {"/splitpoint", 2, "splitpoint: 2 was made by a newer version of Splitpoint"},
    {"/splitpoint", 0, "splitpoint: 0 is not allowed; must be 1"},
    {"/splitpoint", "1", "splitpoint: \"1\" is not allowed; must be 1"},
    {"/splitpoint", 1.5, "splitpoint: 1.5 is not allowed; must be 1"},
    {"/splitpoint", nullptr, "splitpoint: missing"},
    {"/name", "", "name: \"\" is not allowed; must not be empty"},
    {"/name", 7, "name: 7 is not allowed; must be a text"},
    {"/currency", "EUR", "currency: \"EUR\" is not allowed; leave it out or write \"USD\": prices are in usd_ fields"},
    {"/horizon/hours", 0, "horizon.hours: 0 is not allowed; must be a whole number, 1 to 262800"},
    {"/horizon/hours", 262801, "horizon.hours: 262801 is not allowed; must be a whole number, 1 to 262800"},
    {"/horizon/hours", 24.5, "horizon.hours: 24.5 is not allowed; must be a whole number"},
    {"/horizon/hours",
     {{"low", 1}, {"typical", 2}, {"high", 3}},
     "horizon.hours: an object is not allowed; must be a whole number, 1 to 262800; a range is not allowed here"},
    {"/horizon/start", "2026-02-30", "horizon.start: \"2026-02-30\" is not a date; write YYYY-MM-DD"},
    {"/horizon", 8760, "horizon: 8760 is not allowed; must be an object"},
    {"/workloads", Json::array(), "workloads: none given; at least one is required"},
    {"/workloads", Json::object(), "workloads: an object is not allowed; must be a list"},
    {"/workloads/1/name", "Training",
     "workloads[1].name: \"Training\" is the name of workloads[0] too; names must be distinct"},
    {"/workloads/0/name", nullptr, "workloads[0].name: missing; required"},
    {"/workloads/0/kind", "traning",
     "workloads[0].kind: \"traning\" is not allowed; must be one of training, inference, batch, experiment, other; did "
     "you mean \"training\"?"},
    {"/workloads/0/growth_per_year", -1, "workloads[0].growth_per_year: -1 is not allowed; allowed is above -1"},
    {"/workloads/0/gpus_per_job", 0,
     "workloads[0].gpus_per_job: 0 is not allowed; must be a whole number, 1 to 1000000"},
    {"/workloads/0/gpus_per_job", 1000001, "workloads[0].gpus_per_job: 1000001 is not allowed"},
    {"/workloads/0/demand",
     {{"template", "busines_hours_inference"}, {"gpus", 4}},
     "workloads[0].demand.template: \"busines_hours_inference\" is not allowed; must be one of sustained_training"},
    {"/workloads/0/demand", {{"template", "notebooks"}}, "workloads[0].demand.gpus: missing; required beside template"},
    {"/workloads/0/demand/gpus", 4, "workloads[0].demand.gpus: only beside template"},
    {"/workloads/0/demand/layers", 4, "workloads[0].demand.layers: 4 is not allowed; must be a list"},
    {"/workloads/0/demand/layers", {4}, "workloads[0].demand.layers[0]: 4 is not allowed; must be an object"},
    {"/workloads/0/demand/layers",
     {{{"name", "x"}}},
     "workloads[0].demand.layers[0].kind: missing; required: what the layer does, one of import, template, scale"},
    {"/workloads/0/demand/layers",
     {{{"kind", "scal"}, {"factor", 2}}},
     "workloads[0].demand.layers[0].kind: \"scal\" is not allowed; must be one of import, template, scale, growth, "
     "months, "
     "shift, cap, event, drawn, roughness; did you mean \"scale\"?"},
    {"/workloads/0/demand/layers",
     {{{"kind", "scale"}, {"factr", 2}, {"factor", 2}}},
     "workloads[0].demand.layers[0].factr: unknown key in a scale layer; did you mean \"factor\"?"},
    {"/workloads/0/demand/layers",
     {{{"kind", "scale"}}},
     "workloads[0].demand.layers[0].factor: missing; required: Factor on every hour, 0 to"},
    {"/workloads/0/demand/layers",
     {{{"kind", "scale"}, {"factor", -2}}},
     "workloads[0].demand.layers[0].factor: -2 is not allowed; allowed is 0 to"},
    {"/workloads/0/demand/layers",
     {{{"kind", "roughness"}, {"share", 0.1}}},
     "workloads[0].demand.layers[0].seed: missing; required: Same seed, same noise"},
    {"/workloads/0/demand/layers",
     {{{"kind", "months"}, {"factors", {1, 2, 3}}}},
     "workloads[0].demand.layers[0].factors: 3 numbers given; must be 12"},
    {"/workloads/0/demand/layers",
     {{{"kind", "event"}, {"from_hour", 1}, {"hours", 5}, {"every_hours", 3}}},
     "workloads[0].demand.layers[0].every_hours: 3 is not allowed; must be 0 or at least hours, 5"},
    {"/workloads/0/demand/layers",
     {{{"kind", "drawn"}, {"spans", {{{"points", {{1, 2}, {5, 2}}}}, {{"points", {{4, 2}, {9, 2}}}}}}}},
     "workloads[0].demand.layers[0].spans[1].points: hour 4 does not come after 5, where the span before ends"},
    {"/workloads/0/demand/layers",
     {{{"kind", "drawn"}, {"spans", {{{"points", {{1.2, 2}, {1.8, 2}}}}}}}},
     "workloads[0].demand.layers[0].spans[0].points: no whole hour lies from 1.2 to 1.8"},
    {"/workloads/0/demand/layers",
     {{{"kind", "drawn"}, {"spans", {{{"points", {{1, 2}, {168, 2}}}}}}}},
     "workloads[0].demand.layers[0].spans[0].points: hour 168 is not allowed in a layer that repeats every week"},
    {"/workloads/0/demand/layers",
     {{{"kind", "drawn"}, {"spans", {{{"points", {{1, 2, "smooth"}, {5, 2, "step"}}}}}}}},
     "workloads[0].demand.layers[0].spans[0].points[1]: no segment begins at the last point of a span"},
    {"/workloads/0/demand/layers",
     {{{"kind", "drawn"}, {"spans", {{{"points", {{1, 2, "curved"}, {5, 2}}}}}}}},
     "workloads[0].demand.layers[0].spans[0].points[0]: a list is not allowed; must be [hour, gpus], two numbers, and"},
    {"/workloads/1/demand/week/points/3", {160, 1, 2}, "workloads[1].demand.week.points[3]: a list is not allowed"},
    {"/workloads/1/demand/week/points/3",
     {160, 1, "step", 2},
     "workloads[1].demand.week.points[3]: a list is not allowed"},
    {"/workloads/0/demand/layers",
     {{{"kind", "import"}, {"curve", {{"csv", "absent.csv"}}}}},
     "workloads[0].demand.layers[0].curve.csv: \"absent.csv\" cannot be opened"},
    {"/workloads/0/demand/layers",
     {{{"kind", "scale"}, {"factor", 1e8}}},
     "workloads[0].demand.layers: they raise hour 0 to 6400000000 GPUs; at most 1000000000"},
    {"/workloads/0/overlap", 1.5, "workloads[0].overlap: 1.5 is not allowed; allowed is 0 to 1"},
    {"/workloads/0/overlap", "0.5",
     "workloads[0].overlap: \"0.5\" is not allowed; must be a number or {\"low\", \"typical\", \"high\"}, each 0 to 1"},
    {"/workloads/0/overlap",
     {{"low", 0.5}, {"typical", 0.4}, {"high", 0.6}},
     "workloads[0].overlap: low, typical, high are 0.5, 0.4, 0.6; must be low <= typical <= high"},
    {"/workloads/0/overlap",
     {{"low", 0.5}, {"typical", 0.6}, {"high", 1.6}},
     "workloads[0].overlap: 0.5, 0.6, 1.6 is not allowed; allowed is 0 to 1"},
    {"/workloads/0/overlap", {{"low", 0.5}, {"high", 0.6}}, "workloads[0].overlap.typical: missing; required"},
    {"/workloads/0/overlap",
     {{"low", 0.5}, {"typical", 0.5}, {"high", 0.6}, {"tipical", 1}},
     "workloads[0].overlap.tipical: unknown key in a range; did you mean \"typical\"?"},
    {"/workloads/0/overlap",
     {{"low", 0.5}, {"mid", 0.5}, {"typical", 0.5}, {"high", 0.6}},
     "workloads[0].overlap.mid: unknown key in a range; did you mean \"low\"?"},
    {"/workloads/0/headroom", -0.1, "workloads[0].headroom: -0.1 is not allowed; allowed is 0 to"},
    {"/workloads/0/time_shares/cpu", 0.5, "workloads[0].time_shares: shares sum to 1.46; must sum to 1"},
    {"/workloads/0/time_shares/cpu", -0.04, "workloads[0].time_shares.cpu: -0.04 is not allowed; allowed is 0 to 1"},
    {"/workloads/0/time_shares/gpu_computer", 0.1,
     "workloads[0].time_shares.gpu_computer: unknown key in time_shares; did you mean \"gpu_compute\"?"},
    {"/workloads/0/time_shares_gpus", 1,
     "workloads[0].time_shares_gpus: 1 is not allowed beside an interconnect share above 0"},
    {"/workloads/0/measured_slowdown/virtual", 0,
     "workloads[0].measured_slowdown.virtual: 0 is not allowed; allowed is above 0"},
    {"/workloads/0/measured_slowdown/virtul", 1.1,
     "workloads[0].measured_slowdown.virtul: no overhead set of this name; did you mean \"virtual\"?"},
    {"/workloads/0/isolation", "shard", "workloads[0].isolation: \"shard\" is not allowed"},
    {"/workloads/0/max_delay_hours", -1,
     "workloads[0].max_delay_hours: -1 is not allowed; must be a whole number, 0 to"},
    {"/workloads/0/max_delay_hours", 1.5, "workloads[0].max_delay_hours: 1.5 is not allowed; must be a whole number"},
    {"/workloads/0/interruptible", 1, "workloads[0].interruptible: 1 is not allowed; must be true or false"},
    {"/workloads/0/checkpoint_interval_hours", 0,
     "workloads[0].checkpoint_interval_hours: 0 is not allowed; allowed is above 0"},
    {"/workloads/0/demand", Json::object(),
     "workloads[0].demand: 0 forms given; must be exactly one of hourly_gpus, csv, week"},
    {"/workloads/0/demand/csv", "nightly.csv",
     "workloads[0].demand: 2 forms given; must be exactly one of hourly_gpus, csv, week"},
    {"/workloads/0/demand/scale", 2, "workloads[0].demand.scale: only beside csv"},
    {"/workloads/0/demand/hourly_gpus", Json::array(), "workloads[0].demand.hourly_gpus: has no values"},
    {"/workloads/0/demand/hourly_gpus/3", -1,
     "workloads[0].demand.hourly_gpus[3]: -1 is not allowed; allowed is 0 to 1000000000"},
    {"/workloads/0/demand/hourly_gpus/3", nullptr,
     "workloads[0].demand.hourly_gpus[3]: null is not allowed; must be a number"},
    {"/workloads/0/demand/hourly_gpus/3", 2e9, "workloads[0].demand.hourly_gpus[3]: 2000000000 is not allowed"},
    {"/workloads/1/demand/week/points/2",
     {5, 1},
     "workloads[1].demand.week.points[2]: hour 5 does not come after 12.5"},
    {"/workloads/1/demand/week/points/3", {168, 1}, "workloads[1].demand.week.points[3]: hour 168 is not allowed"},
    {"/workloads/1/demand/week/points/3", {167, -1}, "workloads[1].demand.week.points[3]: gpus -1 is not allowed"},
    {"/workloads/1/demand/week/points/3",
     {167},
     "workloads[1].demand.week.points[3]: a list is not allowed; must be [hour, gpus]"},
    {"/workloads/1/demand/week/points", Json::array(), "workloads[1].demand.week.points: has no values"},
    {"/workloads/2/demand/csv", "../secret.csv",
     "workloads[2].demand.csv: \"../secret.csv\" leaves the scenario's folder"},
    {"/workloads/2/demand/csv", "/etc/passwd", "workloads[2].demand.csv: \"/etc/passwd\" is absolute"},
    {"/workloads/2/demand/csv", "missing.csv", "workloads[2].demand.csv: \"missing.csv\" cannot be opened"},
    {"/workloads/2/demand/csv", ".", "workloads[2].demand.csv: \".\" is not a regular file"},
    {"/workloads/2/demand/csv", "", "workloads[2].demand.csv: \"\" is not a file name"},
    {"/workloads/2/demand/csv", 3, "workloads[2].demand.csv: 3 is not allowed; must be a text"},
    {"/workloads/2/demand/scale", -1, "workloads[2].demand.scale: -1 is not allowed"},
    {"/offers/bare_metal/usd_per_gpu_hour", 0,
     "offers.bare_metal.usd_per_gpu_hour: 0 is not allowed; allowed is above 0"},
    {"/offers/bare_metal/usd_per_gpu_hour", nullptr, "offers.bare_metal.usd_per_gpu_hour: missing; required"},
    {"/offers/bare_metal/gpus_per_node", 8.5,
     "offers.bare_metal.gpus_per_node: 8.5 is not allowed; must be a whole number"},
    {"/offers/bare_metal/term_hours",
     {{"low", 1}, {"typical", 2}, {"high", 3}},
     "offers.bare_metal.term_hours: an object is not allowed; must be one number, 0 to 1000000; a range is not allowed "
     "here"},
    {"/offers/bare_metal/tenancy", "dedicated",
     "offers.bare_metal.tenancy: unknown key in a bare-metal offer; it belongs to reserved_virtual, on_demand, spot"},
    {"/offers/on_demand/term_hours", 5,
     "offers.on_demand.term_hours: unknown key in an on-demand offer; it belongs to bare_metal, reserved_virtual"},
    {"/offers/on_demand/boot_hour", 5,
     "offers.on_demand.boot_hour: unknown key in an on-demand offer; did you mean \"boot_hours\"?"},
    {"/offers/on_demand/instance_gpus", -1, "offers.on_demand.instance_gpus: -1 is not allowed"},
    {"/offers/on_demand/overheads", "virtuall",
     "offers.on_demand.overheads: \"virtuall\" is not a set in delivery; did you mean \"virtual\"?"},
    {"/offers/on_demand/overheads", "own_racks",
     "offers.on_demand.overheads: \"own_racks\" is not a set in delivery; add it there, or choose another set for this "
     "offer"},
    {"/offers/on_demnd", Json::object(), "offers.on_demnd: unknown key in offers; did you mean \"on_demand\"?"},
    {"/offers/spot/relative_speed", nullptr,
     "offers.spot.relative_speed: missing; required: the GPU is \"A100\" and useful GPUs are counted in \"H100\""},
    {"/offers/spot/relative_speed", 0, "offers.spot.relative_speed: 0 is not allowed; allowed is above 0"},
    {"/offers/spot/availability", 1.1, "offers.spot.availability: 1.1 is not allowed; allowed is 0 to 1"},
    {"/offers/spot/gpu", "", "offers.spot.gpu: \"\" is not allowed; must not be empty"},
    {"/delivery/virtual/slowdown/cpu", 0.4, "delivery.virtual.slowdown.cpu: 0.4 is not allowed; allowed is 0.5 to"},
    {"/delivery/virtual/disturbance/probability", 2,
     "delivery.virtual.disturbance.probability: 2 is not allowed; allowed is 0 to 1"},
    {"/delivery/virtual/disturbance/io_slowdwn", 2,
     "delivery.virtual.disturbance.io_slowdwn: unknown key in disturbance; did you mean \"io_slowdown\"?"},
    {"/operations/hourly_wage_usd", -80, "operations.hourly_wage_usd: -80 is not allowed; allowed is 0 to"},
    {"/operations/hours_per_gpu_month/metal", 1,
     "operations.hours_per_gpu_month.metal: unknown key in hours_per_gpu_month; did you mean \"bare_metal\"?"},
    {"/transfer_usd_per_overflow_gpu_hour", -1, "transfer_usd_per_overflow_gpu_hour: -1 is not allowed"},
    {"/extra_costs/0/delivery", nullptr, "extra_costs[0].delivery: missing; required"},
    {"/extra_costs/0/usd_per_month", -1, "extra_costs[0].usd_per_month: -1 is not allowed"},
    {"/extra_costs/1", 5, "extra_costs[1]: 5 is not allowed; must be an object"},
    {"/count_commitment", "within",
     "count_commitment: \"within\" is not allowed; must be one of within_horizon, full_term"},
    {"/colour", "red", "colour: unknown key in a scenario; did you mean \"offers\"?"},
    {"/foo", 1, "foo: unknown key in a scenario; did you mean \"name\"?"},
};

INSTANTIATE_TEST_SUITE_P(Scenario, WrongValue, testing::ValuesIn(kWrongValues));

TEST(ScenarioFaults, EveryRequiredKeyThatIsMissingIsOneFault) {
    for (const char* pointer :
         {"/name", "/horizon", "/horizon/hours", "/workloads", "/workloads/0/name", "/workloads/0/demand",
          "/workloads/0/time_shares", "/offers", "/offers/bare_metal/gpu", "/offers/bare_metal/usd_per_gpu_hour",
          "/offers/on_demand/gpus_per_node", "/delivery", "/delivery/virtual"}) {
        const auto messages = faultsOf(without(smallJson(), pointer));
        EXPECT_EQ(messages.size(), 1U) << pointer << (messages.empty() ? " read" : "; " + messages.back());
        if (!messages.empty()) {
            EXPECT_NE(messages[0].find("missing; required"), std::string::npos) << messages[0];
        }
    }
}

TEST(ScenarioFaults, AHintShowsNoControlCharacterOfTheFile) {  // found by fuzzing
    auto json = smallJson();
    json["delivery"]["vir\x7Ftual"] = json["delivery"]["virtual"];
    json["delivery"].erase("virtual");
    json["offers"]["on_demand"]["overheads"] = "virtual";
    const auto messages = faultsOf(json);
    ASSERT_FALSE(messages.empty());
    EXPECT_NE(messages[0].find("did you mean \"vir?tual\"?"), std::string::npos) << messages[0];
}

TEST(ScenarioFaults, AllFaultsAreListedAtOnce) {
    auto json = smallJson();
    json["horizon"]["hours"] = 0;
    json["workloads"][0]["overlp"] = 0.5;
    json["workloads"][0]["headroom"] = -1;
    json["offers"]["on_demand"]["usd_per_gpu_hour"] = -3;
    json["offers"]["bare_metal"].erase("gpus_per_node");
    EXPECT_EQ(faultsOf(json).size(), 5U);
}

TEST(ScenarioFaults, AnEndlessListOfFaultsIsCut) {
    auto json = smallJson();
    for (int i = 0; i < 5000; ++i) json["key" + std::to_string(i)] = i;
    const auto messages = faultsOf(json);
    EXPECT_LT(messages.size(), 200U);
    EXPECT_NE(messages.back().find("more"), std::string::npos);
}

TEST(ScenarioFaults, InterconnectNeedsMoreThanOneGpu) {
    auto json = smallJson();
    json["workloads"][0]["time_shares"] = {{"gpu_compute", 0.9}, {"interconnect", 0.1}};
    ASSERT_EQ(faultsOf(json).size(), 1U);
    EXPECT_NE(faultsOf(json)[0].find("time_shares_gpus: gpus_per_job, 1 is not allowed"), std::string::npos);
    json["workloads"][0]["gpus_per_job"] = 8;
    EXPECT_TRUE(faultsOf(json).empty());
}

TEST(ScenarioFaults, AScenarioEditedInMemoryIsHeldAgainstTheSameRanges) {
    auto scenario = *models::parseScenario(smallJson().dump(), {}, "t");
    EXPECT_TRUE(models::validate(scenario).empty());
    scenario.workloads[0].overlap = 2.0;
    scenario.offer(models::Tier::OnDemand)->usdPerGpuHour = 0.0;
    scenario.offer(models::Tier::OnDemand)->bootHours = std::numeric_limits<double>::quiet_NaN();
    const auto errors = models::validate(scenario);
    ASSERT_EQ(errors.size(), 3U);
    EXPECT_EQ(errors[0].message, "workloads[0].overlap: 2 is not allowed; allowed is 0 to 1");
}

TEST(ScenarioFaults, ACalibrationProfileIsCalledOne) {
    const auto profile =
        models::parseScenario(R"({"schema": "splitpoint.calibration", "version": [1, 0]})", {}, "node.json");
    ASSERT_FALSE(profile);
    ASSERT_EQ(profile.error().size(), 1U);
    EXPECT_EQ(profile.error()[0].message,
              "node.json: this is a calibration profile, not a scenario; splitpoint-calibrate compare puts two of them "
              "side by side, and the Calibrate page applies them to a scenario");
}

TEST(ScenarioFaults, FoldersAndMissingFilesAreRefused) {
    const auto folder = models::readScenarioFile(tests::dataFolder());
    ASSERT_FALSE(folder);
    EXPECT_NE(folder.error()[0].message.find("is a folder"), std::string::npos);
    const auto missing = models::readScenarioFile(tests::dataFolder() / "none.splitpoint");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error()[0].kind, models::ErrorKind::Io);
    EXPECT_NE(missing.error()[0].message.find("cannot be opened: No such file"), std::string::npos);
}

}  // namespace
}  // namespace splitpoint
