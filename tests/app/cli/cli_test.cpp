// Runs the real program as a process, as a script would.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

namespace fs = std::filesystem;

struct Outcome {
    int code = -1;    ///< exit code; -1: ended by a signal
    std::string out;  ///< standard output
    std::string err;  ///< standard error
};

std::string bytesOf(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

class Cli : public testing::Test {
  protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }

    Outcome run(const std::string& arguments) {
        return runTo(std::string("'" SPLITPOINT_CLI "' ") + arguments + " >'" + (folder_ / "out").string() + "'");
    }

    /// A whole command line, with an output of its own.
    Outcome runTo(const std::string& command) {
        const int status = std::system(("( " + command + " ) 2>'" + (folder_ / "err").string() + "'").c_str());
        const bool exited = WIFEXITED(status) && WEXITSTATUS(status) < 126;
        return {exited ? WEXITSTATUS(status) : -1, bytesOf(folder_ / "out"), bytesOf(folder_ / "err")};
    }

    static std::string data(const std::string& name) {
        return "'" + (fs::path(SPLITPOINT_TEST_DATA) / name).string() + "'";
    }

    fs::path folder_ = fs::path(testing::TempDir()) / ("splitpoint_cli_" + std::to_string(::getpid()));
};

TEST_F(Cli, NamesAnUnknownCommandAndTheNearest) {
    const auto slip = run("evalute x.splitpoint");
    EXPECT_EQ(slip.code, 2);
    EXPECT_EQ(slip.err, "splitpoint-cli: there is no command \"evalute\"; did you mean \"evaluate\"?\n");
    const auto other = run("zzzzzzzz");
    EXPECT_EQ(other.code, 2);
    EXPECT_NE(other.err.find("there are evaluate, sweep, explain, simulate, compare, check, schema, new, deck, book"), std::string::npos) << other.err;
}

TEST_F(Cli, SaysOnStderrThatPricesAreOld) {
    ASSERT_EQ(run("new -o '" + (folder_ / "n.splitpoint").string() + "'").code, 0);
    const std::string file = "'" + (folder_ / "n.splitpoint").string() + "'";
    const auto fresh = run("evaluate --no-switch --date 2026-09-15 " + file);
    EXPECT_EQ(fresh.code, 0);
    EXPECT_EQ(fresh.err, "");
    const auto old = run("evaluate --no-switch --date 2027-06-15 " + file);
    EXPECT_EQ(old.code, 0);
    EXPECT_EQ(old.out, fresh.out);
    EXPECT_NE(old.err.find("months old: check them"), std::string::npos) << old.err;
    EXPECT_EQ(run("evaluate --no-switch --date 2027-06-15 --old-after 3650 " + file).err, "");
}

