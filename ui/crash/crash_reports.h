#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace splitpoint::ui {

/// One report that the crash handler left.
struct CrashReport {
    QString file;
    QDateTime at;
};

/// How many are kept; older ones go.
inline constexpr int kCrashReportsKept = 5;

/// Where they lie: in the application's own data folder, readable by the user alone.
[[nodiscard]] QString crashFolder();

/// Newest first. A file is one by its name; what is in it is not looked at.
[[nodiscard]] QList<CrashReport> crashReports(const QString& folder);

/// Removes all but the newest ones.
void thinCrashReports(const QString& folder, int kept = kCrashReportsKept);

}  // namespace splitpoint::ui
