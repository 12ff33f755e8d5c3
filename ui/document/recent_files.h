#pragma once

#include <QStringList>

namespace splitpoint::ui {

/// Files opened or saved lately, newest first; kept in the user's settings. Whether they still exist is looked at when used.
class RecentFiles {
  public:
    [[nodiscard]] static QStringList list();
    static void add(const QString& file);
    static void remove(const QString& file);
    static void clear();
};

}  // namespace splitpoint::ui
