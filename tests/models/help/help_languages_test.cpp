// The help says the same in each language: pages, sections, tables, code, links and pictures are those of the English
// one.
#include <algorithm>
#include <regex>

#include <gtest/gtest.h>

#include "models/help/help_book.h"
#include "models/help/help_html.h"

namespace splitpoint::models {
namespace {

using Texts = std::vector<std::string>;

/// Every match of a form in the text, or the part of it in brackets.
Texts found(const std::string& text, const char* form) {
    const std::regex expression(form);
    Texts all;
    for (auto each = std::sregex_iterator(text.begin(), text.end(), expression); each != std::sregex_iterator(); ++each)
        all.push_back((*each)[(*each).size() - 1]);
    return all;
}

Texts anchorsOf(const HelpPage& page) {
    Texts all;
    for (const HelpSection& section : page.sections)
        all.push_back(std::to_string(section.level) + " " + section.anchor);
    return all;
}

/// What a section is made of, in its order.
Texts shapeOf(const std::string& html) {
    return found(html, "<(p|table|tr|th|td|ul|ol|li|pre|img)[ >]");
}

class Languages : public testing::Test {
  protected:
    /// Calls with each section of each page and the German one of the same place.
    template <class Compare>
    void forEachSection(Compare compare) const {
        std::size_t sections = 0;
        for (const HelpPage& page : english_.pages) {
            const HelpPage* other = german_.page(page.id);
            ASSERT_NE(other, nullptr) << page.id;
            ASSERT_EQ(anchorsOf(*other), anchorsOf(page)) << page.id << ": headings differ, or their order";
            for (std::size_t s = 0; s < page.sections.size(); ++s, ++sections)
                compare(page.id + "#" + page.sections[s].anchor, page.sections[s], other->sections[s]);
        }
        EXPECT_GT(sections, 250U);
    }

    HelpBook english_ = *helpBook();
    HelpBook german_ = *helpBook({}, HelpLanguage::German);
};

TEST_F(Languages, NoPageIsLacking) {
    for (const HelpPage& page : english_.pages)
        EXPECT_FALSE(helpFile(std::string(helpFolderOf(HelpLanguage::German)) + page.id + ".md").empty())
            << "resources/help/de/" << page.id << ".md is missing; the help shows it in English until it is there";
    EXPECT_EQ(german_.language, HelpLanguage::German);
    EXPECT_EQ(german_.pages.size(), english_.pages.size());
    EXPECT_EQ(german_.pages.front().title, "Splitpoint-Hilfe");
}

TEST_F(Languages, HaveTheSameAnchorsInTheSameOrder) {
    forEachSection([](const std::string&, const HelpSection&, const HelpSection&) {});
}

TEST_F(Languages, HaveTheSameParagraphsListsAndTables) {
    forEachSection([](const std::string& place, const HelpSection& english, const HelpSection& german) {
        const auto html = [](const HelpSection& section) {
            return helpHtml(HelpPage{"p", section.title, {section}}, {});
        };
        EXPECT_EQ(shapeOf(html(german)), shapeOf(html(english))) << place;
    });
}

TEST_F(Languages, HaveTheSameBlocksOfCodeToTheByte) {
    std::size_t blocks = 0;
    forEachSection([&](const std::string& place, const HelpSection& english, const HelpSection& german) {
        const auto code = [](const HelpSection& section) {
            return found(helpHtml(HelpPage{"p", section.title, {section}}, {}), "<pre>(<code[^]*?)</code></pre>");
        };
        EXPECT_EQ(code(german), code(english)) << place;
        blocks += code(english).size();
    });
    EXPECT_GT(blocks, 35U);
}

TEST_F(Languages, HaveTheSameLinksPicturesAndTitlesInCode) {
    forEachSection([](const std::string& place, const HelpSection& english, const HelpSection& german) {
        EXPECT_EQ(found(german.markdown, "\\]\\(([^)]*)\\)"), found(english.markdown, "\\]\\(([^)]*)\\)")) << place;
        EXPECT_EQ(found(german.title, "`([^`]*)`"), found(english.title, "`([^`]*)`")) << place;
    });
}

/// What is typed or stands in a file is the same. Not so keys, and ranges and factors typed in the window's language.
TEST_F(Languages, HaveTheSameWordsInCode) {
    std::size_t words = 0;
    forEachSection([&](const std::string& place, const HelpSection& english, const HelpSection& german) {
        if (place.starts_with("keyboard#")) return;
        const auto code = [](const HelpSection& section) {
            Texts all = found(section.markdown, "`([^`\n]*)`");
            std::erase_if(all, [](const std::string& each) {
                return std::regex_search(each, std::regex("^\\*?\\d+[.,]\\d|^\\d.* (to|bis) "));
            });
            std::sort(all.begin(), all.end());
            return all;
        };
        EXPECT_EQ(code(german), code(english)) << place;
        words += code(english).size();
    });
    EXPECT_GT(words, 400U);
}

/// Without code and marks of worked numbers.
std::string proseOf(const HelpSection& section) {
    const std::regex code("<!--[^]*?-->|```[^]*?```|`[^`\n]*`|(^|\n)    [^\n]*");
    return std::regex_replace(section.markdown, code, " ");
}

/// A section that somebody forgot to translate would have English words in it; titles of books may.
TEST_F(Languages, AreNotMixed) {
    const auto counted = [](const HelpSection& section, const char* form) {
        return found(proseOf(section), form).size();
    };
    const char* english = "\\b(the|of|which|and|to|is)\\b";
    const char* german = "\\b(der|die|das|und|ist|von|eine|ein)\\b";
    std::size_t englishWords = 0, germanWords = 0;
    forEachSection([&](const std::string& place, const HelpSection& first, const HelpSection& second) {
        EXPECT_LE(counted(second, english), 3U) << place << proseOf(second);
        EXPECT_LE(counted(first, german), 3U) << place << proseOf(first);
        englishWords += counted(first, english);
        germanWords += counted(second, german);
    });
    EXPECT_GT(englishWords, 500U);
    EXPECT_GT(germanWords, 500U);
}

TEST(HelpFile, IsEnglishWhereALanguageHasNone) {
    EXPECT_NE(helpFile("index.md", HelpLanguage::German), helpFile("index.md"));
    EXPECT_EQ(helpFile("pictures.csv", HelpLanguage::German), helpFile("pictures.csv"));
    EXPECT_EQ(helpFile("index.md", HelpLanguage::English), helpFile("index.md"));
    EXPECT_TRUE(helpFile("no-such-page.md", HelpLanguage::German).empty());
}

}  // namespace
}  // namespace splitpoint::models