TEST_F(Cli, ComparesOffersAndNewerLists) {
    const auto best = run("catalogue best H100-SXM-80GB --date 2026-11-26");
    ASSERT_EQ(best.code, 0) << best.err;
    EXPECT_EQ(best.out.rfind("bare metal: ", 0), 0U) << best.out;
    EXPECT_NE(best.out.find(" is cheaper below "), std::string::npos);
    const auto month = run("catalogue best H100-SXM-80GB --longest-term 1 --date 2026-11-26");
    ASSERT_EQ(month.code, 0) << month.err;
    EXPECT_EQ(month.out.find("term 12 months"), std::string::npos) << month.out;
    EXPECT_NE(run("catalogue best H100-SXM-80GB --longest-term 0").out.find("term "), std::string::npos);
    EXPECT_EQ(run("catalogue best H100-SXM-80GB --longest-term -1").code, 2);
    const auto unknown = run("catalogue best H100");
    EXPECT_EQ(unknown.code, 1);
    EXPECT_EQ(unknown.err, "splitpoint-cli: there is no GPU \"H100\"; did you mean \"H100-80GB\"?\n");
    EXPECT_EQ(run("catalogue best h100-sxm-80gb").err, "splitpoint-cli: there is no GPU \"h100-sxm-80gb\"; did you mean \"H100-SXM-80GB\"?\n");
    const auto early = run("catalogue best H100-SXM-80GB --date 2020-01-01");
    EXPECT_NE(early.out.find("dated in the future"), std::string::npos) << early.out;
    EXPECT_EQ(early.out.find("days old"), std::string::npos) << early.out;
    const auto unlisted = run("catalogue list --gpu H100");
    EXPECT_EQ(unlisted.code, 1);
    EXPECT_EQ(unlisted.out, "");
    EXPECT_EQ(unlisted.err, unknown.err);
    EXPECT_NE(run("catalogue list --gpu H100-SXM-80GB").out.find(",H100-SXM-80GB,"), std::string::npos);

    const auto list = run("catalogue list");
    ASSERT_EQ(list.code, 0);
    std::string newer = list.out;
    std::ofstream(folder_ / "same.csv") << newer;
    const std::string same = "'" + (folder_ / "same.csv").string() + "'";
    EXPECT_EQ(run("catalogue diff " + same).out.rfind("0 differences, ", 0), 0U);

    ASSERT_EQ(run("new --kind training -o '" + (folder_ / "n.splitpoint").string() + "'").code, 0);
    const std::string price = "Oracle OCI,BM.GPU.A10.4,bare_metal,on_demand,0,A10-24GB,4,2,";
    const auto at = newer.find(price);
    ASSERT_NE(at, std::string::npos);
    newer.replace(at, price.size(), "Oracle OCI,BM.GPU.A10.4,bare_metal,on_demand,0,A10-24GB,4,2.5,");
    std::ofstream(folder_ / "newer.csv") << newer;
    const auto diff = run("catalogue diff '" + (folder_ / "newer.csv").string() + "' '" + (folder_ / "n.splitpoint").string() + "'");
    ASSERT_EQ(diff.code, 0) << diff.err;
    EXPECT_EQ(diff.out.rfind("1 difference, ", 0), 0U) << diff.out;
    EXPECT_NE(diff.out.find("2.0000 USD -> 2.5000 USD (+25.0 %)"), std::string::npos) << diff.out;
    EXPECT_NE(diff.out.find("uses no price that moved"), std::string::npos);

    std::ofstream(folder_ / "bad.csv") << "a,b\n1,2\n";
    const auto bad = run("catalogue list --offers '" + (folder_ / "bad.csv").string() + "'");
    EXPECT_EQ(bad.code, 1);
    EXPECT_NE(bad.err.find("has no column 'provider'"), std::string::npos) << bad.err;
    std::ofstream(folder_ / "bad.csv") << "provider,product\n";
    EXPECT_EQ(run("catalogue diff '" + (folder_ / "bad.csv").string() + "'").code, 1) << "its columns are asked for without a row, too";
    std::ofstream(folder_ / "empty.csv") << list.out.substr(0, list.out.find('\n') + 1);
    const auto empty = run("catalogue diff '" + (folder_ / "empty.csv").string() + "'");
    EXPECT_EQ(empty.code, 1);
    EXPECT_NE(empty.err.find("empty.csv: has no rows below its header; give a list with at least one offer.\n"), std::string::npos) << empty.err;
}

TEST_F(Cli, EvaluatesToTheSameBytesTwice) {
    const auto first = run("evaluate --no-switch " + data("files/rich.splitpoint"));
    ASSERT_EQ(first.code, 0) << first.err;
    EXPECT_EQ(first.err, "");
    EXPECT_EQ(run("evaluate --no-switch " + data("files/rich.splitpoint")).out, first.out);
    const auto json = nlohmann::json::parse(first.out);
    EXPECT_EQ(json["splitpoint"], 1);
    EXPECT_EQ(json["scenario_sha256"].get<std::string>().size(), 64U);
    EXPECT_TRUE(json["recommendation"]["switch_points"].empty());
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

TEST_F(Cli, ImportsACurveThatAScenarioOpens) {
    const std::string curve = (folder_ / "curve.csv").string(), report = (folder_ / "report.json").string();
    const auto done = run("import sacct " + data("usage/sacct_X_parsable2.txt") + " -o '" + curve + "' --report '" + report + "'");
    ASSERT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(done.out, "");
    EXPECT_NE(done.err.find("still-running: line 69: job \"481489\" has no end yet;"), std::string::npos) << done.err;
    EXPECT_EQ(std::count(done.err.begin(), done.err.end(), '\n'), 4) << "one line a finding";
    EXPECT_EQ(nlohmann::json::parse(bytesOf(report))["jobs"]["jobs"], 69);
    std::ofstream(folder_ / "s.splitpoint") << R"({"splitpoint": 1, "name": "imported", "horizon": {"hours": 319},
      "workloads": [{"name": "w", "demand": {"csv": "curve.csv"}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}}, "delivery": {"virtual": {}}})";
    const auto evaluated = run("evaluate --no-switch '" + (folder_ / "s.splitpoint").string() + "'");
    ASSERT_EQ(evaluated.code, 0) << evaluated.err;
    EXPECT_NEAR(nlohmann::json::parse(evaluated.out)["useful_gpu_hours_demanded"].get<double>(), 2563.668, 0.001);
    EXPECT_EQ(run("import auto " + data("usage/sacct_X_parsable2.txt")).out, bytesOf(curve)) << "guessed, to stdout";
}

