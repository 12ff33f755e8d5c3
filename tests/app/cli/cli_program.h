#pragma once

// Runs the real program as a process, as a script would.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace splitpoint::cli::test {

namespace fs = std::filesystem;

struct Outcome {
    int code = -1;    ///< exit code; -1: ended by a signal
    std::string out;  ///< standard output
    std::string err;  ///< standard error
};

inline std::string bytesOf(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

class Cli : public testing::Test {
  protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }

    Outcome run(const std::string& arguments) {
        return runTo(std::string("'" SPLITPOINT_CLI "' ") + arguments + " >'" + (folder_ / "out").string() + "'");
    }

    /// A whole command line, with an output of its own.
    Outcome runTo(const std::string& command) {
        const int status = std::system(("( " + command + " ) 2>'" + (folder_ / "err").string() + "'").c_str());
        const bool exited = WIFEXITED(status) && WEXITSTATUS(status) < 126;
        return {exited ? WEXITSTATUS(status) : -1, bytesOf(folder_ / "out"), bytesOf(folder_ / "err")};
    }

    static std::string data(const std::string& name) {
        return "'" + (fs::path(SPLITPOINT_TEST_DATA) / name).string() + "'";
    }

    fs::path folder_ = fs::path(testing::TempDir()) / ("splitpoint_cli_" + std::to_string(::getpid()));
};

}  // namespace splitpoint::cli::test
