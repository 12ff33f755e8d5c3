#pragma once

#include <string>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::models {

/// A room of the house: a folder with what lies below it, but for rooms of their own in it.
struct ArchitectureRoom {
    std::string path;                     ///< "models"
    std::string purpose;                  ///< "think"
    std::vector<std::string> mayInclude;  ///< paths whose headers its files may include, besides its own: the arrows
    int row = 0, column = 0;              ///< place in the picture
};

/// What no file below a folder may include.
struct ArchitectureWall {
    std::vector<std::string> in;      ///< folders; "" is every one
    std::vector<std::string> except;  ///< folders in them that may
    std::string never;                ///< regular expression (ECMAScript) on the name of an included header
    std::string why;
};

/// The rooms, the arrows between them, and the walls: resources/help/architecture.json, of which page, picture and the
/// check of the includes are made.
struct Architecture {
    std::vector<ArchitectureRoom> rooms;
    std::vector<ArchitectureWall> walls;

    /// The innermost room that a file or folder lies in; null if it lies in none.
    [[nodiscard]] const ArchitectureRoom* roomOf(const std::string& path) const;
};

/// @errors InvalidInput where the text is not such a file, or an arrow leads to a room that is not there
[[nodiscard]] Result<Architecture> readArchitecture(const std::string& json);

/// One `#include` of a file.
struct SourceInclude {
    std::string file;  ///< relative to the repository: "models/plan/cost.cpp"
    int line = 1;
    std::string header;  ///< as it stands between quotes or angle brackets
    bool quoted = false;
};

/// What is wrong with an include by the rooms and walls; empty if it is allowed.
/// @test  each arrow against its direction; each wall; the whole source tree
[[nodiscard]] std::string includeFault(const Architecture& architecture, const SourceInclude& include);

/// The rooms as boxes and the arrows between them, as SVG; an arrow that others lead to as well is left out. Same data,
/// same bytes.
[[nodiscard]] std::string architecturePicture(const Architecture& architecture);

}  // namespace splitpoint::models
