#pragma once

#include <chrono>
#include <memory>

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "ui/document/document_file.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

/// Looks at one file when the system says that it or its folder changed, and every few seconds, since nobody says so on a
/// network folder. It reads the content off the GUI thread: an editor that replaces the file, or one that only touches it,
/// is judged by what is in it.
/// @test replaced, rewritten in place, touched, removed and made again: tests/ui/document/file_watch_test.cpp
class FileWatch : public QObject {
    Q_OBJECT

  public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches this file from now on; empty: none.
    void watch(const QString& file);
    /// Looks now.
    void look();
    /// Forgets a look that is under way and looks again in a moment: the caller is about to write the file itself.
    void lookAgain();
    void setIntervals(std::chrono::milliseconds settle, std::chrono::milliseconds poll);

  Q_SIGNALS:
    void looked(const splitpoint::ui::DiskContent& content);

  private:
    /// What a file's entry says without reading it.
    struct Entry {
        bool exists = false;
        qint64 size = 0;
        QDateTime changed;  ///< of content or entry; also moves when the file is replaced
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    struct Seen {
        Entry entry;
        DiskContent content;
        bool reliable = false;  ///< the entry was old enough that a later change must change it
    };
    static Seen see(const QString& file, const Seen& before, bool trustEntry);
    void start(bool trustEntry);
    void arm();

    QString file_;
    QFileSystemWatcher watcher_;
    QTimer settleTimer_, pollTimer_;
    Seen last_;
    QThreadPool pool_;
    LatestJob<Seen> job_;
};

}  // namespace splitpoint::ui
