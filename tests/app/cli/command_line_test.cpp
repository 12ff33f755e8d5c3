#include "tests/app/cli/cli_program.h"

#include <algorithm>

namespace splitpoint::cli::test {
namespace {

TEST_F(Cli, NamesAnUnknownCommandAndTheNearest) {
    const auto slip = run("evalute x.splitpoint");
    EXPECT_EQ(slip.code, 2);
    EXPECT_EQ(slip.err, "splitpoint-cli: there is no command \"evalute\"; did you mean \"evaluate\"?\n");
    const auto other = run("zzzzzzzz");
    EXPECT_EQ(other.code, 2);
    EXPECT_NE(other.err.find("there are evaluate, sweep, explain, simulate, compare, check, schema, new, deck, book"),
              std::string::npos)
        << other.err;
}

TEST_F(Cli, AWrongCommandLineEndsWithTwo) {
    for (const char* arguments :
         {"", "evaluate", "evaluate a b", "evaluate --nope x", "simulate", "simulate x --draws 1000", "deck x",
          "import x", "new", "new --kind nope -o x", "nope", "compare", "compare x", "evaluate x --scenario", "evaluate x --no-switch=3",
          "catalogue list --current=no", "--version=3"}) {
        const auto outcome = run(arguments);
        EXPECT_EQ(outcome.code, 2) << arguments;
        EXPECT_EQ(outcome.out, "") << arguments;
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    }
}

TEST_F(Cli, AnOptionWithAnEmptyValueIsNotTakenForOneLeftOut) {
    for (const std::string arguments : {"evaluate x --scenario", "simulate x --samples", "import csv x --report", "import csv x -o",
                                        "deck x -o y --append", "book x -o y --csv"}) {
        const auto outcome = run(arguments + " ''");
        EXPECT_EQ(outcome.code, 2) << arguments;
        EXPECT_NE(outcome.err.find(" is empty; give a value, or leave the option out"), std::string::npos) << outcome.err;
    }
}

TEST_F(Cli, AFileWithoutANameIsAWrongCommandLine) {
    for (const std::string arguments : {"evaluate ''", "sweep ''", "explain ''", "simulate ''", "check ''", "compare '' a", "deck '' -o y",
                                        "book '' -o y", "import csv ''", "catalogue diff ''", "compare x a ''"}) {
        const auto outcome = run(arguments);
        EXPECT_EQ(outcome.code, 2) << arguments;
        EXPECT_NE(outcome.err.find(" is empty; give a value for it (see splitpoint-cli --help)\n"), std::string::npos) << outcome.err;
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
    for (const std::string command :
         {"evaluate", "sweep", "explain", "simulate", "compare", "deck", "book", "catalogue diff"}) {
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
            EXPECT_NE(outcome.err.find("--date: '" + day + "' is no day like 2026-01-31"), std::string::npos)
                << outcome.err;
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

TEST_F(Cli, HelpAndVersionEverywhere) {
    EXPECT_EQ(run("--version").out, "splitpoint-cli " SPLITPOINT_VERSION "\n");
    EXPECT_NE(run("--help").out.find("evaluate"), std::string::npos);
    for (const char* command : {"evaluate", "explain", "sweep", "simulate", "compare", "check", "schema", "new", "deck",
                                "book", "import", "catalogue", "catalogue list", "catalogue best", "catalogue diff"}) {
        const auto outcome = run(std::string(command) + " --help");
        EXPECT_EQ(outcome.code, 0) << command;
        EXPECT_NE(outcome.out.find("--version"), std::string::npos) << command;
        const auto version = run(std::string(command) + " --version");
        EXPECT_EQ(version.code, 0) << command;
        EXPECT_EQ(version.out, "splitpoint-cli " SPLITPOINT_VERSION "\n") << command;
        EXPECT_EQ(version.err, "") << command;
    }
}

}  // namespace
}  // namespace splitpoint::cli::test
