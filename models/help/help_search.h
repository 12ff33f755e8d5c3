#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/help/help_book.h"

namespace splitpoint::models {

/// A section that a search found.
struct HelpHit {
    std::string page, anchor;
    std::string pageTitle, title;
    std::string excerpt;  ///< words around the first one found; empty where only titles matched
};

/// Sections in which all words of the search stand, in any order and as parts of words, small or capital; those with
/// more of the words in their titles first, then in reading order. An empty search finds nothing.
/// @test  words in title and text, order, markup is not searched, nothing found
[[nodiscard]] std::vector<HelpHit> searchHelp(const HelpBook& book, std::string_view words);

/// What a reader sees of Markdown: without marks of emphasis, code, links, tables and comments.
[[nodiscard]] std::string plainText(std::string_view markdown);

}  // namespace splitpoint::models
