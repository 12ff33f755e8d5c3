#include "models/decision/model_error.h"

#include <algorithm>
#include <cmath>

#include "models/evaluate.h"

namespace splitpoint::models {

namespace {

template <class Visit>
void eachOverhead(Scenario& s, Visit visit) {
    for (auto& [name, set] : s.delivery) {
        for (Estimate& slowdown : set.slowdown) visit(slowdown);
        visit(set.disturbance.probability);
        visit(set.disturbance.slowdown);
        visit(set.disturbance.ioSlowdown);
    }
    for (Workload& workload : s.workloads) {
        for (auto& [name, slowdown] : workload.measuredSlowdown) visit(slowdown);
    }
}

Result<std::optional<double>> marginAt(Scenario s, bool high, PlanKind winner, PlanKind rival, std::stop_token stop) {
    eachOverhead(s, [high](Estimate& e) { e = high ? e.high : e.low; });
    const auto e = evaluate(s, stop);
    if (!e) return tl::unexpected(e.error());
    const PlanResult &best = e->plan(winner), &next = e->plan(rival);
    const bool comparable = best.feasible && next.feasible && best.usdPerUsefulGpuHour && next.usdPerUsefulGpuHour &&
                            *best.usdPerUsefulGpuHour > 0.0;
    if (!comparable) return std::optional<double>();
    return std::optional(*next.usdPerUsefulGpuHour / *best.usdPerUsefulGpuHour - 1.0);
}

}  // namespace

double materialMargin(const ModelError& error) {
    return std::max(kLeastMaterialMargin, error.ofMargin);
}

Result<ModelError> modelError(const Scenario& scenario, const Evaluation& evaluation, std::stop_token stop) {
    ModelError error;
    const Recommendation& answer = evaluation.recommendation;
    if (!answer.plan || !answer.runnerUp || !answer.margin) return error;
    bool ranged = false;
    Scenario s = scenario;
    eachOverhead(s, [&ranged](const Estimate& e) { ranged = ranged || e.isRange(); });
    if (!ranged) return error;
    const auto low = marginAt(scenario, false, *answer.plan, *answer.runnerUp, stop);
    if (!low) return tl::unexpected(low.error());
    const auto high = marginAt(scenario, true, *answer.plan, *answer.runnerUp, stop);
    if (!high) return tl::unexpected(high.error());
    if (!*low || !*high) return error;
    error.known = true;
    error.marginAtLow = **low;
    error.marginAtHigh = **high;
    error.ofMargin = std::max(std::abs(**low - *answer.margin), std::abs(**high - *answer.margin));
    return error;
}

}  // namespace splitpoint::models