TEST_F(Cli, ComparesABillWithAPlan) {
    const std::string scenario = (folder_ / "s.splitpoint").string(), curve = (folder_ / "curve.csv").string();
    std::ofstream(scenario) << R"({"splitpoint": 1, "name": "billed", "horizon": {"hours": 48},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [3]}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"on_demand": {"gpu": "A10G", "usd_per_gpu_hour": 1.624, "gpus_per_node": 1}}, "delivery": {"virtual": {}}})";
    const std::string bill = data("usage/focus_1.2_synth.csv");
    const auto json = run("import focus " + bill + " --reconcile '" + scenario + "' --json -o '" + curve + "'");
    ASSERT_EQ(json.code, 0) << json.err;
    const auto all = nlohmann::json::parse(json.out);
    EXPECT_EQ(all["scenario"], "billed");
    EXPECT_EQ(all["plan"], "virtual");
    EXPECT_NEAR(all["modeled_usd"].get<double>(), 48 * 3 * 1.624, 1e-9);
    double parts = 0, difference = 0;
    for (const auto& tier : all["tiers"]) {
        for (const char* part : {"price_usd", "hours_usd", "unused_usd", "not_modeled_usd"}) parts += tier[part].get<double>();
        difference += tier["paid_usd"].get<double>() - tier["modeled_usd"].get<double>();
    }
    EXPECT_NEAR(parts, difference, 1e-9);
    EXPECT_NEAR(all["paid_usd"].get<double>() - all["modeled_usd"].get<double>(), difference, 1e-9);
    EXPECT_EQ(bytesOf(curve).find("hour,gpus\n"), 0U) << "the curve is written beside it where asked for";
    const auto day = run("import focus " + bill + " --hours 24 --reconcile '" + scenario + "' --json");
    ASSERT_EQ(day.code, 0) << day.err;
    EXPECT_NEAR(nlohmann::json::parse(day.out)["paid_usd"].get<double>(), 71.65088, 1e-9) << "of the first day alone";
    EXPECT_NEAR(nlohmann::json::parse(day.out)["modeled_usd"].get<double>(), 24 * 3 * 1.624, 1e-9);
    const auto text = run("import focus " + bill + " --reconcile '" + scenario + "' --plan virtual");
    ASSERT_EQ(text.code, 0) << text.err;
    EXPECT_EQ(text.out.find("Bill against plan virtual of billed, USD\n"), 0U) << text.out;
    EXPECT_EQ(text.out.find("hour,gpus"), std::string::npos);
    EXPECT_EQ(run("import sacct " + data("usage/sacct_X_parsable2.txt") + " --reconcile '" + scenario + "'").code, 1);
    EXPECT_EQ(run("import focus " + bill + " --reconcile /nowhere").code, 1);
    EXPECT_EQ(run("import focus " + bill + " --json").code, 2);
    EXPECT_EQ(run("import focus " + bill + " --reconcile '" + scenario + "' --plan best").code, 2);
}

