// The program as a process, as a script or the window runs it; and what decides its exit code.
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <thread>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "benchmarks/program/aa_check.h"
#include "benchmarks/program/exit_code.h"
#include "benchmarks/program/profile_output.h"
#include "benchmarks/program/progress.h"
#include "benchmarks/program/run_findings.h"
#include "benchmarks/program/validated_types.h"
#include "models/calibration/profile_file.h"
#include "tests/benchmarks/program/program_fixture.h"
#include "tests/models/calibration/profile_fixture.h"

namespace {

namespace fs = std::filesystem;
namespace calibration = splitpoint::models::calibration;
using namespace splitpoint::calibrate;

int exitFor(const std::vector<std::string>& codes, ExitConditions conditions = {}) {
    calibration::Outcome outcome;
    for (const auto& code : codes)
        (code[0] == 'W' ? outcome.warnings : outcome.errors).push_back({code, "", {}, "", {}});
    return exitCodeOf(outcome, conditions);
}

TEST(ExitCode, FollowsTheCatalogue) {
    EXPECT_EQ(exitFor({}), 0);
    EXPECT_EQ(exitFor({"E_NO_DRIVER"}), 3);
    const ExitConditions required{GpuPolicy::Require, false, false, false, false};
    const std::map<std::string, int> expected{
        {"E_NO_DRIVER", 20},   {"E_DRIVER_STUB", 20}, {"E_DRIVER_OLD", 21}, {"E_DRIVER_MISMATCH", 21},
        {"E_NO_DEVICE", 22},   {"E_NOT_READY", 22},   {"E_BUSY", 23},       {"E_ARCH", 25},
        {"E_DEVICE_LOST", 26}, {"E_ECC", 27},         {"E_NO_TOOLKIT", 20}};
    for (const auto& [code, exit] : expected) EXPECT_EQ(exitFor({code}, required), exit) << code;
    EXPECT_EQ(exitFor({"E_STORAGE_PERM"}), 30);
    EXPECT_EQ(exitFor({"E_STORAGE_SPACE"}), 31);
    EXPECT_EQ(exitFor({"E_ODIRECT"}), 3);
    EXPECT_EQ(exitFor({"E_CUBLAS_MISSING", "E_P2P_UNSUPPORTED"}), 0);
    EXPECT_EQ(exitFor({"E_NCCL_MISSING"}), 3);
    EXPECT_EQ(exitFor({"W_NOT_IDLE"}), 0);
    EXPECT_EQ(exitFor({"W_NOT_IDLE"}, {GpuPolicy::Auto, true, false, false, false}), 40);
    EXPECT_EQ(exitFor({"W_CLOCK"}, {GpuPolicy::Auto, true, false, false, false}), 0);
    EXPECT_EQ(exitFor({"E_NO_DRIVER"}, {GpuPolicy::Auto, false, true, false, false}), 130);
    EXPECT_EQ(exitFor({}, {GpuPolicy::Auto, false, false, true, false}), 124);
    EXPECT_EQ(exitFor({}, {GpuPolicy::Auto, false, false, false, true}), 3);
}

/// Two quick profiles back to back, measured on 2026-11-26 on a rented virtual machine with one NVIDIA H200.
TEST(Aa, AcceptsWhatRepeatsOnARealMachineAndNamesWhatDoesNot) {
    const std::string folder = SPLITPOINT_TEST_DATA "/calibration/";
    const auto first = calibration::readProfileFile(folder + "h200_vm_quick_first.json");
    const auto second = calibration::readProfileFile(folder + "h200_vm_quick_second.json");
    ASSERT_TRUE(first && second);
    const AaResult result = checkAa(*first, *second);
    EXPECT_EQ(result.primaries, 9);
    for (const char* steady : {"tc_f16_f32acc", "gpu_triad_f32x4", "h2d_pinned", "d2h_pinned"}) {
        EXPECT_EQ(result.text.find(steady), std::string::npos) << result.text;
    }
    EXPECT_NE(result.text.find("launch_sync_spin"), std::string::npos) << result.text;
    EXPECT_FALSE(result.passed);
    // What repeats is validated all the same, probe by probe.
    std::set<std::string> validated;
    for (const auto* probe : result.validated) validated.insert(probe->method);
    for (const char* steady : {"tc_f16_f32acc", "fma_f32", "gpu_triad_f32x4", "gpu_copy", "h2d_pinned", "d2h_pinned"}) {
        EXPECT_TRUE(validated.count(steady)) << steady;
    }
    EXPECT_FALSE(validated.count("launch_sync_spin"));
    EXPECT_FALSE(validated.count("cpu_int_1t")) << "no GPU probe";
    EXPECT_NE(result.text.find("GPU probes."), std::string::npos) << result.text;
}

TEST(Aa, PassesForEqualProfilesAndNotForAShift) {
    auto first = calibration::fixture::profileOn("metal");
    first.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_1t", {100, 100.1, 99.9, 100, 100}));
    auto second = first;
    EXPECT_TRUE(checkAa(first, second).passed);
    second.probes[0] = calibration::fixture::probeOf("cpu", "cpu_int_1t", {80, 80.1, 79.9, 80, 80});
    EXPECT_FALSE(checkAa(first, second).passed);
    EXPECT_NE(checkAa(first, second).text.find("cpu_int_1t different"), std::string::npos);
    EXPECT_FALSE(checkAa(calibration::Profile(), calibration::Profile()).passed);
}

TEST(ValidatedTypes, AreRememberedInAFile) {
    const auto file = fs::path(testing::TempDir()) / ("validated_" + std::to_string(::getpid())) / "gpus";
    calibration::GpuRecord gpu;
    gpu.name = "H100";
    auto profile = calibration::fixture::profileOn("metal");
    profile.gpus.push_back(gpu);
    for (const char* method : {"fma_f32", "launch_async"}) {
        profile.probes.push_back(calibration::fixture::probeOf("gpu_compute", method, {1, 1}));
        profile.probes.back().device = 0;
    }
    const auto& fma = profile.probes[0];
    EXPECT_FALSE(ValidatedTypes(file).has(gpu, fma));
    ValidatedTypes(file).add(gpu, fma);
    EXPECT_TRUE(ValidatedTypes(file).has(gpu, fma));
    EXPECT_EQ(ValidatedTypes(file).probesOf(gpu), std::vector<std::string>{"fma_f32/1"});
    ValidatedTypes(file).mark(profile);
    EXPECT_EQ(profile.probes[0].validated, true);
    EXPECT_EQ(profile.probes[1].validated, false) << "each probe by itself";
    gpu.migProfile = "1g.10gb";
    EXPECT_FALSE(ValidatedTypes(file).has(gpu, fma));
    EXPECT_TRUE(ValidatedTypes(file).probesOf(gpu).empty());
    fs::remove_all(file.parent_path());
}

TEST(RunFindings, W_STORAGE_BURST_AndW_TIME) {
    auto probe = calibration::fixture::probeOf("storage", "seq_write_1m", {2e9, 2e9, 5e8, 5e8, 5e8});
    probe.workPerSample = 1e8;
    for (auto& round : probe.rounds) round.keptSamples.assign(8, static_cast<float>(round.median));
    const auto finding = judgeBurst(probe, true);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->code, "W_STORAGE_BURST");
    EXPECT_NE(finding->text.find("2000 MB/s"), std::string::npos);
    EXPECT_NEAR(probe.summary->value, 5e8, 1.0);  // the sustained rate is used
    EXPECT_TRUE(probe.hasFlag("burst"));
    EXPECT_EQ(outOfTime(3, 5).code, "W_TIME");
}

