#include "ui/jobs/uncertainty_runner.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QThread>

#include "ui/jobs/background_priority.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {

using models::Simulation;

/// Pictures of more futures come before their details: those of fewer futures stay until then.
void keepDetails(Simulation& picture, const Simulation& before) {
    picture.overTime = before.overTime;
    picture.calibrating = before.calibrating;
    for (models::InputInfluence& input : picture.inputs) {
        const auto same = std::find_if(before.inputs.begin(), before.inputs.end(),
                                       [&](const models::InputInfluence& each) { return each.path == input.path; });
        if (same == before.inputs.end()) continue;
        input.calibratable = same->calibratable;
        input.total = same->total;
        input.low = same->low;
        input.high = same->high;
        input.flips = same->flips;
    }
}

}  // namespace

UncertaintyRunner::UncertaintyRunner(QObject* parent) : QObject(parent), job_(*this, pool_) {
    pool_.setMaxThreadCount(2);  // a stopped simulation takes a moment to notice; the next must not queue behind it
    parts_.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 8));
    parts_.setExpiryTimeout(-1);
    patience_.setSingleShot(true);
    patience_.setInterval(kPatienceMs);
    connect(&patience_, &QTimer::timeout, this, &UncertaintyRunner::startNext);
}

UncertaintyRunner::~UncertaintyRunner() {
    job_.cancel();
}

void UncertaintyRunner::request(std::shared_ptr<const Evaluated> result) {
    const auto& wanted = next_ ? next_ : current_;
    if (wanted && wanted->scenario == result->scenario) return;
    if (!job_.isBusy() || firstSeen_ || clock_.elapsed() >= kPatienceMs) return start(std::move(result));
    if (!next_) patience_.start(static_cast<int>(kPatienceMs - clock_.elapsed()));
    next_ = std::move(result);
}

void UncertaintyRunner::cancel() {
    next_.reset();
    patience_.stop();
    ++newest_;
    if (job_.isBusy()) current_.reset();
    job_.cancel();
}

void UncertaintyRunner::interrupt() {
    if (job_.isBusy() && firstSeen_) cancel();
}

void UncertaintyRunner::startNext() {
    if (next_) start(std::exchange(next_, nullptr));
}

void UncertaintyRunner::start(std::shared_ptr<const Evaluated> result) {
    next_.reset();
    patience_.stop();
    firstSeen_ = false;
    firstPictureMs_.reset();
    clock_.start();
    current_ = result;
    const std::uint64_t request = ++newest_;
    job_.start([this, result = std::move(result), request](
                   const std::stop_token& stop) -> models::Result<Answer> { return compute(result, request, stop); },
               [this, request](models::Result<Answer> answer) {
                   if (answer) take(request, *answer);
               });
}

void UncertaintyRunner::take(std::uint64_t request, const Answer& picture) {
    if (request != newest_) return;
    if (!firstSeen_) firstPictureMs_ = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
    firstSeen_ = true;
    Q_EMIT pictured(latest_ = picture);
    if (next_ && request == newest_) startNext();
}

/// From a worker's thread to the object's own.
void UncertaintyRunner::post(std::uint64_t request, Answer picture) {
    QMetaObject::invokeMethod(
        this, [this, request, picture = std::move(picture)] { take(request, picture); }, Qt::QueuedConnection);
}

/// On a worker's thread; of this object it uses only the pool of parts and posts to its own thread.
models::Result<UncertaintyRunner::Answer> UncertaintyRunner::compute(const std::shared_ptr<const Evaluated>& result,
                                                                     std::uint64_t request,
                                                                     const std::stop_token& stop) {
    giveWayToTheWindow();
    models::SimulationSettings settings;
    settings.preview = true;
    settings.evaluation = &result->evaluation;
    settings.parts = parts_.maxThreadCount();
    settings.run = [this](int parts, const std::function<void(int)>& part) {
        std::vector<QFuture<void>> others;
        for (int i = 1; i < parts; ++i)
            others.push_back(QtConcurrent::run(&parts_, [&part, i] {
                giveWayToTheWindow();
                part(i);
            }));
        part(0);
        for (QFuture<void>& other : others) other.waitForFinished();
    };
    const auto shown = [&](Simulation simulation, bool refining) {
        return std::make_shared<const Simulated>(Simulated{result, std::move(simulation), refining, {}});
    };
    settings.picture = [&](const Simulation& picture) {
        if (!picture.complete) post(request, shown(picture, true));
    };
    const auto first = models::simulate(*result->scenario, settings, stop);
    if (!first) {
        if (first.error().kind == models::ErrorKind::Canceled) return tl::unexpected(first.error());
        return std::make_shared<const Simulated>(Simulated{result, {}, false, worded(first.error().message)});
    }
    if (!first->nothingUncertain.empty() || first->hourByHour) return shown(*first, false);
    post(request, shown(*first, true));
    settings.draws = models::kMostDraws;
    settings.picture = [&](const Simulation& picture) {
        if (picture.complete || picture.draws < models::kMostDraws) return;
        Simulation more = picture;
        keepDetails(more, *first);
        post(request, shown(std::move(more), true));
    };
    auto last = models::simulate(*result->scenario, settings, stop);
    if (!last) return tl::unexpected(last.error());
    return shown(std::move(*last), false);
}

}  // namespace splitpoint::ui
