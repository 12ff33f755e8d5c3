#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include "models/base/result.h"

namespace splitpoint::ui {

/// Runs one kind of work off the GUI thread, newest request first: starting again stops the work before it, and an
/// answer whose request is no longer the newest is dropped. Destroying it stops what runs and waits for it.
///
/// Belongs to the thread of `context`; `done` is called there, never after destruction.
/// @test tests/ui/jobs: stale answers dropped, destruction during work, cancel
template <class T>
class LatestJob {
  public:
    using Work = std::function<models::Result<T>(std::stop_token)>;
    using Done = std::function<void(models::Result<T>)>;

    LatestJob(QObject& context, QThreadPool& pool) : context_(context), pool_(pool) {}
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;
    ~LatestJob() {
        cancel();
        for (auto& future : running_) future.waitForFinished();
    }

    void start(Work work, Done done) {
        cancel();
        stop_ = std::stop_source();
        std::erase_if(running_, [](const QFuture<void>& future) { return future.isFinished(); });
        const std::uint64_t request = ++newest_;
        busy_ = true;
        auto deliver = [this, request, done = std::move(done)](models::Result<T> answer) {
            // Posted, never called. And no QFuture::then: in Qt 6.4 a continuation that is set while its future
            // finishes may be run with a promise that is gone (one run in eighty of five hundred quick edits).
            QMetaObject::invokeMethod(
                &context_,
                [this, request, done, answer = std::move(answer)] {
                    if (request != newest_) return;
                    busy_ = false;
                    done(answer);
                },
                Qt::QueuedConnection);
        };
        running_.push_back(QtConcurrent::run(
            &pool_, [work = std::move(work), deliver = std::move(deliver), token = stop_.get_token()] { deliver(work(token)); }));
    }

    /// Stops the newest request; its answer, if it still comes, is dropped.
    void cancel() {
        stop_.request_stop();
        ++newest_;
        busy_ = false;
    }

    [[nodiscard]] bool isBusy() const { return busy_; }

  private:
    QObject& context_;
    QThreadPool& pool_;
    std::stop_source stop_;
    std::uint64_t newest_ = 0;
    bool busy_ = false;
    std::vector<QFuture<void>> running_;
};

}  // namespace splitpoint::ui
