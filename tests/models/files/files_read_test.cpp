#include "models/files/files_read.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <unistd.h>

#include "models/files/output_place.h"
#include "models/files/scenario_file.h"

namespace splitpoint::models {
namespace {

namespace fs = std::filesystem;

class FilesRead : public testing::Test {
  protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }
    void curve(const std::string& name) const { std::ofstream(folder_ / name) << "hour,gpus\n0,1\n1,2\n"; }

    fs::path folder_ = fs::path(testing::TempDir()) / ("splitpoint_files_read_" + std::to_string(::getpid()));
};

TEST_F(FilesRead, AreTheFileAndTheCurvesOfAllItsScenariosOnOrOff) {
    for (const char* name : {"base.csv", "layer.csv", "off.csv", "alt.csv", "alt-off.csv", "new.csv", "new-layer.csv"}) curve(name);
    const fs::path file = folder_ / "s.splitpoint";
    std::ofstream(file) << R"({"splitpoint": 1, "name": "b", "horizon": {"hours": 2},
      "workloads": [{"name": "w", "time_shares": {"gpu_compute": 1}, "demand": {"csv": "base.csv", "layers": [
        {"name": "l", "kind": "import", "curve": {"csv": "layer.csv"}},
        {"name": "o", "kind": "import", "on": false, "curve": {"csv": "off.csv"}}]}}],
      "offers": {"on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}}, "delivery": {"virtual": {}},
      "scenarios": [
        {"name": "alt", "changes": [{"path": "workloads[w].demand.curve", "value": {"csv": "alt.csv"}}]},
        {"name": "off", "changes": [{"path": "workloads[w].demand.curve", "on": false, "value": {"csv": "alt-off.csv"}}]},
        {"name": "more", "changes": [{"path": "workloads[n]", "value": {"name": "n", "time_shares": {"gpu_compute": 1},
          "demand": {"csv": "new.csv", "layers": [{"name": "l", "kind": "import", "curve": {"csv": "new-layer.csv"}}]}}}]}]})";
    const auto read = readScenarioFile(file);
    ASSERT_TRUE(read) << read.error().front().message;
    auto files = filesRead(file, read->scenario, read->variants);
    EXPECT_EQ(files.front(), file);
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    const std::vector<fs::path> all{folder_ / "alt-off.csv", folder_ / "alt.csv",       folder_ / "base.csv", folder_ / "layer.csv",
                                    folder_ / "new-layer.csv", folder_ / "new.csv", folder_ / "off.csv", file};
    EXPECT_EQ(files, all);
}

TEST_F(FilesRead, AreFoundInAFolderThatIsFilled) {
    for (const char* name : {"read.csv", "read.png", "other.png"}) curve(name);
    const auto checked = [&](const std::vector<fs::path>& inputs) {
        return checkFolderHoldsNoInput(folder_, {".png", ".svg"}, inputs);
    };
    EXPECT_TRUE(checked({folder_ / "read.csv"})) << "of another ending";
    EXPECT_TRUE(checked({}));
    const auto named = checked({folder_ / "read.png"});
    ASSERT_FALSE(named);
    EXPECT_EQ(named.error().message, (folder_ / "read.png").string() +
                                         " is read as well and would be overwritten; give another name to write to");
    fs::create_symlink("read.csv", folder_ / "link.svg");
    EXPECT_FALSE(checked({folder_ / "read.csv"})) << "through a link";
    EXPECT_TRUE(checkFolderHoldsNoInput(folder_ / "none", {".png"}, {folder_ / "read.png"}));
}

}  // namespace
}  // namespace splitpoint::models
