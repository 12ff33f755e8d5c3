#pragma once

#include <vector>

#include <QString>

#include "models/help/help_book.h"
#include "ui/document/outcome.h"

namespace splitpoint::ui {

/// Writes the help as a folder of HTML files that need nothing else: a page each with `pictures/` beside them, and the
/// same in German below `de/`. A page has a link to itself in the other language where two books are given. Pictures
/// are copied from such a folder that was made before; one that is nowhere is replaced by its text, one that cannot be
/// read or written ends it with a sentence that names it.
/// @param books one, or one for each language
[[nodiscard]] Outcome writeHelpFolder(const std::vector<models::HelpBook>& books, const QString& folder,
                                      const QString& made);

}  // namespace splitpoint::ui
