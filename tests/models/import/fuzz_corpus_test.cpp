// The fuzzers' entry on their corpus and on seeded mutations of it, in the ordinary build.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "tests/fuzz/import_entry.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> corpus() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(SPLITPOINT_TEST_DATA) / "usage"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytesOf(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

TEST(FuzzCorpus, EveryFileGoesThroughAsEveryKind) {
    for (const auto& file : corpus()) {
        const std::string bytes = bytesOf(file);
        EXPECT_EQ(importAnything(bytes, std::nullopt), "") << file;
        for (std::size_t kind = 0; kind < kImportKindNames.size(); ++kind)
            EXPECT_EQ(importAnything(bytes, static_cast<ImportKind>(kind)), "")
                << file << " as " << kImportKindNames[kind];
    }
}

TEST(FuzzCorpus, MutationsGoThrough) {
    std::mt19937_64 random(20261126);
    constexpr std::string_view kHostile = "\n\r\"',;|\t\0-+.eE0192[]{}\xFF\xFE\x80:TZ=g";
    for (const auto& file : corpus()) {
        const std::string whole = bytesOf(file);
        for (int round = 0; round < 60; ++round) {
            std::string bytes = whole.substr(0, std::min<std::size_t>(whole.size(), 1000 + random() % 6000));
            for (std::uint64_t edits = 1 + random() % 12; edits > 0 && !bytes.empty(); --edits) {
                const std::size_t at = random() % bytes.size(), length = random() % 40;
                switch (random() % 4) {
                    case 0:
                        bytes[at] = kHostile[random() % kHostile.size()];
                        break;
                    case 1:
                        bytes.erase(at, length);
                        break;
                    case 2:
                        bytes.insert(at, bytes.substr(random() % bytes.size(), length));
                        break;
                    default:
                        bytes.insert(at, std::string(1 + random() % 30, kHostile[random() % kHostile.size()]));
                        break;
                }
            }
            EXPECT_EQ(importAnything(bytes, std::nullopt), "") << file << ", round " << round;
        }
    }
}

}  // namespace
}  // namespace splitpoint::models::imports
