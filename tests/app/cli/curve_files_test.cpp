// No command writes over a curve that its scenario file reads, whichever of its scenarios is asked for.
#include <algorithm>

#include "tests/app/cli/cli_program.h"

namespace splitpoint::cli::test {
namespace {

/// Demand from k.csv with a layer from lay.csv; the further scenario `alt` has plans.csv instead.
void writeScenarioOfThreeCurves(const fs::path& folder) {
    std::ofstream(folder / "h.splitpoint") << R"({"splitpoint": 1, "name": "curves", "horizon": {"hours": 24},
      "workloads": [{"name": "Service", "time_shares": {"gpu_compute": 1},
        "demand": {"csv": "k.csv", "layers": [{"name": "more", "kind": "import", "curve": {"csv": "lay.csv"}}]}}],
      "offers": {"on_demand": {"gpu": "H100", "usd_per_gpu_hour": {"low": 2, "typical": 3, "high": 4}, "gpus_per_node": 8}}, "delivery": {"virtual": {}},
      "scenarios": [{"name": "alt", "changes": [{"path": "workloads[Service].demand.curve", "value": {"csv": "plans.csv"}}]}]})";
    for (const char* name : {"k.csv", "lay.csv", "plans.csv"}) {
        std::ofstream curve(folder / name);
        curve << "hour,gpus\n";
        for (int hour = 0; hour < 24; ++hour) curve << hour << "," << hour % 5 << "\n";
    }
}

TEST_F(Cli, NeverWritesOverACurveOfAnyOfItsScenarios) {
    writeScenarioOfThreeCurves(folder_);
    const auto at = [&](const std::string& name) { return "'" + (folder_ / name).string() + "'"; };
    const std::string file = at("h.splitpoint"), bill = data("usage/focus_1.2_synth.csv");
    const std::string curve = bytesOf(folder_ / "k.csv");
    fs::create_hard_link(folder_ / "plans.csv", folder_ / "hard.csv");
    fs::create_symlink("lay.csv", folder_ / "soft.csv");
    for (const std::string& arguments : {
             // of a further scenario, and of the baseline where a further one is asked for
             "simulate " + file + " --draws 256 --samples " + at("plans.csv"),
             "simulate " + file + " --draws 256 --samples " + at("hard.csv"),
             "book " + file + " -o " + at("plans.csv"),
             "book " + file + " --csv " + at(""),
             "book " + file + " --scenario alt -o " + at("k.csv"),
             "deck " + file + " -o " + at("plans.csv"),
             // of a layer
             "simulate " + file + " --draws 256 --samples " + at("lay.csv"),
             "book " + file + " -o " + at("soft.csv"),
             "deck " + file + " -o " + at("lay.csv"),
             // of the scenario that a bill is compared with
             "import focus " + bill + " --reconcile " + file + " --report " + at("k.csv"),
             "import focus " + bill + " --reconcile " + file + " -o " + at("plans.csv"),
         }) {
        const auto outcome = run(arguments);
        EXPECT_EQ(outcome.code, 2) << arguments << outcome.err;
        EXPECT_EQ(outcome.out, "") << arguments;
        EXPECT_TRUE(
            outcome.err.ends_with(": is read as well and would be overwritten; give another name to write to\n"))
            << arguments << outcome.err;
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
        for (const char* name : {"k.csv", "lay.csv", "plans.csv"}) ASSERT_EQ(bytesOf(folder_ / name), curve) << arguments << name;
        EXPECT_FALSE(fs::exists(folder_ / "answer.csv")) << "nothing is written before the refusal";
    }
}

TEST_F(Cli, WritesBesideTheCurves) {
    writeScenarioOfThreeCurves(folder_);
    const std::string file = "'" + (folder_ / "h.splitpoint").string() + "'";
    EXPECT_EQ(run("simulate " + file + " --draws 256 --samples '" + (folder_ / "samples.csv").string() + "'").code, 0);
    EXPECT_EQ(run("book " + file + " --csv '" + (folder_ / "tables").string() + "'").code, 0);
    EXPECT_TRUE(fs::exists(folder_ / "tables/plans.csv"));
}

}  // namespace
}  // namespace splitpoint::cli::test
