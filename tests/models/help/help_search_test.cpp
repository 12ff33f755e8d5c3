#include "models/help/help_search.h"

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

HelpBook bookOf(const std::string& markdown) {
    HelpBook book;
    book.pages.push_back(*readHelpPage("p", markdown));
    return book;
}

TEST(HelpSearch, FindsAllWordsInAnyOrder) {
    const HelpBook book = bookOf("# Page\n## One\nThe cost of idle hours.\n## Two\nThe cost alone.\n");
    const auto hits = searchHelp(book, "IDLE cost");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].anchor, "one");
    EXPECT_NE(hits[0].excerpt.find("cost of idle"), std::string::npos);
}

TEST(HelpSearch, TitlesComeFirst) {
    const HelpBook book = bookOf("# Page\n## A\nWords on headroom.\n## Headroom\nOther words.\n");
    const auto hits = searchHelp(book, "headroom");
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].title, "Headroom");
    EXPECT_EQ(hits[0].excerpt, "");
}

TEST(HelpSearch, LooksAtWhatIsReadNotAtMarkup) {
    const HelpBook book = bookOf("# Page\n## A\nSee [the price](files.md#secret) **now**<!--hidden.id-->.\n");
    EXPECT_TRUE(searchHelp(book, "secret").empty());
    EXPECT_TRUE(searchHelp(book, "hidden").empty());
    EXPECT_EQ(searchHelp(book, "price now.").size(), 1U);
}

TEST(HelpSearch, PlainTextKeepsWhatIsNoMarkup) {
    EXPECT_EQ(plainText("In `a[n].b`, a [link](x.md) and ![a picture](y.png)! Not [this]."),
              "In a[n].b, a link and a picture! Not [this].");
}

TEST(HelpSearch, FindsNothingForNothing) {
    const HelpBook book = bookOf("# Page\ntext\n");
    EXPECT_TRUE(searchHelp(book, "").empty());
    EXPECT_TRUE(searchHelp(book, "  ").empty());
    EXPECT_TRUE(searchHelp(book, "xyzzy").empty());
}

TEST(HelpSearch, KnowsTheSmallLettersOfUmlauts) {
    const HelpBook book = bookOf("# Seite\n## \u00dcberlappung\nGr\u00f6\u00dfe und \u00c4nderung, 2 \u00d7 3.\n");
    EXPECT_EQ(searchHelp(book, "\u00fcberlappung").size(), 1U);
    EXPECT_EQ(searchHelp(book, "GR\u00d6\u00dfE \u00e4nderung").size(), 1U);
    EXPECT_TRUE(searchHelp(book, "\u00f7").empty()) << "the times sign has no small letter";
}

TEST(HelpSearch, FindsGermanWordsInTheGermanHelp) {
    const HelpBook german = *helpBook({}, HelpLanguage::German);
    const auto hits = searchHelp(german, "\u00fcberlappung");
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0].page + "#" + hits[0].anchor, "inputs#workload-overlap");
    EXPECT_EQ(hits[0].title, "\u00dcberlappung");
    EXPECT_TRUE(searchHelp(*helpBook(), "\u00fcberlappung").empty());
    EXPECT_TRUE(searchHelp(german, "headroom of services").empty());
}

TEST(HelpSearch, ExcerptsAreWholeWordsOfTheWholeHelp) {
    const HelpBook book = *helpBook();
    const auto hits = searchHelp(book, "headroom");
    ASSERT_GT(hits.size(), 3U);
    EXPECT_NE(hits[0].title.find("eadroom"), std::string::npos);
    for (const HelpHit& hit : hits) {
        EXPECT_TRUE(book.hasTopic(hit.page + "#" + hit.anchor));
        EXPECT_LT(hit.excerpt.size(), 200U);
    }
}

}  // namespace
}  // namespace splitpoint::models
