#include "tests/app/cli/cli_program.h"

#include <algorithm>

namespace splitpoint::cli::test {
namespace {

/// A year of whole instances, so that the switch points take long enough to be interrupted.
std::string longScenario() {
    std::string hours;
    for (int h = 0; h < 8760; ++h) hours += (h == 0 ? "" : ",") + std::to_string(400 + (h * 7919) % 1601);
    std::string workloads;
    for (int w = 0; w < 6; ++w)
        workloads += std::string(w == 0 ? "" : ",") + R"({"name": "w)" + std::to_string(w) +
                     R"(", "gpus_per_job": 8, "split": "by_job", "max_delay_hours": 24,
          "demand": {"hourly_gpus": [)" +
                     hours + R"(]}, "time_shares": {"gpu_compute": 1}})";
    return R"({"splitpoint": 1, "name": "long", "horizon": {"hours": 8760}, "workloads": [)" + workloads + R"(],
      "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2, "gpus_per_node": 8},
                 "on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}}, "delivery": {"bare_metal": {}, "virtual": {}}})";
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
    for (const char* file : {"/", "/nonexistent"}) EXPECT_EQ(run(std::string("evaluate ") + file).code, 1) << file;
    EXPECT_EQ(run("evaluate ''").code, 2) << "no file at all";
}

TEST_F(Cli, CheckListsTheFaultsOfEveryScenarioAndEvaluateTheFirst) {
    const std::string file = (folder_ / "two.splitpoint").string();
    std::ofstream(file) << R"({"splitpoint": 1, "name": "two", "horizon": {"hours": 24},
      "workloads": [{"name": "w", "demand": {"hourly_gpus": [8]}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"bare_metal": {"gpu": "H100", "usd_per_gpu_hour": 2, "gpus_per_node": 8}},
      "delivery": {"bare_metal": {}, "virtual": {}},
      "scenarios": [{"name": "A", "changes": [{"path": "nope.x", "value": 1}, {"path": "workloads[w].overlap", "value": 4}]}]})";
    const auto checked = run("check '" + file + "'"), evaluated = run("evaluate '" + file + "'");
    for (const auto& outcome : {checked, evaluated}) {
        EXPECT_EQ(outcome.code, 1);
        EXPECT_NE(outcome.err.find("nope.x: unknown key"), std::string::npos) << outcome.err;
    }
    EXPECT_NE(checked.err.find("workloads[0].overlap: 4 is not allowed"), std::string::npos) << checked.err;
    EXPECT_EQ(evaluated.err.find("overlap"), std::string::npos) << evaluated.err;
}

TEST_F(Cli, AnInterruptEndsWith130AndLeavesTheOldFile) {
    const std::string file = "'" + (folder_ / "s.splitpoint").string() + "'", old = (folder_ / "old.pptx").string();
    std::ofstream(folder_ / "s.splitpoint") << longScenario();
    std::ofstream(old) << "old";
    for (const std::string& arguments : {"evaluate " + file, "explain " + file, "deck " + file + " -o '" + old + "'",
                                         "book " + file + " -o '" + old + "'"}) {
        for (const std::string& signal : {std::string("INT"), std::string("TERM")}) {
            // timeout sends the signal, and says with what code the program ended.
            const auto outcome =
                runTo("timeout --preserve-status -s " + signal + " 0.3 '" SPLITPOINT_CLI "' " + arguments + " >'" +
                      (folder_ / "out").string() + "'; code=$?; echo $code >'" + (folder_ / "code").string() + "'");
            EXPECT_EQ(bytesOf(folder_ / "code"), "130\n") << arguments << " " << signal;
            EXPECT_EQ(outcome.err, "splitpoint-cli: interrupted before it was done\n") << arguments;
            EXPECT_EQ(outcome.out, "");
        }
    }
    EXPECT_EQ(bytesOf(old), "old");
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
    const std::vector<fs::path> read{folder_ / "s.splitpoint", folder_ / "hourly.csv", folder_ / "sa.txt",
                                     folder_ / "base.pptx"};
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
        EXPECT_TRUE(
            outcome.err.ends_with(": is read as well and would be overwritten; give another name to write to\n"))
            << outcome.err;
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
        for (std::size_t i = 0; i < read.size(); ++i) ASSERT_EQ(bytesOf(read[i]), before[i]) << arguments << read[i];
    }
    const auto twice = run("import sacct " + at("sa.txt") + " -o " + at("c.csv") + " --report " + at("./c.csv"));
    EXPECT_EQ(twice.code, 2);
    EXPECT_TRUE(twice.err.ends_with(
        "c.csv is named for two outputs, and one would replace the other; give each a name of its own\n"))
        << twice.err;
    EXPECT_FALSE(fs::exists(folder_ / "c.csv"));
    EXPECT_EQ(run("deck " + file + " --slides answer --append " + at("base.pptx") + " -o " + at("base.pptx")).code, 0)
        << "updated in place";
}

TEST_F(Cli, AFileBeyondTheLimitOfItsSizeIsAWriteError) {
    writeScenarioOfACurve(folder_);
    const std::string file = "'" + (folder_ / "s.splitpoint").string() + "'",
                      place = "'" + (folder_ / "new").string() + "'";
    for (const std::string& arguments :
         {"deck " + file + " --slides answer -o " + place, "simulate " + file + " --draws 256 --samples " + place}) {
        const auto outcome =
            runTo("ulimit -f 20; exec '" SPLITPOINT_CLI "' " + arguments + " >'" + (folder_ / "out").string() + "'");
        EXPECT_EQ(outcome.code, 1) << arguments;
        EXPECT_NE(outcome.err.find("new: cannot be written: "), std::string::npos) << outcome.err;
        for (const auto& entry : fs::directory_iterator(folder_))
            EXPECT_FALSE(entry.path().filename().string().starts_with("new")) << entry.path();
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

}  // namespace
}  // namespace splitpoint::cli::test
