// Start-up rows of the error catalogue through the real CUDA runtime and a driver library that fails as it is told. The
// self-test program is run, since a library is found when a process starts.

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <string>

#include <sys/wait.h>

namespace {

struct Ended {
    std::string output;
    int exitCode;
};

Ended selfTest(const std::string& settings) {
    const std::string command = settings + " " SPLITPOINT_SELFTEST " 2>&1";
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

Ended withFakeDriver(const std::string& settings) {
    return selfTest("LD_LIBRARY_PATH=" SPLITPOINT_FAKE_DRIVER_FOLDER " " + settings);
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

}  // namespace
