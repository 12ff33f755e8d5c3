#include "models/help/help_book.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

TEST(HelpPage, ReadsTitleSectionsAndAnchors) {
    const auto page = readHelpPage("p", "# Title of it\n\nOpening.\n\n## First one\ntext\n### Own {#own-name}\nmore\n");
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->title, "Title of it");
    ASSERT_EQ(page->sections.size(), 3U);
    EXPECT_EQ(page->sections[0].markdown, "\nOpening.\n\n");
    EXPECT_EQ(page->sections[1].anchor, "first-one");
    EXPECT_EQ(page->sections[2].anchor, "own-name");
    EXPECT_EQ(page->sections[2].title, "Own");
    EXPECT_EQ(page->sections[2].level, 3);
    EXPECT_EQ(page->section("own-name"), &page->sections[2]);
    EXPECT_EQ(page->section("other"), nullptr);
}

TEST(HelpPage, LeavesCodeAlone) {
    const auto page = readHelpPage("p", "# T\n```\n# not a heading\n## nor this\n```\n#hash\n");
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->sections.size(), 1U);
}

TEST(HelpPage, SaysWhatIsWrong) {
    EXPECT_NE(readHelpPage("p", "text\n").error().message.find("first line"), std::string::npos);
    EXPECT_NE(readHelpPage("p", "# A\n# B\n").error().message.find("one '# Title'"), std::string::npos);
    EXPECT_NE(readHelpPage("p", "# A\n## B\n## B\n").error().message.find("#b"), std::string::npos);
    EXPECT_NE(readHelpPage("p", "").error().message.find("empty"), std::string::npos);
}

TEST(HelpBook, HasEveryPageOfTheFolder) {
    const auto book = helpBook();
    ASSERT_TRUE(book.has_value()) << book.error().message;
    EXPECT_EQ(book->pages.front().id, "index");
    const std::filesystem::path folder(SPLITPOINT_RESOURCES "/help");
    std::size_t seen = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".md") continue;
        ++seen;
        EXPECT_NE(book->page(entry.path().stem().string()), nullptr) << entry.path() << " is not linked from index.md";
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        EXPECT_EQ(helpFile(std::filesystem::relative(entry.path(), folder).generic_string()), text.str())
            << entry.path() << " is not built in as it is";
    }
    EXPECT_EQ(seen, 2 * book->pages.size());
}

TEST(HelpBook, PutsInsertionsBelowTheirHeadings) {
    const auto book = helpBook({{"formulas#break-even", "Inserted."}});
    ASSERT_TRUE(book.has_value());
    EXPECT_EQ(book->page("formulas")->section("break-even")->markdown.find("\nInserted.\n"), 0U);
    const auto wrong = helpBook({{"formulas#nowhere", "Lost."}});
    ASSERT_FALSE(wrong.has_value());
    EXPECT_NE(wrong.error().message.find("formulas#nowhere"), std::string::npos);
}

TEST(HelpBook, KnowsItsTopics) {
    const auto book = helpBook();
    ASSERT_TRUE(book.has_value());
    EXPECT_TRUE(book->hasTopic("formulas"));
    EXPECT_TRUE(book->hasTopic("formulas#break-even"));
    EXPECT_FALSE(book->hasTopic("formulas#nothing"));
    EXPECT_FALSE(book->hasTopic("nothing#break-even"));
}

}  // namespace
}  // namespace splitpoint::models
