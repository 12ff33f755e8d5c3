// The commands that read what was measured before: compare, repeats, fleet and import, as a process.
#include <algorithm>
#include <regex>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "tests/benchmarks/program/program_fixture.h"
#include "tests/models/calibration/profile_fixture.h"

namespace {

namespace fs = std::filesystem;
namespace calibration = splitpoint::models::calibration;
using splitpoint::calibrate::bytesOf;
using Program = splitpoint::calibrate::Program;

TEST_F(Program, RepeatsShowsHowManyIntervalsHoldTheCommonMedian) {
    std::string files;
    for (const double value : {1000.0, 1001.0, 1002.0, 1400.0}) {
        auto profile = calibration::fixture::profileOn("metal");
        profile.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {value, value * 1.001, value}));
        files += written("r" + std::to_string(static_cast<int>(value)) + ".json", profile) + " ";
    }
    const auto text = run("repeats " + files);
    EXPECT_EQ(text.code, 0) << text.err;
    EXPECT_NE(text.out.find("covered  3 of  4"), std::string::npos) << text.out;
    const auto json = nlohmann::json::parse(run("repeats --json " + files).out);
    EXPECT_EQ(json["probes"][0]["covered"], 3);
    EXPECT_EQ(run("repeats " + files.substr(0, files.find(' '))).code, 2) << "one says nothing";
    EXPECT_EQ(run("repeats '" + folder_.string() + "'").out, text.out) << "a folder of them";
    EXPECT_EQ(run("repeats " + files + written("x.json", calibration::fixture::profileOn("metal", "h:2"))).code, 1);
}

TEST_F(Program, FleetRanksTheNodesOfAFolder) {
    const auto node = [&](const std::string& name, double value) {
        auto profile = calibration::fixture::profileOn("metal", "h:" + name);
        profile.label = name;
        profile.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {value, value, value}));
        return written(name + ".json", profile);
    };
    node("n1", 1000.0);
    const std::string fleet = "fleet '" + folder_.string() + "'";
    const auto one = run(fleet);
    EXPECT_EQ(one.code, 0) << one.err;
    EXPECT_NE(one.out.find("  n1: alone of its kind, so there is nothing to rank it against"), std::string::npos);
    EXPECT_EQ(one.out.find('%'), std::string::npos) << one.out;
    node("n2", 1000.0);
    const auto same = run(fleet);
    EXPECT_NE(same.out.find(": 2 nodes\n"), std::string::npos) << same.out;
    EXPECT_NE(same.out.find("spread 0.0 %, a synchronous job loses 0.0 %.\n"), std::string::npos)
        << "no difference, no advice, and no blank where it would stand: " << same.out;
    node("n2", 800.0);
    const auto text = run(fleet);
    EXPECT_TRUE(std::regex_search(text.out, std::regex("  n2 .*\\+[0-9.]+ %\n"))) << text.out;
    EXPECT_NE(text.out.find("Which node it is matters more than when it runs: choose nodes.\n"), std::string::npos)
        << text.out;
    const auto json = nlohmann::json::parse(run(fleet + " --json").out);
    EXPECT_EQ(json["groups"][0]["nodes"].size(), 2U);
    EXPECT_EQ(run("fleet /nowhere").code, 1);
}

TEST_F(Program, FleetSaysWhatItCannotRankAndCountsAMeasurementOnce) {
    const auto node = [&](const std::string& name, double value) {
        auto profile = calibration::fixture::profileOn("metal", "h:" + name);
        profile.label = name;
        profile.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {value, value, value}));
        return profile;
    };
    auto first = node("n1", 1000.0);
    first.probes.push_back(calibration::fixture::probeOf("storage", "rand_read_4k_qd1", {5e4, 5e4, 5e4}, false));
    auto broken = node("n3", 1000.0);
    broken.probes[0].status = "failed";
    written("n1.json", first);
    written("n2.json", node("n2", 800.0));
    written("n3.json", broken);
    const std::string fleet = "fleet '" + folder_.string() + "'";
    const auto text = run(fleet);
    EXPECT_EQ(text.code, 0) << text.err;
    EXPECT_NE(text.out.find("not ranked: none of its primary probes has a value\n"), std::string::npos) << text.out;
    EXPECT_EQ(text.out.find("n3 "), text.out.rfind("\n  n") + 3) << "the last of the nodes: " << text.out;
    EXPECT_TRUE(
        std::regex_search(text.out, std::regex("rand_read_4k_qd1 +only n1 has it: nothing to rank it against\n")))
        << text.out;
    const auto before = nlohmann::json::parse(run(fleet + " --json").out);
    EXPECT_EQ(before["groups"][0]["nodes"][2]["primary_probes"], 0);
    written("n1 copy.json", first);
    const auto copied = run(fleet + " --json");
    EXPECT_EQ(copied.code, 0);
    EXPECT_EQ(nlohmann::json::parse(copied.out), before) << "no second node, no smaller error";
    EXPECT_NE(copied.err.find("it counts once"), std::string::npos) << copied.err;
}

