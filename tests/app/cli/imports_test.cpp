#include "tests/app/cli/cli_program.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace splitpoint::cli::test {
namespace {

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

TEST_F(Cli, ImportsACurveThatAScenarioOpens) {
    const std::string curve = (folder_ / "curve.csv").string(), report = (folder_ / "report.json").string();
    const auto done =
        run("import sacct " + data("usage/sacct_X_parsable2.txt") + " -o '" + curve + "' --report '" + report + "'");
    ASSERT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(done.out, "");
    EXPECT_NE(done.err.find("still-running: line 69: job \"481489\" has no end yet;"), std::string::npos) << done.err;
    EXPECT_NE(done.err.find(": time-zone: times have no zone: taken as UTC until you say which it is\n"),
              std::string::npos)
        << done.err;
    EXPECT_EQ(std::count(done.err.begin(), done.err.end(), '\n'), 5) << "one line a finding, and the zone";
    EXPECT_EQ(run("import sacct " + data("usage/sacct_X_parsable2.txt") + " --time-zone UTC").err.find("time-zone"),
              std::string::npos);
    EXPECT_EQ(nlohmann::json::parse(bytesOf(report))["jobs"]["jobs"], 69);
    std::ofstream(folder_ / "s.splitpoint") << R"({"splitpoint": 1, "name": "imported", "horizon": {"hours": 319},
      "workloads": [{"name": "w", "demand": {"csv": "curve.csv"}, "time_shares": {"gpu_compute": 1}}],
      "offers": {"on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}}, "delivery": {"virtual": {}}})";
    const auto evaluated = run("evaluate --no-switch '" + (folder_ / "s.splitpoint").string() + "'");
    ASSERT_EQ(evaluated.code, 0) << evaluated.err;
    EXPECT_NEAR(nlohmann::json::parse(evaluated.out)["useful_gpu_hours_demanded"].get<double>(), 2563.668, 0.001);
    EXPECT_EQ(run("import auto " + data("usage/sacct_X_parsable2.txt")).out, bytesOf(curve)) << "guessed, to stdout";
}

TEST_F(Cli, AColumnThatIsTheSumMakesWayForItsPartsWhereTheyAreAskedFor) {
    std::ofstream(folder_ / "wide.csv") << "hour,vision,speech,total\n0,1,2,3\n1,4,5,9\n2,2,2,4\n";
    const std::string wide = "import csv '" + (folder_ / "wide.csv").string() + "' --measures useful";
    const auto total = run(wide);
    ASSERT_EQ(total.code, 0) << total.err;
    EXPECT_EQ(run(wide + " --group-by '(column)' --only speech").out, "hour,gpus\n0,2\n1,5\n2,2\n");
    EXPECT_EQ(run(wide + " --column ignored=total").out, total.out) << "the parts add up to it";
    const auto given = run(wide + " --group-by '(column)' --column value=vision");
    EXPECT_EQ(given.out, "hour,gpus\n0,1\n1,4\n2,2\n") << "what is given comes before what is found: " << given.err;
}

TEST_F(Cli, KeepsFromAnHourOfAClockThatIsHalfAnHourOff) {
    std::ofstream(folder_ / "india.csv") << "time,gpus\n2025-03-01 00:00,1\n2025-03-01 01:00,2\n2025-03-01 02:00,4\n";
    const std::string india = "import csv '" + (folder_ / "india.csv").string() + "' --time-zone Asia/Kolkata";
    const std::string kept = "hour,gpus\n2025-02-28T19:30:00Z,2\n2025-02-28T20:30:00Z,4\n";
    EXPECT_EQ(run(india + " --from 2025-02-28T19:30:00Z").out, kept);
    EXPECT_EQ(run(india + " --from 2025-02-28T19:00:00Z").out, kept) << "the first hour from there on";
    const auto quarter = run(india + " --from 2025-02-28T19:15:00Z");
    EXPECT_EQ(quarter.code, 2) << "no hour begins there";
    EXPECT_EQ(quarter.out, "");
}

TEST_F(Cli, ReadsWhatAPipeGivesOnce) {
    const std::string rows = "hour,gpus\n0,1\n1,2\n2,4\n";
    std::ofstream(folder_ / "usage.csv") << rows;
    const std::string cat = "cat '" + (folder_ / "usage.csv").string() + "' | ", out = " >'" + (folder_ / "out").string() + "'";
    EXPECT_EQ(runTo(cat + "'" SPLITPOINT_CLI "' import csv /dev/stdin" + out).out, rows);
    EXPECT_EQ(runTo(cat + "gzip | '" SPLITPOINT_CLI "' import auto /dev/stdin --measures useful" + out).out, rows) << bytesOf(folder_ / "err");
    const auto nothing = runTo("true | '" SPLITPOINT_CLI "' import csv /dev/stdin" + out);
    EXPECT_EQ(nothing.code, 1);
    EXPECT_EQ(nothing.err, "splitpoint-cli: /dev/stdin is empty; give a table, or JSON of Prometheus\n");
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
        for (const char* part : {"price_usd", "hours_usd", "unused_usd", "not_modeled_usd"})
            parts += tier[part].get<double>();
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
    for (const char* wrong :
         {"--fix gap=cap", "--fix nothing=keep", "--quantity useful", "--efficiency 0.5", "--from yesterday",
          "--column time", "--gpus-per-instance x=y", "--delimiter ab", "--hours 0"}) {
        const auto outcome = run("import sacct " + file + " " + wrong);
        EXPECT_EQ(outcome.code, 2) << wrong << ": " << outcome.err;
        EXPECT_EQ(outcome.out, "") << wrong;
    }
    EXPECT_NE(
        run("import sacct " + file + " --fix nothing").err.find("--fix nothing is not KIND=FIX, such as gap=zero"),
        std::string::npos);
    EXPECT_NE(run("import sacct " + file + " --fix zzzzzzzz=keep")
                  .err.find("--fix: there is no kind of finding \"zzzzzzzz\"; there are gap, partial-hour, "),
              std::string::npos);
    EXPECT_EQ(run("import sometimes " + file).code, 2);
    EXPECT_EQ(run("import sacct http://127.0.0.1:1").code, 2);
    const auto live = runTo(
        "SPLITPOINT_PROMETHEUS_TOKEN=sekret '" SPLITPOINT_CLI
        "' import prometheus http://127.0.0.1:1 --query up --start 2025-03-10T00:00:00Z --end 2025-03-11T00:00:00Z >'" +
        (folder_ / "out").string() + "'");
    EXPECT_EQ(live.code, 1);
    EXPECT_NE(live.err.find("nothing answers there"), std::string::npos) << live.err;
    EXPECT_EQ(live.err.find("sekret"), std::string::npos);
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
}  // namespace splitpoint::cli::test