TEST(RunFindings, W_CC_SUSPECTED_FromSlowSmallCopiesWhereNvmlIsSilent) {
    auto profile = calibration::fixture::profileOn("vm");
    EXPECT_FALSE(judgeConfidential(profile)) << "no GPU";
    profile.probes.push_back(
        calibration::fixture::probeOf("host_device_transfer", "h2d_4k", {7400, 7500, 7600}, false));
    profile.probes[0].device = 1;
    EXPECT_FALSE(judgeConfidential(profile));
    profile.probes[0] = calibration::fixture::probeOf("host_device_transfer", "h2d_4k", {95000, 96000, 97000}, false);
    profile.probes[0].device = 1;
    const auto finding = judgeConfidential(profile);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->code, "W_CC_SUSPECTED");
    EXPECT_NE(finding->text.find("GPU 1 takes 96 us, 13 times"), std::string::npos) << finding->text;
    EXPECT_FALSE(profile.virtualization.confidential) << "a suspicion is no fact";
    EXPECT_EQ(profile.virtualization.confidentialSource, "suspected by h2d_4k");
    profile.virtualization.confidential = false;
    EXPECT_FALSE(judgeConfidential(profile)) << "NVML knows";
}

TEST(RunFindings, NestedPagingIsHintedAtByTheCostOfFirstTouches) {
    auto profile = calibration::fixture::profileOn("vm");
    EXPECT_FALSE(nestedPagingHint(profile)) << "not measured";
    profile.probes.push_back(calibration::fixture::probeOf("host_memory", "page_fault", {1300, 1310, 1290}, false));
    EXPECT_EQ(nestedPagingHint(profile), true);
    profile.probes[0] = calibration::fixture::probeOf("host_memory", "page_fault", {300, 310, 290}, false);
    EXPECT_EQ(nestedPagingHint(profile), false);
}

