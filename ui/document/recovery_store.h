#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "ui/document/process_lock.h"
#include "ui/document/recovery_record.h"

namespace splitpoint::ui {

/// The place of one window's recovery copy, locked while the window lives. Made on disk by the first write.
class RecoverySlot {
  public:
    explicit RecoverySlot(const QString& folder);

    /// Makes the place ours, and on disk. @return a sentence without what to do about it
    Outcome hold();
    /// Replaces the copy whole or not at all. @return a sentence without what to do about it
    Outcome write(const RecoveryRecord& record);
    /// Removes the copy; the place stays ours.
    void clear();
    [[nodiscard]] bool holdsCopy() const { return holdsCopy_; }
    [[nodiscard]] QString file() const;

  private:
    QString folder_, id_;
    ProcessLock lock_;
    bool holdsCopy_ = false;
};

/// A copy whose window is gone. It is held by this process while the object lives, so that two windows never offer the
/// same; what is neither taken nor discarded is offered again at the next start.
class OrphanCopy {
  public:
    OrphanCopy(const QString& file, std::unique_ptr<ProcessLock> lock, RecoveryRecord record);

    [[nodiscard]] const RecoveryRecord& record() const { return record_; }
    void remove();

  private:
    QString file_;
    std::unique_ptr<ProcessLock> lock_;
    RecoveryRecord record_;
};

/// What a look into the recovery folder found.
struct FoundCopies {
    std::vector<std::shared_ptr<OrphanCopy>> copies;  ///< only those that differ from what is on disk, newest first
    QStringList problems;  ///< a sentence for each copy that is damaged; it is kept aside
};

/// Where recovery copies lie: in the application's own data folder, which is not the scenario's, so that a full or
/// removed disk there does not take both.
[[nodiscard]] QString recoveryFolder();

/// Takes hold of every copy that no living program owns. Decided by content: one that equals its file on disk is removed
/// without a word, one that cannot be read is put aside. Safe on any thread.
[[nodiscard]] FoundCopies findRecoveryCopies(const QString& folder);

}  // namespace splitpoint::ui
