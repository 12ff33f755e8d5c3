#include "tests/app/cli/cli_program.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace splitpoint::cli::test {
namespace {

TEST_F(Cli, EvaluatesToTheSameBytesTwice) {
    const auto first = run("evaluate --no-switch " + data("files/rich.splitpoint"));
    ASSERT_EQ(first.code, 0) << first.err;
    EXPECT_EQ(first.err, "");
    EXPECT_EQ(run("evaluate --no-switch " + data("files/rich.splitpoint")).out, first.out);
    const auto json = nlohmann::json::parse(first.out);
    EXPECT_EQ(json["splitpoint"], 1);
    EXPECT_EQ(json["scenario_sha256"].get<std::string>().size(), 64U);
    EXPECT_TRUE(json["recommendation"]["switch_points"].empty());
    EXPECT_FALSE(json["bare_metal_nodes_if_all_wait_4h"].is_null()) << "it is no switch point";
}

TEST_F(Cli, EvaluatesWithSwitchPointsUnlessToldNotTo) {
    std::ofstream(folder_ / "s.splitpoint") << R"({"splitpoint": 1, "name": "small", "horizon": {"hours": 24},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [8, 2]}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2, "gpus_per_node": 8},
                 "on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}},
      "delivery": {"bare_metal": {}, "virtual": {}}})";
    const auto outcome = run("evaluate '" + (folder_ / "s.splitpoint").string() + "'");
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(json["recommendation"]["switch_points"].size(), 6U);
    EXPECT_FALSE(json["bare_metal_nodes_if_all_wait_4h"].is_null());
}

TEST_F(Cli, ExplainsInSentencesAndAsJson) {
    const auto text = run("explain " + data("golden/golden_152.splitpoint"));
    ASSERT_EQ(text.code, 0) << text.err;
    const auto outcome = run("explain --json " + data("golden/golden_152.splitpoint"));
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    std::string lines;
    for (const auto& sentence : json["sentences"]) lines += sentence["sentence"].get<std::string>() + "\n";
    EXPECT_EQ(text.out, lines);
    EXPECT_EQ(json["sentences"][0]["key"], "decides");
    ASSERT_FALSE(json["bridge"].is_null());
    double sum = json["bridge"]["from_usd_per_useful_gpu_hour"].get<double>();
    for (const auto& [name, usd] : json["bridge"]["terms"].items()) sum += usd.get<double>();
    EXPECT_NEAR(sum, json["bridge"]["to_usd_per_useful_gpu_hour"].get<double>(), 1e-9);
    EXPECT_TRUE(json["today"].is_null()) << "not stated";
}

TEST_F(Cli, ExplainsTodaysSpendBesideThePlans) {
    const auto text = run("explain " + data("files/rich.splitpoint"));
    const auto outcome = run("explain --json " + data("files/rich.splitpoint"));
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto today = nlohmann::json::parse(outcome.out)["today"];
    EXPECT_EQ(today["usd_per_month"], 61000.0);
    EXPECT_NE(text.out.find(today["sentence"].get<std::string>() + "\n"), std::string::npos) << text.out;
}

TEST_F(Cli, SweepsToCsv) {
    const auto outcome = run("sweep " + data("files/rich.splitpoint"));
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out.find("bare_metal_nodes,reserved_nodes,total_cost_usd,feasible\n0,0,"), 0U);
}

TEST_F(Cli, ChecksAndSaysWhatIsDefaultAndUnused) {
    const auto outcome = run("check " + data("files/rich.splitpoint"));
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(outcome.out.ends_with("\nok\n"));
    EXPECT_NE(outcome.out.find("workloads[1].headroom = 0.5"), std::string::npos);
    EXPECT_NE(outcome.out.find("horizon.start: not used here, because"), std::string::npos);
}

TEST_F(Cli, ScenariosOfAFileAreEvaluatedByName) {
    const std::string rich = data("files/rich.splitpoint");
    const auto baseline = run("evaluate --no-switch " + rich);
    EXPECT_EQ(run("evaluate --no-switch --scenario 'Everything that a file can say' " + rich).out, baseline.out);
    const auto cheap = run("evaluate --no-switch --scenario 'Cheaper cloud' " + rich);
    ASSERT_EQ(cheap.code, 0) << cheap.err;
    const auto a = nlohmann::json::parse(baseline.out), b = nlohmann::json::parse(cheap.out);
    EXPECT_LT(b["plans"]["virtual"]["total_cost_usd"], a["plans"]["virtual"]["total_cost_usd"]);
    EXPECT_EQ(b["scenario_sha256"], a["scenario_sha256"]) << "the file's";
    EXPECT_NE(run("sweep --scenario 'Cheaper cloud' " + rich).out, run("sweep " + rich).out);
    const auto why = run("explain --scenario 'Cheaper cloud' " + rich);
    EXPECT_EQ(why.code, 0) << why.err;
    EXPECT_NE(why.out, run("explain " + rich).out);
    EXPECT_EQ(run("explain --scenario 'Everything that a file can say' " + rich).out, run("explain " + rich).out);
    EXPECT_EQ(run("explain --scenario 'Cheaper clod' " + rich).code, 1);
    const auto wrong = run("evaluate --scenario 'Cheaper clod' " + rich);
    EXPECT_EQ(wrong.code, 1);
    EXPECT_NE(wrong.err.find("did you mean \"Cheaper cloud\"?"), std::string::npos) << wrong.err;
    EXPECT_EQ(wrong.out, "");
    EXPECT_NE(run("check " + rich).out.find("  Cheaper cloud: 2 changes of the baseline, 1 of them off\n"),
              std::string::npos);
}

