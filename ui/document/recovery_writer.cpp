#include "ui/document/recovery_writer.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QSysInfo>

#include "ui/crash/crash_handler.h"
#include "ui/document/scenario_document.h"

namespace splitpoint::ui {

RecoveryWriter::RecoveryWriter(ScenarioDocument& document, const QString& folder, QObject* parent)
    : QObject(parent), document_(document), slot_(folder), job_(*this, pool_), readyJob_(*this, pool_) {
    pool_.setMaxThreadCount(1);  // one after the other: the place has one owner
    pool_.setThreadPriority(QThread::LowPriority);
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    settleTimer_.setSingleShot(true);
    readyTimer_.setSingleShot(true);
    connect(&readyTimer_, &QTimer::timeout, this, &RecoveryWriter::getReady);
    connect(&timer_, &QTimer::timeout, this, &RecoveryWriter::write);
    connect(&settleTimer_, &QTimer::timeout, this, &RecoveryWriter::settle);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, &RecoveryWriter::noteChange);
    connect(&document_, &ScenarioDocument::opened, this, [this] { discarded_ = false; });
    connect(&document_, &ScenarioDocument::pathChanged, this, &RecoveryWriter::noteChange);
    connect(&document_, &ScenarioDocument::gestureChanged, this, &RecoveryWriter::settleSoon);
    connect(&document_, &ScenarioDocument::aboutToWrite, this, &RecoveryWriter::flush);
    connect(&document_.undoStack(), &QUndoStack::indexChanged, this, &RecoveryWriter::noteChange);
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this, &RecoveryWriter::settleSoon);
}

RecoveryWriter::~RecoveryWriter() {
    disconnect(&document_, nullptr, this, nullptr);
    disconnect(&document_.undoStack(), nullptr, this, nullptr);
    readyJob_.cancel();
    if (hasUnsavedWork() && !discarded_) flush();
    pool_.waitForDone();
    dropReady();
    if (!hasUnsavedWork() || discarded_) slot_.clear();
}

void RecoveryWriter::setDelays(std::chrono::milliseconds afterEdit, std::chrono::milliseconds afterFailure) {
    delay_ = afterEdit;
    retry_ = afterFailure;
}

bool RecoveryWriter::hasUnsavedWork() const { return !document_.undoStack().isClean() || document_.isInGesture(); }

void RecoveryWriter::noteChange() {
    ++revision_;
    settleSoon();
}

/// Not judged at once: while a step is being pushed the undo stack still calls itself clean. A timer that runs is left
/// alone, or edits in every turn of the event loop would put it off for ever.
void RecoveryWriter::settleSoon() {
    if (!settleTimer_.isActive()) settleTimer_.start(0);
}

void RecoveryWriter::settle() {
    if (!hasUnsavedWork()) {
        timer_.stop();
        again_ = false;
        if (!job_.isBusy()) slot_.clear();  // else when its answer comes
        keptRevision_ = 0;
        dropReady();
        return;
    }
    if (discarded_ && keptRevision_ == revision_) return;
    discarded_ = false;
    if (readyRevision_ != revision_ && keptRevision_ != revision_ && !readyTimer_.isActive() && !readyJob_.isBusy())
        readyTimer_.start(std::min(kReadyDelay, delay_));
    const bool underWay = job_.isBusy() && writingRevision_ == revision_;
    if (keptRevision_ == revision_ || underWay || again_ || timer_.isActive()) return;
    timer_.start(failing_ ? retry_ : delay_);
}

RecoveryRecord RecoveryWriter::record() const {
    RecoveryRecord record;
    record.file = document_.path();
    record.title = document_.title();
    record.savedSha256 = document_.diskSha256();
    record.writtenAt = QDateTime::currentDateTimeUtc();
    record.pid = QCoreApplication::applicationPid();
    record.host = QSysInfo::machineHostName();
    return record;
}

/// The text is made off the GUI thread, as for the disk; the place is held, so that the copy is ours to be found.
void RecoveryWriter::getReady() {
    if (!hasUnsavedWork() || keptRevision_ == revision_ || readyRevision_ == revision_) return;
    readyJob_.start(
        [this, revision = revision_, record = record(), text = document_.fileTextMaker()](const std::stop_token&) mutable -> models::Result<Ready> {
            Ready made{revision, {}, {}};
            if (!slot_.hold()) return made;  // the writer says so when its turn comes
            record.text = text();
            made.bytes = recoveryBytes(record);
            made.text = std::move(record.text);
            return made;
        },
        [this](models::Result<Ready> made) {
            if (!made || made->bytes.isEmpty() || !hasUnsavedWork() || discarded_ || made->revision <= keptRevision_) return;
            readyRevision_ = made->revision;
            keepReadyForCrash(slot_.file(), made->bytes);
            Q_EMIT readyForCrash(made->text);
            settle();
        });
}

void RecoveryWriter::dropReady() {
    readyTimer_.stop();
    if (std::exchange(readyRevision_, 0) != 0) keepReadyForCrash({}, {});
}

std::function<RecoveryWriter::Written()> RecoveryWriter::work() {
    return [this, revision = revision_, record = record(), text = document_.fileTextMaker()]() mutable {
        record.text = text();
        Written written{revision, {}, slot_.write(record)};
        written.text = std::move(record.text);
        return written;
    };
}

void RecoveryWriter::write() {
    if (!hasUnsavedWork() || keptRevision_ == revision_) return;
    if (job_.isBusy()) {
        again_ = true;  // a slow disk: at once when it is done
        return;
    }
    writingRevision_ = revision_;
    job_.start([run = work()](const std::stop_token&) mutable -> models::Result<Written> { return run(); },
               [this](models::Result<Written> written) {
                   if (written) take(*written);
               });
}

void RecoveryWriter::take(const Written& written) {
    if (written.outcome) {
        keptRevision_ = written.revision;
        if (readyRevision_ <= keptRevision_) dropReady();
        if (std::exchange(failing_, false)) Q_EMIT worksAgain();
        Q_EMIT kept(written.text);
    } else if (!std::exchange(failing_, true)) {
        Q_EMIT failed(written.outcome.error());
    }
    if (std::exchange(again_, false)) write();
    settle();
}

bool RecoveryWriter::flush() {
    again_ = false;
    job_.cancel();
    pool_.waitForDone();
    if (!hasUnsavedWork() || keptRevision_ == revision_) return true;
    timer_.stop();
    const Written written = work()();
    take(written);
    return written.outcome.has_value();
}

void RecoveryWriter::discard() {
    job_.cancel();
    pool_.waitForDone();
    timer_.stop();
    again_ = false;
    slot_.clear();
    dropReady();
    discarded_ = true;
    keptRevision_ = revision_;
}

}  // namespace splitpoint::ui
