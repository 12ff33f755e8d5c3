#include "ui/jobs/map_runner.h"

#include <algorithm>

#include <QThread>

#include "models/decision/map_range.h"
#include "ui/jobs/background_priority.h"

namespace splitpoint::ui {

namespace {

using models::MapAxis;
using models::MapInput;

bool isOutside(const MapAxis& axis, double value) {
    return !(value >= axis.low && value <= axis.high);
}

/// One input across, and up what was there, what was across, or the first that may stand beside it.
std::pair<MapAxis, MapAxis> axesWith(MapInput across, const MapWanted& wanted, const models::Preparation& preparation,
                                     const std::array<MapChoice, models::kMapInputCount>& choices) {
    std::vector<MapAxis> beside;
    if (wanted.axes) beside = {wanted.axes->second, wanted.axes->first};
    const auto [x, y] = models::defaultMapInputs(preparation, wanted.result->evaluation.recommendation.switchPoints);
    for (const MapInput input : {x, y}) beside.push_back(choices[models::index(input)].axis);
    for (const MapChoice& choice : choices) beside.push_back(choice.axis);
    const auto found = std::find_if(beside.begin(), beside.end(), [&](const MapAxis& axis) {
        return models::whyNotOnMap(preparation, across, axis.input).empty();
    });
    return {choices[models::index(across)].axis, found == beside.end() ? beside.front() : *found};
}

/// The axes to draw: those that are asked for, set anew where the scenario has left a range that nobody typed.
std::pair<MapAxis, MapAxis> axesOf(const MapWanted& wanted, const models::Preparation& preparation,
                                   const std::array<MapChoice, models::kMapInputCount>& choices) {
    const auto choice = [&](MapInput input) -> const MapChoice& { return choices[models::index(input)]; };
    if (wanted.across) return axesWith(*wanted.across, wanted, preparation, choices);
    if (!wanted.axes) {
        const auto [x, y] =
            models::defaultMapInputs(preparation, wanted.result->evaluation.recommendation.switchPoints);
        return {choice(x).axis, choice(y).axis};
    }
    auto axes = *wanted.axes;
    for (MapAxis* axis : {&axes.first, &axes.second}) {
        const MapChoice& its = choice(axis->input);
        if (its.whyNot.empty() && !wanted.rangesTyped && isOutside(*axis, its.now)) *axis = its.axis;
    }
    return axes;
}

}  // namespace

MapRunner::MapRunner(QObject* parent) : QObject(parent), job_(*this, pool_) {
    pool_.setMaxThreadCount(2);
    parts_.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 8));
    parts_.setExpiryTimeout(-1);
}

void MapRunner::request(MapWanted wanted) {
    if (job_.isBusy() && !coarseSeen_) {
        next_ = std::move(wanted);
        return;
    }
    start(std::move(wanted));
}

void MapRunner::interrupt() {
    if (job_.isBusy() && coarseSeen_) cancel();
}

void MapRunner::cancel() {
    next_.reset();
    ++newest_;
    job_.cancel();
}

void MapRunner::start(MapWanted wanted) {
    next_.reset();
    coarseSeen_ = false;
    const std::uint64_t request = ++newest_;
    job_.start([this, wanted = std::move(wanted), request](
                   const std::stop_token& stop) -> models::Result<Answer> { return compute(wanted, request, stop); },
               [this](models::Result<Answer> answer) {
                   coarseSeen_ = true;
                   if (answer && *answer) Q_EMIT pictured(*answer);
                   if (next_ && !job_.isBusy()) start(std::move(*next_));
               });
}

void MapRunner::takeCoarse(std::uint64_t request, const Answer& shown) {
    if (request != newest_) return;
    coarseSeen_ = true;
    Q_EMIT pictured(shown);
    if (next_ && request == newest_) start(std::move(*next_));
}

/// On a worker's thread; of this object it uses only the pool of parts and posts to its own thread.
MapRunner::Answer MapRunner::compute(const MapWanted& wanted, std::uint64_t request, const std::stop_token& stop) {
    giveWayToTheWindow();
    const models::Scenario& scenario = *wanted.result->scenario;
    auto shown = std::make_shared<MapShown>();
    shown->result = wanted.result;
    const models::Preparation preparation = models::prepare(scenario);
    for (const MapInput input : models::kMapInputs) {
        MapChoice& choice = shown->choices[models::index(input)];
        choice.input = choice.axis.input = input;
        choice.whyNot = models::whyNotOnMap(preparation, input);
        if (!choice.whyNot.empty()) continue;
        choice.now = models::mapValueNow(preparation, input);
        choice.axis = models::axisWithSwitch(models::defaultAxis(preparation, input), choice.now,
                                             wanted.result->evaluation.recommendation.switchPoints);
    }
    std::tie(shown->x, shown->y) = axesOf(wanted, preparation, shown->choices);
    models::MapOptions options;
    options.columns = wanted.columns;
    options.rows = wanted.rows;
    options.parts = parts_.maxThreadCount();
    options.run = [this](int parts, const std::function<void(int)>& part) {
        std::vector<QFuture<void>> others;
        for (int i = 1; i < parts; ++i) others.push_back(QtConcurrent::run(&parts_, [&part, i] {
                giveWayToTheWindow();
                part(i);
            }));
        part(0);
        for (QFuture<void>& other : others) other.waitForFinished();
    };
    options.picture = [&](const models::DecisionMap& map) {
        auto coarse = std::make_shared<MapShown>(*shown);
        coarse->map = map;
        QMetaObject::invokeMethod(
            this, [this, request, coarse = Answer(std::move(coarse))] { takeCoarse(request, coarse); },
            Qt::QueuedConnection);
    };
    auto map = models::decisionMap(scenario, shown->x, shown->y, options, stop);
    if (map)
        shown->map = std::move(*map);
    else if (map.error().kind != models::ErrorKind::Canceled)
        shown->problem = map.error().message;
    else
        return nullptr;
    return shown;
}

}  // namespace splitpoint::ui
