#include "models/uncertainty/simulation_file.h"

#include "models/files/json_text.h"

namespace splitpoint::models {

namespace {

constexpr std::string_view kModelVersion = "1";
constexpr std::array<std::string_view, kFanSize> kLevelNames{"p1",  "p5",  "p10", "p25", "p50",
                                                             "p75", "p90", "p95", "p99"};

Json figure(double value) {
    return Json(value + 0.0);
}  // turns -0.0 into 0.0
Json figure(const std::optional<double>& value) {
    return value ? figure(*value) : Json();
}
Json planName(const std::optional<PlanKind>& plan) {
    return plan ? Json(std::string(kPlanNames[index(*plan)])) : Json();
}

Json sampledJson(const Sampled& sampled) {
    Json json = Json::object();
    json["value"] = figure(sampled.value);
    json["standard_error"] = figure(sampled.standardError);
    return json;
}

Json fanJson(const Fan& fan) {
    Json json = Json::object();
    json["mean"] = sampledJson(fan.mean);
    json["worst_tenth_mean"] = figure(fan.worstTenth);
    for (std::size_t i = 0; i < kFanSize; ++i) json[std::string(kLevelNames[i])] = figure(fan.at[i]);
    return json;
}

void addNodes(Json& json, NodeCounts nodes) {
    json["bare_metal_nodes"] = nodes.bareMetal;
    json["reserved_nodes"] = nodes.reserved;
}

Json readingJson(const PlanFutures& plan) {
    Json json = Json::object();
    addNodes(json, plan.nodes);
    json["usd_per_useful_gpu_hour"] =
        plan.sortedUsdPerUsefulGpuHour.empty() ? Json() : fanJson(plan.usdPerUsefulGpuHour);
    json["total_cost_usd"] = fanJson(plan.totalUsd);
    json["chance_serves_all"] = sampledJson(plan.chanceServesAll);
    json["chance_cheapest"] = sampledJson(plan.chanceCheapest);
    json["expected_regret_usd"] = sampledJson(plan.regretUsd);
    json["worst_tenth_regret_usd"] = figure(plan.worstTenthRegretUsd);
    json["stranded_commitment_usd"] = fanJson(plan.strandedUsd);
    json["idle_commitment_usd"] = fanJson(plan.idleCommitmentUsd);
    json["missing_work_usd"] = figure(plan.missingUsd);
    return json;
}

Json planJson(const PlanUncertainty& plan) {
    Json json = Json::object();
    json["offered"] = plan.offered;
    if (!plan.offered) return json;
    json["robust_sentence"] = plan.robustSentence;
    json["as_decided"] = readingJson(plan.asDecided);
    json["robust"] = readingJson(plan.robust);
    return json;
}

Json endJson(const std::optional<TornadoEnd>& end) {
    if (!end) return {};
    Json json = Json::object();
    json["input"] = figure(end->input);
    json["usd_per_useful_gpu_hour"] = figure(end->usdPerUsefulGpuHour);
    json["winner"] = planName(end->winner);
    addNodes(json, end->nodes);
    return json;
}

Json inputJson(const InputInfluence& input) {
    Json json = Json::object();
    json["path"] = input.path;
    json["words"] = input.words;
    json["low"] = figure(input.range.low);
    json["typical"] = figure(input.range.typical);
    json["high"] = figure(input.range.high);
    json["calibratable"] = input.calibratable;
    json["evppi_usd"] = figure(input.knowingUsd);
    json["evppi_standard_error_usd"] = figure(input.knowingStandardErrorUsd);
    json["first_order"] = figure(input.firstOrder);
    json["total_order"] = figure(input.total);
    json["shapley"] = figure(input.shapley);
    json["tornado"] = Json();
    if (input.low || input.high) json["tornado"] = Json{{"low", endJson(input.low)}, {"high", endJson(input.high)}};
    json["flips"] = input.flips;
    return json;
}

Json curveJson(const std::vector<RegretPoint>& curve) {
    Json list = Json::array();
    for (const RegretPoint& point : curve) {
        Json& json = list.emplace_back(Json::object());
        addNodes(json, point.nodes);
        json["mean_cost_usd"] = figure(point.meanUsd);
        json["mean_regret_usd"] = figure(point.meanRegretUsd);
        json["served_share"] = figure(point.servedShare);
    }
    return list;
}

Json overTimeJson(const std::optional<MonthlyFan>& fan) {
    if (!fan) return {};
    Json json = Json::object();
    json["futures"] = fan->futures;
    json["months"] = fan->months;
    json["end_hours"] = fan->endHour;
    json["cumulated_usd"] = Json::object();
    for (const PlanKind plan : kPlans) {
        const auto& months = fan->cumulatedUsd[index(plan)];
        if (months.empty()) continue;
        Json& own = json["cumulated_usd"][std::string(kPlanNames[index(plan)])];
        for (std::size_t q = 0; q < kFanSize; ++q) {
            Json& level = own[std::string(kLevelNames[q])] = Json::array();
            for (const auto& at : months) level.push_back(figure(at[q]));
        }
    }
    return json;
}

Json calibratingJson(const std::optional<CalibrationValue>& value) {
    if (!value) return {};
    Json json = Json::object();
    json["options"] = Json::array();
    for (const CalibrationOption& option : value->options) {
        Json& row = json["options"].emplace_back(Json::object());
        row["mode"] = option.full ? "full" : "quick";
        row["machines"] = option.machines;
        row["evsi_usd"] = figure(option.worthUsd);
        row["cost_usd"] = figure(option.costUsd);
        row["net_usd"] = figure(option.netUsd());
    }
    json["best"] = value->best ? Json(*value->best) : Json();
    json["evppi_usd"] = figure(value->knowingUsd);
    json["sentence"] = value->sentence;
    json["assumption"] = value->assumption;
    return json;
}

/// A CSV cell; quoted where it has to be.
std::string cell(const std::string& text) {
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

}  // namespace

std::string simulationJson(const Simulation& s, std::string_view scenarioSha256) {
    const bool certain = !s.nothingUncertain.empty();
    Json json = Json::object();
    json["splitpoint"] = 1;
    json["model"] = std::string(kModelVersion);
    json["scenario_sha256"] = std::string(scenarioSha256);
    json["draws"] = s.draws;
    json["replicates"] = kReplicates;
    json["seed"] = s.seed;
    json["nothing_uncertain"] = certain ? Json(s.nothingUncertain) : Json();
    json["recommended"] = planName(s.recommended);
    json["hybrid_is"] = planName(s.hybridIs);
    json["plans"] = Json::object();
    for (const PlanKind plan : kPlans) {
        if (!certain) json["plans"][std::string(kPlanNames[index(plan)])] = planJson(s.plans[index(plan)]);
    }
    json["chance_no_material_difference"] = certain ? Json() : sampledJson(s.chanceNoMaterialDifference);
    json["evpi_usd"] = certain ? Json() : sampledJson(s.evpiUsd);
    json["inputs"] = Json::array();
    for (const InputInfluence& input : s.inputs) json["inputs"].push_back(inputJson(input));
    json["regret_curves"] = Json::object();
    for (const PlanKind plan : kPlans) {
        const auto& curve = s.regretCurve[index(plan)];
        if (!curve.empty()) json["regret_curves"][std::string(kPlanNames[index(plan)])] = curveJson(curve);
    }
    json["over_time"] = overTimeJson(s.overTime);
    json["calibrating"] = calibratingJson(s.calibrating);
    json["sentences"] = s.sentences;
    json["limits"] = s.limits;
    return prettyJson(json);
}

std::string samplesCsv(const FutureTable& table) {
    std::string csv = "future,replicate";
    for (const std::string& path : table.inputPaths) csv += "," + cell(path);
    csv += ",demanded_gpu_hours";
    for (const auto name : kPlanNames) {
        for (const std::string_view what : {"total_cost_usd", "unserved_gpu_hours", "compared_cost_usd"})
            csv += "," + std::string(name) + "." + std::string(what);
    }
    csv += ",least_cost_usd\n";
    const auto add = [&csv](double value) { csv += "," + compactJson(figure(value)); };
    for (std::size_t s = 0; s < table.futures.size(); ++s) {
        const FutureSample& future = table.futures[s];
        csv += std::to_string(s) + "," + std::to_string(s % static_cast<std::size_t>(kReplicates));
        for (const double input : future.inputs) add(input);
        add(future.demandedGpuHours);
        for (const PlanKind plan : kPlans) {
            add(future.totalUsd[index(plan)]);
            add(future.unservedGpuHours[index(plan)]);
            add(future.comparedUsd[index(plan)]);
        }
        add(future.leastUsd);
        csv += "\n";
    }
    return csv;
}

}  // namespace splitpoint::models
