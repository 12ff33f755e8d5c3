#include "models/files/scenario_file.h"

#include <gtest/gtest.h>

#include "tests/models/files/scenario_fixture.h"

namespace splitpoint {
namespace {

using models::Tier;
using tests::faultsOf;

TEST(ScenarioFile, ReadsEveryFieldOfARichScenario) {
    const auto file = models::readScenarioFile(tests::dataFolder() / "rich.splitpoint");
    ASSERT_TRUE(file) << file.error().front().message;
    const models::Scenario& s = file->scenario;
    EXPECT_EQ(s.name, "Everything that a file can say");
    EXPECT_EQ(s.start, "2026-01-05");
    EXPECT_EQ(s.hours, 336);
    ASSERT_EQ(s.workloads.size(), 3U);
    const models::Workload& training = s.workloads[0];
    EXPECT_EQ(training.kind, models::WorkloadKind::Training);
    EXPECT_EQ(std::get<models::HourlyDemand>(training.demand).gpus[2], 48.5);
    EXPECT_EQ(training.growthPerYear, (models::Estimate{0, 0.1, 0.3}));
    EXPECT_EQ(training.gpusPerJob, 16);
    EXPECT_EQ(training.split, models::Split::ByJob);
    EXPECT_EQ(training.timeShares[models::index(models::Component::InterconnectInternode)], models::Estimate(0.16));
    EXPECT_EQ(training.measuredSlowdown.at("virtual").high, 1.05);
    EXPECT_EQ(training.isolation, models::Isolation::SingleTenantHost);
    EXPECT_EQ(training.checkpointIntervalHours, models::Estimate(4));
    EXPECT_EQ(std::get<models::WeekDemand>(s.workloads[1].demand).points[1], (models::WeekPoint{12.5, 40}));
    const auto& csv = std::get<models::CsvDemand>(s.workloads[2].demand);
    EXPECT_EQ(csv.path, "nightly.csv");
    EXPECT_EQ(csv.scale, 1.5);
    ASSERT_EQ(csv.gpus.size(), 48U);
    EXPECT_EQ(csv.gpus[6], 2);
    EXPECT_TRUE(s.workloads[2].interruptible);
    EXPECT_EQ(s.workloads[2].maxDelayHours, 6);
    EXPECT_EQ(s.offer(Tier::BareMetal)->termHours, 300);
    EXPECT_EQ(s.offer(Tier::OnDemand)->instanceGpus, 4);
    EXPECT_EQ(s.offer(Tier::OnDemand)->tenancy, models::Tenancy::Dedicated);
    EXPECT_EQ(s.offer(Tier::Spot)->availability, models::Estimate(0.8));
    EXPECT_EQ(s.offer(Tier::Spot)->relativeSpeed, 0.6);
    EXPECT_EQ(s.delivery.at("virtual").disturbance.ioSlowdown, models::Estimate(0.2));
    EXPECT_EQ(s.delivery.at("virtual").slowdown[models::index(models::Component::GpuCompute)], models::Estimate(1));
    EXPECT_EQ(s.operations.hoursPerGpuMonth.virtualMachines, models::Estimate(0.06));
    EXPECT_EQ(s.extraCosts[1].delivery, models::Delivery::BareMetal);
    EXPECT_NE(s.provenanceJson.find("a quote"), std::string::npos);
}

TEST(ScenarioFile, LeavesDefaultsOfTheContractWhereNothingIsGiven) {
    const auto s = models::parseScenario(tests::smallJson().dump(), {}, "t");
    ASSERT_TRUE(s) << s.error().front().message;
    EXPECT_EQ(s->workloads[0], [&] {
        models::Workload w;
        w.name = "w";
        w.demand = models::HourlyDemand{{8}};
        w.timeShares[0] = 1;
        return w;
    }());
    EXPECT_EQ(s->offer(Tier::OnDemand)->availability, models::Estimate(1));
    EXPECT_FALSE(s->offer(Tier::Spot));
    EXPECT_FALSE(s->offer(Tier::OnDemand)->instanceGpus);
}

TEST(ScenarioFile, TreatsNullAsAbsentEverywhere) {
    auto json = tests::smallJson();
    for (const char* key : {"currency", "reference_gpu", "operations", "extra_costs", "count_commitment", "provenance",
                            "transfer_usd_per_overflow_gpu_hour"}) {
        json[key] = nullptr;
    }
    json["offers"]["spot"] = nullptr;
    json["offers"]["on_demand"]["boot_hours"] = nullptr;
    json["horizon"]["start"] = nullptr;
    json["delivery"]["unused"] = nullptr;
    for (const char* key : {"kind", "headroom", "measured_slowdown", "split"}) json["workloads"][0][key] = nullptr;
    json["workloads"][0]["time_shares"]["cpu"] = nullptr;
    json["workloads"][0]["demand"]["week"] = nullptr;
    const auto read = models::parseScenario(json.dump(), {}, "t");
    ASSERT_TRUE(read) << read.error().front().message;
    EXPECT_EQ(*read, *models::parseScenario(tests::smallJson().dump(), {}, "t"));
}

TEST(ScenarioFile, OneOfBareMetalOnDemandAndReservedIsEnough) {
    const auto json = tests::smallJson();
    EXPECT_TRUE(faultsOf(tests::without(json, "/offers/bare_metal")).empty());
    EXPECT_TRUE(faultsOf(tests::without(json, "/offers/on_demand")).empty());
    auto reserved = json;
    reserved["offers"] = {{"reserved_virtual", json["offers"]["bare_metal"]}};
    EXPECT_TRUE(faultsOf(reserved).empty());
    auto spot = json;
    spot["offers"] = {{"spot", json["offers"]["on_demand"]}};
    ASSERT_EQ(faultsOf(spot).size(), 1U);
    EXPECT_NE(faultsOf(spot)[0].find("offers: none to run on"), std::string::npos);
}

TEST(ScenarioFile, DigestIsThatOfTheBytes) {
    EXPECT_EQ(models::sha256Hex("abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");  // FIPS 180-4
    EXPECT_EQ(models::sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const auto file = models::readScenarioFile(tests::dataFolder() / "rich.splitpoint");
    EXPECT_EQ(file->sha256, models::sha256Hex(tests::richText()));
}

TEST(ScenarioFile, ReadsTheFrozenScenariosOfTheOracle) {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(tests::dataFolder() / ".." / "golden")) {
        if (entry.path().extension() != ".splitpoint") continue;
        const auto file = models::readScenarioFile(entry.path());
        EXPECT_TRUE(file) << file.error().front().message;
        ++count;
    }
    EXPECT_GT(count, 100);
}

}  // namespace
}  // namespace splitpoint