TEST(RunFindings, ContentionInsideTheRoundsIsNotIdle) {
    auto profile = calibration::fixture::profileOn("vm");
    profile.probes.push_back(calibration::fixture::probeOf("cpu", "cpu_int_mt", {50, 50, 50}, true, {100, 100, 100}));
    ASSERT_TRUE(judgeContention(profile));
    EXPECT_EQ(judgeContention(profile)->code, "W_NOT_IDLE");
    profile.probes[0] = calibration::fixture::probeOf("cpu", "cpu_int_mt", {100, 100, 100}, true, {100, 100, 100});
    EXPECT_FALSE(judgeContention(profile));
}

TEST_F(Program, SaysWhatItIs) {
    const auto version = run("--version");
    EXPECT_EQ(version.code, 0);
    EXPECT_TRUE(version.out.find("host-only build") != std::string::npos ||
                version.out.find("CUDA ") != std::string::npos)
        << version.out;
    for (const std::string command : {"run", "compare", "fleet", "repeats", "list", "import"}) {
        const auto same = run(command + " --version");
        EXPECT_EQ(same.code, 0) << command;
        EXPECT_EQ(same.out, version.out) << command;
    }
    EXPECT_EQ(run("--help").code, 0);
    EXPECT_NE(run("run --help").out.find("--metric"), std::string::npos);
    EXPECT_NE(run("list").out.find("mem_triad_mt"), std::string::npos);
    EXPECT_EQ(nlohmann::json::parse(run("list --json").out)["quick"]["rounds"], 5);
}

TEST_F(Program, WrongCommandLinesAreTwoWithOneLine) {
    for (const char* arguments :
         {"", "run --mode slow", "run --job 'a b", "run --job true --metric '('", "compare a", "import fio x",
          "run --shell", "bogus", "run --deadline nan", "run --deadline inf", "run --watch nan", "run --watch-count 1",
          "run --job true --job-deadline nan", "run --deadline 0", "run --no-storage=3", "list --json=no", "compare '' b",
          "fleet ''"}) {
        const std::string quoted = std::string(arguments) == "run --job 'a b" ? "run --job \"'a b\"" : arguments;
        const auto result = run(quoted);
        EXPECT_EQ(result.code, 2) << quoted << result.err;
        EXPECT_EQ(result.out, "") << quoted;
        EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << quoted << result.err;
    }
}

TEST_F(Program, AnUnknownCommandIsNamedWithTheNearest) {
    const auto slip = run("rnu --mode quick");
    EXPECT_EQ(slip.code, 2);
    EXPECT_EQ(slip.err, "splitpoint-calibrate: there is no command \"rnu\"; did you mean \"run\"?\n");
    const auto other = run("zzzzzzzz");
    EXPECT_EQ(other.code, 2);
    EXPECT_NE(other.err.find("there are run, compare, fleet, repeats, list, import"), std::string::npos) << other.err;
    EXPECT_EQ(other.err.find("__probe"), std::string::npos) << "hidden";
}

TEST_F(Program, E_OUTPUT) {
    const auto result = run("run --gpu none -o /nowhere/p.json --stdout");
    EXPECT_EQ(result.code, 32);
    EXPECT_NE(result.err.find("E_OUTPUT: /nowhere/p.json cannot be written"), std::string::npos);
    EXPECT_TRUE(calibration::readProfile(result.out));  // dumped, valid
}

TEST_F(Program, E_TIMEOUT) {
    const auto result = run("run --gpu none --no-storage --deadline 1 --progress none -o '" + path("p.json") + "'");
    EXPECT_EQ(result.code, 124);
    EXPECT_NE(result.err.find("E_TIMEOUT"), std::string::npos);
    const auto profile = calibration::readProfileFile(path("p.json"));
    ASSERT_TRUE(profile) << profile.error().message;
    EXPECT_EQ(profile->outcome.exitCode, 124);
}

