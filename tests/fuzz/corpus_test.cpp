// Every entry of the fuzzers on its corpus, and on seeded mutations of it, in the ordinary build.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/fuzz/entries.h"

namespace splitpoint::fuzz {

/// How GoogleTest names an entry.
static void PrintTo(const Entry& entry, std::ostream* out) { *out << entry.name; }

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> corpusOf(const Entry& entry) {
    std::vector<fs::path> files;
    const fs::path folder = fs::path(SPLITPOINT_FUZZ_CORPUS) / entry.name;
    if (!fs::is_directory(folder)) return files;
    for (const auto& file : fs::directory_iterator(folder)) files.push_back(file.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytesOf(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

class FuzzEntries : public testing::TestWithParam<Entry> {};

TEST_P(FuzzEntries, TheCorpusGoesThrough) {
    const auto files = corpusOf(GetParam());
    ASSERT_FALSE(files.empty()) << "tests/fuzz/corpus has nothing for it";
    for (const auto& file : files) EXPECT_EQ(GetParam().run(bytesOf(file)), "") << file;
}

TEST_P(FuzzEntries, MutationsOfTheCorpusGoThrough) {
    std::mt19937_64 random(20261127);
    using namespace std::string_view_literals;
    constexpr std::string_view kHostile = "\n\r\"',;|\t\0-+.eE0192[]{}<>/&\xFF\xFE\x80:TZ=g"sv;
    const auto files = corpusOf(GetParam());
    const int rounds = std::max(2, 400 / static_cast<int>(std::max<std::size_t>(files.size(), 1)));
    for (const auto& file : files) {
        const std::string whole = bytesOf(file).substr(0, GetParam().mostBytes);
        for (int round = 0; round < rounds && !whole.empty(); ++round) {
            std::string bytes = whole;
            for (std::uint64_t edits = 1 + random() % 6; edits > 0 && !bytes.empty(); --edits) {
                const std::size_t at = random() % bytes.size(), length = random() % 40;
                if (random() % 3 == 0)
                    bytes.erase(at, length);
                else if (random() % 2 == 0)
                    bytes.insert(at, bytes.substr(random() % bytes.size(), length));
                else
                    bytes[at] = kHostile[random() % kHostile.size()];
            }
            ASSERT_EQ(GetParam().run(bytes), "") << file << ", round " << round;
        }
    }
}

using Json = nlohmann::ordered_json;

/// All places below one; of a list the first three.
void addPlaces(const Json& value, const Json::json_pointer& place, std::vector<Json::json_pointer>& places) {
    constexpr std::size_t kOfAList = 3;
    if (value.is_object()) {
        for (const auto& [key, member] : value.items()) {
            places.push_back(place / key);
            addPlaces(member, place / key, places);
        }
    }
    for (std::size_t i = 0; value.is_array() && i < std::min(value.size(), kOfAList); ++i) {
        places.push_back(place / i);
        addPlaces(value[i], place / i, places);
    }
}

/// Mutations of bytes seldom make a number of a text, which a reader that trusts a member's type does not outlive.
TEST_P(FuzzEntries, JsonWithValuesOfOtherTypesGoesThrough) {
    constexpr int kMostOfAFile = 150;
    const auto others =
        Json::parse(R"([5, -1, 2.5, 1e300, 18446744073709551615, "x", "", true, null, [], {}, [5], {"a": 1}])");
    // --gtest_random_seed=N makes others.
    std::mt19937_64 random(20261128U + static_cast<unsigned>(testing::UnitTest::GetInstance()->random_seed()));
    for (const auto& file : corpusOf(GetParam())) {
        const auto whole = Json::parse(bytesOf(file), nullptr, false);
        std::vector<Json::json_pointer> places;
        if (!whole.is_discarded()) addPlaces(whole, Json::json_pointer(), places);
        for (int round = 0; round < kMostOfAFile && !places.empty(); ++round) {
            Json json = whole;
            const auto& place = places[random() % places.size()];
            json[place] = others[random() % others.size()];
            ASSERT_NO_THROW(ASSERT_EQ(GetParam().run(json.dump()), "") << file << " " << place << " " << json[place])
                << file << " " << place << " " << json[place];
        }
    }
}

TEST_P(FuzzEntries, NothingAndNoiseAreNoTrouble) {
    std::mt19937_64 random(1);
    for (std::size_t length = 0; length < 600; length += 7) {
        std::string noise(length, '\0');
        for (char& c : noise) c = static_cast<char>(random() % 256);
        EXPECT_EQ(GetParam().run(noise), "");
        EXPECT_EQ(GetParam().run(std::string(length, '[')), "");
    }
}

INSTANTIATE_TEST_SUITE_P(All, FuzzEntries, testing::ValuesIn(entries().begin(), entries().end()), [](const auto& entry) {
    std::string name(entry.param.name);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(FuzzEntryNames, AreFoundByName) {
    for (const Entry& entry : entries()) EXPECT_EQ(entryNamed(entry.name), &entry) << entry.name;
    EXPECT_EQ(entryNamed("nobody"), nullptr);
}

}  // namespace
}  // namespace splitpoint::fuzz
