#pragma once

#include <chrono>
#include <cstdint>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "ui/document/recovery_store.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

class ScenarioDocument;

/// How soon an edit is kept. Both together with the write stay below the promised 5 s after an edit.
inline constexpr std::chrono::milliseconds kRecoveryDelay{2000};
inline constexpr std::chrono::milliseconds kRecoveryRetry{15000};
/// How soon an edit is ready for the crash handler, in memory; the disk is left alone until then.
inline constexpr std::chrono::milliseconds kReadyDelay{200};

/// Keeps a copy of what saving would write while the document has unsaved work, also in the middle of a drag (then of what
/// is shown), and removes it once the work is saved or given up.
///
/// The clock starts with the first edit that is not kept yet and later edits do not set it back, so a copy also comes while
/// edits keep coming. Text and file are made off the GUI thread; the GUI thread only hands over the snapshot. Before the
/// document writes its file the copy is brought up to date, so that a copy never is older than the file beside it: that is
/// how `findRecoveryCopies` can tell by content alone. Destroying it keeps the copy of unsaved work unless `discard` was called.
///
/// Long before that, the bytes are handed to the crash handler (ui/crash), which writes them should the program crash before
/// they are on disk.
/// @test tests/ui/document/recovery_writer_test.cpp, failing_writes_test.cpp, crashed_program_test.cpp
class RecoveryWriter : public QObject {
    Q_OBJECT

  public:
    RecoveryWriter(ScenarioDocument& document, const QString& folder, QObject* parent = nullptr);
    ~RecoveryWriter() override;

    void setDelays(std::chrono::milliseconds afterEdit, std::chrono::milliseconds afterFailure);
    /// Writes what is shown now and waits for it; nothing to do if it is kept already or nothing is unsaved.
    /// @return false if it could not be written
    bool flush();
    /// The user gives the unsaved work up: removes the copy and keeps no more until the next edit.
    void discard();
    [[nodiscard]] const RecoverySlot& slot() const { return slot_; }

  Q_SIGNALS:
    void kept(const std::string& text);  ///< a copy of this text is on disk
    void readyForCrash(const std::string& text);  ///< a crash would leave this text
    void failed(const QString& sentence);  ///< the first failure after a success
    void worksAgain();

  private:
    struct Written {
        std::uint64_t revision = 0;
        std::string text;
        Outcome outcome;
    };
    [[nodiscard]] bool hasUnsavedWork() const;
    [[nodiscard]] std::function<Written()> work();
    [[nodiscard]] RecoveryRecord record() const;
    void getReady();
    void dropReady();
    void noteChange();
    void settleSoon();
    void settle();
    void write();
    void take(const Written& written);

    ScenarioDocument& document_;
    RecoverySlot slot_;
    struct Ready {
        std::uint64_t revision = 0;
        std::string text;
        QByteArray bytes;
    };
    QTimer timer_, settleTimer_, readyTimer_;
    std::chrono::milliseconds delay_ = kRecoveryDelay, retry_ = kRecoveryRetry;
    std::uint64_t revision_ = 1, keptRevision_ = 0, writingRevision_ = 0, readyRevision_ = 0;
    bool again_ = false;  ///< edits waited for longer than the delay while a copy was written
    bool failing_ = false, discarded_ = false;
    QThreadPool pool_;
    LatestJob<Written> job_;
    LatestJob<Ready> readyJob_;
};

}  // namespace splitpoint::ui