TEST_F(Program, ARunEndsWithAValidProfileOfTheHost) {
    const auto result =
        run("run --gpu none --no-storage --label test --seed 5 --progress json -o '" + path("p.json") + "'");
    EXPECT_TRUE(result.code == 0 || result.code == 3) << result.err;
    EXPECT_EQ(result.out, "");
    const auto profile = calibration::readProfileFile(path("p.json"));
    ASSERT_TRUE(profile) << profile.error().message;
    EXPECT_EQ(profile->label, "test");
#ifndef SPLITPOINT_SANITIZED  // which multiply time and memory
    EXPECT_LE(profile->elapsedS, 25.0);
#endif
    EXPECT_GE(profile->rounds.size(), 3U);
    for (const char* method : {"cpu_int_1t", "cpu_fp_1t", "cpu_int_mt", "mem_triad_mt", "mem_triad_1t", "mem_chase",
                               "cpu_gap", "wake_1ms"}) {
        const auto* probe = profile->probe(method);
        ASSERT_NE(probe, nullptr) << method;
        EXPECT_EQ(probe->status, "ok") << method << probe->statusText;
    }
    // At most 512 MiB beside the arrays that the probes state; the kernel's figure of the largest child so far.
    double stated = 0.0;
    for (const auto& probe : profile->probes) {
        for (const char* name : {"array_bytes", "bytes"}) {
            const auto place = probe.parameters.find(name);
            if (place == probe.parameters.end() || probe.component != "host_memory") continue;
            const double arrays = std::string(name) == "array_bytes" ? 3.0 : 1.0;
            stated = std::max(stated, arrays * static_cast<double>(std::get<std::int64_t>(place->second)));
        }
    }
    rusage usage{};
    ASSERT_EQ(::getrusage(RUSAGE_CHILDREN, &usage), 0);
    EXPECT_GT(stated, 0.0);
#ifndef SPLITPOINT_SANITIZED
    EXPECT_LE(static_cast<double>(usage.ru_maxrss) * 1024.0 - stated, 512.0 * 1048576.0);
#endif
    EXPECT_TRUE(profile->jitter.cpuGap);
    EXPECT_TRUE(profile->jitter.wake);
    EXPECT_FALSE(profile->jitter.steps.empty());
    std::istringstream lines(result.err);
    std::set<std::string> events;
    for (std::string line; std::getline(lines, line);) {
        const auto event = nlohmann::json::parse(line);
        events.insert(event["event"]);
        if (event["event"] != "plan") continue;
        EXPECT_EQ(event["probes"], profile->probes.size()) << "of a quick run, which leaves out page_fault";
    }
    EXPECT_TRUE(events.count("plan") && events.count("probe") && events.count("done"));
}

TEST_F(Program, AStopLeavesAValidPartialProfileAndEndsWith130) {
    const pid_t child = ::fork();
    if (child == 0) {
        const std::string file = path("p.json");
        ::execl(SPLITPOINT_CALIBRATE, "splitpoint-calibrate", "run", "--gpu", "none", "--no-storage", "--progress",
                "none", "-o", file.c_str(), nullptr);
        ::_exit(99);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1500));
    ::kill(child, SIGINT);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 130);
    const auto profile = calibration::readProfileFile(path("p.json"));
    ASSERT_TRUE(profile) << profile.error().message;
    EXPECT_FALSE(profile->outcome.complete);
    EXPECT_EQ(profile->outcome.exitCode, 130);
    const auto& errors = profile->outcome.errors;
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].code, "E_INTERRUPTED");
    EXPECT_TRUE(errors[0].text.starts_with("Stopped after ")) << errors[0].text;
}

TEST_F(Program, AStorageErrorAndTheJobReachTheProfile) {
    const auto result =
        run("run --gpu none --storage-path /nowhere --deadline 60 --job true --repeats 2 --progress none -o '" +
            path("p.json") + "'");
    EXPECT_EQ(result.code, 30) << result.err;
    const auto profile = calibration::readProfileFile(path("p.json"));
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->outcome.errors[0].code, "E_STORAGE_PERM");
    EXPECT_EQ(profile->probe("job")->rounds.size(), 2U);
    EXPECT_EQ(profile->job->exitCodes, (std::vector<int>{0, 0, 0}));
}

