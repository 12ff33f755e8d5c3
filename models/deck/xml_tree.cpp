#include "models/deck/xml_tree.h"

#include <sstream>

#include "models/files/faults.h"

namespace splitpoint::models::deck {

std::string_view localName(std::string_view qualified) {
    const std::size_t colon = qualified.find(':');
    return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

pugi::xml_node childOf(pugi::xml_node node, std::string_view local) {
    for (const pugi::xml_node child : node.children()) {
        if (localName(child.name()) == local) return child;
    }
    return {};
}

pugi::xml_node descendant(pugi::xml_node node, std::string_view path) {
    while (node && !path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        node = childOf(node, path.substr(0, slash));
        path = slash == path.size() ? std::string_view() : path.substr(slash + 1);
    }
    return node;
}

std::string relationId(pugi::xml_node node) {
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        if (name.find(':') != std::string_view::npos && localName(name) == "id") return attribute.value();
    }
    return {};
}

std::string prefixOf(pugi::xml_node node) {
    const std::string name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string::npos ? std::string() : name.substr(0, colon + 1);
}

namespace {

/// What is read is UTF-8 from here on, whatever the part was.
void declareUtf8(pugi::xml_document& document) {
    for (pugi::xml_node node : document.children()) {
        if (node.type() != pugi::node_declaration) continue;
        pugi::xml_attribute encoding = node.attribute("encoding");
        if (encoding && std::string_view(encoding.value()) != "utf-8") encoding.set_value("UTF-8");
    }
}

}  // namespace

Result<void> loadPart(const package::Parts& parts, const std::string& name, pugi::xml_document& document) {
    const auto found = parts.find(name);
    if (found == parts.end()) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, "lacks a part that it refers to: '" + printable(name) + "'; save it again"});
    }
    constexpr unsigned kOptions = pugi::parse_full | pugi::parse_ws_pcdata;
    if (document.load_buffer(found->second.data(), found->second.size(), kOptions) && document.document_element()) {
        declareUtf8(document);
        return {};
    }
    return tl::unexpected(Error{ErrorKind::InvalidInput, "has a damaged part: '" + printable(name) + "'; save it again"});
}

std::string textOf(const pugi::xml_document& document) {
    std::ostringstream text;
    document.save(text, "", pugi::format_raw, pugi::encoding_utf8);
    return text.str();
}

}  // namespace splitpoint::models::deck
