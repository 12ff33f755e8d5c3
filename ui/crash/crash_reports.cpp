#include "ui/crash/crash_reports.h"

#include <algorithm>

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace splitpoint::ui {

QString crashFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("crashes"));
}

QList<CrashReport> crashReports(const QString& folder) {
    static const QRegularExpression name(QStringLiteral("^crash-(\\d{1,12})-\\d+\\.txt$"));
    QList<CrashReport> reports;
    const QDir all(folder);
    for (const QString& file : all.entryList(QDir::Files)) {
        const auto match = name.match(file);
        if (match.hasMatch())
            reports << CrashReport{all.filePath(file), QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong())};
    }
    std::stable_sort(reports.begin(), reports.end(),
                     [](const CrashReport& a, const CrashReport& b) { return a.at > b.at; });
    return reports;
}

void thinCrashReports(const QString& folder, int kept) {
    for (const CrashReport& old : crashReports(folder).mid(kept)) QFile::remove(old.file);
}

}  // namespace splitpoint::ui