TEST_F(Cli, ImportSaysWhatIsWrongByItsExitCode) {
    const std::string file = data("usage/sacct_X_parsable2.txt");
    const auto some = run("import sacct " + file + " --only h100 --only nowhere");
    EXPECT_EQ(some.code, 3) << some.err;
    EXPECT_NE(some.err.find("there is no group \"nowhere\""), std::string::npos);
    EXPECT_EQ(some.out.find("hour,gpus\n"), 0U);
    EXPECT_EQ(run("import sacct " + file + " --only nowhere").code, 1);
    EXPECT_EQ(run("import cur " + file).code, 1);
    EXPECT_EQ(run("import sacct /nowhere").code, 1);
    for (const char* wrong : {"--fix gap=cap", "--fix nothing=keep", "--quantity useful", "--efficiency 0.5", "--from yesterday", "--column time", "--gpus-per-instance x=y", "--delimiter ab", "--hours 0"}) {
        const auto outcome = run("import sacct " + file + " " + wrong);
        EXPECT_EQ(outcome.code, 2) << wrong << ": " << outcome.err;
        EXPECT_EQ(outcome.out, "") << wrong;
    }
    EXPECT_NE(run("import sacct " + file + " --fix nothing").err.find("--fix nothing is not KIND=FIX, such as gap=zero"), std::string::npos);
    EXPECT_NE(run("import sacct " + file + " --fix zzzzzzzz=keep").err.find("--fix: there is no kind of finding \"zzzzzzzz\"; there are gap, partial-hour, "), std::string::npos);
    EXPECT_EQ(run("import sometimes " + file).code, 2);
    EXPECT_EQ(run("import sacct http://127.0.0.1:1").code, 2);
    const auto live = runTo("SPLITPOINT_PROMETHEUS_TOKEN=sekret '" SPLITPOINT_CLI "' import prometheus http://127.0.0.1:1 --query up --start 2025-03-10T00:00:00Z --end 2025-03-11T00:00:00Z >'" + (folder_ / "out").string() + "'");
    EXPECT_EQ(live.code, 1);
    EXPECT_NE(live.err.find("nothing answers there"), std::string::npos) << live.err;
    EXPECT_EQ(live.err.find("sekret"), std::string::npos);
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
    EXPECT_NE(run("check " + rich).out.find("  Cheaper cloud: 2 changes of the baseline, 1 of them off\n"), std::string::npos);
}

TEST_F(Cli, SimulatesToTheSameBytesWithOneTwoAndEightThreads) {
    std::ofstream(folder_ / "s.splitpoint") << R"({"splitpoint": 1, "name": "small", "horizon": {"hours": 24},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [8, 2]}, "growth_per_year": {"low": 0, "typical": 0.1, "high": 0.4},
                     "time_shares": {"gpu_compute": 1}}],
      "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2, "gpus_per_node": 1},
                 "on_demand": {"gpu": "H100", "usd_per_gpu_hour": {"low": 2, "typical": 3, "high": 4}, "gpus_per_node": 1, "instance_gpus": 0}},
      "delivery": {"bare_metal": {}, "virtual": {}}})";
    const std::string file = "'" + (folder_ / "s.splitpoint").string() + "'", table = (folder_ / "samples.csv").string();
    std::string json, csv;
    for (const int threads : {1, 2, 8}) {
        const auto outcome = run("simulate --draws 256 --seed 7 --threads " + std::to_string(threads) + " --samples '" + table + "' " + file);
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
    EXPECT_EQ(csv.find("future,replicate,workloads[w].growth_per_year,offers.on_demand.usd_per_gpu_hour,demanded_gpu_hours"), 0U);
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
    const auto json = nlohmann::json::parse(run("compare --json " + rich + " 'Cheaper cloud' 'Cheaper cloud, more chat'").out);
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

TEST_F(Cli, HostileFilesEndWithOneAndNameThemselves) {
    int count = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(SPLITPOINT_TEST_DATA) / "hostile")) {
        for (const char* command : {"evaluate", "check"}) {
            const auto outcome = run(std::string(command) + " '" + entry.path().string() + "'");
            EXPECT_EQ(outcome.code, 1) << entry.path();
            EXPECT_EQ(outcome.out, "");
            EXPECT_EQ(outcome.err.find("splitpoint-cli: "), 0U);
            EXPECT_NE(outcome.err.find(entry.path().filename().string()), std::string::npos) << outcome.err;
        }
        ++count;
    }
    EXPECT_GE(count, 20);
}

TEST_F(Cli, FoldersAndMissingFilesEndWithOne) {
    for (const char* file : {"/", "/nonexistent", "''"})
        EXPECT_EQ(run(std::string("evaluate ") + file).code, 1) << file;
}

TEST_F(Cli, AWrongCommandLineEndsWithTwo) {
    for (const char* arguments : {"", "evaluate", "evaluate a b", "evaluate --nope x", "simulate", "simulate x --draws 1000", "deck x",
                                  "import x", "new", "new --kind nope -o x", "nope", "compare", "compare x",
                                  "evaluate x --scenario"}) {
        const auto outcome = run(arguments);
        EXPECT_EQ(outcome.code, 2) << arguments;
        EXPECT_EQ(outcome.out, "") << arguments;
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    }
}