/// Host probes run between the job's rounds, so two rounds are enough here.
constexpr const char* kShortJob = "run --gpu none --no-storage --progress none --repeats 2 ";

TEST_F(Program, AJobThatPrintsAThroughputIsAProbe) {
    const auto result = run(std::string(kShortJob) +
                            "--warmup 1 --metric 'samples/s: ([0-9.]+)' --job \"sh -c 'echo step 1; echo "
                            "samples/s: 512.5'\" -o '" +
                            path("p.json") + "'");
    EXPECT_EQ(result.code, 0) << result.err;
    const auto profile = calibration::readProfileFile(path("p.json"));
    ASSERT_TRUE(profile) << profile.error().message;
    const auto* job = profile->probe("job");
    ASSERT_NE(job, nullptr);
    EXPECT_EQ(job->status, "ok");
    EXPECT_TRUE(job->higherIsBetter);
    EXPECT_NEAR(job->summary->value, 512.5, 1e-9);
    EXPECT_EQ(profile->job->exitCodes, (std::vector<int>{0, 0, 0}));
    EXPECT_EQ(profile->probe("cpu_int_1t")->rounds.size(), 2U) << "in rounds between the probes";
}

TEST_F(Program, AJobThatFailsOrHangsIsMissingAndTheHostCounts) {
    const auto failing =
        run(std::string(kShortJob) + "--job \"sh -c 'echo out of memory; exit 7'\" -o '" + path("f.json") + "'");
    EXPECT_EQ(failing.code, 3) << failing.err;
    auto profile = calibration::readProfileFile(path("f.json"));
    ASSERT_TRUE(profile) << profile.error().message;
    EXPECT_EQ(profile->probe("job")->status, "failed");
    EXPECT_EQ(profile->job->exitCodes, std::vector<int>{7});
    EXPECT_EQ(profile->outcome.errors.back().code, "E_JOB");
    EXPECT_EQ(profile->probe("cpu_int_1t")->rounds.size(), 2U);

    const auto start = std::chrono::steady_clock::now();
    const auto hanging =
        run(std::string(kShortJob) + "--warmup 0 --job-deadline 1 --job 'sleep 600' -o '" + path("h.json") + "'");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(120));
    EXPECT_EQ(hanging.code, 3) << hanging.err;
    profile = calibration::readProfileFile(path("h.json"));
    ASSERT_TRUE(profile) << profile.error().message;
    EXPECT_EQ(profile->job->exitCodes, std::vector<int>{124});
    EXPECT_EQ(profile->outcome.errors.back().code, "E_TIMEOUT");
    EXPECT_EQ(profile->probe("cpu_int_1t")->rounds.size(), 2U);
}

TEST_F(Program, AStopDuringAHangingJobSavesWhatThereIsAndEndsWith130) {
    const std::string file = path("p.json");
    const std::string mark = path("started");
    const std::string command = "sh -c 'echo > " + mark + "; exec sleep 600'";
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(SPLITPOINT_CALIBRATE, "splitpoint-calibrate", "run", "--gpu", "none", "--no-storage", "--progress",
                "none", "--warmup", "0", "--job", command.c_str(), "-o", file.c_str(), nullptr);
        ::_exit(99);
    }
    for (int i = 0; i < 600 && !fs::exists(mark); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(100));
    ASSERT_TRUE(fs::exists(mark)) << "the job never began";
    ::kill(child, SIGINT);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 130);
    const auto profile = calibration::readProfileFile(file);
    ASSERT_TRUE(profile) << profile.error().message;
    EXPECT_EQ(profile->outcome.exitCode, 130);
    EXPECT_FALSE(profile->outcome.complete);
    EXPECT_EQ(profile->job->exitCodes, std::vector<int>{130});
}

TEST_F(Program, WatchAppendsALineARun) {
    const auto result =
        run("run --gpu none --no-storage --progress none --watch 0.01 --watch-count 2 -o '" + path("w.jsonl") + "'");
    EXPECT_EQ(result.code, 0) << result.err;
    std::istringstream lines(bytesOf(path("w.jsonl")));
    std::set<std::string> ids;
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        const auto profile = calibration::readProfile(line);
        ASSERT_TRUE(profile) << profile.error().message;
        EXPECT_GE(profile->probe("cpu_int_1t")->rounds.size(), 3U);
        ids.insert(profile->id);
    }
    EXPECT_EQ(count, 2);
    EXPECT_EQ(ids.size(), 2U);
    EXPECT_EQ(run("run --gpu none --no-storage --watch 1 --watch-count 1 -o /nowhere/w.jsonl").code, 32);
}

