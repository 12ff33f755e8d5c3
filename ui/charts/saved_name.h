#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace splitpoint::ui {

/// What becomes of an ending that was typed and is none of those that the file may have.
enum class OtherEnding { Kept, Completed };

/// @param endings  those that the file may have, with their dots; the first is put to a name that has none of them
[[nodiscard]] QString withEnding(const QString& typed, const QStringList& endings, OtherEnding other);

/// Asks where to save, and about a file that would be replaced: the dialogue itself asks about the name as it was
/// typed, not about that name with the ending that it lacks.
/// @return empty: nothing is to be saved
[[nodiscard]] QString askForSavedName(QWidget* parent, const QString& title, const QString& proposal,
                                      const QString& filter, const QStringList& endings,
                                      OtherEnding other = OtherEnding::Completed);

/// Asks for a folder to write several files into, and once where it holds files of their kinds already.
/// @param endings  of the files, with their dots
/// @return empty: nothing is to be written
[[nodiscard]] QString askForFolder(QWidget* parent, const QString& title, const QStringList& endings);

/// Whether several files may go into that folder; asks where it holds files of their kinds already.
[[nodiscard]] bool mayFill(QWidget* parent, const QString& title, const QString& folder, const QStringList& endings);

}  // namespace splitpoint::ui
