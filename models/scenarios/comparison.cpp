#include "models/scenarios/comparison.h"

#include <algorithm>
#include <cmath>

#include "models/scenarios/change_path.h"
#include "models/scenarios/differences.h"
#include "models/scenarios/scenario_form.h"

namespace splitpoint::models {

namespace {

constexpr double kRounding = 1e-9;

/// The value at a path of a form; null where nothing is.
Json valueAt(const Json& form, const std::vector<PathStep>& steps) {
    const Json* at = &form;
    for (const PathStep& step : steps) {
        const Json* next = nullptr;
        if (at->is_array()) {
            for (const Json& member : *at) {
                if (member.is_object() && member.value("name", std::string()) == step.name) next = &member;
            }
        } else if (at->is_object() && at->contains(step.name)) {
            next = &at->at(step.name);
        }
        if (next == nullptr) return {};
        at = next;
    }
    return *at;
}

/// Of a list that is only put in order: the order it had.
Json orderOf(const Json& members) {
    Json names = Json::array();
    for (const Json& member : members) names.push_back(member.value("name", std::string()));
    return names;
}

}  // namespace

std::vector<ChangedInput> changedInputs(const Scenario& first, const Scenario& second) {
    const Json form = scenarioForm(first, first);
    std::vector<ChangedInput> inputs;
    for (const ScenarioChange& change : differences(first, second)) {
        if (liesWithin(change.path, "provenance")) continue;
        Json before = valueAt(form, *parsePath(change.path));
        const Json after = *parseJson(change.value);
        const bool order = before.is_array() && after.is_array() && !after.empty() && after.front().is_string();
        if (order) before = orderOf(before);
        writeAsInFile(before, first);
        inputs.push_back({change.path, compactJson(before), change.value});
    }
    return inputs;
}

std::string valueOf(const Scenario& scenario, const std::string& path) {
    const auto steps = parsePath(path);
    if (!steps) return "null";
    Json value = valueAt(scenarioForm(scenario, scenario), *steps);
    if (value.is_array() && steps->size() == 1) value = orderOf(value);
    writeAsInFile(value, scenario);
    return compactJson(value);
}

const std::vector<PlanFigure>& comparedFigures() {
    static const std::vector<PlanFigure> figures{
        {"feasible", [](const PlanResult& p) { return std::optional(p.feasible ? 1.0 : 0.0); }},
        {"usd_per_useful_gpu_hour", [](const PlanResult& p) { return p.usdPerUsefulGpuHour; }},
        {"total_cost_usd", [](const PlanResult& p) { return std::optional(p.totalCostUsd); }},
        {"bare_metal_nodes", [](const PlanResult& p) { return std::optional<double>(p.nodes.bareMetal); }},
        {"reserved_nodes", [](const PlanResult& p) { return std::optional<double>(p.nodes.reserved); }},
        {"utilization", [](const PlanResult& p) { return p.utilization; }},
        {"relative_performance", [](const PlanResult& p) { return p.relativePerformance; }},
        {"useful_gpu_hours", [](const PlanResult& p) { return std::optional(p.usefulGpuHours); }},
        {"unserved_gpu_hours", [](const PlanResult& p) { return std::optional(p.unservedGpuHours); }}};
    return figures;
}

bool isSameFigure(const std::optional<double>& a, const std::optional<double>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= kRounding * std::max(std::abs(*a), std::abs(*b));
}

std::optional<double> MovedOutput::share() const {
    if (!before || !after || *before == 0.0) return std::nullopt;
    return *after / *before - 1.0;
}

std::vector<MovedOutput> movedOutputs(const Evaluation& first, const Evaluation& second) {
    std::vector<MovedOutput> moved;
    for (const PlanKind plan : kPlans) {
        for (const PlanFigure& figure : comparedFigures()) {
            const auto before = figure.value(first.plan(plan)), after = figure.value(second.plan(plan));
            if (!isSameFigure(before, after)) moved.push_back({plan, figure.key, before, after});
        }
    }
    return moved;
}

}  // namespace splitpoint::models
