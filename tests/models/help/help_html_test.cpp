#include "models/help/help_html.h"

#include <regex>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

HelpPage pageOf(const std::string& markdown) {
    return *readHelpPage("p", markdown);
}

class HelpInLanguage : public testing::TestWithParam<HelpLanguage> {};
INSTANTIATE_TEST_SUITE_P(Languages, HelpInLanguage, testing::Values(HelpLanguage::English, HelpLanguage::German),
                         [](const auto& language) {
                             return language.param == HelpLanguage::German ? "German" : "English";
                         });

TEST(HelpHtml, HeadingsCarryTheirAnchors) {
    const std::string html = helpHtml(pageOf("# T\n## Break-*even* {#u}\ntext\n"), {});
    EXPECT_NE(html.find("<h2 id=\"u\"><a name=\"u\"></a>Break-<em>even</em></h2>"), std::string::npos) << html;
}

TEST(HelpHtml, LinksFollowTheTarget) {
    const HelpPage page = pageOf("# T\n[a](files.md) [b](files.md#x) [c](#y) [d](https://example.org/a.md)\n");
    const std::string folder = helpHtml(page, {.pageEnding = ".html", .pictures = {}, .hasPicture = {}});
    for (const char* link : {"\"files.html\"", "\"files.html#x\"", "\"#y\"", "\"https://example.org/a.md\""})
        EXPECT_NE(folder.find(link), std::string::npos) << link;
    EXPECT_NE(helpHtml(page, {}).find("\"files#x\""), std::string::npos);
}

TEST(HelpHtml, PicturesHaveTheirPlaceOrTheirWords) {
    const HelpPage page = pageOf("# T\n![Two \"words\"](a.png)\n");
    EXPECT_NE(helpHtml(page, {.pageEnding = {}, .pictures = "pictures/", .hasPicture = {}})
                  .find("<img src=\"pictures/a.png\""),
              std::string::npos);
    const std::string without = helpHtml(
        page, {.pageEnding = {}, .pictures = "pictures/", .hasPicture = [](const std::string&) { return false; }});
    EXPECT_EQ(without.find("<img"), std::string::npos);
    EXPECT_NE(without.find("<em>[Two &quot;words&quot;]</em>"), std::string::npos) << without;
}

TEST(HelpHtml, MarksOfWorkedNumbersGo) {
    EXPECT_NE(helpHtml(pageOf("# T\nM = 125<!--some.id--> h, then 2<!--other.id-->.\n"), {}).find("M = 125 h, then 2."),
              std::string::npos);
}

TEST(HelpHtml, TablesAreTables) {
    EXPECT_NE(helpHtml(pageOf("# T\n| a | b |\n|---|---|\n| 1 | 2 |\n"), {}).find("<table>"), std::string::npos);
}

/// A table whose lines were broken, or a heading with too few signs, would stand as text.
TEST_P(HelpInLanguage, LeavesNoMarkOfMarkdownOver) {
    const HelpBook book = *helpBook({}, GetParam());
    const std::regex code("<(pre|code)>[^]*?</\\1>");
    for (const HelpPage& page : book.pages) {
        const std::string html = std::regex_replace(helpHtml(page, {}), code, "");
        for (const char* mark : {"|---", "](", "{#", "\n## ", "**", "`"})
            EXPECT_EQ(html.find(mark), std::string::npos) << page.id << " has " << mark;
    }
}

TEST_P(HelpInLanguage, LeadsSomewhereWithEveryLink) {
    const HelpBook book = *helpBook({}, GetParam());
    const std::regex link("href=\"([^\"]*)\"");
    int links = 0;
    for (const HelpPage& page : book.pages) {
        const std::string html = helpHtml(page, {});
        for (auto found = std::sregex_iterator(html.begin(), html.end(), link); found != std::sregex_iterator();
             ++found, ++links) {
            std::string to = (*found)[1];
            if (to.find("://") != std::string::npos) continue;
            if (to.starts_with('#')) to = page.id + to;
            EXPECT_TRUE(book.hasTopic(to)) << page.id << " links to " << to;
        }
    }
    EXPECT_GT(links, 80);
}

/// Pictures that the build makes are those that pages show.
TEST_P(HelpInLanguage, ShowsEveryPictureThatIsMadeAndNoOther) {
    std::set<std::string> made{"architecture.svg"}, shown;
    std::istringstream rows{std::string(helpFile("pictures.csv"))};
    std::string row;
    std::getline(rows, row);
    while (std::getline(rows, row)) made.insert(row.substr(0, row.find(',')) + ".png");
    const HelpBook book = *helpBook({}, GetParam());
    for (const HelpPage& page : book.pages) {
        (void)helpHtml(page, {.pageEnding = {}, .pictures = {}, .hasPicture = [&](const std::string& name) {
                                  return shown.insert(name), true;
                              }});
    }
    EXPECT_EQ(shown, made);
}

TEST(HelpDocument, MarksItsPageAndListsAll) {
    const HelpBook book = *helpBook();
    const std::string html =
        helpDocument(book, *book.page("files"), {.pageEnding = ".html", .pictures = "pictures/", .hasPicture = {}});
    EXPECT_TRUE(html.starts_with("<!DOCTYPE html>"));
    EXPECT_EQ(html.find("hreflang"), std::string::npos);
    EXPECT_NE(html.find("<a href=\"files.html\" aria-current=\"page\">Files</a>"), std::string::npos);
    for (const HelpPage& page : book.pages)
        EXPECT_NE(html.find("<a href=\"" + page.id + ".html\""), std::string::npos) << page.id;
}

TEST(HelpDocument, LeadsToItselfInTheOtherLanguage) {
    const HelpBook english = *helpBook(), german = *helpBook({}, HelpLanguage::German);
    const auto document = [](const HelpBook& book, const char* other) {
        return helpDocument(book, *book.page("files"),
                            {.pageEnding = ".html", .pictures = {}, .otherLanguage = other, .hasPicture = {}});
    };
    const std::string first = document(english, "de/"), second = document(german, "../");
    EXPECT_NE(first.find("<html lang=\"en\">"), std::string::npos);
    EXPECT_NE(first.find("<a href=\"de/files.html\" lang=\"de\" hreflang=\"de\">Deutsch</a>"), std::string::npos);
    EXPECT_NE(second.find("<html lang=\"de\">"), std::string::npos);
    EXPECT_NE(second.find("<a href=\"../files.html\" lang=\"en\" hreflang=\"en\">English</a>"), std::string::npos);
    EXPECT_NE(second.find("<nav aria-label=\"Seiten\">"), std::string::npos);
    EXPECT_NE(second.find("Dateien \u2013 Splitpoint-Hilfe</title>"), std::string::npos);
}

}  // namespace
}  // namespace splitpoint::models
