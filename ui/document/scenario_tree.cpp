#include "ui/document/scenario_tree.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "models/scenarios/differences.h"
#include "models/scenarios/rename_members.h"
#include "models/scenarios/resolve.h"

namespace splitpoint::ui {

using models::Scenario;
using models::ScenarioChange;
using models::ScenarioVariant;

ScenarioTree::ScenarioTree(const std::vector<ScenarioVariant>& variants, const std::string& baselineName) {
    std::map<std::string, int> ids{{baselineName, kBaselineScenario}, {std::string(), kBaselineScenario}};
    for (const ScenarioVariant& variant : variants) ids.emplace(variant.name, ++lastId_);
    for (const ScenarioVariant& variant : variants) {
        entries_.push_back({ids.at(variant.name), ids.at(variant.parent), std::make_shared<const ScenarioVariant>(variant)});
    }
}

const TreeEntry* ScenarioTree::find(int id) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const TreeEntry& each) { return each.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

std::size_t ScenarioTree::placeOf(int id) const { return static_cast<std::size_t>(find(id) - entries_.data()); }

int ScenarioTree::parentOf(int id) const {
    const TreeEntry* entry = find(id);
    return entry == nullptr ? kBaselineScenario : entry->parent;
}

std::vector<int> ScenarioTree::childrenOf(int id) const {
    std::vector<int> children;
    for (const TreeEntry& each : entries_) {
        if (each.parent == id) children.push_back(each.id);
    }
    return children;
}

bool ScenarioTree::hasName(const std::string& name, int except) const {
    return std::any_of(entries_.begin(), entries_.end(),
                       [&](const TreeEntry& each) { return each.id != except && each.variant->name == name; });
}

std::vector<ScenarioVariant> ScenarioTree::variants() const {
    std::vector<ScenarioVariant> variants;
    for (const TreeEntry& each : entries_) {
        variants.push_back(*each.variant);
        const TreeEntry* parent = find(each.parent);
        variants.back().parent = parent == nullptr ? std::string() : parent->variant->name;
    }
    return variants;
}

models::Result<Scenario> ScenarioTree::resolve(const Scenario& baseline, int id) const {
    const TreeEntry* entry = find(id);
    if (entry == nullptr) return baseline;
    auto parent = resolve(baseline, entry->parent);
    if (!parent) return parent;
    return models::withChanges(*parent, entry->variant->changes, entry->variant->name);
}

int ScenarioTree::insertAfter(int id, int parent, ScenarioVariant variant) {
    const TreeEntry* before = find(id);
    const auto at = before == nullptr ? entries_.end() : entries_.begin() + (before - entries_.data()) + 1;
    entries_.insert(at, {++lastId_, parent, std::make_shared<const ScenarioVariant>(std::move(variant))});
    return lastId_;
}

void ScenarioTree::replace(int id, ScenarioVariant variant) {
    entries_[placeOf(id)].variant = std::make_shared<const ScenarioVariant>(std::move(variant));
}

models::Result<void> ScenarioTree::remove(const Scenario& baseline, int id) {
    const TreeEntry gone = *find(id);
    const auto parent = resolve(baseline, gone.parent);
    if (!parent) return tl::unexpected(parent.error());
    for (const int child : childrenOf(id)) {
        const auto now = resolve(baseline, child);
        if (!now) return tl::unexpected(now.error());
        ScenarioVariant variant = *find(child)->variant;
        std::vector<ScenarioChange> order;
        std::copy_if(gone.variant->changes.begin(), gone.variant->changes.end(), std::back_inserter(order),
                     [](const ScenarioChange& change) { return change.on; });
        std::copy_if(variant.changes.begin(), variant.changes.end(), std::back_inserter(order), [&](const ScenarioChange& change) {
            return std::none_of(order.begin(), order.end(), [&](const ScenarioChange& each) { return each.path == change.path; });
        });
        variant.changes = models::carriedOn(order, models::differences(*parent, *now));
        replace(child, std::move(variant));
        entries_[placeOf(child)].parent = gone.parent;
    }
    entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(placeOf(id)));
    return {};
}

bool ScenarioTree::move(int id, int by) {
    const std::vector<int> siblings = childrenOf(parentOf(id));
    const auto at = std::find(siblings.begin(), siblings.end(), id) - siblings.begin();
    const auto to = at + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(siblings.size())) return false;
    std::swap(entries_[placeOf(id)], entries_[placeOf(siblings[static_cast<std::size_t>(to)])]);
    return true;
}

void ScenarioTree::follow(const Scenario& baseline, int edited, const Scenario& before, const Scenario& now) {
    if (const TreeEntry* entry = find(edited)) {
        const auto parent = resolve(baseline, entry->parent);
        if (!parent) return;
        ScenarioVariant variant = *entry->variant;
        variant.name = now.name;
        variant.changes = models::carriedOn(variant.changes, models::differences(*parent, now));
        if (variant != *entry->variant) replace(edited, std::move(variant));
    }
    refitChildren(edited, before, now);
}

void ScenarioTree::refitChildren(int id, const Scenario& before, const Scenario& now) {
    for (const int child : childrenOf(id)) {
        const ScenarioVariant old = *find(child)->variant;
        ScenarioVariant fitting = old;
        fitting.changes = models::withMembersRenamed(old.changes, before, now);
        auto childNow = models::withChanges(now, fitting.changes, old.name);
        if (!childNow) {
            fitting.changes = models::fittingChanges(now, std::move(fitting.changes));
            childNow = models::withChanges(now, fitting.changes, old.name);
        }
        if (fitting != old) replace(child, fitting);
        if (!childNow || childrenOf(child).empty()) continue;
        if (const auto childBefore = models::withChanges(before, old.changes, old.name)) refitChildren(child, *childBefore, *childNow);
    }
}

}  // namespace splitpoint::ui