TEST_F(Cli, SaysOneLineOfSeveralFaultsAndChecksThemAll) {
    const fs::path file = folder_ / "s.splitpoint";
    std::ofstream(file) << R"({"splitpoint": 1, "nam": "typo", "horizon": {"hours": 0},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [8, 2]}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}}, "delivery": {"virtual": {}}})";
    const std::string quoted = "'" + file.string() + "'";
    const auto all = run("check " + quoted);
    EXPECT_EQ(all.code, 1);
    EXPECT_GT(std::count(all.err.begin(), all.err.end(), '\n'), 1) << all.err;
    const std::string first = all.err.substr(0, all.err.find('\n'));
    for (const std::string command : {"evaluate", "sweep", "explain", "simulate", "compare", "deck", "book", "catalogue diff"}) {
        std::string arguments = command + " " + quoted;
        if (command == "compare") arguments += " a";
        if (command == "deck" || command == "book") arguments += " -o '" + (folder_ / "o").string() + "'";
        if (command == "catalogue diff") {
            std::ofstream(folder_ / "same.csv") << run("catalogue list").out;
            arguments = command + " '" + (folder_ / "same.csv").string() + "' " + quoted;
        }
        const auto outcome = run(arguments);
        EXPECT_EQ(outcome.code, 1) << command;
        EXPECT_EQ(outcome.err, first + "; there are more faults, which 'splitpoint-cli check' lists\n") << command;
    }
}

TEST_F(Cli, RefusesDaysThatAreNone) {
    for (const std::string day : {"x", "2027-99-01", "2027-02-29"}) {
        for (const std::string command : {"evaluate x", "deck x -o y", "book x -o y", "catalogue best H100-SXM-80GB"}) {
            const auto outcome = run(command + " --date " + day);
            EXPECT_EQ(outcome.code, 2) << command << " " << day;
            EXPECT_NE(outcome.err.find("--date: '" + day + "' is no day like 2026-01-31"), std::string::npos) << outcome.err;
        }
    }
}

TEST_F(Cli, RefusesSeedsBeyondTheirRange) {
    for (const std::string seed : {"-1", "18446744073709551616", "1.5", "x"}) {
        const auto outcome = run("simulate x --seed " + seed);
        EXPECT_EQ(outcome.code, 2) << seed;
        EXPECT_NE(outcome.err.find("--seed: '" + seed + "' is no whole number"), std::string::npos) << outcome.err;
    }
    EXPECT_EQ(run("simulate x --seed 18446744073709551615").code, 1) << "there is no file x";
}

/// A year of whole instances, so that the switch points take long enough to be interrupted.
std::string longScenario() {
    std::string hours;
    for (int h = 0; h < 8760; ++h) hours += (h == 0 ? "" : ",") + std::to_string(400 + (h * 7919) % 1601);
    std::string workloads;
    for (int w = 0; w < 6; ++w)
        workloads += std::string(w == 0 ? "" : ",") + R"({"name": "w)" + std::to_string(w) + R"(", "gpus_per_job": 8, "split": "by_job", "max_delay_hours": 24,
          "demand": {"hourly_gpus": [)" + hours + R"(]}, "time_shares": {"gpu_compute": 1}})";
    return R"({"splitpoint": 1, "name": "long", "horizon": {"hours": 8760}, "workloads": [)" + workloads + R"(],
      "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2, "gpus_per_node": 8},
                 "on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}}, "delivery": {"bare_metal": {}, "virtual": {}}})";
}

TEST_F(Cli, AnInterruptEndsWith130AndLeavesTheOldFile) {
    const std::string file = "'" + (folder_ / "s.splitpoint").string() + "'", old = (folder_ / "old.pptx").string();
    std::ofstream(folder_ / "s.splitpoint") << longScenario();
    std::ofstream(old) << "old";
    for (const std::string& arguments : {"evaluate " + file, "explain " + file, "deck " + file + " -o '" + old + "'", "book " + file + " -o '" + old + "'"}) {
        for (const std::string& signal : {std::string("INT"), std::string("TERM")}) {
            // timeout sends the signal, and says with what code the program ended.
            const auto outcome = runTo("timeout --preserve-status -s " + signal + " 0.3 '" SPLITPOINT_CLI "' " + arguments + " >'" +
                                       (folder_ / "out").string() + "'; code=$?; echo $code >'" + (folder_ / "code").string() + "'");
            EXPECT_EQ(bytesOf(folder_ / "code"), "130\n") << arguments << " " << signal;
            EXPECT_EQ(outcome.err, "splitpoint-cli: interrupted before it was done\n") << arguments;
            EXPECT_EQ(outcome.out, "");
        }
    }
    EXPECT_EQ(bytesOf(old), "old");
}

