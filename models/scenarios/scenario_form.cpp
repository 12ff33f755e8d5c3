#include "models/scenarios/scenario_form.h"

#include <optional>

#include "models/files/scenario_checks.h"
#include "models/files/scenario_json.h"
#include "models/scenarios/named_provenance.h"

namespace splitpoint::models {

namespace {

Json markOf(std::size_t workload) {
    return Json::binary({}, workload);
}

std::optional<std::size_t> markedBy(const Json& value) {
    if (!value.is_binary()) return std::nullopt;
    return static_cast<std::size_t>(value.get_binary().subtype());
}

/// The parent's workload with this base curve, the one of the same name first.
std::optional<std::size_t> sameCurve(const Workload& workload, const Scenario& parent) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < parent.workloads.size(); ++i) {
        if (parent.workloads[i].demand != workload.demand) continue;
        if (parent.workloads[i].name == workload.name) return i;
        if (!found) found = i;
    }
    return found;
}

/// All but the base curves: they are what is large.
Scenario withoutCurves(const Scenario& scenario) {
    Scenario light = scenario;
    for (auto& workload : light.workloads) workload.demand = HourlyDemand{};
    return light;
}

void addCsv(const Demand& demand, std::map<std::string, std::vector<double>>& curves) {
    if (const auto* csv = std::get_if<CsvDemand>(&demand)) curves.emplace(csv->path, csv->gpus);
}

/// Puts the demands of a form back as a file has them.
/// @return for each workload the parent's workload whose curve it has
std::vector<std::optional<std::size_t>> asInFile(Json& form) {
    std::vector<std::optional<std::size_t>> marks;
    const auto workloads = form.find("workloads");
    if (workloads == form.end() || !workloads->is_array()) return marks;
    for (Json& workload : *workloads) {
        marks.emplace_back();
        if (!workload.is_object() || !workload.contains("demand") || !workload["demand"].is_object()) continue;
        Json& demand = workload["demand"];
        Json curve = demand.contains("curve") ? std::move(demand["curve"]) : Json();
        demand.erase("curve");
        marks.back() = markedBy(curve);
        if (marks.back()) curve = Json{{"hourly_gpus", Json::array({0})}};
        if (!curve.is_object()) continue;  // the reader says what is missing
        for (auto& [key, value] : curve.items()) demand[key == "layers" ? "curve.layers" : key] = std::move(value);
    }
    return marks;
}

}  // namespace

Json scenarioForm(const Scenario& scenario, const Scenario& parent) {
    Json form = scenarioObject(withoutCurves(scenario));
    form.erase("splitpoint");
    form.erase("name");
    for (std::size_t w = 0; w < scenario.workloads.size(); ++w) {
        Json& demand = form["workloads"][w]["demand"];
        const auto same = sameCurve(scenario.workloads[w], parent);
        Json split = Json::object();
        split["curve"] = same ? markOf(*same) : curveObject(scenario.workloads[w].demand);
        if (demand.contains("layers")) split["layers"] = std::move(demand["layers"]);
        demand = std::move(split);
    }
    form.erase("provenance");
    if (Json named = namedProvenance(scenario); !named.is_null()) form["provenance"] = std::move(named);
    return form;
}

std::optional<Scenario> scenarioOf(Json form, const Scenario& parent, std::string name,
                                   std::map<std::string, std::vector<double>> curves, Faults& faults) {
    Json provenance = form.contains("provenance") ? std::move(form["provenance"]) : Json();
    form.erase("provenance");
    form["splitpoint"] = 1;
    form["name"] = std::move(name);
    const auto marks = asInFile(form);
    ReadContext context{{}, {}, std::move(curves), false};
    context.curves.merge(csvCurves(parent));
    Scenario scenario = readScenarioObject(form, context);
    const bool isRead = context.faults.empty();
    for (std::size_t w = 0; w < scenario.workloads.size() && w < marks.size(); ++w) {
        if (marks[w]) scenario.workloads[w].demand = parent.workloads[*marks[w]].demand;
    }
    scenario.provenanceJson = provenanceOf(std::move(provenance), scenario);
    checkScenario(scenario, context.faults);
    faults = std::move(context.faults);
    return isRead ? std::optional(std::move(scenario)) : std::nullopt;
}

Result<Scenario> scenarioOf(Json form, const Scenario& parent, std::string name,
                            std::map<std::string, std::vector<double>> curves) {
    Faults faults;
    auto scenario = scenarioOf(std::move(form), parent, std::move(name), std::move(curves), faults);
    if (!faults.empty()) return tl::unexpected(faults.errors({}).front());
    return std::move(*scenario);
}

void writeAsInFile(Json& value, const Scenario& parent) {
    if (const auto mark = markedBy(value)) {
        value = curveObject(parent.workloads[*mark].demand);
    } else if (value.is_object() && value.contains("demand") && value["demand"].contains("curve")) {
        Json curve = std::move(value["demand"]["curve"]);
        writeAsInFile(curve, parent);
        if (value["demand"].contains("layers")) curve["layers"] = std::move(value["demand"]["layers"]);
        value["demand"] = std::move(curve);
    }
}

std::map<std::string, std::vector<double>> csvCurves(const Scenario& scenario) {
    std::map<std::string, std::vector<double>> curves;
    for (const auto& workload : scenario.workloads) {
        addCsv(workload.demand, curves);
        for (const auto& layer : workload.demandLayers) {
            if (const auto* import = std::get_if<ImportLayer>(&layer.what)) addCsv(import->curve, curves);
        }
    }
    return curves;
}

std::vector<std::string> csvPathsIn(const Json& value) {
    std::vector<std::string> paths;
    const bool numbers = value.is_array() && !value.empty() && value.front().is_number();
    if (!value.is_structured() || numbers) return paths;
    if (value.is_object() && value.contains("csv") && value["csv"].is_string())
        paths.push_back(value["csv"].get<std::string>());
    for (const Json& part : value) {
        for (auto& path : csvPathsIn(part)) paths.push_back(std::move(path));
    }
    return paths;
}

}  // namespace splitpoint::models