TEST_F(Cli, SimulatesToTheSameBytesWithOneTwoAndEightThreads) {
    std::ofstream(folder_ / "s.splitpoint") << R"({"splitpoint": 1, "name": "small", "horizon": {"hours": 24},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [8, 2]}, "growth_per_year": {"low": 0, "typical": 0.1, "high": 0.4},
                     "time_shares": {"gpu_compute": 1}}],
      "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2, "gpus_per_node": 1},
                 "on_demand": {"gpu": "H100", "usd_per_gpu_hour": {"low": 2, "typical": 3, "high": 4}, "gpus_per_node": 1, "instance_gpus": 0}},
      "delivery": {"bare_metal": {}, "virtual": {}}})";
    const std::string file = "'" + (folder_ / "s.splitpoint").string() + "'",
                      table = (folder_ / "samples.csv").string();
    std::string json, csv;
    for (const int threads : {1, 2, 8}) {
        const auto outcome = run("simulate --draws 256 --seed 7 --threads " + std::to_string(threads) + " --samples '" +
                                 table + "' " + file);
        ASSERT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_EQ(outcome.err, "");
        if (threads == 1) {
            json = outcome.out;
            csv = bytesOf(table);
        }
        EXPECT_EQ(outcome.out, json);
        EXPECT_EQ(bytesOf(table), csv);
    }
    const auto result = nlohmann::json::parse(json);
    EXPECT_EQ(result["draws"], 256);
    EXPECT_EQ(result["seed"], 7);
    EXPECT_EQ(result["inputs"].size(), 2U);
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 257);
    EXPECT_EQ(
        csv.find("future,replicate,workloads[w].growth_per_year,offers.on_demand.usd_per_gpu_hour,demanded_gpu_hours"),
        0U);
    const auto other = run("simulate --draws 1000 " + file);
    EXPECT_EQ(other.code, 2);
    EXPECT_NE(other.err.find("the nearest is 1024"), std::string::npos) << other.err;
}

TEST_F(Cli, ASimulationWithoutRangesEndsWithThreeAndSaysSo) {
    std::ofstream(folder_ / "s.splitpoint") << R"({"splitpoint": 1, "name": "small", "horizon": {"hours": 24},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [8, 2]}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}}, "delivery": {"virtual": {}}})";
    const auto outcome = run("simulate '" + (folder_ / "s.splitpoint").string() + "'");
    EXPECT_EQ(outcome.code, 3);
    EXPECT_NE(outcome.err.find("No input of this scenario has a range"), std::string::npos);
    EXPECT_TRUE(nlohmann::json::parse(outcome.out)["evpi_usd"].is_null());
}

TEST_F(Cli, ComparesTwoScenariosOfAFile) {
    const std::string rich = data("files/rich.splitpoint");
    const auto text = run("compare " + rich + " 'Everything that a file can say' 'Cheaper cloud'");
    ASSERT_EQ(text.code, 0) << text.err;
    EXPECT_NE(text.out.find("offers.on_demand.usd_per_gpu_hour: 3 -> {\"low\":2.4"), std::string::npos) << text.out;
    EXPECT_NE(text.out.find("virtual.total_cost_usd: "), std::string::npos);
    EXPECT_EQ(run("compare " + rich + " 'Cheaper cloud'").out, text.out) << "beside its parent";
    const auto json =
        nlohmann::json::parse(run("compare --json " + rich + " 'Cheaper cloud' 'Cheaper cloud, more chat'").out);
    ASSERT_EQ(json["inputs"].size(), 2U);
    EXPECT_EQ(json["inputs"][0]["path"], "workloads[Chat].growth_per_year");
    EXPECT_EQ(json["inputs"][0]["before"], 0.4);
    EXPECT_EQ(json["inputs"][0]["after"], 1.2);
    EXPECT_FALSE(json["outputs"].empty());
    const auto same = run("compare " + rich + " 'Cheaper cloud' 'Cheaper cloud'");
    EXPECT_NE(same.out.find("inputs\n  none\noutputs\n  none\n"), std::string::npos) << same.out;
    EXPECT_EQ(run("compare " + rich + " nobody").code, 1);
}

TEST_F(Cli, ComparesWhatHoldsOrNotInWords) {
    std::ofstream(folder_ / "s.splitpoint") << R"({"splitpoint": 1, "name": "small", "horizon": {"hours": 24},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [8, 2]}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2, "gpus_per_node": 8},
                 "on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}},
      "delivery": {"bare_metal": {}, "virtual": {}},
      "scenarios": [{"name": "Alone", "changes": [{"path": "workloads[w].isolation", "value": "bare_metal_only"}]}]})";
    const std::string file = "'" + (folder_ / "s.splitpoint").string() + "'";
    const auto text = run("compare " + file + " Alone");
    EXPECT_NE(text.out.find("  virtual.feasible: yes -> no\n"), std::string::npos) << text.out << text.err;
    EXPECT_NE(run("compare " + file + " Alone small").out.find("  virtual.feasible: no -> yes\n"), std::string::npos);
    const auto outputs = nlohmann::json::parse(run("compare --json " + file + " Alone").out)["outputs"];
    ASSERT_FALSE(outputs.empty());
    EXPECT_EQ(outputs[0]["key"], "feasible");
    EXPECT_EQ(outputs[0]["before"], 1.0) << "a number as before";
}

}  // namespace
}  // namespace splitpoint::cli::test
