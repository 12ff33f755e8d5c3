#include "models/catalogue/embedded_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

TEST(EmbeddedFiles, HoldEveryResourceFileByteForByte) {
    std::size_t seen = 0;
    for (const auto* folder : {"catalogue", "profiles", "samples"}) {
        const auto root = std::filesystem::path(SPLITPOINT_RESOURCES) / folder;
        if (!std::filesystem::exists(root)) continue;
        for (const auto& entry : std::filesystem::directory_iterator(root)) {
            const auto kind = entry.path().extension();
            if (kind != ".csv" && kind != ".splitpoint" && kind != ".json") continue;
            std::ifstream in(entry.path(), std::ios::binary);
            std::ostringstream bytes;
            bytes << in.rdbuf();
            const auto name = std::string(folder) + "/" + entry.path().filename().string();
            const auto text = embeddedFile(name);
            ASSERT_TRUE(text.has_value()) << name << " is missing in resources/CMakeLists.txt";
            EXPECT_TRUE(*text == bytes.str()) << name << " differs from its file";
            ++seen;
        }
    }
    EXPECT_EQ(seen, embeddedFiles("").size());
}

TEST(EmbeddedFiles, AreListedSortedByPrefix) {
    const auto paths = embeddedFiles("catalogue/o");
    ASSERT_EQ(paths.size(), 5u);
    EXPECT_EQ(paths.front(), "catalogue/offers.csv");
    EXPECT_TRUE(std::is_sorted(paths.begin(), paths.end()));
    EXPECT_TRUE(embeddedFiles("nowhere/").empty());
    EXPECT_FALSE(embeddedFile("catalogue/none.csv").has_value());
}

}  // namespace
}  // namespace splitpoint::models