TEST_F(Program, RepeatsWithNothingInCommonEndWithThreeAndSaySo) {
    std::string files;
    for (const int version : {1, 2}) {
        auto profile = calibration::fixture::profileOn("metal");
        profile.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {100, 101, 99}));
        profile.probes[0].version = version;
        files += written("r" + std::to_string(version) + ".json", profile) + " ";
    }
    const auto result = run("repeats " + files);
    EXPECT_EQ(result.code, 3);
    EXPECT_EQ(result.out.find("0 of 0"), std::string::npos) << result.out;
    EXPECT_NE(result.err.find("no probe with an interval in common"), std::string::npos) << result.err;
    const auto missing = run("repeats /nowhere");
    EXPECT_EQ(missing.code, 1);
    EXPECT_NE(missing.err.find("cannot be opened"), std::string::npos) << missing.err;
}

TEST_F(Program, RepeatsAreOfOneDelivery) {
    std::string files;
    for (const char* verdict : {"metal", "vm"}) {
        auto profile = calibration::fixture::profileOn(verdict, "");  // as of an import, which knows no machine
        profile.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {100, 101, 99}));
        files += written(std::string(verdict) + ".json", profile) + " ";
    }
    const auto result = run("repeats " + files);
    EXPECT_EQ(result.code, 1);
    EXPECT_NE(result.err.find("from bare metal and from a virtual machine"), std::string::npos) << result.err;
}

TEST_F(Program, CompareSaysHowMuchLongerDisturbedRoundsTook) {
    const std::vector<double> cpu(4, 100.0);
    auto quiet = calibration::fixture::profileOn("metal");
    quiet.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", cpu, true, cpu));
    auto busy = calibration::fixture::profileOn("vm");
    busy.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {100, 80, 100, 100}, true, cpu));
    const auto text = run("compare " + written("a.json", quiet) + " " + written("b.json", busy));
    EXPECT_NE(text.out.find("First: 0 of 4 rounds disturbed\n"), std::string::npos) << text.out;
    EXPECT_NE(text.out.find("Second: 1 of 4 rounds disturbed; they took 25 % longer\n"), std::string::npos) << text.out;
}

TEST_F(Program, RanksAFolderAndNamesWhatIsNoProfile) {
    for (int i = 0; i < 5; ++i) {
        auto node = calibration::fixture::profileOn("metal", "h:" + std::to_string(i));
        node.label = "node" + std::to_string(i);
        const double speed = i == 2 ? 80 : 100;
        node.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {speed, speed * 1.001, speed}));
        written("n" + std::to_string(i) + ".json", node);
    }
    const auto good = nlohmann::json::parse(run("fleet --json '" + folder_.string() + "'").out);
    EXPECT_EQ(good["groups"][0]["nodes"][0]["name"], "node2");
    EXPECT_EQ(good["groups"][0]["nodes"][0]["standing"], "straggler");
    std::ofstream(folder_ / "other.json") << "{}";
    EXPECT_EQ(run("fleet '" + folder_.string() + "'").code, 3);
    EXPECT_EQ(run("fleet /nowhere").code, 1);
}

