#pragma once

#include <optional>
#include <string>

#include "models/import/kind.h"

namespace splitpoint::models::imports {

/// Takes any bytes through guessing, preview and import, as a file that somebody gave. What comes out is held to what
/// must always be true: errors are sentences, curves are finite and not negative, findings name rows and fixes.
/// @return what is wrong; empty: nothing
[[nodiscard]] std::string importAnything(std::string bytes, std::optional<ImportKind> kind);

}  // namespace splitpoint::models::imports
