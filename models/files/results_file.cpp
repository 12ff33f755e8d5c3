#include "models/files/results_file.h"

#include "models/files/json_text.h"

namespace splitpoint::models {

namespace {

constexpr std::string_view kModelVersion = "1";

Json figure(double value) {
    return Json(value + 0.0);
}  // turns -0.0 into 0.0
Json figure(const std::optional<double>& value) {
    return value ? figure(*value) : Json();
}
Json figure(const std::optional<int>& value) {
    return value ? Json(*value) : Json();
}

Json planName(const std::optional<PlanKind>& plan) {
    return plan ? Json(std::string(kPlanNames[index(*plan)])) : Json();
}

template <class Fields, class Parts>
Json partsJson(const Fields& fields, const Parts& parts) {
    Json json = Json::object();
    for (const auto& field : fields) json[std::string(field.key)] = figure(parts.*field.value);
    return json;
}

Json tiersJson(const PlanResult& plan) {
    Json tiers = Json::object();
    for (const Tier tier : kTiers) {
        const TierUse& use = plan.tiers[index(tier)];
        if (use.capacityGpus == 0 && use.rentedGpuHours == 0 && use.heldGpuHours == 0) continue;
        Json& json = tiers[std::string(kTierNames[index(tier)])];
        json["capacity_gpus"] = figure(use.capacityGpus);
        json["useful_gpu_hours"] = figure(use.usefulGpuHours);
        json["held_gpu_hours"] = figure(use.heldGpuHours);
        json["rented_gpu_hours"] = figure(use.rentedGpuHours);
        json["peak_held_gpus"] = figure(use.peakHeldGpus);
        json["utilization"] = figure(use.utilization);
    }
    return tiers;
}

Json workloadsJson(const PlanResult& plan, const Evaluation& evaluation) {
    Json workloads = Json::array();
    for (std::size_t i = 0; i < plan.workloads.size(); ++i) {
        const WorkloadService& service = plan.workloads[i];
        Json json = Json::object();
        if (i < evaluation.efficiency.size()) json["workload"] = evaluation.efficiency[i].workload;
        json["demanded_gpu_hours"] = figure(service.demandedGpuHours);
        json["unserved_gpu_hours"] = figure(service.unservedGpuHours);
        json["deferred_gpu_hours"] = figure(service.deferredGpuHours);
        for (const Tier tier : kTiers) {
            const double useful = service.usefulGpuHours[index(tier)];
            if (useful != 0) json["useful_gpu_hours"][std::string(kTierNames[index(tier)])] = figure(useful);
        }
        workloads.push_back(std::move(json));
    }
    return workloads;
}

void addPerformance(Json& json, const PlanResult& plan) {
    json["typical_step_time"] = figure(plan.typicalStepTime);
    json["bad_hour_step_time"] = figure(plan.badHourStepTime);
    json["interruption_loss"] = figure(plan.interruptionLoss);
    json["capacity_wait_gpu_hours"] = figure(plan.capacityWaitGpuHours);
    json["provisioning_hours"] = figure(plan.provisioningHours);
    json["bridging_cost_usd"] = figure(plan.bridgingCostUsd);
    json["last_node_utilization"] = figure(plan.lastNodeUtilization);
}

Json planJson(const PlanResult& plan, const Evaluation& evaluation) {
    Json json = Json::object();
    json["feasible"] = plan.feasible;
    json["reasons"] = plan.reasons;
    json["bare_metal_nodes"] = plan.nodes.bareMetal;
    json["reserved_nodes"] = plan.nodes.reserved;
    json["total_cost_usd"] = figure(plan.totalCostUsd);
    json["useful_gpu_hours"] = figure(plan.usefulGpuHours);
    json["usd_per_useful_gpu_hour"] = figure(plan.usdPerUsefulGpuHour);
    json["cost"] = partsJson(kCostPartFields, plan.cost);
    json["where_dollars_go"] = partsJson(kDollarPartFields, plan.dollars);
    json["utilization"] = figure(plan.utilization);
    json["relative_performance"] = figure(plan.relativePerformance);
    json["unserved_gpu_hours"] = figure(plan.unservedGpuHours);
    json["deferred_gpu_hours"] = figure(plan.deferredGpuHours);
    json["stranded_commitment_usd"] = figure(plan.strandedCommitmentUsd);
    json["coverage"] = figure(plan.coverage);
    json["effective_savings_rate"] = figure(plan.effectiveSavingsRate);
    json["full_term_commitment_usd"] = figure(plan.fullTermCommitmentUsd);
    json["paid_beyond_horizon_usd"] = figure(plan.paidBeyondHorizonUsd);
    addPerformance(json, plan);
    json["tiers"] = tiersJson(plan);
    json["workloads"] = workloadsJson(plan, evaluation);
    json["notes"] = plan.notes;
    return json;
}

Json sweepJson(const std::vector<SweepPoint>& sweep) {
    Json list = Json::array();
    for (const auto& point : sweep) {
        Json& json = list.emplace_back(Json::object());
        json["bare_metal_nodes"] = point.nodes.bareMetal;
        json["reserved_nodes"] = point.nodes.reserved;
        json["total_cost_usd"] = figure(point.totalCostUsd);
        json["feasible"] = point.feasible;
    }
    return list;
}

Json switchPointsJson(const std::vector<SwitchPoint>& points) {
    Json list = Json::array();
    for (const auto& point : points) {
        Json& json = list.emplace_back(Json::object());
        json["input"] = std::string(kSwitchInputNames[static_cast<std::size_t>(point.input)]);
        json["factor"] = figure(point.factor);
        json["winner_beyond"] = planName(point.winnerBeyond);
    }
    return list;
}

Json recommendationJson(const Recommendation& recommendation) {
    Json json = Json::object();
    json["plan"] = planName(recommendation.plan);
    json["margin"] = figure(recommendation.margin);
    json["break_even_utilization"] = figure(recommendation.breakEvenUtilization);
    json["switch_points"] = switchPointsJson(recommendation.switchPoints);
    json["reasons"] = Json::array();
    for (const auto& reason : recommendation.reasons) json["reasons"].push_back(reason.sentence);
    json["runner_up"] = planName(recommendation.runnerUp);
    json["material"] = recommendation.material;
    json["exact"] = recommendation.exact;
    json["exactness"] = recommendation.exactnessSentence;
    json["utilization_in_use"] = figure(recommendation.utilizationInUse);
    json["hybrid_is"] = planName(recommendation.hybridIs);
    json["caveats"] = recommendation.caveats;
    return json;
}

/// e, or null where a job would never finish.
Json efficiencyFigure(const Efficiency& efficiency) {
    return efficiency.finishes ? figure(efficiency.value()) : Json();
}

Json efficiencyJson(const std::vector<WorkloadEfficiency>& efficiencies) {
    Json list = Json::array();
    for (const auto& [workload, byTier] : efficiencies) {
        Json& json = list.emplace_back(Json::object());
        json["workload"] = workload;
        const auto& onDemand = byTier[index(Tier::OnDemand)];
        const auto& virtualTier = onDemand ? onDemand : byTier[index(Tier::Reserved)];
        const auto& bareMetal = byTier[index(Tier::BareMetal)];
        const auto& spot = byTier[index(Tier::Spot)];
        if (bareMetal) json["bare_metal"] = efficiencyFigure(*bareMetal);
        if (virtualTier) json["virtual"] = efficiencyFigure(*virtualTier);
        if (spot) json["spot"] = efficiencyFigure(*spot);
    }
    return list;
}

}  // namespace

std::string resultsJson(const Evaluation& evaluation, std::string_view scenarioSha256) {
    Json json = Json::object();
    json["splitpoint"] = 1;
    json["model"] = std::string(kModelVersion);
    json["scenario_sha256"] = std::string(scenarioSha256);
    json["useful_gpu_hours_demanded"] = figure(evaluation.usefulGpuHoursDemanded);
    for (const PlanKind plan : kPlans) {
        json["plans"][std::string(kPlanNames[index(plan)])] = planJson(evaluation.plan(plan), evaluation);
    }
    json["hybrid_sweep"] = sweepJson(evaluation.hybridSweep);
    json["recommendation"] = recommendationJson(evaluation.recommendation);
    json["efficiency"] = efficiencyJson(evaluation.efficiency);
    json["bare_metal_nodes_if_all_wait_4h"] = figure(evaluation.bareMetalNodesIfAllWait4h);
    return prettyJson(json);
}

std::string sweepCsv(const std::vector<SweepPoint>& sweep) {
    std::string csv = "bare_metal_nodes,reserved_nodes,total_cost_usd,feasible\n";
    for (const auto& [nodes, cost, feasible] : sweep) {
        csv += std::to_string(nodes.bareMetal) + "," + std::to_string(nodes.reserved) + "," +
               compactJson(figure(cost)) + "," + (feasible ? "true" : "false") + "\n";
    }
    return csv;
}

}  // namespace splitpoint::models
