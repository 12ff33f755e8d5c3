#include "models/scenarios/resolve.h"

#include <algorithm>

#include "models/files/faults.h"
#include "models/files/scenario_json.h"
#include "models/scenarios/changes.h"
#include "models/scenarios/scenario_form.h"

namespace splitpoint::models {

namespace {

std::string inQuotes(std::string_view text) {
    return "\"" + printable(text) + "\"";
}

tl::unexpected<Error> wrong(std::string message) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, std::move(message)});
}

void writeCsvInside(Json& value, const std::map<std::string, std::vector<double>>& curves) {
    if (value.is_object() && value.contains("csv") && value["csv"].is_string()) {
        const auto curve = curves.find(value["csv"].get<std::string>());
        if (curve == curves.end()) return;
        HourlyDemand inside{curve->second};
        for (double& gpus : inside.gpus) gpus *= value.value("scale", 1.0);
        value.erase("csv");
        value.erase("scale");
        value["hourly_gpus"] = std::move(curveObject(inside)["hourly_gpus"]);
        return;
    }
    if (value.is_array() && !value.empty() && value.front().is_number()) return;
    if (!value.is_structured()) return;
    for (Json& part : value) writeCsvInside(part, curves);
}

std::map<std::string, std::vector<double>> curvesOf(const std::vector<ScenarioChange>& changes) {
    std::map<std::string, std::vector<double>> curves;
    for (const ScenarioChange& change : changes) {
        if (change.on) curves.insert(change.curves.begin(), change.curves.end());
    }
    return curves;
}

}  // namespace

Result<Scenario> withChanges(const Scenario& parent, const std::vector<ScenarioChange>& changes, std::string name) {
    Json form = scenarioForm(parent, parent);
    if (const auto fault = makeChanges(form, changes))
        return wrong(printable(changes[fault->change].path, 200) + ": " + fault->problem);
    return scenarioOf(std::move(form), parent, std::move(name), curvesOf(changes));
}

TriedChanges tryChanges(const Scenario& parent, const std::vector<ScenarioChange>& changes, std::string name) {
    TriedChanges tried;
    Json form = scenarioForm(parent, parent);
    for (const ChangeFault& fault : makeWhatFits(form, changes))
        tried.faults.push_back(printable(changes[fault.change].path, 200) + ": " + fault.problem);
    Faults faults;
    tried.scenario = scenarioOf(std::move(form), parent, std::move(name), curvesOf(changes), faults);
    for (Error& error : faults.errors({})) tried.faults.push_back(std::move(error.message));
    return tried;
}

std::optional<std::size_t> findVariant(const std::vector<ScenarioVariant>& variants, std::string_view name) {
    const auto found = std::find_if(variants.begin(), variants.end(),
                                    [&](const ScenarioVariant& variant) { return variant.name == name; });
    if (found == variants.end()) return std::nullopt;
    return static_cast<std::size_t>(found - variants.begin());
}

Result<Scenario> resolve(const Scenario& baseline, const std::vector<ScenarioVariant>& variants, std::size_t index) {
    std::vector<std::size_t> chain;  // from the variant up
    for (std::optional<std::size_t> at = index; at;) {
        if (chain.size() == kMaxParents || std::find(chain.begin(), chain.end(), *at) != chain.end())
            return wrong("scenario " + inQuotes(variants[index].name) + ": its parents never end; leave the parent of one out");
        chain.push_back(*at);
        const std::string& parent = variants[*at].parent;
        if (parent.empty() || parent == baseline.name) break;
        at = findVariant(variants, parent);
        if (!at) return wrong("scenario " + inQuotes(variants[index].name) + ": there is no parent " + inQuotes(parent));
    }
    Result<Scenario> scenario = baseline;
    for (auto at = chain.rbegin(); at != chain.rend() && scenario; ++at) {
        scenario = withChanges(*scenario, variants[*at].changes, variants[*at].name);
        if (!scenario) return wrong("scenario " + inQuotes(variants[*at].name) + ": " + scenario.error().message);
    }
    return scenario;
}

Result<Scenario> scenarioNamed(const ScenarioFamily& family, std::string_view name) {
    if (name.empty() || name == family.baseline.name) return family.baseline;
    if (const auto index = findVariant(family.variants, name)) return resolve(family.baseline, family.variants, *index);
    std::vector<std::string_view> known{family.baseline.name};
    for (const auto& variant : family.variants) known.push_back(variant.name);
    std::string list;
    for (const auto each : known) list += (list.empty() ? "" : ", ") + inQuotes(each);
    const std::string nearest = nearestWord(name, known);
    const std::string others = (known.size() == 1 ? "; there is only " : "; there are ") + printable(list, 1000);
    return wrong("there is no scenario " + inQuotes(name) +
                 (nearest.empty() ? others : "; did you mean " + inQuotes(nearest) + "?"));
}

std::vector<ScenarioChange> fittingChanges(const Scenario& parent, std::vector<ScenarioChange> changes) {
    // Those whose place is gone are found in one go; what else is wrong shows only in the whole.
    for (;;) {
        Json form = scenarioForm(parent, parent);
        const auto fault = makeChanges(form, changes);
        if (!fault) break;
        changes[fault->change].on = false;
    }
    std::vector<std::size_t> off;
    for (std::size_t c = changes.size(); c > 0 && !withChanges(parent, changes, parent.name); --c) {
        if (!changes[c - 1].on) continue;
        changes[c - 1].on = false;
        off.push_back(c - 1);
    }
    for (auto each = off.rbegin(); each != off.rend(); ++each) {
        changes[*each].on = true;
        if (!withChanges(parent, changes, parent.name)) changes[*each].on = false;
    }
    return changes;
}

ScenarioChange withCurvesInside(ScenarioChange change) {
    if (change.curves.empty()) return change;
    auto value = parseJson(change.value);
    if (!value) return change;
    writeCsvInside(*value, change.curves);
    change.value = compactJson(*value);
    change.curves.clear();
    return change;
}

}  // namespace splitpoint::models
