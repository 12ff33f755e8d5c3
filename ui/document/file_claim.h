#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "ui/document/process_lock.h"

namespace splitpoint::ui {

/// "I have this file open": a lock file `.NAME.lock` beside the scenario, so that windows of other users and of other
/// computers see it on a shared folder, where a lock in the user's own data would not. Where the folder takes no new file
/// it stands in `fallbackFolder` instead, for the windows of this user. Two names of one file (a link) are one claim.
///
/// A claim forbids nothing; it says whom to ask.
/// @test two documents, two processes, a killed owner, a folder without permission
class FileClaim {
  public:
    explicit FileClaim(const QString& fallbackFolder) : fallbackFolder_(fallbackFolder) {}

    /// Lets go of the file before and claims this one; empty: none.
    void setFile(const QString& file);
    /// Claims again what somebody else held. @return `isFree`
    bool tryAgain();
    /// Claims it although somebody else does: for an owner that the user knows to be gone.
    void takeOver();
    /// True unless somebody else has the file open.
    [[nodiscard]] bool isFree() const { return !other_.has_value(); }
    [[nodiscard]] const std::optional<LockHolder>& other() const { return other_; }

  private:
    void claim();

    QString fallbackFolder_, target_;
    std::unique_ptr<ProcessLock> lock_;
    std::optional<LockHolder> other_;
};

/// Who has that file open, without claiming it for longer than the look.
[[nodiscard]] std::optional<LockHolder> whoHas(const QString& file, const QString& fallbackFolder);

/// Folder for claims on files whose own folder takes none.
[[nodiscard]] QString claimFolder();

}  // namespace splitpoint::ui