TEST_F(Cli, HelpAndVersionEverywhere) {
    EXPECT_EQ(run("--version").out, "splitpoint-cli " SPLITPOINT_VERSION "\n");
    EXPECT_NE(run("--help").out.find("evaluate"), std::string::npos);
    for (const char* command : {"evaluate", "explain", "sweep", "compare", "check", "schema", "new"}) {
        const auto outcome = run(std::string(command) + " --help");
        EXPECT_EQ(outcome.code, 0) << command;
        EXPECT_FALSE(outcome.out.empty()) << command;
    }
}

TEST_F(Cli, AResultThatCannotBeWrittenEndsWithOne) {
    if (!fs::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
    for (const char* arguments : {"schema", "--help", "--version"}) {
        const auto outcome = runTo(std::string("'" SPLITPOINT_CLI "' ") + arguments + " >/dev/full");
        EXPECT_EQ(outcome.code, 1) << arguments;
        EXPECT_NE(outcome.err.find("cannot be written"), std::string::npos) << arguments;
    }
}

TEST_F(Cli, AClosedPipeIsNoSignal) {
    const fs::path code = folder_ / "code";
    const auto outcome = runTo("{ '" SPLITPOINT_CLI "' schema; echo $? >'" + code.string() + "'; } | true");
    EXPECT_TRUE(bytesOf(code) == "1\n" || bytesOf(code) == "0\n")
        << bytesOf(code);  // 0 where all fitted before it closed
    EXPECT_EQ(outcome.code, 0);
}

/// With ranges, and its demand in hourly.csv beside it.
constexpr const char* kScenarioOfACurve = R"({"splitpoint": 1, "name": "curve", "horizon": {"hours": 24},
  "workloads": [{"name": "w", "demand": {"csv": "hourly.csv"}, "time_shares": {"gpu_compute": 1}}],
  "offers": {"on_demand": {"gpu": "H100", "usd_per_gpu_hour": {"low": 2, "typical": 3, "high": 4}, "gpus_per_node": 8}}, "delivery": {"virtual": {}}})";

void writeScenarioOfACurve(const fs::path& folder) {
    std::ofstream(folder / "s.splitpoint") << kScenarioOfACurve;
    std::ofstream curve(folder / "hourly.csv");
    curve << "hour,gpus\n";
    for (int hour = 0; hour < 24; ++hour) curve << hour << "," << hour % 5 << "\n";
}

TEST_F(Cli, NeverWritesOverWhatItReads) {
    writeScenarioOfACurve(folder_);
    fs::create_symlink("s.splitpoint", folder_ / "link");
    fs::copy_file(fs::path(SPLITPOINT_TEST_DATA) / "usage/sacct_X_parsable2.txt", folder_ / "sa.txt");
    const auto at = [&](const std::string& name) { return "'" + (folder_ / name).string() + "'"; };
    const std::string file = at("s.splitpoint");
    ASSERT_EQ(run("deck " + file + " --slides answer -o " + at("base.pptx")).code, 0);
    const std::vector<fs::path> read{folder_ / "s.splitpoint", folder_ / "hourly.csv", folder_ / "sa.txt", folder_ / "base.pptx"};
    std::vector<std::string> before;
    for (const auto& each : read) before.push_back(bytesOf(each));
    for (const std::string& arguments : {
             "deck " + file + " -o " + file,
             "deck " + file + " -o " + at("link"),
             "deck " + file + " --template " + at("base.pptx") + " -o " + at("base.pptx"),
             "book " + file + " -o " + at("./s.splitpoint"),
             "book " + file + " -o " + at("hourly.csv"),
             "book " + file + " --csv " + at(""),
             "simulate " + file + " --draws 256 --samples " + file,
             "simulate " + at("link") + " --draws 256 --samples " + at("hourly.csv"),
             "import sacct " + at("sa.txt") + " -o " + at("sa.txt"),
             "import sacct " + at("sa.txt") + " --report " + at("sa.txt"),
         }) {
        const auto outcome = run(arguments);
        EXPECT_EQ(outcome.code, 2) << arguments << outcome.err;
        EXPECT_EQ(outcome.out, "") << arguments;
        EXPECT_TRUE(outcome.err.ends_with(": is read as well and would be overwritten; give another name to write to\n")) << outcome.err;
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
        for (std::size_t i = 0; i < read.size(); ++i) ASSERT_EQ(bytesOf(read[i]), before[i]) << arguments << read[i];
    }
    EXPECT_EQ(run("deck " + file + " --slides answer --append " + at("base.pptx") + " -o " + at("base.pptx")).code, 0) << "updated in place";
}

