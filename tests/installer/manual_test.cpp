// Manual pages and completions against what --help of each command says: nothing missing, nothing made up.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include <unistd.h>

#include <gtest/gtest.h>

#include "tests/installer/program_output.h"

namespace {

using namespace splitpoint::test;
namespace fs = std::filesystem;
using Words = std::set<std::string>;

std::string functionOf(std::string name) {
    std::replace(name.begin(), name.end(), '-', '_');
    return "_" + name;
}

/// Of "  -o,--output TEXT REQUIRED   File to write": -o and --output.
Words optionsIn(const std::string& help) {
    Words options;
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("  -")) continue;
        std::istringstream names(line.substr(2, line.find(' ', 2) - 2));
        for (std::string name; std::getline(names, name, ',');) options.insert(name);
    }
    return options;
}

Words commandsIn(const std::string& help) {
    Words commands;
    const auto at = help.find("Subcommands:\n");
    if (at == std::string::npos) return commands;
    std::istringstream lines(help.substr(at));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line) && line.starts_with("  ")) {
        if (line[2] != ' ') commands.insert(line.substr(2, line.find(' ', 2) - 2));
    }
    return commands;
}

class Manual : public testing::TestWithParam<const char*> {
  protected:
    void SetUp() override {
        fs::create_directories(folder_);
        for (const auto* kind : {"man", "bash", "zsh", "fish"}) {
            const auto printed = outputOf(program_ + " --manual " + kind);
            ASSERT_EQ(printed.exitCode, 0) << kind;
            ASSERT_FALSE(printed.text.empty()) << kind;
            texts_[kind] = printed.text;
            std::ofstream(folder_ / kind) << printed.text;
        }
        askForHelp("");
    }
    void TearDown() override { fs::remove_all(folder_); }

    /// Of a command and of those that it has.
    void askForHelp(const std::string& command) {
        help_[command] = outputOf(program_ + " " + command + " --help").text;
        for (const auto& below : commandsIn(help_[command]))
            askForHelp(command.empty() ? below : command + " " + below);
    }

    /// What bash offers for the last of the words; files are not among it.
    [[nodiscard]] Words offered(const std::string& words) const {
        const auto shown =
            outputOf("cd '" + folder_.string() + "' && bash -c 'compopt() { :; }; source ./bash; COMP_WORDS=(" + name_ +
                     " " + words + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); " + functionOf(name_) +
                     "; printf \"%s\\n\" \"${COMPREPLY[@]}\"'");
        EXPECT_EQ(shown.exitCode, 0) << words;
        Words result;
        std::istringstream lines(shown.text);
        for (std::string line; std::getline(lines, line);) {
            if (!line.empty()) result.insert(line);
        }
        return result;
    }
    /// The text between the heading of a command in the manual page and the next heading.
    [[nodiscard]] std::string pageOf(const std::string& command) const {
        const auto& page = texts_.at("man");
        auto begin = page.find(command.empty() ? "\n.SH OPTIONS\n" : "\n.SS \"" + command + "\"\n");
        if (begin == std::string::npos) return "";
        begin += 2;
        return page.substr(begin, std::min(page.find("\n.SS ", begin), page.find("\n.SH ", begin)) - begin);
    }

    const std::string program_ = GetParam();
    const std::string name_ = fs::path(program_).filename().string();
    const fs::path folder_ = fs::path(testing::TempDir()) / ("splitpoint_manual_" + name_ + std::to_string(::getpid()));
    std::map<std::string, std::string> texts_;
    std::map<std::string, std::string>
        help_;  ///< by command, "catalogue list" for one of a command; "" for the program's own
};

