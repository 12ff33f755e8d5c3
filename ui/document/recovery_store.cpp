#include "ui/document/recovery_store.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include "models/files/scenario_file.h"
#include "ui/document/document_file.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kCopySuffix = u".recovery"_s;
const QString kLockSuffix = u".lock"_s;
const QString kAsideSuffix = u".unreadable"_s;

struct RecoveryStoreWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryStore)
};

QString newId() {
    return u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(QUuid::createUuid().toString(QUuid::Id128));
}

/// A copy that cannot be read is renamed, so that it is told of once and can still be looked at.
QString putAside(const QString& file, const QString& why) {
    const QString aside = file + kAsideSuffix;
    const bool moved = QFile::rename(file, aside);
    return RecoveryStoreWords::tr(
               "A recovery copy cannot be read, since %1; nothing else is affected, and it was kept as %2.")
        .arg(why, QDir::toNativeSeparators(moved ? aside : file));
}

bool equalsItsFile(const RecoveryRecord& record) {
    return !record.file.isEmpty() &&
           diskContent(record.file).comparedWith(models::sha256Hex(record.text)) == DiskState::Same;
}

void removeLeftLocks(const QDir& folder) {
    for (const QString& name : folder.entryList({u'*' + kLockSuffix}, QDir::Files | QDir::Hidden)) {
        const QString copy = folder.filePath(name.chopped(kLockSuffix.size()) + kCopySuffix);
        if (QFileInfo::exists(copy)) continue;
        ProcessLock lock(folder.filePath(name));
        (void)lock.tryLock();  // what we get we let go of, and so remove
    }
}

}  // namespace

QString recoveryFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"recovery"_s);
}

RecoverySlot::RecoverySlot(const QString& folder)
    : folder_(folder), id_(newId()), lock_(QDir(folder).filePath(id_ + kLockSuffix)) {}

QString RecoverySlot::file() const { return QDir(folder_).filePath(id_ + kCopySuffix); }

Outcome RecoverySlot::hold() {
    if (lock_.isOurs()) return {};
    if (!QDir().mkpath(folder_)) {
        return tl::unexpected(RecoveryStoreWords::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder_)));
    }
    if (lock_.tryLock() != ProcessLock::State::Ours) {
        return tl::unexpected(RecoveryStoreWords::tr("The folder %1 cannot be written to.").arg(QDir::toNativeSeparators(folder_)));
    }
    return {};
}

Outcome RecoverySlot::write(const RecoveryRecord& record) {
    if (Outcome ours = hold(); !ours) return ours;
    const QByteArray bytes = recoveryBytes(record);
    Outcome written = writeDocumentFile(file(), {bytes.constData(), static_cast<std::size_t>(bytes.size())}, std::nullopt,
                                        FileAudience::OwnerOnly);
    holdsCopy_ = holdsCopy_ || written.has_value();
    return written;
}

void RecoverySlot::clear() {
    if (!holdsCopy_) return;
    holdsCopy_ = !QFile::remove(file()) && QFileInfo::exists(file());
}

OrphanCopy::OrphanCopy(const QString& file, std::unique_ptr<ProcessLock> lock, RecoveryRecord record)
    : file_(file), lock_(std::move(lock)), record_(std::move(record)) {}

void OrphanCopy::remove() { QFile::remove(file_); }

FoundCopies findRecoveryCopies(const QString& folder) {
    FoundCopies found;
    const QDir all(folder);
    for (const QString& name : all.entryList({u'*' + kCopySuffix}, QDir::Files | QDir::Hidden)) {
        const QString file = all.filePath(name);
        auto lock = std::make_unique<ProcessLock>(all.filePath(name.chopped(kCopySuffix.size()) + kLockSuffix));
        if (lock->tryLock() == ProcessLock::State::HeldByOther) continue;
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly)) {
            // Gone meanwhile: its window was closed between our two looks.
            if (QFileInfo::exists(file)) found.problems << putAside(file, in.errorString());
            continue;
        }
        auto record = recoveryRecord(in.readAll());
        in.close();
        if (!record) {
            found.problems << putAside(file, record.error());
        } else if (equalsItsFile(*record)) {
            QFile::remove(file);
        } else {
            found.copies.push_back(std::make_shared<OrphanCopy>(file, std::move(lock), std::move(*record)));
        }
    }
    std::stable_sort(found.copies.begin(), found.copies.end(), [](const auto& a, const auto& b) {
        return a->record().writtenAt > b->record().writtenAt;
    });
    removeLeftLocks(all);
    return found;
}

}  // namespace splitpoint::ui
