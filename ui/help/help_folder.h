#pragma once

#include <QString>

#include "models/help/help_book.h"
#include "ui/document/outcome.h"

namespace splitpoint::ui {

/// Writes the help as a folder of HTML files that need nothing else: a page each, `pictures/` beside them. Pictures are
/// copied from `pictureFolder` unless they are there already; one that is nowhere is replaced by its text.
[[nodiscard]] Outcome writeHelpFolder(const models::HelpBook& book, const QString& folder,
                                      const QString& pictureFolder);

}  // namespace splitpoint::ui
