#include "models/manual/manual_page.h"

#include <gtest/gtest.h>

#include "models/manual/command_line_of.h"
#include "models/manual/completions.h"
#include "models/manual/manual_option.h"

namespace {

using namespace splitpoint::models;

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(CommandLineOf, TellsFlagsNumbersTextsAndGivenWordsApart) {
    CLI::App app("Cuts bread.", "slicer");
    std::string file, shape;
    int count = 3;
    bool thin = false;
    std::vector<std::string> more;
    auto* cut = app.add_subcommand("cut", "Cuts");
    cut->add_option("FILE", file, "What is cut")->required();
    cut->add_flag("--thin", thin, "Thinly");
    cut->add_option("-n,--count", count, "Slices")->check(CLI::Range(1, 9))->capture_default_str();
    cut->add_option("--shape", shape, "Of a slice")->check(CLI::IsMember(std::vector<std::string>{"round", "square"}));
    cut->add_option("--more", more, "Further ones");
    app.add_subcommand("__inner", "")->group("");

    const CommandLine line = commandLineOf(app);
    ASSERT_EQ(line.commands.size(), 1U) << "a hidden command stays hidden";
    const CommandLine& command = line.commands.front();
    ASSERT_EQ(command.places.size(), 1U);
    EXPECT_TRUE(command.places.front().required);
    ASSERT_EQ(command.options.size(), 5U);  // with --help
    EXPECT_EQ(command.options[1].value, ArgumentValue::None);
    EXPECT_EQ(command.options[2].value, ArgumentValue::Number);
    EXPECT_EQ(command.options[2].names, (std::vector<std::string>{"-n", "--count"}));
    EXPECT_EQ(command.options[2].defaultText, "3");
    EXPECT_EQ(command.options[3].value, ArgumentValue::Choice);
    EXPECT_EQ(command.options[3].choices, (std::vector<std::string>{"round", "square"}));
    EXPECT_EQ(command.options[4].value, ArgumentValue::Text);
    EXPECT_TRUE(command.options[4].repeats);
    EXPECT_FALSE(command.options[3].repeats);
}

CommandLine bread() {
    CommandLine line;
    line.name = "slicer";
    line.text = "Cuts bread";
    line.options.push_back({{"--path"},
                            ArgumentValue::Text,
                            "FILE",
                            {},
                            ".TH is a path with a \\ and it's [here]: there",
                            "",
                            false,
                            false});
    return line;
}

TEST(ManualPage, TextThatLooksLikeARequestStaysText) {
    const std::string page = manualPage(bread(), "1.2", {{"slicer --path x", "'Tis an example"}}, {"baker"});
    EXPECT_TRUE(contains(page, "\n\\&.TH is a path with a \\e and it's")) << page;
    EXPECT_TRUE(contains(page, "\n\\&'Tis an example")) << page;
    EXPECT_TRUE(contains(page, "\\fB\\-\\-path\\fR \\fIFILE\\fR")) << page;
    EXPECT_TRUE(contains(page, ".TH \"SLICER\" 1 \"\" \"Splitpoint 1.2\"")) << page;
    EXPECT_TRUE(contains(page, ".SH \"SEE ALSO\"\n\\fBbaker\\fR(1)")) << page;
}

/// A command of a command is called by both words; the one above it does nothing alone.
TEST(ManualPage, CommandsOfACommandStandUnderTheirWholeName) {
    CommandLine line;
    line.name = "slicer";
    line.commands = {{"shop", "What there is", "", {}, {}, {{"list", "Loaves", "", bread().options, {}, {}}}}};
    const std::string page = manualPage(line, "1.2", {}, {});
    EXPECT_TRUE(contains(page, ".SH SYNOPSIS\n\\fBslicer\\fR \\fBshop list\\fR [")) << page;
    EXPECT_TRUE(contains(page, "\n.SS \"shop list\"\nLoaves.\n.TP\n\\fB\\-\\-path\\fR")) << page;
    EXPECT_TRUE(contains(bashCompletions(line), "'shop list:-'*) COMPREPLY=($(compgen -W '--path'"))
        << bashCompletions(line);
    EXPECT_TRUE(contains(zshCompletions(line), "list) _arguments")) << zshCompletions(line);
    EXPECT_TRUE(contains(fishCompletions(line),
                         "__fish_seen_subcommand_from shop; and __fish_seen_subcommand_from list' -l path"))
        << fishCompletions(line);
}

/// "Without it: .." would be the folder above.
TEST(ManualPage, NoSecondDotStandsBehindTheFolderAtHand) {
    CommandLine line = bread();
    line.options.front().defaultText = ".";
    EXPECT_TRUE(contains(manualPage(line, "1.2", {}, {}), "Without it: \\fB\\&.\\fR\n"));
}

TEST(Completions, QuotesAndBracketsOfATextDoNotEndIt) {
    EXPECT_TRUE(contains(zshCompletions(bread()), "it'\\''s \\[here\\]\\: there]")) << zshCompletions(bread());
    EXPECT_TRUE(contains(fishCompletions(bread()), "it\\'s [here]: there'")) << fishCompletions(bread());
}

TEST(ManualOption, PrintsInsteadOfParsingTheRest) {
    CLI::App app("Cuts bread.", "slicer");
    app.require_subcommand(1);
    app.add_subcommand("cut", "Cuts");
    addManualOption(app, "1.2", {});
    try {
        app.parse("--manual bash");
        FAIL() << "nothing was printed";
    } catch (const CallForManual& manual) {
        EXPECT_TRUE(contains(manual.what(), "complete -F _slicer slicer")) << manual.what();
    }
    EXPECT_THROW(app.parse("--manual html"), CLI::ValidationError);
}

}  // namespace
