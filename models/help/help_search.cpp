#include "models/help/help_search.h"

#include <algorithm>
#include <cctype>

namespace splitpoint::models {

namespace {

constexpr std::size_t kExcerptBefore = 30;
constexpr std::size_t kExcerptLetters = 110;

/// Small letters of English and German: ASCII, and those of UTF-8 that begin with 0xC3, such as Ä (0xC3 0x84) of which
/// ä (0xC3 0xA4) is the small one. Same length, so that places in both are the same.
std::string small(std::string_view text) {
    std::string result(text);
    unsigned char before = 0;
    for (char& c : result) {
        const auto byte = static_cast<unsigned char>(c);
        const bool capital = before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
        c = static_cast<char>(capital ? byte + 0x20 : std::tolower(byte));
        before = byte;
    }
    return result;
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : small(text)) {
        if (std::isspace(static_cast<unsigned char>(c)) != 0)
            words.emplace_back();
        else
            words.back() += c;
    }
    words.erase(std::remove(words.begin(), words.end(), std::string()), words.end());
    return words;
}

/// Whole words around a place, in bytes that begin and end at spaces.
std::string excerptAt(const std::string& text, std::size_t place) {
    std::size_t begin = place < kExcerptBefore ? 0 : text.find(' ', place - kExcerptBefore);
    if (begin == std::string::npos || begin > place) begin = place;
    std::size_t end = begin + kExcerptLetters >= text.size() ? text.size() : text.rfind(' ', begin + kExcerptLetters);
    if (end == std::string::npos || end <= begin) end = text.size();
    while (begin < end && text[begin] == ' ') ++begin;
    return (begin > 0 ? "\xe2\x80\xa6 " : "") + text.substr(begin, end - begin) +
           (end < text.size() ? " \xe2\x80\xa6" : "");
}

/// Skips what stands between `open` and `close`, if it begins at `at`.
bool skip(std::string_view text, std::size_t& at, std::string_view open, std::string_view close) {
    if (text.substr(at, open.size()) != open) return false;
    const auto end = text.find(close, at + open.size());
    if (end == std::string_view::npos) return false;
    at = end + close.size();
    return true;
}

/// True at the `[` of a link's text, or the `![` of a picture's.
bool opensLink(std::string_view text, std::size_t at) {
    if (text[at] == '!') ++at;
    if (at >= text.size() || text[at] != '[') return false;
    const auto close = text.find_first_of("[]", at + 1);
    return close != std::string_view::npos && text.substr(close, 2) == "](";
}

}  // namespace

std::string plainText(std::string_view markdown) {
    std::string text;
    for (std::size_t at = 0; at < markdown.size();) {
        if (skip(markdown, at, "<!--", "-->")) continue;
        const char c = markdown[at];
        if (c == ']' && skip(markdown, at, "](", ")")) continue;
        if (opensLink(markdown, at)) {
            at += c == '!' ? 2 : 1;
            continue;
        }
        ++at;
        if (c == '*' || c == '`' || c == '#') continue;
        const bool space =
            c == '|' || c == '\n' || c == ' ' || (c == '-' && at < markdown.size() && markdown[at] == '-');
        if (!space)
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    return text;
}

std::vector<HelpHit> searchHelp(const HelpBook& book, std::string_view words) {
    const std::vector<std::string> wanted = wordsOf(words);
    std::vector<std::pair<std::size_t, HelpHit>> found;
    if (wanted.empty()) return {};
    for (const HelpPage& page : book.pages) {
        for (const HelpSection& section : page.sections) {
            const std::string text = plainText(section.markdown), lower = small(text);
            const std::string titles = small(section.title + " " + page.title);
            std::size_t inTitle = 0, first = std::string::npos;
            const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
                const auto place = lower.find(word);
                first = std::min(first, place);
                const bool titled = titles.find(word) != std::string::npos;
                inTitle += small(section.title).find(word) != std::string::npos ? 2U : titled ? 1U : 0U;
                return titled || place != std::string::npos;
            });
            if (!all) continue;
            found.push_back({inTitle,
                             {page.id, section.anchor, page.title, section.title,
                              first == std::string::npos ? "" : excerptAt(text, first)}});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<HelpHit> hits;
    hits.reserve(found.size());
    for (auto& [rank, hit] : found) hits.push_back(std::move(hit));
    return hits;
}

}  // namespace splitpoint::models
