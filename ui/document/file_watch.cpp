#include "ui/document/file_watch.h"

#include <QFileInfo>

namespace splitpoint::ui {

namespace {
constexpr std::chrono::milliseconds kSettle{200};  // an editor writes in several steps
constexpr std::chrono::milliseconds kPoll{3000};
constexpr qint64 kReliableAgeMs = 2000;  // coarsest time stamp of a file system in use
}  // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent), job_(*this, pool_) {
    pool_.setMaxThreadCount(1);
    settleTimer_.setSingleShot(true);
    setIntervals(kSettle, kPoll);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, &settleTimer_, qOverload<>(&QTimer::start));
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &settleTimer_, qOverload<>(&QTimer::start));
    connect(&settleTimer_, &QTimer::timeout, this, &FileWatch::look);
    connect(&pollTimer_, &QTimer::timeout, this, [this] {
        if (!job_.isBusy()) start(true);
    });
}

void FileWatch::setIntervals(std::chrono::milliseconds settle, std::chrono::milliseconds poll) {
    settleTimer_.setInterval(settle);
    pollTimer_.setInterval(poll);
}

void FileWatch::watch(const QString& file) {
    job_.cancel();
    settleTimer_.stop();
    if (const QStringList old = watcher_.files() + watcher_.directories(); !old.isEmpty()) watcher_.removePaths(old);
    file_ = file;
    last_ = {};
    if (file_.isEmpty()) {
        pollTimer_.stop();
        return;
    }
    arm();
    pollTimer_.start();
}

void FileWatch::arm() {
    // A replaced file is another file to the system, and a link is watched where it points to.
    const QFileInfo info(file_);
    QStringList wanted{info.absolutePath()};
    if (info.exists()) wanted << file_ << QFileInfo(info.canonicalFilePath()).absolutePath();
    for (const QString& path : std::as_const(wanted)) {
        if (!watcher_.files().contains(path) && !watcher_.directories().contains(path)) watcher_.addPath(path);
    }
}

void FileWatch::look() { start(false); }

void FileWatch::lookAgain() {
    job_.cancel();
    if (!file_.isEmpty()) settleTimer_.start();
}

FileWatch::Seen FileWatch::see(const QString& file, const Seen& before, bool trustEntry) {
    const QFileInfo info(file);
    Seen now;
    now.entry = {info.exists(), info.size(), info.metadataChangeTime()};
    if (trustEntry && before.reliable && before.entry == now.entry) return before;
    now.content = diskContent(file);
    now.reliable = now.entry.exists && now.entry.changed.msecsTo(QDateTime::currentDateTime()) > kReliableAgeMs;
    return now;
}

void FileWatch::start(bool trustEntry) {
    if (file_.isEmpty()) return;
    job_.start([file = file_, before = last_, trustEntry](const std::stop_token&) -> models::Result<Seen> {
        return see(file, before, trustEntry);
    }, [this](models::Result<Seen> seen) {
        if (!seen) return;
        last_ = std::move(*seen);
        arm();
        Q_EMIT looked(last_.content);
    });
}

}  // namespace splitpoint::ui
