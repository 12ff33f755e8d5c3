#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <QString>

#include "ui/document/outcome.h"

namespace splitpoint::ui {

/// Whether a file may take that name: a folder, a device or a pipe never makes way for it. To be asked before a QSaveFile,
/// which puts its file in place of them all but the folder.
/// @return one sentence that names the file
[[nodiscard]] Outcome checkFilePlace(const QString& file);

/// Whether what is written leaves alone what is open, by whatever name or link it is reached.
/// @param read  `ScenarioDocument::filesRead`
/// @return one sentence that names the file
[[nodiscard]] Outcome checkLeavesAlone(const QString& file, const std::vector<std::filesystem::path>& read);

/// The same of a folder that files with one of these endings, with their dots, are written into.
[[nodiscard]] Outcome checkFolderLeavesAlone(const QString& folder, const std::vector<std::string>& endings,
                                             const std::vector<std::filesystem::path>& read);

}  // namespace splitpoint::ui
