#include "models/scenarios/shown_changes.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "models/scenarios/change_path.h"

namespace splitpoint::models {

std::vector<std::string> companionsOf(const std::vector<ScenarioChange>& changes, const std::string& path) {
    std::vector<std::string> companions;
    const auto steps = parsePath(path);
    for (const ScenarioChange& change : changes) {
        if (!change.path.starts_with("provenance.")) continue;
        const auto note = parsePath(change.path);
        if (!note || note->size() < 3 || !steps) continue;
        const std::string& part = (*note)[1].name;
        const std::string& about = (*note)[2].name;
        const bool value = part == "values" && liesWithin(about, path);
        const bool curve =
            part == "demand" && steps->size() > 2 && (*steps)[1].name == about && (*steps)[2].name == "demand";
        const bool offer = part == "offers" && path == "offers." + about;
        if (value || curve || offer) companions.push_back(change.path);
    }
    return companions;
}

std::vector<ScenarioChange> shownChanges(const ScenarioVariant& variant) {
    std::set<std::string> hidden;
    for (auto& path : companionsOf(variant.changes, "name")) hidden.insert(std::move(path));  // a name is no change
    for (const ScenarioChange& change : variant.changes) {
        for (auto& path : companionsOf(variant.changes, change.path)) hidden.insert(std::move(path));
    }
    std::vector<ScenarioChange> shown;
    std::copy_if(variant.changes.begin(), variant.changes.end(), std::back_inserter(shown),
                 [&](const ScenarioChange& change) { return !hidden.contains(change.path); });
    return shown;
}

}  // namespace splitpoint::models
