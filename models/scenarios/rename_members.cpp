#include "models/scenarios/rename_members.h"

#include <algorithm>

#include "models/files/json_text.h"
#include "models/scenarios/change_path.h"
#include "models/scenarios/differences.h"

namespace splitpoint::models {

namespace {

struct Rename {
    std::string list, before, now;
};

bool haveSameNames(const Scenario& a, const Scenario& b) {
    const auto sameName = [](const auto& x, const auto& y) { return x.name == y.name; };
    return std::equal(a.workloads.begin(), a.workloads.end(), b.workloads.begin(), b.workloads.end(), sameName) &&
           std::equal(a.extraCosts.begin(), a.extraCosts.end(), b.extraCosts.begin(), b.extraCosts.end(), sameName);
}

std::vector<Rename> renamesBetween(const Scenario& before, const Scenario& now) {
    std::vector<Rename> renames;
    if (haveSameNames(before, now)) return renames;
    for (const ScenarioChange& change : differences(before, now)) {
        const auto steps = *parsePath(change.path);
        if (steps.size() != 3 || !steps[1].member || steps[2].name != "name") continue;
        renames.push_back({steps[0].name, steps[1].name, parseJson(change.value)->get<std::string>()});
    }
    return renames;
}

/// A path, or a key of the provenance that is one, after a rename.
std::string followed(const std::string& path, const Rename& rename) {
    const std::string old = pathOfMember(rename.list, rename.before);
    return liesWithin(path, old) ? pathOfMember(rename.list, rename.now) + path.substr(old.size()) : path;
}

std::string followedNote(const std::string& path, const Rename& rename) {
    auto steps = *parsePath(path);
    if (steps.size() < 3) return path;
    if (steps[1].name == "values") steps[2].name = followed(steps[2].name, rename);
    if (steps[1].name == "demand" && rename.list == "workloads" && steps[2].name == rename.before) steps[2].name = rename.now;
    std::string result;
    for (const PathStep& step : steps) result = pathOfKey(result, step.name);
    return result;
}

std::string followedOrder(const std::string& value, const Rename& rename) {
    auto order = parseJson(value);
    if (!order || !order->is_array()) return value;
    for (Json& name : *order) {
        if (name == rename.before) name = rename.now;
    }
    return compactJson(*order);
}

}  // namespace

std::vector<ScenarioChange> withMembersRenamed(std::vector<ScenarioChange> changes, const Scenario& before, const Scenario& now) {
    for (const Rename& rename : renamesBetween(before, now)) {
        for (ScenarioChange& change : changes) {
            if (change.path == rename.list) change.value = followedOrder(change.value, rename);
            change.path = change.path.starts_with("provenance.") ? followedNote(change.path, rename) : followed(change.path, rename);
        }
    }
    return changes;
}

}  // namespace splitpoint::models
