#include "models/package/content_types.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include <pugixml.hpp>

namespace splitpoint::models::package {

namespace {

constexpr std::string_view kName = "[Content_Types].xml";

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string inSmallLetters(std::string_view name) {
    std::string result(name);
    std::transform(result.begin(), result.end(), result.begin(), small);
    return result;
}

bool sameName(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return small(x) == small(y); });
}

Result<void> load(const Parts& parts, pugi::xml_document& document) {
    const auto found = parts.find(kName);
    if (found == parts.end()) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, "is no office file: it has no list of content types"});
    }
    if (document.load_buffer(found->second.data(), found->second.size()) && document.child("Types")) return {};
    return tl::unexpected(Error{ErrorKind::InvalidInput, "has a damaged list of content types; save it again"});
}

void save(Parts& parts, const pugi::xml_document& document) {
    std::ostringstream text;
    document.document_element().print(text, "", pugi::format_raw);
    parts.insert_or_assign(std::string(kName),
                           "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text.str());
}

pugi::xml_node overrideOf(const pugi::xml_document& document, std::string_view part) {
    const std::string name = "/" + std::string(part);
    for (const pugi::xml_node node : document.child("Types").children("Override")) {
        if (sameName(node.attribute("PartName").value(), name)) return node;
    }
    return {};
}

pugi::xml_node endingOf(const pugi::xml_document& document, std::string_view ending) {
    for (const pugi::xml_node node : document.child("Types").children("Default")) {
        if (sameName(node.attribute("Extension").value(), ending)) return node;
    }
    return {};
}

}  // namespace

Result<std::string> contentType(const Parts& parts, std::string_view part) {
    pugi::xml_document document;
    if (auto loaded = load(parts, document); !loaded) return tl::unexpected(loaded.error());
    if (const auto node = overrideOf(document, part)) return std::string(node.attribute("ContentType").value());
    const std::size_t dot = part.rfind('.');
    const auto node = endingOf(document, dot == std::string_view::npos ? "" : part.substr(dot + 1));
    return std::string(node.attribute("ContentType").value());
}

Result<void> setContentType(Parts& parts, std::string_view part, std::string_view type) {
    pugi::xml_document document;
    if (auto loaded = load(parts, document); !loaded) return loaded;
    pugi::xml_node node = overrideOf(document, part);
    if (!node) {
        node = document.child("Types").append_child("Override");
        node.append_attribute("PartName").set_value(("/" + std::string(part)).c_str());
        node.append_attribute("ContentType");
    }
    node.attribute("ContentType").set_value(std::string(type).c_str());
    save(parts, document);
    return {};
}

Result<void> setEndingType(Parts& parts, std::string_view ending, std::string_view type) {
    pugi::xml_document document;
    if (auto loaded = load(parts, document); !loaded) return loaded;
    if (endingOf(document, ending)) return {};
    pugi::xml_node node = document.child("Types").prepend_child("Default");
    node.append_attribute("Extension").set_value(std::string(ending).c_str());
    node.append_attribute("ContentType").set_value(std::string(type).c_str());
    save(parts, document);
    return {};
}

Result<void> dropTypesOfAbsent(Parts& parts) {
    pugi::xml_document document;
    if (auto loaded = load(parts, document); !loaded) return loaded;
    pugi::xml_node types = document.child("Types");
    // In small letters, as names are compared: a part may be called otherwise here, and the first of a name counts.
    std::set<std::string> there, named;
    for (const auto& [name, bytes] : parts) there.insert(inSmallLetters("/" + name));
    for (pugi::xml_node node = types.child("Override"); node;) {
        const pugi::xml_node next = node.next_sibling("Override");
        const std::string name = inSmallLetters(node.attribute("PartName").value());
        if (!there.contains(name) || !named.insert(name).second) types.remove_child(node);
        node = next;
    }
    std::map<std::string, pugi::xml_node> sorted;
    for (const pugi::xml_node node : types.children("Override")) sorted.emplace(node.attribute("PartName").value(), node);
    for (const auto& [name, node] : sorted) types.append_move(node);
    save(parts, document);
    return {};
}

}  // namespace splitpoint::models::package
