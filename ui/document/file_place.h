#pragma once

#include <QString>

#include "ui/document/outcome.h"

namespace splitpoint::ui {

/// Whether a file may take that name: a folder, a device or a pipe never makes way for it. To be asked before a QSaveFile,
/// which puts its file in place of them all but the folder.
/// @return one sentence that names the file
[[nodiscard]] Outcome checkFilePlace(const QString& file);

/// Whether what is written leaves alone what is open, by whatever name or link it is reached.
/// @param read  the file that is open; empty: none
/// @return one sentence that names the file
[[nodiscard]] Outcome checkLeavesAlone(const QString& file, const QString& read);

}  // namespace splitpoint::ui
