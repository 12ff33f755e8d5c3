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

}  // namespace splitpoint::ui
