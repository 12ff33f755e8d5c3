#pragma once

#include <string>
#include <vector>

#include <pugixml.hpp>

#include "models/package/package.h"
#include "models/package/relations.h"

namespace splitpoint::models::deck {

/// Names of the master parts that new slides take their layouts from.
struct MasterChoice {
    std::string opening, content;
};

/// A deck may have many masters; ours follow those that its own slides use: the opening slide the first slide's, all
/// others the one that most of the other slides have. A deck without slides gives its first master.
/// @param main       name of the presentation part
/// @param root       its root element
/// @param relations  its relations
/// @errors InvalidInput, completing a sentence that begins with the file's name: no master at all
/// @test   a deck by LibreOffice with a master for each kind of slide
[[nodiscard]] Result<MasterChoice> chooseMasters(const package::Parts& parts, const std::string& main, pugi::xml_node root,
                                                 const std::vector<package::Relation>& relations);

}  // namespace splitpoint::models::deck
