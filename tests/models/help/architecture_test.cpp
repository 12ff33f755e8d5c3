#include "models/help/architecture.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "models/help/help_book.h"

namespace splitpoint::models {
namespace {

namespace fs = std::filesystem;

Architecture house() {
    auto read = readArchitecture(std::string(helpFile("architecture.json")));
    EXPECT_TRUE(read.has_value()) << read.error().message;
    return read.value_or(Architecture{});
}

bool isSource(const fs::path& path) {
    const std::string ending = path.extension().string();
    return ending == ".h" || ending == ".cpp" || ending == ".cu" || ending == ".cuh";
}

std::vector<SourceInclude> includesOf(const fs::path& file) {
    static const std::regex form("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]");
    std::vector<SourceInclude> includes;
    std::ifstream text(file);
    std::string line;
    for (int number = 1; std::getline(text, line); ++number) {
        std::smatch match;
        if (std::regex_search(line, match, form))
            includes.push_back(
                {fs::relative(file, SPLITPOINT_ROOT).generic_string(), number, match[2], match[1] == "\""});
    }
    return includes;
}

TEST(Architecture, TheSourceKeepsToItsArrowsAndWalls) {
    const Architecture architecture = house();
    std::size_t seen = 0;
    for (const char* folder : {"app", "benchmarks", "models", "ui"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(SPLITPOINT_ROOT) / folder)) {
            if (!entry.is_regular_file() || !isSource(entry.path())) continue;
            for (const SourceInclude& include : includesOf(entry.path())) {
                ++seen;
                EXPECT_EQ(includeFault(architecture, include), "");
            }
        }
    }
    EXPECT_GT(seen, 1000U) << "the source was not found";
}

TEST(Architecture, EveryFolderOfTheSourceIsInARoom) {
    const Architecture architecture = house();
    for (const char* top : {"app", "benchmarks", "models", "ui"}) {
        for (const auto& entry : fs::directory_iterator(fs::path(SPLITPOINT_ROOT) / top)) {
            if (!entry.is_directory()) continue;
            const std::string folder = fs::relative(entry.path(), SPLITPOINT_ROOT).generic_string();
            EXPECT_NE(architecture.roomOf(folder), nullptr) << folder;
        }
    }
}

/// Every arrow is used: one that nobody needs would hide a wrong include.
TEST(Architecture, EveryArrowIsUsed) {
    const Architecture architecture = house();
    std::set<std::string> used;
    for (const ArchitectureRoom& room : architecture.rooms) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(SPLITPOINT_ROOT) / room.path)) {
            if (!entry.is_regular_file() || !isSource(entry.path())) continue;
            for (const SourceInclude& include : includesOf(entry.path())) {
                if (architecture.roomOf(include.file) != &room) continue;
                for (const std::string& path : room.mayInclude) {
                    if (include.header == path || include.header.starts_with(path + "/"))
                        used.insert(room.path + " to " + path);
                }
            }
        }
        for (const std::string& path : room.mayInclude)
            EXPECT_TRUE(used.contains(room.path + " to " + path)) << room.path << " never includes " << path;
    }
}

TEST(Architecture, RefusesWrongIncludes) {
    const Architecture architecture = house();
    const auto fault = [&](const char* file, const char* header, bool quoted) {
        return includeFault(architecture, {file, 3, header, quoted});
    };
    EXPECT_NE(fault("models/plan/cost.cpp", "ui/format/number_format.h", true).find("models/plan/cost.cpp:3"),
              std::string::npos);
    EXPECT_NE(fault("models/plan/cost.cpp", "QString", false), "");
    EXPECT_NE(fault("ui/money/money_page.cpp", "benchmarks/probe.h", true), "");
    EXPECT_NE(fault("ui/money/money_page.cpp", "QLineSeries", false), "");
    EXPECT_NE(fault("ui/charts/chart_view.cpp", "models/scenario.h", true), "");
    EXPECT_NE(fault("benchmarks/host/clocks.h", "models/plan/cost.h", true), "");
    EXPECT_NE(fault("benchmarks/gpu/nvml.cpp", "cuda_runtime_api.h", false), "");
    EXPECT_NE(fault("app/cli/main.cpp", "ui/window/main_window.h", true), "");
    EXPECT_EQ(fault("ui/money/money_page.cpp", "models/scenario.h", true), "");
    EXPECT_EQ(fault("ui/charts/qt_lines.cpp", "QLineSeries", false), "");
    EXPECT_EQ(fault("models/plan/cost.cpp", "vector", false), "");
}

TEST(Architecture, SaysWhatIsWrongWithItsFile) {
    EXPECT_FALSE(readArchitecture("{").has_value());
    const auto lost = readArchitecture(
        R"({"rooms": [{"path": "a", "purpose": "", "row": 0, "column": 0, "may_include": ["b"]}], "walls": []})");
    ASSERT_FALSE(lost.has_value());
    EXPECT_NE(lost.error().message.find("a may include b"), std::string::npos);
}

/// With SPLITPOINT_DRAW set, writes the picture instead.
TEST(Architecture, ThePictureIsOfThisHouse) {
    const std::string picture = architecturePicture(house());
    if (std::getenv("SPLITPOINT_DRAW") != nullptr) {
        std::ofstream(SPLITPOINT_RESOURCES "/help/architecture.svg") << picture;
        GTEST_SKIP() << "the picture was drawn; build again";
    }
    EXPECT_EQ(helpFile("architecture.svg"), picture) << "run this test with SPLITPOINT_DRAW=1 to draw it anew";
    for (const ArchitectureRoom& room : house().rooms)
        EXPECT_NE(picture.find(">" + room.path + "<"), std::string::npos) << room.path;
}

}  // namespace
}  // namespace splitpoint::models
