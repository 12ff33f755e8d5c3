#pragma once

#include <memory>
#include <optional>

#include <QString>

class QLockFile;

namespace splitpoint::ui {

/// Who holds a lock.
struct LockHolder {
    qint64 pid = 0;
    QString host;
    bool thisProcess = false;  ///< another window of this program

    /// "another window of this program", "another Splitpoint on this computer (process 4711)", "… on the computer ws-7 …".
    [[nodiscard]] QString words() const;
};

/// A lock file that one living program holds at a time. A program that died on this computer loses it at once, also
/// where its process number came round again; one on another computer keeps it until somebody takes it over.
///
/// QLockFile with the two things it lacks here: it never grows stale by age (we hold it for days), and a lock with our own
/// process number that we do not hold was left by a dead program (in a container every start has the same number).
/// @test two owners in one process, a killed process, a reused process number
class ProcessLock {
  public:
    enum class State { Ours, HeldByOther, CannotBeWritten };

    explicit ProcessLock(const QString& file);
    ~ProcessLock();
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;

    State tryLock();
    void unlock();
    [[nodiscard]] bool isOurs() const;
    /// Who holds it if not we; absent if nobody does or it cannot be read.
    [[nodiscard]] std::optional<LockHolder> holder() const;
    /// Takes it from whoever holds it. The other is not asked: only for one that the user knows to be gone.
    State takeOver();
    [[nodiscard]] const QString& file() const { return file_; }

  private:
    [[nodiscard]] State attempt();

    QString file_;
    std::unique_ptr<QLockFile> lock_;
};

}  // namespace splitpoint::ui