TEST_F(Program, ComparesRepeatsOfOneMachineEachOnce) {
    std::vector<std::string> metal, vm;
    for (const double value : {1000.0, 1001.0, 1002.0}) {
        for (auto* side : {&metal, &vm}) {
            const bool isMetal = side == &metal;
            auto profile = calibration::fixture::profileOn(isMetal ? "metal" : "vm", isMetal ? "h:1" : "h:2");
            const double shown = isMetal ? value : value / 1.5;
            profile.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {shown, shown * 1.001, shown}));
            side->push_back(written((isMetal ? "m" : "v") + std::to_string(side->size()) + ".json", profile));
        }
    }
    const std::string pair = "compare " + metal[0] + " " + vm[0];
    const auto good =
        run(pair + " --more-bare " + metal[1] + " " + metal[2] + " --more-virtual " + vm[1] + " " + vm[2]);
    EXPECT_EQ(good.code, 0) << good.err;
    const auto others = run(pair + " --more-bare " + metal[1] + " " + vm[2]);
    EXPECT_EQ(others.code, 1) << "machines that are not the first";
    EXPECT_NE(others.err.find("fingerprints differ"), std::string::npos) << others.err;
    const auto twice = run(pair + " --more-bare " + metal[1] + " " + metal[1]);
    EXPECT_EQ(twice.code, 1);
    EXPECT_NE(twice.err.find("the same measurement"), std::string::npos) << twice.err;
    EXPECT_EQ(run("repeats " + metal[0] + " " + metal[0]).code, 1);
}

TEST_F(Program, ComparesMetalWithVm) {
    auto metal = calibration::fixture::profileOn("metal");
    metal.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {100, 101, 99, 100, 100}));
    auto vm = calibration::fixture::profileOn("vm");
    vm.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {80, 81, 79, 80, 80}));
    const auto json =
        nlohmann::json::parse(run("compare " + written("a.json", metal) + " " + written("b.json", vm) + " --json").out);
    EXPECT_TRUE(json["sets_slowdown"]);
    EXPECT_NEAR(json["components"][0]["slowdown"].get<double>(), 1.25, 0.01);
    EXPECT_EQ(json["components"][0]["verdict"], "different");
    const auto text = run("compare '" + path("b.json") + "' '" + path("b.json") + "'");
    EXPECT_EQ(text.code, 0);
    EXPECT_NE(text.out.find("may set its disturbance"), std::string::npos);
    EXPECT_EQ(run("compare '" + path("a.json") + "' /nowhere").code, 1);
}

TEST_F(Program, ProfilesWithNothingToCompareEndWithThreeAndSaySo) {
    auto metal = calibration::fixture::profileOn("metal");
    metal.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {100, 101, 99, 100, 100}));
    const std::string pair = written("a.json", metal) + " " + written("b.json", calibration::fixture::profileOn("vm"));
    for (const std::string& arguments : {"compare " + pair, "compare --json " + pair}) {
        const auto result = run(arguments);
        EXPECT_EQ(result.code, 3) << arguments;
        EXPECT_FALSE(result.out.empty()) << "the result says what was not compared";
        EXPECT_NE(result.err.find(" have no probe that can be compared; measure both machines with "),
                  std::string::npos)
            << result.err;
        EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    }
}

TEST_F(Program, WhatProfilesSayOfThemselvesStaysInItsLine) {
    std::string files;
    for (const char* name : {"a", "b"}) {
        auto node = calibration::fixture::profileOn("metal", std::string("h:") + name);
        node.label = std::string("\x1b[31mred\nsecond line ") + name;
        node.machine.cpu.model = std::string("CPU\x1b[2J\n") + name;
        node.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {100, 101, 99, 100, 100}));
        files += " " + written(std::string(name) + ".json", node);
    }
    const auto ranked = run("fleet '" + folder_.string() + "'");
    ASSERT_EQ(ranked.code, 0) << ranked.err;
    EXPECT_NE(ranked.out.find("  ?[31mred?second line a "), std::string::npos) << ranked.out;
    for (const auto& text : {ranked.out, run("compare" + files).out}) {
        EXPECT_EQ(text.find('\x1b'), std::string::npos) << text;
        EXPECT_EQ(text.find("\nsecond"), std::string::npos) << text;
    }
}

