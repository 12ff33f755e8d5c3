#include "ui/jobs/plan_details.h"

#include "ui/jobs/background_priority.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {

models::Result<PlanDetails::Plan> detailsOf(const models::Scenario& scenario, const models::PlanResult& plan,
                                            const std::stop_token& stop) {
    PlanDetails::Plan details;
    auto service = models::hourlyService(scenario, plan.plan, plan.nodes, -1, stop);
    if (!service) return tl::unexpected(service.error());
    details.bursts = models::capacityBursts(scenario, *service);
    auto cash = models::monthlyCash(scenario, plan, stop);
    if (!cash) return tl::unexpected(cash.error());
    details.cash = std::move(*cash);
    return details;
}

models::Result<std::shared_ptr<const PlanDetails>> allPlans(const std::shared_ptr<const Evaluated>& result,
                                                            const std::stop_token& stop) {
    giveWayToTheWindow();
    auto details = std::make_shared<PlanDetails>();
    details->of = result;
    for (const models::PlanKind kind : models::kPlans) {
        auto plan = detailsOf(*result->scenario, result->evaluation.plan(kind), stop);
        PlanDetails::Plan& place = details->plans[models::index(kind)];
        if (plan)
            place = std::move(*plan);
        else if (plan.error().kind == models::ErrorKind::Canceled)
            return tl::unexpected(plan.error());
        else
            place.problem = worded(plan.error().message);
    }
    return details;
}

}  // namespace

PlanDetailsRunner::PlanDetailsRunner(QObject* parent) : QObject(parent), job_(*this, pool_) {
    pool_.setMaxThreadCount(2);
}

void PlanDetailsRunner::request(const std::shared_ptr<const Evaluated>& result) {
    if (!result) return;
    // The switch points come later with the same plans.
    if (latest_ && latest_->of->scenario == result->scenario) {
        job_.cancel();
        wanted_ = latest_->of;
        Q_EMIT ready(latest_);
        return;
    }
    if (job_.isBusy() && wanted_ && wanted_->scenario == result->scenario) return;
    wanted_ = result;
    job_.start([result](const std::stop_token& stop) { return allPlans(result, stop); },
               [this](models::Result<Answer> answer) {
                   if (!answer) return;  // canceled: a newer request answers
                   latest_ = std::move(*answer);
                   Q_EMIT ready(latest_);
               });
}

}  // namespace splitpoint::ui
