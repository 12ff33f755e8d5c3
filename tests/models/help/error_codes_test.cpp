// The page on trouble knows every code of the calibrator, and no other.
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "models/help/help_book.h"

namespace splitpoint::models {
namespace {

std::set<std::string> codesIn(const std::string& text) {
    static const std::regex code("\\b[EW]_[A-Z0-9]+(_[A-Z0-9]+)*\\b");
    std::set<std::string> codes;
    for (auto found = std::sregex_iterator(text.begin(), text.end(), code); found != std::sregex_iterator(); ++found)
        codes.insert(found->str());
    return codes;
}

std::string textOf(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

TEST(Troubleshooting, HasARowForEveryCodeOfTheCalibrator) {
    // tests/benchmarks/ERRORS.md is held to the sources by a test of its own.
    const auto known = codesIn(textOf(SPLITPOINT_ROOT "/tests/benchmarks/ERRORS.md"));
    ASSERT_GT(known.size(), 30U);
    for (const HelpLanguage language : {HelpLanguage::English, HelpLanguage::German}) {
        const HelpBook book = *helpBook({}, language);
        EXPECT_EQ(codesIn(book.page("troubleshooting")->section("calibrator-codes")->markdown), known);
    }
}

/// The exit codes of its table are those of the calibrator's own.
TEST(Troubleshooting, ExitCodesAreThoseOfTheCalibrator) {
    const std::string source = textOf(SPLITPOINT_ROOT "/benchmarks/program/exit_code.cpp");
    const HelpBook english = *helpBook(), german = *helpBook({}, HelpLanguage::German);
    const std::string rows = english.page("troubleshooting")->section("calibrator-codes")->markdown;
    const std::string germanRows = german.page("troubleshooting")->section("calibrator-codes")->markdown;
    static const std::regex entry("Row\\{\"([EW]_[A-Z0-9_]+)\", (\\d+)\\}");
    int seen = 0;
    for (auto found = std::sregex_iterator(source.begin(), source.end(), entry); found != std::sregex_iterator();
         ++found, ++seen) {
        const std::regex row("\\| `" + (*found)[1].str() + "`[^|]*\\| " + (*found)[2].str() + "[ ,]");
        EXPECT_TRUE(std::regex_search(rows, row)) << (*found)[1] << " leaves with " << (*found)[2];
        EXPECT_TRUE(std::regex_search(germanRows, row)) << "German: " << (*found)[1] << " leaves with " << (*found)[2];
    }
    EXPECT_GT(seen, 15);
}

}  // namespace
}  // namespace splitpoint::models
