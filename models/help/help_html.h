#pragma once

#include <functional>
#include <optional>
#include <string>

#include "models/help/help_book.h"

namespace splitpoint::models {

/// Where links and pictures of the HTML lead.
struct HelpTarget {
    std::string pageEnding;  ///< behind a page's id in links: ".html", or "" for a viewer that knows pages by id
    std::string pictures;    ///< before a picture's name: "pictures/"
    /// Folder of the other language's pages, as seen from this one: "de/". Without it no page leads to the other
    /// language.
    std::optional<std::string> otherLanguage = {};
    /// Whether the file of that name is there; where it is not, the picture's text stands in its place. Empty: all are.
    std::function<bool(const std::string& name)> hasPicture;
};

/// The body of a page as HTML: Markdown with tables; every heading with its anchor as `id` and as `<a name>`.
/// @test  every page of the help; every link leads somewhere; a table; a picture with and without its file
[[nodiscard]] std::string helpHtml(const HelpPage& page, const HelpTarget& target);

/// A whole HTML document with the list of pages beside it, for the folder of files; above the list, the same page in
/// the other language.
[[nodiscard]] std::string helpDocument(const HelpBook& book, const HelpPage& page, const HelpTarget& target);

}  // namespace splitpoint::models
