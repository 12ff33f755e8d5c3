#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/package/package.h"

namespace splitpoint::models::package {

/// Where a part points to. `target` is as written: relative to the part, absolute with a slash, or external.
struct Relation {
    std::string id, type, target;
    bool external = false;
};

// Types of relations end in one of these words, whether the file is transitional or strict.
[[nodiscard]] bool isOfType(const Relation& relation, std::string_view word);

/// Name of the part that holds a part's relations: "ppt/slides/_rels/slide1.xml.rels"; of the file itself for "".
[[nodiscard]] std::string relationsName(std::string_view part);
/// Relations of a part; empty where it has none.
/// @errors InvalidInput if they are no XML
[[nodiscard]] Result<std::vector<Relation>> relationsOf(const Parts& parts, std::string_view part);
void setRelations(Parts& parts, std::string_view part, const std::vector<Relation>& relations);
/// Adds a relation and returns its new id, "rId7".
std::string addRelation(std::vector<Relation>& relations, std::string_view type, std::string target);

/// Name of the part that a target means, seen from a part; empty where it would lie outside the file.
[[nodiscard]] std::string resolved(std::string_view part, std::string_view target);
/// The target to write for a part, seen from another one.
[[nodiscard]] std::string relativeTarget(std::string_view from, std::string_view to);

/// Removes every part that no chain of relations reaches, and its content type. Chains may be circular.
/// @errors InvalidInput if relations are no XML
[[nodiscard]] Result<void> dropUnreachable(Parts& parts);

// Relation types of the parts that Splitpoint writes.
inline constexpr std::string_view kOfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
[[nodiscard]] std::string officeRelation(std::string_view word);

}  // namespace splitpoint::models::package