TEST_F(Cli, AFileBeyondTheLimitOfItsSizeIsAWriteError) {
    writeScenarioOfACurve(folder_);
    const std::string file = "'" + (folder_ / "s.splitpoint").string() + "'", place = "'" + (folder_ / "new").string() + "'";
    for (const std::string& arguments : {"deck " + file + " --slides answer -o " + place, "simulate " + file + " --draws 256 --samples " + place}) {
        const auto outcome = runTo("ulimit -f 20; exec '" SPLITPOINT_CLI "' " + arguments + " >'" + (folder_ / "out").string() + "'");
        EXPECT_EQ(outcome.code, 1) << arguments;
        EXPECT_NE(outcome.err.find("new: cannot be written: "), std::string::npos) << outcome.err;
        for (const auto& entry : fs::directory_iterator(folder_)) EXPECT_FALSE(entry.path().filename().string().starts_with("new")) << entry.path();
    }
}

TEST_F(Cli, MakesNewScenariosThatItReads) {
    for (const std::string kind : {"training", "inference", "batch", "experiment", "other"}) {
        const std::string file = "'" + (folder_ / (kind + ".splitpoint")).string() + "'";
        ASSERT_EQ(run("new --kind " + kind + " -o " + file).code, 0) << kind;
        const auto checked = run("check " + file);
        EXPECT_EQ(checked.code, 0) << checked.err;
        EXPECT_EQ(run("evaluate --no-switch " + file).code, 0);
        EXPECT_EQ(run("new --kind " + kind + " -o " + file).code, 1) << "an existing file is not replaced";
        EXPECT_EQ(run("new --force --kind " + kind + " -o " + file).code, 0);
    }
}

TEST_F(Cli, WritesADeckAndABookWithTheSameBytesTwice) {
    const std::string scenario = data("files/rich.splitpoint"), place = "'" + folder_.string() + "/";
    for (const std::string name : {"one", "two"}) {
        const auto deck = run("deck " + scenario + " -o " + place + name + ".pptx' --date 2026-11-26 --slides answer,sweep");
        ASSERT_EQ(deck.code, 0) << deck.err;
        EXPECT_EQ(deck.out + deck.err, "");
        const auto book = run("book " + scenario + " -o " + place + name + ".xlsx' --csv " + place + name + "' --date 2026-11-26");
        ASSERT_EQ(book.code, 0) << book.err;
    }
    for (const std::string name : {".pptx", ".xlsx", "/plans.csv", "/hourly.csv"}) {
        EXPECT_GT(bytesOf(folder_.string() + "/one" + name).size(), 100U) << name;
        EXPECT_EQ(bytesOf(folder_.string() + "/one" + name), bytesOf(folder_.string() + "/two" + name)) << name;
    }
}

TEST_F(Cli, ScenariosOfAFileBecomeDecksAndBooksByName) {
    const std::string rich = data("files/rich.splitpoint"), place = "'" + folder_.string() + "/", day = " --date 2026-11-26 ";
    const auto made = [&](const std::string& name, const std::string& options) {
        const auto deck = run("deck " + rich + " -o " + place + name + ".pptx'" + day + "--slides answer,scenarios " + options);
        EXPECT_EQ(deck.code, 0) << deck.err;
        const auto book = run("book " + rich + " --csv " + place + name + "'" + day + options);
        EXPECT_EQ(book.code, 0) << book.err;
        return bytesOf(folder_.string() + "/" + name + "/plans.csv") + bytesOf(folder_.string() + "/" + name + ".pptx");
    };
    const std::string baseline = made("baseline", ""), cheap = made("cheap", "--scenario 'Cheaper cloud'");
    EXPECT_EQ(made("named", "--scenario 'Everything that a file can say'"), baseline);
    EXPECT_NE(cheap, baseline);
    const auto results = nlohmann::json::parse(run("evaluate --no-switch --scenario 'Cheaper cloud' " + rich).out);
    const std::string cost = results["plans"]["virtual"]["total_cost_usd"].dump();
    EXPECT_NE(cheap.find(cost), std::string::npos) << cost << " is not among the plans of the workbook";
    for (const std::string command : {"deck", "book"}) {
        const auto wrong = run(command + " " + rich + " -o " + place + "x' --scenario 'Cheaper clod'");
        EXPECT_EQ(wrong.code, 1);
        EXPECT_NE(wrong.err.find("did you mean \"Cheaper cloud\"?"), std::string::npos) << wrong.err;
    }
}

