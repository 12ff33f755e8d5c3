#include "models/evaluate.h"

#include <algorithm>

#include "models/decision/reasons.h"
#include "models/decision/recommendation.h"
#include "models/plan/fluid_sweep.h"
#include "models/plan/plan_search.h"
#include "models/plan/service.h"

namespace splitpoint::models {

Result<Evaluation> evaluate(const Scenario& scenario, std::stop_token stop) {
    const Preparation preparation = prepare(scenario);
    auto search = searchPlans(preparation, stop);
    if (!search) return tl::unexpected(search.error());
    Evaluation evaluation;
    evaluation.usefulGpuHoursDemanded = preparation.totalDemandedGpuHours;
    evaluation.recommendation = recommend(preparation, *search);
    explain(evaluation.recommendation, preparation, *search);
    evaluation.efficiency = preparation.efficiency;
    evaluation.plans = std::move(search->plans);
    evaluation.hybridSweep = std::move(search->hybridSweep);
    return evaluation;
}

Result<HourlyService> hourlyService(const Scenario& scenario, PlanKind plan, NodeCounts nodes, int workload, std::stop_token stop) {
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorKind::Canceled, "the evaluation was stopped"});
    const Preparation preparation = prepare(scenario);
    const DispatchRules rules = dispatchRules(preparation, plan, tiersOfPlan(plan), nodes.bareMetal > 0);
    if (nodes.reserved == 0 && isFluid(preparation, rules)) return serveFluidHourly(preparation, rules, nodes.bareMetal, workload);
    return serveHourly(preparation, rules, nodes, workload);
}

Result<PlanResult> evaluatePlan(const Scenario& scenario, PlanKind plan, NodeCounts nodes, std::stop_token stop) {
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorKind::Canceled, "the evaluation was stopped"});
    return priceAt(prepare(scenario), plan, nodes);
}

Result<std::optional<int>> bareMetalNodesIfAllWait(const Scenario& scenario, int hours, std::stop_token stop) {
    if (!scenario.offer(Tier::BareMetal)) return std::optional<int>();
    Scenario patient = scenario;
    for (Workload& workload : patient.workloads) workload.maxDelayHours = std::max(workload.maxDelayHours, hours);
    const Preparation preparation = prepare(patient);
    for (std::size_t w = 0; w < preparation.workloads(); ++w) {
        if (preparation.demandedGpuHours[w] > 0.0 && !preparation.mayServe(w, Tier::BareMetal)) return std::optional<int>();
    }
    const TierNeed need = tierNeed(preparation, Tier::BareMetal);
    if (need.nodes(*preparation.offer(Tier::BareMetal)) > static_cast<double>(kMaxSweepPoints)) return std::optional<int>();
    const auto nodes = fewestBareMetalNodes(preparation, need, stop);
    if (!nodes) return tl::unexpected(nodes.error());
    return std::optional<int>(*nodes);
}

}  // namespace splitpoint::models
