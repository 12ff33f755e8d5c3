#pragma once

#include <string>
#include <string_view>

#include "models/package/package.h"

namespace splitpoint::models::package {

/// `[Content_Types].xml`: what kind of part each name is.
/// @errors InvalidInput if it is missing or no XML (all functions)

/// Type of a part, by its own entry or that of its ending; empty where neither says.
[[nodiscard]] Result<std::string> contentType(const Parts& parts, std::string_view part);
/// Notes the type of a part, replacing what was said before.
[[nodiscard]] Result<void> setContentType(Parts& parts, std::string_view part, std::string_view type);
/// Notes the type of all parts with an ending, where nothing is said yet.
[[nodiscard]] Result<void> setEndingType(Parts& parts, std::string_view ending, std::string_view type);
/// Removes entries of parts that are gone, and all but the first of a part, and sorts the rest, so that the list does not tell how it came about.
[[nodiscard]] Result<void> dropTypesOfAbsent(Parts& parts);

}  // namespace splitpoint::models::package