TEST_F(Cli, LeavesTheOldDeckWholeWhereTheTemplateIsBroken) {
    const std::string deck = (folder_ / "old.pptx").string(), broken = (folder_ / "broken.pptx").string();
    std::ofstream(deck) << "old";
    std::ofstream(broken) << "PK no zip";
    for (const std::string option : {"--template", "--append"}) {
        const auto outcome = run("deck " + data("files/rich.splitpoint") + " -o '" + deck + "' " + option + " '" + broken + "'");
        EXPECT_EQ(outcome.code, 1);
        EXPECT_NE(outcome.err.find("broken.pptx: is no office file"), std::string::npos) << outcome.err;
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1);
    }
    EXPECT_EQ(bytesOf(deck), "old");
    const auto folder = run("deck " + data("files/rich.splitpoint") + " -o '" + folder_.string() + "'");
    EXPECT_EQ(folder.code, 1);
    EXPECT_NE(folder.err.find("is a folder; give a file"), std::string::npos) << folder.err;
}

TEST_F(Cli, RefusesOptionsOfDecksThatMakeNoSense) {
    const std::string start = "deck " + data("files/rich.splitpoint") + " -o '" + (folder_ / "x.pptx").string() + "' ";
    for (const char* options : {"--slides answer,nonsense", "--slides answer,answer", "--theme blue", "--size 1:1", "--date soon", "--old-after 0",
                                "--template a.pptx --append b.pptx", "--append a.pptx --theme dark"}) {
        EXPECT_EQ(run(start + options).code, 2) << options;
    }
    EXPECT_EQ(run("book " + data("files/rich.splitpoint")).code, 2) << "neither a workbook nor CSV was asked for";
}

/// Mean and peak of a curve as `import` prints it.
std::pair<double, double> meanAndPeak(const std::string& curve) {
    std::istringstream lines(curve);
    std::string line;
    std::getline(lines, line);
    double sum = 0, peak = 0;
    int hours = 0;
    for (; std::getline(lines, line); ++hours) {
        const double gpus = std::stod(line.substr(line.find(',') + 1));
        sum += gpus;
        peak = std::max(peak, gpus);
    }
    return {sum / hours, peak};
}

TEST_F(Cli, RealTracesOfBothKindsHaveTheStatisticsOfTheirReadme) {
    const fs::path traces = fs::path(SPLITPOINT_SHARED) / "data" / "traces";
    if (!fs::exists(traces / "README.md")) GTEST_SKIP() << "no traces beside the checkout";
    struct Trace {
        const char *file, *options;
        double mean, peak;
    };
    for (const Trace& trace : {Trace{"philly_2017_jobs.csv", "--from 336 --hours 864", 512.6, 868.6},
                               {"msitp_2021_c05_jobs.csv", "--from 168 --hours 1248", 9.2, 242.3},
                               {"alibaba_openb_2023_jobs.csv", "--from 336 --hours 480", 38.4, 59.3},
                               {"helios_earth_2020-05_hourly.csv", "", 570.9, 746.2},
                               {"azure_llm_conv_2024_hourly.csv", "", 60.4, 100},
                               {"servegen_mlarge_2w_hourly.csv", "", 53.7, 100}}) {
        const auto imported = run("import auto '" + (traces / trace.file).string() + "' " + trace.options);
        ASSERT_EQ(imported.code, 0) << trace.file << ": " << imported.err;
        const auto [mean, peak] = meanAndPeak(imported.out);
        EXPECT_NEAR(mean, trace.mean, 0.0501) << trace.file;
        EXPECT_NEAR(peak, trace.peak, 0.0501) << trace.file;
    }
}

}  // namespace
