#include "models/help/help_html.h"

#include <md4c-html.h>

namespace splitpoint::models {

namespace {

void append(const MD_CHAR* text, MD_SIZE size, void* out) {
    static_cast<std::string*>(out)->append(text, size);
}

/// md4c fails only where memory ends; the text itself then still helps.
std::string converted(const std::string& markdown) {
    std::string html;
    const unsigned flags = MD_FLAG_TABLES | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_STRIKETHROUGH;
    if (md_html(markdown.data(), static_cast<MD_SIZE>(markdown.size()), append, &html, flags, 0) != 0)
        return "<pre>" + markdown + "</pre>";
    return html;
}

/// The marks of worked numbers are not for readers, and Qt's reader of HTML loses the space behind a comment.
std::string withoutComments(std::string html) {
    for (std::size_t begin = html.find("<!--"); begin != std::string::npos; begin = html.find("<!--", begin)) {
        const auto end = html.find("-->", begin);
        if (end == std::string::npos) break;
        html.erase(begin, end + 3 - begin);
    }
    return html;
}

/// Calls `turn` with what stands in each attribute `name="…"` and puts its answer there.
template <class Turn>
std::string withAttributes(const std::string& html, const std::string& name, Turn turn) {
    const std::string opening = name + "=\"";
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = html.find(opening); found != std::string::npos; found = html.find(opening, at)) {
        const auto begin = found + opening.size(), end = html.find('"', begin);
        result += html.substr(at, begin - at) + turn(html.substr(begin, end - begin));
        at = end;
    }
    return result + html.substr(at);
}

bool isElsewhere(const std::string& link) {
    return link.find("://") != std::string::npos || link.starts_with("mailto:");
}

std::string linkOf(const std::string& link, const HelpTarget& target) {
    const auto ending = link.find(".md");
    if (isElsewhere(link) || ending == std::string::npos) return link;
    return link.substr(0, ending) + target.pageEnding + link.substr(ending + 3);
}

std::string attribute(const std::string& tag, const std::string& name) {
    const auto begin = tag.find(name + "=\"");
    if (begin == std::string::npos) return {};
    const auto from = begin + name.size() + 2;
    return tag.substr(from, tag.find('"', from) - from);
}

/// Each `<img …>` with the place of its file; where there is no such file its text, in brackets.
std::string withPictures(const std::string& html, const HelpTarget& target) {
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = html.find("<img "); found != std::string::npos; found = html.find("<img ", at)) {
        const auto end = html.find('>', found) + 1;
        const std::string tag = html.substr(found, end - found), source = attribute(tag, "src"),
                          words = attribute(tag, "alt");
        const std::string name = source.substr(source.find_last_of('/') + 1);
        const bool there = !target.hasPicture || target.hasPicture(name);
        result += html.substr(at, found - at);
        result +=
            there ? "<img src=\"" + target.pictures + name + "\" alt=\"" + words + "\">" : "<em>[" + words + "]</em>";
        at = end;
    }
    return result + html.substr(at);
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else
            result += c;
    }
    return result;
}

/// Words of a heading, with code and emphasis in it.
std::string titleHtml(const std::string& title) {
    std::string html = converted(title);
    for (const std::string tag : {"<p>", "</p>", "\n"}) {
        if (const auto at = html.find(tag); at != std::string::npos) html.erase(at, tag.size());
    }
    return html;
}

constexpr const char* kStyle = R"(
:root { color-scheme: light dark; --text: #1d2530; --muted: #5b6675; --line: #d5dae1; --link: #1658a8; --back: #fff; --code: #f3f5f8; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e8ee; --muted: #9aa5b4; --line: #3a4350; --link: #7fb2f0; --back: #161b22; --code: #222934; } }
body { margin: 0; display: flex; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
nav { flex: 0 0 15rem; padding: 1.5rem; border-right: 1px solid var(--line); box-sizing: border-box; }
nav .language { margin: 0 0 1rem; font-size: .9em; } nav ol { list-style: none; margin: 0; padding: 0; } nav li { margin: .35rem 0; } nav [aria-current] { font-weight: 600; color: var(--text); }
main { flex: 1; min-width: 0; max-width: 50rem; padding: 1.5rem 2rem 4rem; }
a { color: var(--link); } img { max-width: 100%; border: 1px solid var(--line); }
table { border-collapse: collapse; margin: 1rem 0; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; background: var(--code); } code { padding: .1em .25em; } pre { padding: .8rem; overflow: auto; } pre code { padding: 0; }
@media (max-width: 50rem) { body { display: block; } nav { border-right: 0; border-bottom: 1px solid var(--line); } }
@media print { nav { display: none; } }
)";

}  // namespace

std::string helpHtml(const HelpPage& page, const HelpTarget& target) {
    std::string html;
    for (const HelpSection& section : page.sections) {
        const std::string tag = "h" + std::to_string(section.level);
        html += "<" + tag + " id=\"" + section.anchor + "\"><a name=\"" + section.anchor + "\"></a>" +
                titleHtml(section.title) + "</" + tag + ">\n";
        html += converted(section.markdown);
    }
    html = withAttributes(withoutComments(std::move(html)), "href",
                          [&](const std::string& link) { return linkOf(link, target); });
    return withPictures(html, target);
}

namespace {

/// What stands around a page, in its language.
struct Frame {
    const char* language;  ///< of HTML: "en"
    const char* name;      ///< of the language, in itself
    const char* help;      ///< in the title of the browser's window
    const char* pages;     ///< what the list is called to those who hear it
};

constexpr Frame kEnglish{"en", "English", "Splitpoint help", "Pages"};
constexpr Frame kGerman{"de", "Deutsch", "Splitpoint-Hilfe", "Seiten"};

std::string linkToOther(const Frame& other, const HelpPage& page, const HelpTarget& target) {
    if (!target.otherLanguage) return {};
    return "<p class=\"language\"><a href=\"" + *target.otherLanguage + page.id + target.pageEnding + "\" lang=\"" +
           other.language + "\" hreflang=\"" + other.language + "\">" + other.name + "</a></p>\n";
}

}  // namespace

std::string helpDocument(const HelpBook& book, const HelpPage& page, const HelpTarget& target) {
    const bool german = book.language == HelpLanguage::German;
    const Frame& frame = german ? kGerman : kEnglish;
    std::string html = std::string("<!DOCTYPE html>\n<html lang=\"") + frame.language +
                       "\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                       escaped(page.title) + " \xe2\x80\x93 " + frame.help + "</title>\n<style>" + kStyle +
                       "</style>\n</head>\n<body>\n<nav aria-label=\"" + frame.pages + "\">\n" +
                       linkToOther(german ? kEnglish : kGerman, page, target) + "<ol>\n";
    for (const HelpPage& each : book.pages) {
        const std::string here = each.id == page.id ? " aria-current=\"page\"" : "";
        html +=
            "<li><a href=\"" + each.id + target.pageEnding + "\"" + here + ">" + escaped(each.title) + "</a></li>\n";
    }
    return html + "</ol>\n</nav>\n<main>\n" + helpHtml(page, target) + "</main>\n</body>\n</html>\n";
}

}  // namespace splitpoint::models
