// The five sample scenarios: what they are made of, and that each still teaches what its lesson says.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "models/catalogue/csv_table.h"
#include "models/catalogue/embedded_files.h"
#include "models/catalogue/offer_choice.h"
#include "models/catalogue/overhead_sets.h"
#include "models/evaluate.h"
#include "models/files/scenario_file.h"

namespace splitpoint::models {
namespace {

using nlohmann::json;

constexpr std::string_view kChat = "samples/01-chat-service.splitpoint";
constexpr std::string_view kResearch = "samples/02-research-cluster.splitpoint";
constexpr std::string_view kBursts = "samples/03-training-bursts.splitpoint";
constexpr std::string_view kNightly = "samples/04-nightly-batch.splitpoint";
constexpr std::string_view kMixed = "samples/05-mixed-house.splitpoint";

Scenario scenarioOf(std::string_view path) {
    const auto text = embeddedFile(path);
    EXPECT_TRUE(text.has_value()) << path;
    auto scenario = parseScenario(text.value_or(""), {}, path);
    if (scenario) return std::move(*scenario);
    for (const auto& fault : scenario.error()) ADD_FAILURE() << fault.message;
    return {};
}

Evaluation evaluated(const Scenario& scenario) {
    auto answer = evaluate(scenario);
    EXPECT_TRUE(answer) << (answer ? "" : answer.error().message);
    return answer ? std::move(*answer) : Evaluation{};
}

class Sample : public testing::TestWithParam<std::string_view> {
  protected:
    Scenario scenario = scenarioOf(GetParam());
    json provenance = json::parse(scenario.provenanceJson, nullptr, false);
};

TEST_P(Sample, IsWrittenAsTheProgramWritesIt) {
    EXPECT_EQ(scenarioJson(scenario), embeddedFile(GetParam()).value_or(""));
}

TEST_P(Sample, CoversAYearFromAMondayWithItsCurvesInside) {
    EXPECT_EQ(scenario.start, "2026-01-05");
    EXPECT_EQ(scenario.hours, 8760);
    for (const auto& workload : scenario.workloads) {
        const auto* curve = std::get_if<HourlyDemand>(&workload.demand);
        ASSERT_NE(curve, nullptr) << workload.name;
        EXPECT_EQ(curve->gpus.size() % kHoursPerWeek, 0u) << "whole weeks, so that weekdays stay weekdays";
    }
}

TEST_P(Sample, StatesDecisionLessonAndTheSourceAndLicenseOfEveryCurve) {
    ASSERT_TRUE(provenance.is_object());
    const auto lesson = provenance.value("lesson", "");
    ASSERT_GT(lesson.size(), 40u);
    EXPECT_EQ(lesson.find('.'), lesson.size() - 1) << "one sentence: " << lesson;
    EXPECT_TRUE(provenance.value("decision", "").ends_with('?'));
    for (const auto& workload : scenario.workloads) {
        ASSERT_TRUE(provenance["demand"].contains(workload.name)) << workload.name;
        for (const auto* key : {"source", "license", "note"}) {
            EXPECT_FALSE(provenance["demand"][workload.name].value(key, "").empty()) << workload.name << " " << key;
        }
    }
}

TEST_P(Sample, TakesItsOffersFromTheCatalogueByThePrintedRule) {
    OfferWish wish;
    wish.gpu = scenario.referenceGpu;
    wish.virtualGpus = scenario.offer(Tier::OnDemand)->gpusPerNode;
    wish.spot = scenario.offer(Tier::Spot).has_value();
    const auto choice = pickOffers(builtInCatalogue(), wish);
    ASSERT_TRUE(choice) << choice.error().message;
    EXPECT_EQ(provenance["offers"].value("rule", ""), choice->rule);
    for (const Tier tier : kTiers) {
        const auto& row = choice->rows[index(tier)];
        ASSERT_EQ(row.has_value(), scenario.offer(tier).has_value());
        if (!row) continue;
        const auto offer = toOffer(*row, tier);
        ASSERT_TRUE(offer) << offer.error().message;
        EXPECT_EQ(*scenario.offer(tier), *offer);
        EXPECT_EQ(offer->gpu, scenario.referenceGpu);
        const auto& from = provenance["offers"][std::string(kTierNames[index(tier)])];
        EXPECT_EQ(from.value("as_of", ""), row->asOf);
        EXPECT_EQ(from.value("source", ""), row->source);
        EXPECT_EQ(from.value("usd_per_gpu_hour", 0.0), row->usdPerGpuHour);
    }
}

TEST_P(Sample, HasOffersDatedLessThanThreeMonthsApart) {
    std::set<int> months;
    for (const auto& [name, offer] : provenance["offers"].items()) {
        if (!offer.is_object()) continue;
        const auto month = monthNumber(offer.value("as_of", ""));
        ASSERT_TRUE(month.has_value()) << name;
        months.insert(*month);
    }
    ASSERT_FALSE(months.empty());
    EXPECT_LE(*months.rbegin() - *months.begin(), kOfferWindowMonths);
}

TEST_P(Sample, CarriesTheCataloguesOverheadsAndTheSourceOfEachValue) {
    for (const auto& [name, set] : scenario.delivery) EXPECT_EQ(set, recommendedOverheads(builtInCatalogue(), name));
    for (const auto* path :
         {"operations.hourly_wage_usd", "offers.on_demand.boot_hours", "offers.bare_metal.spare_share",
          "workloads[0].headroom", "transfer_usd_per_overflow_gpu_hour"}) {
        ASSERT_TRUE(provenance["values"].contains(path)) << path;
        EXPECT_FALSE(provenance["values"][path].value("source", "").empty());
        EXPECT_FALSE(provenance["values"][path].value("quality", "").empty());
    }
}

TEST_P(Sample, AnswersWithPartsThatSumToTheTotal) {
    const auto answer = evaluated(scenario);
    ASSERT_TRUE(answer.recommendation.plan.has_value());
    for (const auto& plan : answer.plans) {
        EXPECT_NEAR(plan.cost.total(), plan.totalCostUsd, 1e-9 * plan.totalCostUsd);
        EXPECT_NEAR(plan.dollars.total(), plan.totalCostUsd, 1e-9 * plan.totalCostUsd);
    }
}

INSTANTIATE_TEST_SUITE_P(All, Sample, testing::Values(kChat, kResearch, kBursts, kNightly, kMixed));

TEST(Samples, AreFiveAndNoTwoSayTheSame) {
    const auto paths = embeddedFiles("samples/");
    ASSERT_EQ(paths.size(), 5u);
    std::set<std::string> lessons;
    std::set<std::string> decisions;
    std::set<std::string> names;
    for (const auto path : paths) {
        const auto scenario = scenarioOf(path);
        const auto provenance = json::parse(scenario.provenanceJson, nullptr, false);
        lessons.insert(provenance.value("lesson", ""));
        decisions.insert(provenance.value("decision", ""));
        names.insert(scenario.name);
    }
    EXPECT_EQ(lessons.size(), 5u);
    EXPECT_EQ(decisions.size(), 5u);
    EXPECT_EQ(names.size(), 5u);
}

TEST(Samples, ChatServiceIsSplitAndNeitherPurePlanComesClose) {
    const auto answer = evaluated(scenarioOf(kChat));
    EXPECT_EQ(answer.recommendation.plan, PlanKind::Hybrid);
    EXPECT_FALSE(answer.recommendation.hybridIs.has_value());
    EXPECT_GT(answer.recommendation.margin.value_or(0), 0.10);
    EXPECT_TRUE(answer.plan(PlanKind::BareMetal).feasible && answer.plan(PlanKind::Virtual).feasible);
}

TEST(Samples, ResearchClusterStaysOnBareMetalBecauseItsJobsMayWait) {
    auto scenario = scenarioOf(kResearch);
    const auto answer = evaluated(scenario);
    EXPECT_EQ(answer.recommendation.plan, PlanKind::BareMetal);
    EXPECT_GT(answer.plan(PlanKind::BareMetal).deferredGpuHours, 0.0);

    scenario.workloads[0].maxDelayHours = 0;
    const auto atOnce = evaluated(scenario);
    EXPECT_EQ(atOnce.recommendation.plan, PlanKind::Hybrid);
    EXPECT_GT(atOnce.plan(PlanKind::Hybrid).totalCostUsd, answer.plan(PlanKind::BareMetal).totalCostUsd);
}

TEST(Samples, TrainingBurstsBelongOnRentedMachines) {
    const auto answer = evaluated(scenarioOf(kBursts));
    EXPECT_EQ(answer.recommendation.plan, PlanKind::Virtual);
    EXPECT_EQ(answer.recommendation.hybridIs, PlanKind::Virtual);
    EXPECT_LT(answer.plan(PlanKind::BareMetal).utilization.value_or(1), 0.10);
}

TEST(Samples, NightlyBatchIsACloseCall) {
    const auto answer = evaluated(scenarioOf(kNightly));
    EXPECT_LT(answer.recommendation.margin.value_or(1), 0.01);
    EXPECT_FALSE(answer.recommendation.material);
    EXPECT_TRUE(answer.plan(PlanKind::BareMetal).feasible && answer.plan(PlanKind::Virtual).feasible);
    EXPECT_GT(answer.plan(PlanKind::BareMetal).deferredGpuHours, 0.0);
}

TEST(Samples, MixedHouseSharesItsBareMetalAndRentsTheRest) {
    const auto answer = evaluated(scenarioOf(kMixed));
    EXPECT_EQ(answer.recommendation.plan, PlanKind::Hybrid);
    const auto& cloud = answer.plan(PlanKind::Virtual);
    EXPECT_FALSE(cloud.feasible);
    EXPECT_TRUE(std::any_of(cloud.reasons.begin(), cloud.reasons.end(), [](const std::string& reason) {
        return reason.find("Patient imaging") != std::string::npos;
    }));
    const auto& hybrid = answer.plan(PlanKind::Hybrid);
    ASSERT_EQ(hybrid.workloads.size(), 3u);
    EXPECT_EQ(hybrid.workloads[0].usefulGpuHours[index(Tier::OnDemand)], 0.0);
    double sharing = 0;
    for (std::size_t w = 1; w < hybrid.workloads.size(); ++w) {
        sharing += hybrid.workloads[w].usefulGpuHours[index(Tier::BareMetal)];
    }
    EXPECT_GT(sharing, hybrid.workloads[0].usefulGpuHours[index(Tier::BareMetal)]);
}

/// Column "gpus" of a public trace, or nothing where the traces are not at hand.
std::vector<double> trace(const std::string& name) {
    std::ifstream in(SPLITPOINT_SHARED "/data/traces/" + name, std::ios::binary);
    if (!in) return {};
    std::ostringstream text;
    text << in.rdbuf();
    const auto table = CsvTable::parse(text.str(), name);
    std::vector<double> curve;
    for (std::size_t row = 0; table && row < table->rows(); ++row) {
        curve.push_back(table->number(row, "gpus").value_or(0));
    }
    return curve;
}

TEST(Samples, KeepTheMeasuredCurvesHourForHour) {
    const auto azure = trace("azure_llm_conv_2024_hourly.csv");
    const auto helios = trace("helios_earth_2020-05_hourly.csv");
    if (azure.empty() || helios.empty()) GTEST_SKIP() << "the public traces are not beside this checkout";
    const auto chat = std::get<HourlyDemand>(scenarioOf(kChat).workloads[0].demand).gpus;
    ASSERT_EQ(chat.size(), 168u);
    for (std::size_t h = 0; h < chat.size(); ++h) EXPECT_NEAR(chat[h], azure[(h + 24) % 168] * 0.64, 0.0051) << h;
    const auto research = std::get<HourlyDemand>(scenarioOf(kResearch).workloads[0].demand).gpus;
    ASSERT_EQ(research.size(), 672u);
    for (std::size_t h = 0; h < research.size(); ++h) EXPECT_NEAR(research[h], helios[h + 72] * 0.045, 0.0051) << h;
}

}  // namespace
}  // namespace splitpoint::models
