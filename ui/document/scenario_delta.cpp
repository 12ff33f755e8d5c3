#include "ui/document/scenario_delta.h"

#include <utility>

namespace splitpoint::ui {

namespace {
/// Everything but the workloads: their curves are what is large.
models::Scenario withoutWorkloads(const models::Scenario& scenario) {
    models::Scenario result;
    result.name = scenario.name;
    result.currency = scenario.currency;
    result.start = scenario.start;
    result.hours = scenario.hours;
    result.referenceGpu = scenario.referenceGpu;
    result.offers = scenario.offers;
    result.delivery = scenario.delivery;
    result.operations = scenario.operations;
    result.transferUsdPerOverflowGpuHour = scenario.transferUsdPerOverflowGpuHour;
    result.extraCosts = scenario.extraCosts;
    result.countCommitment = scenario.countCommitment;
    result.currentSpend = scenario.currentSpend;
    result.correlations = scenario.correlations;
    result.calibration = scenario.calibration;
    result.provenanceJson = scenario.provenanceJson;
    return result;
}
}  // namespace

ScenarioDelta::ScenarioDelta(const models::Scenario& before, const models::Scenario& after)
    : smallBefore_(withoutWorkloads(before)), smallAfter_(withoutWorkloads(after)) {
    if (before.workloads.size() != after.workloads.size()) {
        workloads_ = Pair<std::vector<models::Workload>>{before.workloads, after.workloads};
        return;
    }
    for (std::size_t w = 0; w < before.workloads.size(); ++w) {
        if (before.workloads[w] != after.workloads[w]) changed_.push_back({w, before.workloads[w], after.workloads[w]});
    }
}

void ScenarioDelta::write(models::Scenario& scenario, bool forward) const {
    std::vector<models::Workload> workloads = std::move(scenario.workloads);
    scenario = forward ? smallAfter_ : smallBefore_;
    scenario.workloads = std::move(workloads);
    if (workloads_) scenario.workloads = forward ? workloads_->after : workloads_->before;
    for (const ChangedWorkload& each : changed_) scenario.workloads[each.index] = forward ? each.after : each.before;
}

}  // namespace splitpoint::ui
