#include <algorithm>
#include <filesystem>
#include <random>

#include <gtest/gtest.h>

#include "models/files/csv_curve.h"
#include "models/files/scenario_file.h"
#include "tests/models/files/scenario_fixture.h"

namespace splitpoint {
namespace {

bool isOneLine(const std::string& message) {
    return !message.empty() && message.size() < 2000 && std::all_of(message.begin(), message.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
    });
}

TEST(HostileFiles, EachOfTheCorpusIsRefusedInLinesThatNameTheFile) {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(tests::dataFolder() / ".." / "hostile")) {
        if (entry.path().extension() != ".splitpoint") continue;
        const auto file = models::readScenarioFile(entry.path());
        ASSERT_FALSE(file) << entry.path();
        for (const auto& error : file.error()) {
            EXPECT_TRUE(isOneLine(error.message)) << error.message;
            EXPECT_NE(error.message.find(entry.path().filename().string()), std::string::npos) << error.message;
        }
        ++count;
    }
    EXPECT_GE(count, 20);
}

TEST(HostileFiles, AGoodFileCutAnywhereIsOneFault) {
    std::string text = tests::richText();
    text.erase(text.find_last_not_of(" \n") + 1);
    for (std::size_t length = 0; length < text.size(); ++length) {
        const auto faults = tests::faultsOfText(text.substr(0, length));
        ASSERT_EQ(faults.size(), 1U) << "cut at " << length;
        ASSERT_TRUE(isOneLine(faults[0])) << faults[0];
    }
    EXPECT_TRUE(tests::faultsOfText(text).empty());
}

TEST(HostileFiles, RandomChangesNeverBreakTheReader) {
    const std::string good = tests::richText();
    std::mt19937_64 random(20260101);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    const std::string telling = "{}[]\",:0123456789.eE+-nulltrue\\\x00\xFF\xC3";
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string text = good;
        for (std::size_t change = 0; change <= below(4); ++change) {
            const std::size_t place = below(text.size());
            switch (below(4)) {
                case 0:
                    text[place] = static_cast<char>(below(256));
                    break;
                case 1:
                    text[place] = telling[below(telling.size())];
                    break;
                case 2:
                    text.erase(place, 1 + below(20));
                    break;
                default:
                    text.insert(place, good, below(good.size()), 1 + below(40));
                    break;
            }
        }
        const auto scenario = models::parseScenario(text, tests::dataFolder(), "t");
        if (scenario) {
            EXPECT_TRUE(models::validate(*scenario).empty());
            continue;
        }
        ++refused;
        for (const auto& error : scenario.error()) ASSERT_TRUE(isOneLine(error.message)) << error.message;
    }
    EXPECT_GT(refused, 1000);
}

TEST(HostileFiles, RandomChangesNeverBreakTheCsvReader) {
    const std::string good = tests::bytesOf(tests::dataFolder() / "nightly.csv");
    std::mt19937_64 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string text = good;
        for (int change = 0; change < 3; ++change) text[random() % text.size()] = static_cast<char>(random() % 256);
        const auto curve = models::parseCsvCurve(text, "c.csv");
        if (curve) continue;
        for (const auto& error : curve.error()) ASSERT_TRUE(isOneLine(error.message)) << error.message;
    }
}

}  // namespace
}  // namespace splitpoint
