#include "ui/document/recent_files.h"

#include <QSettings>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kKept = 8;
const QString kKey = u"recentFiles"_s;

void store(const QStringList& files) { QSettings().setValue(kKey, files); }
}  // namespace

QStringList RecentFiles::list() { return QSettings().value(kKey).toStringList(); }

void RecentFiles::add(const QString& file) {
    QStringList files = list();
    files.removeAll(file);
    files.prepend(file);
    store(files.mid(0, kKept));
}

void RecentFiles::remove(const QString& file) {
    QStringList files = list();
    files.removeAll(file);
    store(files);
}

void RecentFiles::clear() { store({}); }

}  // namespace splitpoint::ui
