#include "ui/document/document_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#endif

#include "models/files/scenario_file.h"
#include "ui/charts/write_all.h"
#include "ui/document/file_place.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct DocumentFileWords {
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

#ifdef Q_OS_UNIX
/// The folder, for as long as this lives: locked against other Splitpoint programs, so that none of them replaces a file
/// between our look at it and our rename; and written to the disk afterwards. The system lets go of it if we are killed.
/// File systems that know no such lock go without: the look still is the last thing before the rename.
class FolderGate {
  public:
    explicit FolderGate(const QString& folder)
        : descriptor_(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        constexpr int kTries = 100;
        for (int n = 0; descriptor_ >= 0 && n < kTries && ::flock(descriptor_, LOCK_EX | LOCK_NB) != 0; ++n) {
            if (errno != EWOULDBLOCK && errno != EINTR) break;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
    FolderGate(const FolderGate&) = delete;
    FolderGate& operator=(const FolderGate&) = delete;
    ~FolderGate() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    /// A folder that cannot be synced costs nothing but time: after a power cut its name stands for the old bytes, whole.
    void sync() const {
        if (descriptor_ >= 0) ::fsync(descriptor_);
    }

  private:
    int descriptor_;
};

/// QSaveFile syncs too, but keeps a failure to itself and would then put a file in place that the disk never took.
bool syncFile(const QSaveFile& out) {
    if (::fsync(out.handle()) == 0) return true;
    return errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;  // a file system without it
}

/// A file shared by a group stays the group's; where that is not ours to say, it is the user's alone.
void keepGroup(const QString& target, const QSaveFile& out) {
    struct stat before {};
    if (::stat(QFile::encodeName(target).constData(), &before) != 0) return;
    if (::fchown(out.handle(), static_cast<uid_t>(-1), before.st_gid) == 0) ::fchmod(out.handle(), before.st_mode & 07777U);
}

QString systemWords() { return QString::fromLocal8Bit(std::strerror(errno)); }
#else
class FolderGate {
  public:
    explicit FolderGate(const QString&) {}
    void sync() const {}
};
bool syncFile(QSaveFile& out) { return out.flush(); }
void keepGroup(const QString&, const QSaveFile&) {}
QString systemWords() {
    return DocumentFileWords::tr("the disk did not take it");
}
#endif

tl::unexpected<QString> notWritten(const QString& file, const QString& why) {
    QString reason = why;
    while (reason.endsWith(u'.')) reason.chop(1);
    const QString place = QDir::toNativeSeparators(file);
    if (!QFileInfo::exists(file))
        return tl::unexpected(
            DocumentFileWords::tr("%1 could not be written: %2. Your work is still in the window; save "
                                  "under another name.")
                .arg(place, reason));
    return tl::unexpected(DocumentFileWords::tr("%1 could not be written: %2. The file on disk is as it was, and your "
                                                "work is still in the window; save under another name.")
                              .arg(place, reason));
}

}  // namespace

DiskState DiskContent::comparedWith(const std::string& expectedSha256) const {
    if (!exists) return DiskState::Gone;
    if (sha256.empty()) return DiskState::Unreadable;
    return sha256 == expectedSha256 ? DiskState::Same : DiskState::Changed;
}

DiskContent diskContent(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return {QFileInfo::exists(file), {}};
    const QByteArray bytes = in.readAll();
    if (in.error() != QFileDevice::NoError) return {true, {}};
    return {true, models::sha256Hex({bytes.constData(), static_cast<std::size_t>(bytes.size())})};
}

Outcome writeDocumentFile(const QString& file, std::string_view bytes, const std::optional<std::string>& expectedSha256,
                          FileAudience audience) {
    const QFileInfo meant(file);
    const QString target = meant.isSymLink() && meant.exists() ? meant.canonicalFilePath() : file;
    if (QFileInfo(target).isDir()) return notWritten(file, DocumentFileWords::tr("it is a folder"));
    if (!checkFilePlace(target)) return notWritten(file, DocumentFileWords::tr("it is no ordinary file"));
    QSaveFile out(target);
    out.setDirectWriteFallback(false);
    // Unbuffered: a full disk is noticed by the write, not later where QSaveFile would put the part in place.
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return notWritten(file, out.errorString());
    if (audience == FileAudience::OwnerOnly) out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    else keepGroup(target, out);
    if (!writeAll(out, bytes)) return notWritten(file, out.errorString());
    if (!syncFile(out)) return notWritten(file, systemWords());

    const FolderGate gate(QFileInfo(target).absolutePath());
    if (expectedSha256) {
        const DiskState now = diskContent(target).comparedWith(*expectedSha256);
        if (now == DiskState::Changed) {
            return tl::unexpected(DocumentFileWords::tr("%1 was changed by another program since it was opened. "
                                                        "Nothing was written; use Save as to keep both.")
                                      .arg(QDir::toNativeSeparators(file)));
        }
        if (now == DiskState::Unreadable)
            return notWritten(file,
                              DocumentFileWords::tr("it cannot be read, so that nobody knows what would be replaced"));
    }
    if (!out.commit()) return notWritten(file, out.errorString());
    gate.sync();
    return {};
}

}  // namespace splitpoint::ui