TEST(ProgressFindings, WhatComesInEveryRoundIsSaidOnceAndCounted) {
    const auto steal = [](std::optional<int> round, const char* text) {
        return calibration::Finding{"W_STEAL", text, round, "", {}};
    };
    testing::internal::CaptureStderr();
    Progress text(ProgressStyle::Text);
    text.finding(steal(0, "The hypervisor took 1 %."));
    text.finding(steal(1, "The hypervisor took 2 %."));
    text.finding(steal(2, "The hypervisor took 1 %."));
    text.finding(steal({}, "A polling thread lost 2.0 %."));
    text.finding({"W_NOT_IDLE", "Other work is running.", 1, "", {}});
    text.repeated();
    EXPECT_EQ(testing::internal::GetCapturedStderr(),
              "splitpoint-calibrate: W_STEAL: The hypervisor took 1 %.\n"
              "splitpoint-calibrate: W_STEAL: A polling thread lost 2.0 %.\n"
              "splitpoint-calibrate: W_NOT_IDLE: Other work is running.\n"
              "splitpoint-calibrate: W_STEAL: said in 3 rounds.\n");
    testing::internal::CaptureStderr();
    Progress json(ProgressStyle::JsonLines);
    json.finding(steal(0, "a"));
    json.finding(steal(1, "b"));
    json.repeated();
    const std::string lines = testing::internal::GetCapturedStderr();
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 2) << lines;
}

TEST(ProgressShares, AreALineForEachGpuProbeWhosePeakIsKnown) {
    const auto profile = calibration::readProfileFile(SPLITPOINT_TEST_DATA "/calibration/h200_vm_quick_first.json");
    ASSERT_TRUE(profile);
    testing::internal::CaptureStderr();
    Progress(ProgressStyle::Text).shares(*profile);
    const std::string text = testing::internal::GetCapturedStderr();
    EXPECT_NE(text.find("tc_f16_f32acc gpu0: "), std::string::npos) << text;
    EXPECT_NE(text.find(" TFLOP/s, "), std::string::npos) << text;
    EXPECT_EQ(text.find("launch_sync_spin"), std::string::npos) << text;
    EXPECT_EQ(text.find("cpu_int_1t"), std::string::npos) << text;
    testing::internal::CaptureStderr();
    Progress(ProgressStyle::JsonLines).shares(*profile);
    EXPECT_TRUE(testing::internal::GetCapturedStderr().empty());
}

/// tests/benchmarks/ERRORS.md names for each code of the sources the test that reaches it.
TEST(ErrorList, NamesATestForEveryCodeOfTheSources) {
    const fs::path root = fs::path(SPLITPOINT_TEST_DATA).parent_path().parent_path();
    std::string tests;
    std::set<std::string> codes;
    const std::regex code("\"([EW]_[A-Z0-9_]+)\"");
    for (const auto& entry : fs::recursive_directory_iterator(root / "benchmarks")) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
        const auto text = bytesOf(entry.path());
        for (std::sregex_iterator at(text.begin(), text.end(), code), end; at != end; ++at) codes.insert((*at)[1]);
    }
    for (const auto& entry : fs::recursive_directory_iterator(root / "tests/benchmarks")) {
        if (entry.path().extension() == ".cpp") tests += bytesOf(entry.path());
    }
    codes.erase("E_");
    codes.erase("W_");
    std::map<std::string, std::pair<std::string, std::string>> listed;  // code -> suite, test
    const auto list = bytesOf(root / "tests/benchmarks/ERRORS.md");
    const std::regex row("\\| ([EW]_[A-Z0-9_]+) \\| ([A-Za-z0-9_]+)\\.([A-Za-z0-9_]+) \\|");
    for (std::sregex_iterator at(list.begin(), list.end(), row), end; at != end; ++at)
        listed[(*at)[1]] = {(*at)[2], (*at)[3]};
    for (const auto& name : codes) EXPECT_TRUE(listed.count(name)) << name << " has no row";
    for (const auto& [name, test] : listed) {
        EXPECT_TRUE(std::regex_search(tests, std::regex("\\(" + test.first + ",\\s*" + test.second + "\\)")))
            << name << ": there is no test " << test.first << "." << test.second;
    }
}

}  // namespace
