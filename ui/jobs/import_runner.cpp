#include "ui/jobs/import_runner.h"

#include <algorithm>

#include <QThread>
#include <QtConcurrentRun>

#include "ui/jobs/background_priority.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using models::Result;
using models::imports::ImportProgress;
using models::imports::Reading;

namespace {
constexpr int kMostParts = 4;
}

ImportRunner::ImportRunner(QObject* parent)
    : QObject(parent), reading_(*this, pool_), repairs_(*this, pool_), fetch_(*this, pool_) {
    // One that was stopped may still be on its way out while the next one begins.
    pool_.setMaxThreadCount(4);
    parts_.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, kMostParts));
}

void ImportRunner::runParts(int parts, const std::function<void(int part)>& part) {
    std::vector<QFuture<void>> others;
    for (int i = 1; i < parts; ++i)
        others.push_back(QtConcurrent::run(&parts_, [&part, i] {
            giveWayToTheWindow();
            part(i);
        }));
    part(0);
    for (QFuture<void>& other : others) other.waitForFinished();
}

/// Posts to the GUI thread, where it is dropped if the request is no longer the newest.
void ImportRunner::tell(std::uint64_t request, const std::function<void()>& what) {
    QMetaObject::invokeMethod(
        this,
        [this, request, what] {
            if (request == newest_) what();
        },
        Qt::QueuedConnection);
}

ImportProgress ImportRunner::progressOf(std::uint64_t request) {
    return [this, request](double share) { tell(request, [this, share] { Q_EMIT progressed(share); }); };
}

/// On a worker's thread.
Result<ImportRunner::Read> ImportRunner::read(const ImportWanted& wanted, std::uint64_t request,
                                              const std::stop_token& stop) {
    giveWayToTheWindow();
    Result<Reading> reading = wanted.reading && !wanted.guessRest ? Result<Reading>(*wanted.reading)
                              : wanted.reading ? models::imports::sniffAgain(*wanted.source, *wanted.reading)
                                               : models::imports::sniff(*wanted.source, wanted.kind);
    if (!reading) return tl::unexpected(reading.error());
    auto look = std::make_shared<ImportLook>();
    look->source = wanted.source;
    look->reading = std::move(*reading);
    if (auto rows = models::imports::preview(*wanted.source, look->reading)) look->rows = std::move(*rows);
    if (stop.stop_requested()) return tl::unexpected(models::Error{models::ErrorKind::Canceled, "stopped"});
    const std::shared_ptr<const ImportLook> shown = look;
    tell(request, [this, shown] {
        looked_ = true;
        Q_EMIT looked(shown);
    });
    auto done = std::make_shared<ImportDone>();
    done->look = shown;
    done->choices = wanted.choices;
    if (!wanted.quantityChosen) done->choices.quantity = models::imports::usualQuantity(shown->reading);
    models::imports::ImportChoices choices = done->choices;
    choices.parts = parts_.maxThreadCount();
    choices.run = [this](int parts, const std::function<void(int)>& part) { runParts(parts, part); };
    auto usage = models::imports::importUsage(*wanted.source, shown->reading, choices, progressOf(request), stop);
    if (!usage) return tl::unexpected(usage.error());
    done->usage = std::move(*usage);
    return Read(std::move(done));
}

void ImportRunner::request(ImportWanted wanted) {
    stop();
    const std::uint64_t request = newest_;
    looked_ = false;
    reading_.start([this, wanted = std::move(wanted),
                    request](const std::stop_token& stop) { return read(wanted, request, stop); },
                   [this](Result<Read> answer) {
                       if (answer)
                           Q_EMIT imported(*answer);
                       else
                           Q_EMIT failed(worded(answer.error().message), !looked_);
                   });
}

void ImportRunner::repair(std::shared_ptr<const ImportDone> done) {
    stop();
    const std::uint64_t request = newest_;
    repairs_.start(
        [this, done = std::move(done), request](const std::stop_token& stop) -> Result<Repaired> {
            giveWayToTheWindow();
            models::imports::ImportChoices choices = done->choices;
            choices.parts = parts_.maxThreadCount();
            choices.run = [this](int parts, const std::function<void(int)>& part) { runParts(parts, part); };
            auto repairs = models::imports::curveRepairs(*done->look->source, done->look->reading, choices, done->usage,
                                                         progressOf(request), stop);
            if (!repairs) return tl::unexpected(repairs.error());
            return Repaired(std::make_shared<const models::imports::CurveRepairs>(std::move(*repairs)));
        },
        [this](Result<Repaired> answer) {
            if (answer)
                Q_EMIT repaired(*answer);
            else
                Q_EMIT failed(worded(answer.error().message), false);
        });
}

void ImportRunner::fetch(models::imports::PrometheusRequest request) {
    stop();
    const std::uint64_t number = newest_;
    fetch_.start(
        [this, request = std::move(request), number](const std::stop_token& stop) -> Result<Fetched> {
            auto source = models::imports::fetchPrometheus(request, progressOf(number), stop);
            if (!source) return tl::unexpected(source.error());
            return Fetched(std::make_shared<const models::imports::ImportSource>(std::move(*source)));
        },
        [this](Result<Fetched> answer) {
            if (answer)
                Q_EMIT fetched(*answer);
            else
                Q_EMIT failed(worded(answer.error().message), true);
        });
}

void ImportRunner::stop() {
    ++newest_;
    reading_.cancel();
    repairs_.cancel();
    fetch_.cancel();
}

}  // namespace splitpoint::ui
