#pragma once
// splitpoint-calibrate as a process, as a script or the window runs it.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "models/calibration/profile_file.h"

namespace splitpoint::calibrate {

struct Result {
    int code = -1;
    std::string out, err;
};

inline std::string bytesOf(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

/// A test with a folder of its own in which splitpoint-calibrate runs.
class Program : public testing::Test {
  protected:
    void SetUp() override { std::filesystem::create_directories(folder_); }
    void TearDown() override { std::filesystem::remove_all(folder_); }
    /// What the program says to these arguments, as a shell reads them.
    Result run(const std::string& arguments) {
        const auto file = [&](const char* name) { return "'" + (folder_ / name).string() + "'"; };
        const int status =
            std::system(("'" SPLITPOINT_CALIBRATE "' " + arguments + " >" + file("out") + " 2>" + file("err")).c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytesOf(folder_ / "out"), bytesOf(folder_ / "err")};
    }
    std::string path(const std::string& name) { return (folder_ / name).string(); }
    /// Writes a profile into the folder and gives its path, quoted for the shell.
    std::string written(const std::string& name, const models::calibration::Profile& profile) {
        std::ofstream(folder_ / name) << models::calibration::writeProfile(profile);
        return "'" + path(name) + "'";
    }
    std::filesystem::path folder_ =
        std::filesystem::path(testing::TempDir()) / ("splitpoint_calibrate_" + std::to_string(::getpid()));
};

}  // namespace splitpoint::calibrate
