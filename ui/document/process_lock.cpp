#include "ui/document/process_lock.h"

#include <mutex>
#include <set>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lock files that this process holds: what tells our own second window from a dead program that had our number.
class HeldHere {
  public:
    void add(const QString& file) {
        const std::scoped_lock guard(mutex_);
        files_.insert(file);
    }
    void remove(const QString& file) {
        const std::scoped_lock guard(mutex_);
        files_.erase(file);
    }
    [[nodiscard]] bool has(const QString& file) {
        const std::scoped_lock guard(mutex_);
        return files_.count(file) > 0;
    }

  private:
    std::mutex mutex_;
    std::set<QString> files_;
};

HeldHere& heldHere() {
    static HeldHere held;
    return held;
}

}  // namespace

QString LockHolder::words() const {
    if (thisProcess) return QCoreApplication::translate("LockHolder", "another window of this program");
    if (host.isEmpty() || host == QSysInfo::machineHostName()) {
        return QCoreApplication::translate("LockHolder", "another Splitpoint on this computer (process %1)").arg(pid);
    }
    return QCoreApplication::translate("LockHolder", "Splitpoint on the computer %1 (process %2)").arg(host).arg(pid);
}

ProcessLock::ProcessLock(const QString& file) : file_(QFileInfo(file).absoluteFilePath()) {}

ProcessLock::~ProcessLock() { unlock(); }

bool ProcessLock::isOurs() const { return lock_ != nullptr; }

ProcessLock::State ProcessLock::attempt() {
    auto lock = std::make_unique<QLockFile>(file_);
    lock->setStaleLockTime(0);  // never by age
    if (lock->tryLock(0)) {
        lock_ = std::move(lock);
        heldHere().add(file_);
        return State::Ours;
    }
    return lock->error() == QLockFile::LockFailedError ? State::HeldByOther : State::CannotBeWritten;
}

ProcessLock::State ProcessLock::tryLock() {
    if (lock_) return State::Ours;
    const State first = attempt();
    if (first != State::HeldByOther) return first;
    const auto other = holder();
    const bool ourNumber = other && other->pid == QCoreApplication::applicationPid() &&
                           (other->host.isEmpty() || other->host == QSysInfo::machineHostName());
    return ourNumber && !other->thisProcess ? takeOver() : first;
}

ProcessLock::State ProcessLock::takeOver() {
    if (lock_) return State::Ours;
    QFile::remove(file_);
    return attempt();
}

void ProcessLock::unlock() {
    if (!lock_) return;
    lock_.reset();
    heldHere().remove(file_);
}

std::optional<LockHolder> ProcessLock::holder() const {
    if (lock_) return std::nullopt;
    QLockFile look(file_);
    LockHolder found;
    QString program;
    if (!look.getLockInfo(&found.pid, &found.host, &program)) return std::nullopt;
    found.thisProcess = heldHere().has(file_);
    return found;
}

}  // namespace splitpoint::ui
