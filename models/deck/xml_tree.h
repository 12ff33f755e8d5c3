#pragma once

#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "models/base/result.h"
#include "models/package/package.h"

namespace splitpoint::models::deck {

// XML of other programs, read by local names: prefixes are theirs to choose.

[[nodiscard]] std::string_view localName(std::string_view qualified);
/// First child with that local name; empty node if none.
[[nodiscard]] pugi::xml_node childOf(pugi::xml_node node, std::string_view local);
/// A descendant by a chain of local names, "cSld/spTree".
[[nodiscard]] pugi::xml_node descendant(pugi::xml_node node, std::string_view path);
/// The r:id of an element, whatever its prefix; empty if none.
[[nodiscard]] std::string relationId(pugi::xml_node node);
/// Prefix of an element with its colon, "p:"; empty for the default namespace.
[[nodiscard]] std::string prefixOf(pugi::xml_node node);

/// Parses a part.
/// @errors InvalidInput: missing, or no XML
[[nodiscard]] Result<void> loadPart(const package::Parts& parts, const std::string& name, pugi::xml_document& document);
/// The text of a document as it was read, with what was changed; always UTF-8, and declared so.
[[nodiscard]] std::string textOf(const pugi::xml_document& document);

}  // namespace splitpoint::models::deck
