#include "models/help/help_book.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace splitpoint::models {

namespace {

constexpr std::string_view kEnding = ".md";

std::string anchorOf(std::string_view title) {
    std::string anchor;
    for (const char c : title) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            anchor += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else if (!anchor.empty() && anchor.back() != '-')
            anchor += '-';
    }
    while (!anchor.empty() && anchor.back() == '-') anchor.pop_back();
    return anchor;
}

/// Level of a heading line, 0 for any other.
int headingLevel(std::string_view line) {
    const auto signs = line.find_first_not_of('#');
    if (signs == 0 || signs == std::string_view::npos || signs > 4 || line[signs] != ' ') return 0;
    return static_cast<int>(signs);
}

HelpSection headingOf(std::string_view line, int level) {
    line.remove_prefix(static_cast<std::size_t>(level) + 1);
    HelpSection section;
    section.level = level;
    if (const auto mark = line.find(" {#"); mark != std::string_view::npos && line.ends_with('}')) {
        section.anchor = std::string(line.substr(mark + 3, line.size() - mark - 4));
        line = line.substr(0, mark);
    }
    section.title = std::string(line);
    if (section.anchor.empty()) section.anchor = anchorOf(line);
    return section;
}

Error fault(const std::string& id, const std::string& what) {
    return {ErrorKind::InvalidInput, "resources/help/" + id + ".md: " + what};
}

/// Names of the pages in the order in which index.md links to them first.
std::vector<std::string> readingOrder() {
    std::vector<std::string> order{"index"};
    const std::string_view index = helpFile("index.md");
    for (std::size_t at = index.find("]("); at != std::string_view::npos; at = index.find("](", at + 2)) {
        const auto end = index.find_first_of("#)", at + 2);
        if (end == std::string_view::npos) break;
        std::string_view link = index.substr(at + 2, end - at - 2);
        if (!link.ends_with(kEnding)) continue;
        link.remove_suffix(kEnding.size());
        if (std::find(order.begin(), order.end(), link) == order.end()) order.emplace_back(link);
    }
    return order;
}

Result<void> insert(HelpBook& book, const HelpInsertions& insertions) {
    std::set<std::string> placed;
    for (HelpPage& page : book.pages) {
        for (HelpSection& section : page.sections) {
            const auto found = insertions.find(page.id + "#" + section.anchor);
            if (found == insertions.end()) continue;
            section.markdown = "\n" + found->second + "\n" + section.markdown;
            placed.insert(found->first);
        }
    }
    for (const auto& [topic, text] : insertions) {
        if (!placed.contains(topic))
            return tl::unexpected(fault(topic.substr(0, topic.find('#')),
                                        "there is no section for " + topic + "; add a heading with that anchor"));
    }
    return {};
}

}  // namespace

const HelpSection* HelpPage::section(const std::string& anchor) const {
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const HelpSection& each) { return each.anchor == anchor; });
    return found == sections.end() ? nullptr : &*found;
}

const HelpPage* HelpBook::page(std::string_view id) const {
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const HelpPage& each) { return each.id == id; });
    return found == pages.end() ? nullptr : &*found;
}

bool HelpBook::hasTopic(std::string_view topic) const {
    const auto hash = topic.find('#');
    const HelpPage* found = page(topic.substr(0, hash));
    return found != nullptr &&
           (hash == std::string_view::npos || found->section(std::string(topic.substr(hash + 1))) != nullptr);
}

std::string_view helpFile(std::string_view name) {
    for (const EmbeddedFile& file : embedded::helpTable()) {
        if (file.path == name) return file.text;
    }
    return {};
}

Result<HelpPage> readHelpPage(std::string id, std::string_view markdown) {
    HelpPage page;
    page.id = std::move(id);
    bool inCode = false;
    std::set<std::string> anchors;
    while (!markdown.empty()) {
        const auto end = markdown.find('\n');
        const std::string_view line = markdown.substr(0, end);
        markdown.remove_prefix(end == std::string_view::npos ? markdown.size() : end + 1);
        if (line.starts_with("```")) inCode = !inCode;
        const int level = inCode ? 0 : headingLevel(line);
        if (level == 0) {
            if (page.sections.empty() && !line.empty())
                return tl::unexpected(fault(page.id, "the first line is not '# Title'"));
            if (!page.sections.empty()) page.sections.back().markdown += std::string(line) + "\n";
            continue;
        }
        if ((level == 1) != page.sections.empty())
            return tl::unexpected(fault(page.id, "there must be one '# Title', the first line"));
        page.sections.push_back(headingOf(line, level));
        const std::string& anchor = page.sections.back().anchor;
        if (!anchors.insert(anchor).second)
            return tl::unexpected(fault(page.id, "two headings have the anchor #" + anchor));
    }
    if (page.sections.empty()) return tl::unexpected(fault(page.id, "the page is empty"));
    page.title = page.sections.front().title;
    return page;
}

std::string_view helpFolderOf(HelpLanguage language) {
    return language == HelpLanguage::German ? "de/" : "";
}

std::string_view helpFile(std::string_view name, HelpLanguage language) {
    const std::string_view own = helpFile(std::string(helpFolderOf(language)) + std::string(name));
    return own.empty() ? helpFile(name) : own;
}

Result<HelpBook> helpBook(const HelpInsertions& insertions, HelpLanguage language) {
    HelpBook book;
    book.language = language;
    for (const std::string& id : readingOrder()) {
        auto page = readHelpPage(id, helpFile(id + std::string(kEnding), language));
        if (!page) return tl::unexpected(page.error());
        book.pages.push_back(std::move(*page));
    }
    if (const auto done = insert(book, insertions); !done) return tl::unexpected(done.error());
    return book;
}

}  // namespace splitpoint::models
