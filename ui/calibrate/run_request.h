#pragma once

#include <QString>
#include <QStringList>

namespace splitpoint::ui {

/// What the user asks the calibrator for, with the words of its command line.
struct RunRequest {
    bool full = false;      ///< full: at most five minutes; quick: about half a minute
    bool gpus = true;       ///< false: host probes only
    QString storageFolder;  ///< on the disk under test; empty: the storage probes are left out
    QString label;          ///< name of the profile; may be empty
    QString declared;       ///< metal, vm, container; empty: the user says nothing
    QString output;         ///< file for the profile

    /// Arguments of `splitpoint-calibrate` for this run.
    [[nodiscard]] QStringList arguments() const;
};

/// The calibrator in a folder; empty where there is none that can be run.
[[nodiscard]] QString calibratorIn(const QString& folder);
/// One sentence for where it is missing: what, where, what to do.
[[nodiscard]] QString calibratorMissing(const QString& folder);

/// Why a folder cannot be the one under test; empty where it can.
[[nodiscard]] QString storageFolderProblem(const QString& folder);

}  // namespace splitpoint::ui