/// The recorded H200: 989 TFLOP/s and 4,800 GB/s by its data sheet.
TEST_F(Program, ComparesSharesOfTheCardsPeak) {
    const std::string folder = SPLITPOINT_TEST_DATA "/calibration/";
    const std::string pair = folder + "h200_vm_quick_first.json " + folder + "h200_vm_quick_second.json";
    const auto json = nlohmann::json::parse(run("compare " + pair + " --json").out);
    int known = 0;
    for (const auto& probe : json["probes"]) {
        const bool hasPeak = probe["share_of_peak"][0].is_number();
        known += hasPeak ? 1 : 0;
        if (probe["method"] == "cpu_int_1t" || probe["method"] == "launch_sync_spin") {
            EXPECT_FALSE(hasPeak);
        }
        if (probe["method"] != "gpu_triad_f32x4") continue;
        const auto first = calibration::readProfileFile(folder + "h200_vm_quick_first.json");
        ASSERT_TRUE(first);
        EXPECT_NEAR(probe["share_of_peak"][0].get<double>(),
                    first->probe("gpu_triad_f32x4", 0)->summary->value / 4800e9, 1e-9);
    }
    EXPECT_GE(known, 5);
    EXPECT_NE(run("compare " + pair).out.find(" % of the card's peak"), std::string::npos);
}

TEST_F(Program, ImportsToAProfile) {
    const auto result = run("import nccl-tests '" SPLITPOINT_TEST_DATA "/import/nccl_two_hosts.txt' --declare vm");
    EXPECT_EQ(result.code, 0) << result.err;
    const auto profile = calibration::readProfile(result.out);
    ASSERT_TRUE(profile);
    EXPECT_TRUE(profile->isVirtualMachine());
    EXPECT_EQ(profile->probes[0].component, "interconnect_internode");
    EXPECT_NE(result.err.find("nccl_tests has 1 run, and an interval needs two:"), std::string::npos) << result.err;
    EXPECT_EQ(run("import nvbandwidth /dev/null").code, 1);
}

/// Student's t has a quantile for one degree of freedom, and none without any.
TEST_F(Program, TwoImportedRunsHaveAnIntervalAndOneHasNone) {
    const std::string log = " '" SPLITPOINT_TEST_DATA "/import/nccl_two_hosts.txt'";
    const std::string pairs = "nvbandwidth '" SPLITPOINT_TEST_DATA "/import/nvbandwidth.json'";
    const std::vector<std::pair<std::string, std::size_t>> imports{
        {"nccl-tests" + log, 1}, {"nccl-tests" + log + log, 2}, {pairs, 2}};
    for (const auto& [arguments, runs] : imports) {
        const auto result = run("import " + arguments);
        EXPECT_EQ(result.code, 0) << result.err;
        const auto profile = calibration::readProfile(result.out);
        ASSERT_TRUE(profile) << arguments;
        ASSERT_EQ(profile->probes[0].rounds.size(), runs) << arguments;
        EXPECT_EQ(profile->probes[0].summary->interval.has_value(), runs > 1) << arguments;
        EXPECT_EQ(result.err.find("an interval needs") == std::string::npos, runs > 1) << result.err;
    }
}

TEST_F(Program, AnImportNeverWritesOverWhatItReads) {
    const fs::path log = folder_ / "log.txt", link = folder_ / "link";
    fs::copy_file(SPLITPOINT_TEST_DATA "/import/nccl_two_hosts.txt", log);
    fs::create_symlink("log.txt", link);
    const std::string before = bytesOf(log);
    for (const fs::path& output : {log, link}) {
        const auto result = run("import nccl-tests '" + log.string() + "' -o '" + output.string() + "'");
        EXPECT_EQ(result.code, 2);
        EXPECT_EQ(result.err, "splitpoint-calibrate: " + output.string() +
                                  " is read as well and would be overwritten; give another name to write to\n");
        EXPECT_EQ(bytesOf(log), before);
    }
}

TEST_F(Program, AFileBeyondTheLimitOfItsSizeIsAWriteError) {
    const std::string limited = "ulimit -f 1; exec '" SPLITPOINT_CALIBRATE "' import nccl-tests '" SPLITPOINT_TEST_DATA
                                "/import/nccl_two_hosts.txt' -o '";
    const int status = std::system(("( " + limited + path("new") + "' ) 2>'" + path("err") + "'").c_str());
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 32);
    EXPECT_NE(bytesOf(folder_ / "err").find("E_OUTPUT: "), std::string::npos);
    for (const auto& entry : fs::directory_iterator(folder_)) EXPECT_EQ(entry.path().filename(), "err");
}

}  // namespace
