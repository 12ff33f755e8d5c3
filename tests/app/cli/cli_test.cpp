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
    EXPECT_NE(other.err.find("there are evaluate, sweep, check, schema, new"), std::string::npos) << other.err;
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
    for (const char* arguments : {"", "evaluate", "evaluate a b", "evaluate --nope x", "simulate x", "deck x",
                                  "import x", "new", "new --kind nope -o x", "nope"}) {
        const auto outcome = run(arguments);
        EXPECT_EQ(outcome.code, 2) << arguments;
        EXPECT_EQ(outcome.out, "") << arguments;
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    }
}

TEST_F(Cli, HelpAndVersionEverywhere) {
    EXPECT_EQ(run("--version").out, "splitpoint-cli " SPLITPOINT_VERSION "\n");
    EXPECT_NE(run("--help").out.find("evaluate"), std::string::npos);
    for (const char* command : {"evaluate", "sweep", "check", "schema", "new"}) {
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

}  // namespace
