#include "models/files/results_file.h"

#include <limits>

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/files/scenario_fixture.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint {
namespace {

using tests::Json;

models::Evaluation evaluationOf(const Json& json) {
    return *models::evaluate(*models::parseScenario(json.dump(), tests::dataFolder(), "t"));
}

TEST(ResultsFile, HasTheKeysOfTheContractInItsOrder) {
    const Json json = Json::parse(models::resultsJson(evaluationOf(tests::richJson()), "abc"));
    const auto firstKeys = [](const Json& object, std::size_t count) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : object.items()) {
            if (keys.size() < count) keys.push_back(key);
        }
        return keys;
    };
    EXPECT_EQ(firstKeys(json, 8),
              (std::vector<std::string>{"splitpoint", "model", "scenario_sha256", "useful_gpu_hours_demanded", "plans",
                                        "hybrid_sweep", "recommendation", "efficiency"}));
    EXPECT_EQ(json["model"], "1");
    EXPECT_EQ(json["scenario_sha256"], "abc");
    for (const char* plan : {"bare_metal", "virtual", "hybrid"}) {
        EXPECT_EQ(
            firstKeys(json["plans"][plan], 16),
            (std::vector<std::string>{"feasible", "reasons", "bare_metal_nodes", "reserved_nodes", "total_cost_usd",
                                      "useful_gpu_hours", "usd_per_useful_gpu_hour", "cost", "where_dollars_go",
                                      "utilization", "relative_performance", "unserved_gpu_hours", "deferred_gpu_hours",
                                      "stranded_commitment_usd", "coverage", "effective_savings_rate"}));
        double cost = 0, dollars = 0;
        for (const auto& part : json["plans"][plan]["cost"]) cost += part.get<double>();
        for (const auto& part : json["plans"][plan]["where_dollars_go"]) dollars += part.get<double>();
        const double total = json["plans"][plan]["total_cost_usd"].get<double>();
        EXPECT_NEAR(cost, total, 1e-9 * total);
        EXPECT_NEAR(dollars, total, 1e-9 * total);
    }
    EXPECT_EQ(firstKeys(json["recommendation"], 5),
              (std::vector<std::string>{"plan", "margin", "break_even_utilization", "switch_points", "reasons"}));
    EXPECT_EQ(firstKeys(json["hybrid_sweep"][0], 4),
              (std::vector<std::string>{"bare_metal_nodes", "reserved_nodes", "total_cost_usd", "feasible"}));
    EXPECT_EQ(firstKeys(json["efficiency"][0], 4),
              (std::vector<std::string>{"workload", "bare_metal", "virtual", "spot"}));
}

TEST(ResultsFile, SaysWhatOfTheTotalIsForTimeAfterTheHorizon) {
    auto scenario = models::test::twoOffers({models::test::computing("w", {8.0})}, 100);
    scenario.offer(models::Tier::BareMetal)->termHours = 720;
    scenario.countCommitment = models::CommitmentCounting::FullTerm;
    const Json plan = Json::parse(models::resultsJson(*models::evaluate(scenario), ""))["plans"]["bare_metal"];
    EXPECT_DOUBLE_EQ(plan["paid_beyond_horizon_usd"].get<double>(), 8 * 2.0 * 620);
    EXPECT_DOUBLE_EQ(plan["stranded_commitment_usd"].get<double>(), 0.0);
    EXPECT_DOUBLE_EQ(plan["full_term_commitment_usd"].get<double>(), 8 * 2.0 * 720);
}

TEST(ResultsFile, AbsentFiguresAreNullAndInfeasiblePlansAreWholeObjects) {
    Json scenario = tests::smallJson();
    scenario["offers"].erase("bare_metal");
    const Json json = Json::parse(models::resultsJson(evaluationOf(scenario), ""));
    const Json& bareMetal = json["plans"]["bare_metal"];
    EXPECT_EQ(bareMetal["feasible"], false);
    EXPECT_FALSE(bareMetal["reasons"].empty());
    EXPECT_TRUE(bareMetal["utilization"].is_null());
    EXPECT_TRUE(bareMetal["usd_per_useful_gpu_hour"].is_null());
    EXPECT_TRUE(json["recommendation"]["margin"].is_null());
    EXPECT_FALSE(json["efficiency"][0].contains("bare_metal"));
    EXPECT_EQ(json["efficiency"][0]["virtual"], 1.0);
}

TEST(ResultsFile, AJobThatNeverFinishesHasNoEfficiency) {
    models::Evaluation evaluation = evaluationOf(tests::smallJson());
    evaluation.efficiency[0].byTier[models::index(models::Tier::BareMetal)]->finishes = false;
    const Json json = Json::parse(models::resultsJson(evaluation, ""));
    EXPECT_TRUE(json["efficiency"][0]["bare_metal"].is_null());
}

TEST(ResultsFile, SwitchPointsSayInputFactorAndWinner) {
    models::Evaluation evaluation = evaluationOf(tests::smallJson());
    evaluation.recommendation.switchPoints = {{models::SwitchInput::ElasticPrice, 0.5, models::PlanKind::Virtual},
                                              {models::SwitchInput::DemandLevel, std::nullopt, std::nullopt}};
    const Json json = Json::parse(models::resultsJson(evaluation, ""));
    const Json expected = Json::parse(R"([{"input":"elastic_price","factor":0.5,"winner_beyond":"virtual"},
                                          {"input":"demand_level","factor":null,"winner_beyond":null}])");
    EXPECT_EQ(json["recommendation"]["switch_points"], expected);
}

TEST(ResultsFile, SweepIsCsvWithExactNumbers) {
    EXPECT_EQ(models::sweepCsv({{{0, 0}, 100000, true}, {{1, 2}, 0.1, false}}),
              "bare_metal_nodes,reserved_nodes,total_cost_usd,feasible\n0,0,100000.0,true\n1,2,0.1,false\n");
}

}  // namespace
}  // namespace splitpoint