TEST_P(Manual, PageDescribesEveryOptionOfTheHelpAndNoOther) {
    for (const auto& [command, help] : help_) {
        Words described;
        const std::string page = pageOf(command);
        ASSERT_FALSE(page.empty()) << command;
        std::istringstream lines(page);
        for (std::string line, before; std::getline(lines, line); before = line) {
            if (before != ".TP") continue;
            for (std::size_t at = 0; (at = line.find("\\fB", at)) != std::string::npos;) {
                std::string name = line.substr(at + 3, line.find("\\fR", at) - at - 3);
                at += 3;
                std::erase(name, '\\');
                described.insert(name);
            }
        }
        EXPECT_EQ(described, optionsIn(help)) << command;
    }
}

TEST_P(Manual, BashOffersExactlyTheOptionsAndCommandsOfTheHelp) {
    for (const auto& [command, help] : help_) {
        EXPECT_EQ(offered(command + " -"), optionsIn(help)) << command;
        if (const Words commands = commandsIn(help); !commands.empty()) {
            EXPECT_EQ(offered(command + R"( "")"), commands) << command;
        }
    }
}

TEST_P(Manual, ZshAndFishKnowEveryOption) {
    for (const auto& [command, help] : help_) {
        for (const auto& option : optionsIn(help)) {
            EXPECT_NE(texts_["zsh"].find(option + "["), std::string::npos) << command << " " << option;
            const std::string flag = option.starts_with("--") ? " -l " + option.substr(2) : " -s " + option.substr(1);
            EXPECT_NE(texts_["fish"].find(flag + " "), std::string::npos) << command << " " << option;
        }
        EXPECT_NE(texts_["zsh"].find(command.substr(command.rfind(' ') + 1)), std::string::npos);
    }
}

TEST_P(Manual, ShellsReadTheirFiles) {
    const auto reads = [this](const std::string& command, const std::string& kind) {
        const auto said = outputOf(command + " '" + (folder_ / kind).string() + "' 2>&1");
        EXPECT_EQ(said.exitCode, 0) << command;
        EXPECT_EQ(said.text, "") << command;
    };
    reads("bash -n", "bash");
    if (isInstalled("zsh")) reads("zsh -n", "zsh");
    if (isInstalled("fish")) reads("fish --no-execute", "fish");
}

TEST_P(Manual, PageFormatsWithoutAWarning) {
    if (!isInstalled("man") || !isInstalled("groff")) GTEST_SKIP() << "man-db and groff are not here";
    const auto said =
        outputOf("LC_ALL=C.UTF-8 MANWIDTH=120 man --warnings -l '" + (folder_ / "man").string() + "' 2>&1 >/dev/null");
    EXPECT_EQ(said.text, "");
}

INSTANTIATE_TEST_SUITE_P(Programs, Manual, testing::Values(SPLITPOINT_PROGRAMS),
                         [](const auto& one) { return functionOf(fs::path(one.param).filename().string()).substr(1); });

TEST(ManualValues, GivenWordsAreOfferedAndNumbersAreNot) {
    const std::string setUp = "bash -c 'compopt() { :; }; source <(" + std::string(SPLITPOINT_CLI) +
                              " --manual bash); COMP_WORDS=(splitpoint-cli ";
    const std::string show =
        "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _splitpoint_cli; printf \"%s\\n\" \"${COMPREPLY[@]}\"'";
    EXPECT_EQ(outputOf(setUp + "deck --theme d" + show).text, "dark\n");
    EXPECT_EQ(outputOf(setUp + "deck --theme \"\"" + show).text, "light\ndark\n");
    EXPECT_EQ(outputOf(setUp + "deck --old-after \"\"" + show).text, "\n");
    EXPECT_EQ(outputOf(setUp + "import sa" + show).text, "sacct\n");
}

TEST(ManualValues, AnUnknownKindIsAMistakeThatNamesTheKnownOnes) {
    const auto said = outputOf(std::string(SPLITPOINT_CLI) + " --manual groff 2>&1");
    EXPECT_EQ(said.exitCode, 2);
    EXPECT_NE(said.text.find("fish"), std::string::npos) << said.text;
}

}  // namespace
