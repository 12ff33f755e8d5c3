#include "ui/document/file_claim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

/// One name for a file that may be reached by several, and need not exist yet.
QString canonicalName(const QString& file) {
    const QFileInfo info(file);
    if (info.exists()) return info.canonicalFilePath();
    const QString folder = info.absoluteDir().canonicalPath();
    return QDir(folder.isEmpty() ? info.absolutePath() : folder).filePath(info.fileName());
}

QString besideName(const QString& target) {
    const QFileInfo info(target);
    return info.absoluteDir().filePath(u".%1.lock"_s.arg(info.fileName()));
}

QString fallbackName(const QString& folder, const QString& target) {
    const QByteArray key = QCryptographicHash::hash(target.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(QString::fromLatin1(key) + u".lock"_s);
}

}  // namespace

QString claimFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"open"_s);
}

void FileClaim::claim() {
    other_.reset();
    auto beside = std::make_unique<ProcessLock>(besideName(target_));
    ProcessLock::State state = beside->tryLock();
    if (state == ProcessLock::State::CannotBeWritten) {
        QDir().mkpath(fallbackFolder_);
        beside = std::make_unique<ProcessLock>(fallbackName(fallbackFolder_, target_));
        state = beside->tryLock();
    }
    if (state == ProcessLock::State::HeldByOther) other_ = beside->holder().value_or(LockHolder{});
    lock_ = std::move(beside);
}

void FileClaim::setFile(const QString& file) {
    const QString target = file.isEmpty() ? QString() : canonicalName(file);
    if (target == target_ && lock_ && lock_->isOurs()) return;
    lock_.reset();
    other_.reset();
    target_ = target;
    if (!target_.isEmpty()) claim();
}

bool FileClaim::tryAgain() {
    if (other_) claim();
    return isFree();
}

void FileClaim::takeOver() {
    if (!other_ || !lock_) return;
    if (lock_->takeOver() == ProcessLock::State::Ours) other_.reset();
}

std::optional<LockHolder> whoHas(const QString& file, const QString& fallbackFolder) {
    FileClaim look(fallbackFolder);
    look.setFile(file);
    return look.other();
}

}  // namespace splitpoint::ui
