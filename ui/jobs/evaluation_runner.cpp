#include "ui/jobs/evaluation_runner.h"

#include <algorithm>

#include "ui/jobs/background_priority.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {

// Old work takes a few milliseconds to notice that it was stopped; new work must not queue behind it.
constexpr int kThreads = 4;

using models::Evaluation;
using models::Result;
using models::ScenarioSnapshot;

Result<std::shared_ptr<const Evaluated>> evaluatePlans(const ScenarioSnapshot& scenario, const std::stop_token& stop) {
    auto evaluation = models::evaluate(*scenario, stop);
    if (!evaluation) return tl::unexpected(evaluation.error());
    auto crossing = models::crossingCurves(*scenario, *evaluation);
    return std::make_shared<const Evaluated>(Evaluated{scenario, std::move(*evaluation), std::move(crossing), false});
}

Result<std::shared_ptr<const Evaluated>> withSwitchPoints(const Evaluated& base, const std::stop_token& stop) {
    giveWayToTheWindow();
    auto points = models::findSwitchPoints(*base.scenario, base.evaluation, stop);
    if (!points) return tl::unexpected(points.error());
    auto allWait = models::bareMetalNodesIfAllWait(*base.scenario, 4, stop);
    if (!allWait) return tl::unexpected(allWait.error());
    auto complete = std::make_shared<Evaluated>(base);
    complete->evaluation.recommendation.switchPoints = std::move(*points);
    complete->evaluation.bareMetalNodesIfAllWait4h = *allWait;
    complete->switchPointsKnown = true;
    return complete;
}

Result<std::shared_ptr<const ServiceShown>> serve(const Evaluated& base, const ServiceWanted& wanted,
                                                  const std::shared_ptr<const ServiceShown>& before,
                                                  const std::stop_token& stop) {
    auto shown = std::make_shared<ServiceShown>();
    shown->scenario = base.scenario;
    shown->plan = wanted.plan.value_or(base.evaluation.recommendation.plan.value_or(models::PlanKind::Hybrid));
    shown->nodes = base.evaluation.plan(shown->plan).nodes;
    shown->workload = wanted.workload < static_cast<int>(base.scenario->workloads.size()) ? wanted.workload : -1;
    auto service = models::hourlyService(*base.scenario, shown->plan, shown->nodes, shown->workload, stop);
    if (!service) return tl::unexpected(service.error());
    shown->service = std::move(*service);
    // Most edits leave the demand as it is.
    const bool sameDemand = before && before->service.demandGpus == shown->service.demandGpus;
    shown->statistics = sameDemand ? before->statistics : models::demandStatistics(shown->service.demandGpus);
    return shown;
}

}  // namespace

EvaluationRunner::EvaluationRunner(QObject* parent)
    : QObject(parent), plans_(*this, pool_), service_(*this, pool_), switches_(*this, background_) {
    pool_.setMaxThreadCount(kThreads);
    background_.setMaxThreadCount(2);
    pool_.setExpiryTimeout(-1);  // a thread that is already there answers within the frame
}

void EvaluationRunner::request(ScenarioSnapshot scenario) {
    service_.cancel();
    switches_.cancel();
    clock_.start();
    plans_.start([scenario = std::move(scenario)](const std::stop_token& stop) { return evaluatePlans(scenario, stop); },
                 [this](Result<PlansAnswer> answer) { takePlans(std::move(answer)); });
    Q_EMIT started();
}

void EvaluationRunner::takePlans(Result<PlansAnswer> answer) {
    milliseconds_ = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
    if (!answer) {
        Q_EMIT failed(worded(answer.error().message));
        tellIfSettled();
        return;
    }
    latest_ = std::move(*answer);
    startService();
    Q_EMIT evaluated(latest_);
}

void EvaluationRunner::show(ServiceWanted wanted) {
    if (wanted == wanted_) return;
    wanted_ = wanted;
    if (latest_ && !plans_.isBusy()) startService();
}

void EvaluationRunner::startService() {
    service_.start([base = latest_, wanted = wanted_, before = latestService_](const std::stop_token& stop) {
                       return serve(*base, wanted, before, stop);
                   },
                   [this](Result<ServiceAnswer> answer) {
                       if (answer) Q_EMIT serviceReady(latestService_ = *answer);
                       else
                           Q_EMIT failed(worded(answer.error().message));
                       if (!latest_->switchPointsKnown && !switches_.isBusy()) startSwitchPoints();
                       tellIfSettled();
                   });
}

void EvaluationRunner::startSwitchPoints() {
    switches_.start([base = latest_](const std::stop_token& stop) { return withSwitchPoints(*base, stop); },
                    [this](Result<PlansAnswer> answer) {
                        if (answer) {
                            latest_ = std::move(*answer);
                            Q_EMIT switchPointsReady(latest_);
                        } else {
                            Q_EMIT failed(worded(answer.error().message));
                        }
                        tellIfSettled();
                    });
}

void EvaluationRunner::tellIfSettled() {
    if (isSettled()) Q_EMIT settled();
}

}  // namespace splitpoint::ui
