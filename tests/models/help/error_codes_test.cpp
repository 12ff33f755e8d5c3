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

/// Warnings leave with 0; with --strict those of a machine that was not quiet with 40, and what the time limit cut off
/// with 3.
TEST(Troubleshooting, ExitCodesOfWarningsAreThoseOfTheCalibrator) {
    const std::string source = textOf(SPLITPOINT_ROOT "/benchmarks/program/exit_code.cpp");
    static const std::regex unquiet("code == \"(W_[A-Z0-9_]+)\"");
    std::set<std::string> unstable;
    for (auto found = std::sregex_iterator(source.begin(), source.end(), unquiet); found != std::sregex_iterator();
         ++found)
        unstable.insert((*found)[1]);
    ASSERT_EQ(unstable.size(), 4U);
    const std::string session = textOf(SPLITPOINT_ROOT "/benchmarks/program/run_session.cpp");
    ASSERT_NE(session.find("conditions.incomplete = missing || end == MeasurementEnd::OutOfTime"), std::string::npos);
    static const std::regex row("\\| `(W_[A-Z0-9_]+)` \\| (\\d+) \\|");
    for (const HelpLanguage language : {HelpLanguage::English, HelpLanguage::German}) {
        const HelpBook book = *helpBook({}, language);
        const std::string rows = book.page("troubleshooting")->section("calibrator-codes")->markdown;
        int seen = 0;
        for (auto found = std::sregex_iterator(rows.begin(), rows.end(), row); found != std::sregex_iterator();
             ++found, ++seen) {
            const std::string code = (*found)[1];
            EXPECT_EQ((*found)[2].str(), unstable.contains(code) ? "40" : code == "W_TIME" ? "3" : "0") << code;
        }
        EXPECT_GT(seen, 10);
    }
}

}  // namespace
}  // namespace splitpoint::models
