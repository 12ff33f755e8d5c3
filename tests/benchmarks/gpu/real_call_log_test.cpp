// What the probes ask of a real GPU and what they ask of the scripted one, laid side by side.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include "benchmarks/gpu/recording_gpu.h"
#include "tests/benchmarks/gpu/scripted_session.h"

namespace splitpoint::benchmarks::gpu {
namespace {

/// The call without device, sizes, shapes and answer; empty for one that failed.
std::string bareCall(const std::string& line) {
    const std::size_t arrow = line.find(" -> ");
    if (arrow != std::string::npos && line.compare(arrow + 4, 6, "failed") == 0) return "";
    std::istringstream words(line.substr(0, arrow));
    std::string bare;
    for (std::string word; words >> word;) {
        if (word.find_first_not_of("0123456789x") == std::string::npos && std::isdigit(word.front()) != 0) continue;
        bare += (bare.empty() ? "" : " ") + word;
    }
    return bare;
}

std::set<std::string> transitions(const CallLog& log) {
    std::set<std::string> found;
    std::string before;
    for (const std::string& line : log) {
        const std::string call = bareCall(line);
        if (call.empty()) continue;
        if (!before.empty()) found.insert(before + " > " + call);
        before = call;
    }
    return found;
}

std::set<std::string> recordedOnH100() {
    std::ifstream file(SPLITPOINT_H100_TRANSITIONS);
    EXPECT_TRUE(file.is_open()) << SPLITPOINT_H100_TRANSITIONS;
    std::set<std::string> found;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() != '#') found.insert(line);
    }
    return found;
}

/// As splitpoint-gpu-selftest --rounds 2 does.
CallLog callsOfScriptedSelftest() {
    ScriptedSystem system;
    system.script->deviceBytes = std::size_t{120} << 20;  // three small matrices
    GpuOptions options = withoutLibraries();
    options.cublasLibrary = SPLITPOINT_FAKE_CUBLAS;
    options.callLog = std::make_shared<CallLog>();
    {
        const auto session = openOn(system, options);
        session->preheat();
        auto probes = makeGpuProbes(*session);
        for (const auto& probe : probes) EXPECT_TRUE(probe->calibrate()) << probe->identity().method;
        for (int round = 0; round < 2; ++round) {
            for (const auto& probe : probes) {
                const auto error = runRound(*probe, round, 2);
                if (probe->identity().method == "gemm_f16_cublas") continue;  // the fake library multiplies nothing
                EXPECT_FALSE(error) << probe->identity().method << ": " << error->text;
            }
        }
        session->finish();
    }
    return *options.callLog;
}

std::string listed(const std::set<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += "\n  " + line;
    return text;
}

TEST(RealCallLog, HasTheSameCallsInTheSameOrderAsTheScriptedOne) {
    const auto real = recordedOnH100();
    auto scripted = transitions(callsOfScriptedSelftest());
    // Little memory can be locked there: half a pair of buffers is given back, and a smaller pair drawn.
    ASSERT_EQ(scripted.erase("allocate pinned > release pinned"), 1U);
    ASSERT_GT(real.size(), 100U);
    std::set<std::string> onlyReal, onlyScripted;
    std::set_difference(real.begin(), real.end(), scripted.begin(), scripted.end(),
                        std::inserter(onlyReal, onlyReal.end()));
    std::set_difference(scripted.begin(), scripted.end(), real.begin(), real.end(),
                        std::inserter(onlyScripted, onlyScripted.end()));
    EXPECT_TRUE(onlyReal.empty()) << "only on the H100:" << listed(onlyReal);
    EXPECT_TRUE(onlyScripted.empty()) << "only on the scripted GPU:" << listed(onlyScripted);
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu
