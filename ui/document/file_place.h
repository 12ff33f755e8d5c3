#pragma once

#include <QString>

#include "ui/document/outcome.h"

namespace splitpoint::ui {

/// Whether a file may take that name: a folder, a device or a pipe never makes way for it. To be asked before a QSaveFile,
/// which puts its file in place of them all but the folder.
/// @return one sentence that names the file
[[nodiscard]] Outcome checkFilePlace(const QString& file);

}  // namespace splitpoint::ui
