#pragma once

#include <string>
#include <vector>

namespace splitpoint::models {

/// A heading of a page and what stands below it, up to the next heading of any level.
struct HelpSection {
    std::string anchor;  ///< "break-even"; unique within the page
    std::string title;
    int level = 1;         ///< 1 for the page's own title
    std::string markdown;  ///< below the heading, without it
};

/// A page of the help.
struct HelpPage {
    std::string id;  ///< file name without ending: "formulas"
    std::string title;
    std::vector<HelpSection> sections;  ///< the first is the page's opening

    /// The section of that anchor; null if there is none.
    [[nodiscard]] const HelpSection* section(const std::string& anchor) const;
};

}  // namespace splitpoint::models
