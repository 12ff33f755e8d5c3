// Start-up rows of the error catalogue through the real CUDA runtime and a driver library that fails as it is told. The
// self-test program is run, since a library is found when a process starts.

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "benchmarks/gpu/gpu_session.h"
#include "tests/benchmarks/gpu/scripted_gpu.h"

namespace {

struct Ended {
    std::string output;
    int exitCode;
};

Ended selfTest(const std::string& settings, const std::string& arguments) {
    const std::string command = settings + " " SPLITPOINT_SELFTEST + arguments + " 2>&1";
    Ended run{"", -1};
    FILE* pipe = popen(command.c_str(), "r");
    std::array<char, 4096> text{};
    while (pipe != nullptr && std::fgets(text.data(), static_cast<int>(text.size()), pipe) != nullptr) {
        run.output += text.data();
    }
    const int status = pipe != nullptr ? pclose(pipe) : -1;
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

Ended withFakeDriver(const std::string& settings, const std::string& arguments = "") {
    return selfTest("LD_LIBRARY_PATH=" SPLITPOINT_FAKE_DRIVER_FOLDER " " + settings, arguments);
}

std::string codeOf(const Ended& run) {
    return run.output.substr(0, run.output.find(':'));
}

TEST(CudaStartUp, EveryFailureOfTheDriverHasItsCode) {
    const struct {
        const char* settings;
        const char* code;
    } rows[] = {
        {"SPLITPOINT_FAKE_INIT=100", "E_NO_DEVICE"},
        {"SPLITPOINT_FAKE_INIT=3", "E_DEVICE_LOST"},
        {"SPLITPOINT_FAKE_INIT=803", "E_DRIVER_MISMATCH"},
        {"SPLITPOINT_FAKE_INIT=804", "E_DRIVER_MISMATCH"},
        {"SPLITPOINT_FAKE_INIT=802", "E_NOT_READY"},
        {"SPLITPOINT_FAKE_INIT=46", "E_BUSY"},
        {"SPLITPOINT_FAKE_INIT=999", "E_DEVICE_LOST"},
        {"SPLITPOINT_FAKE_INIT=34", "E_DRIVER_STUB"},
        {"SPLITPOINT_FAKE_DRIVER_VERSION=12080", "E_DRIVER_OLD"},
        {"SPLITPOINT_FAKE_DRIVER_VERSION=11080", "E_DRIVER_OLD"},
        {"SPLITPOINT_FAKE_INIT=0", "E_GPU"},  // the fixture goes no further than init
    };
    for (const auto& row : rows) {
        const Ended run = withFakeDriver(row.settings);
        EXPECT_EQ(codeOf(run), row.code) << row.settings << ": " << run.output;
        EXPECT_EQ(run.exitCode, 1) << row.settings;
    }
}

TEST(CudaStartUp, OldDriverSaysWhichCudaItSupports) {
    const Ended run = withFakeDriver("SPLITPOINT_FAKE_DRIVER_VERSION=12080");
    EXPECT_NE(run.output.find("supports CUDA 12.8"), std::string::npos) << run.output;
}

/// Lines that the real back end, under the fake driver, wrote down.
std::vector<std::string> realCalls(const std::string& settings) {
    const std::string file = testing::TempDir() + "splitpoint_calls_" + std::to_string(::getpid());
    static_cast<void>(withFakeDriver(settings, " --call-log '" + file + "'"));
    std::vector<std::string> lines;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    std::remove(file.c_str());
    return lines;
}

// Trust without a GPU: start-up asks the real runtime exactly what the scripted GPU of the other tests is asked, and
// gets the same answers. The fixture's driver goes no further than init, so this ends where the first GPU would be
// opened.
TEST(CudaStartUp, CallsOfTheRealBackEndEqualTheScriptedOnes) {
    using namespace splitpoint::benchmarks::gpu;
    const struct {
        std::string settings;
        int code;
        int driver;
    } rows[] = {
        {"SPLITPOINT_FAKE_INIT=100", 100, 13000},
        {"SPLITPOINT_FAKE_INIT=3", 3, 13000},
        {"SPLITPOINT_FAKE_INIT=803", 803, 13000},
        {"SPLITPOINT_FAKE_INIT=804", 804, 13000},
        {"SPLITPOINT_FAKE_INIT=802", 802, 13000},
        {"SPLITPOINT_FAKE_INIT=46", 46, 13000},
        {"SPLITPOINT_FAKE_INIT=999", 999, 13000},
        {"SPLITPOINT_FAKE_INIT=34", 34, 13000},
        {"SPLITPOINT_FAKE_DRIVER_VERSION=12080", 35, 12080},
    };
    for (const auto& row : rows) {
        const auto script = std::make_shared<GpuScript>();
        script->countFailure = row.code;
        script->versions = {builtWithToolkit(), row.driver};
        GpuOptions options;
        options.nvmlLibrary = "/nonexistent/libnvidia-ml.so.1";
        options.callLog = std::make_shared<CallLog>();
        EXPECT_FALSE(GpuSession::open(std::make_unique<ScriptedGpu>(script, std::make_shared<GpuLog>()), options));
        ASSERT_FALSE(options.callLog->empty());
        EXPECT_EQ(realCalls(row.settings), *options.callLog) << row.settings;
    }
}

}  // namespace
