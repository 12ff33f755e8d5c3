#include "models/scenarios/differences.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "models/files/scenario_fields.h"
#include "models/scenarios/change_path.h"
#include "models/scenarios/named_provenance.h"
#include "models/scenarios/scenario_form.h"

namespace splitpoint::models {

namespace {

const Json& partOf(const Json& object, std::string_view key) {
    static const Json kAbsent;
    const auto found = object.find(key);
    return found == object.end() ? kAbsent : *found;
}

const Json& objectAt(const Json& object, std::string_view key) {
    static const Json kEmpty = Json::object();
    const Json& found = partOf(object, key);
    return found.is_null() ? kEmpty : found;
}

std::vector<std::string> namesOf(const Json& members) {
    std::vector<std::string> names;
    for (const Json& member : members) names.push_back(member.value("name", std::string()));
    return names;
}

bool areDistinct(std::vector<std::string> names) {
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) == names.end() && (names.empty() || !names.front().empty());
}

/// More of it is the same than not.
bool isAlike(const Json& a, const Json& b) {
    std::size_t same = 0, all = 0;
    for (const auto& [key, value] : b.items()) {
        if (key == "name") continue;
        ++all;
        if (partOf(a, key) == value) ++same;
    }
    return 2 * same > all;
}

class Differences {
  public:
    Differences(const Scenario& parent, const Scenario& child) : parent_(parent), child_(child) {}

    std::vector<ScenarioChange> found;

    void object(const ObjectFields& fields, const Json& before, const Json& after, const std::string& path) {
        for (const FieldSpec& spec : fields.fields) {
            const Json &a = partOf(before, spec.key), &b = partOf(after, spec.key);
            if (a == b) continue;
            const std::string place = pathOfKey(path, spec.key);
            const bool offer = fields.what == "offers" && isOneChange(spec.key);
            if (spec.kind == FieldKind::Object && spec.key == "demand") {
                demand(a, b, place);
            } else if (spec.kind == FieldKind::Object && spec.key != "time_shares" && !offer) {
                object(*spec.child, objectAt(before, spec.key), objectAt(after, spec.key), place);
            } else if (spec.kind == FieldKind::Objects) {
                list(spec.child, a, b, place);
            } else if (spec.kind == FieldKind::Named || spec.kind == FieldKind::Estimates) {
                entries(spec.child, objectAt(before, spec.key), objectAt(after, spec.key), place);
            } else if (spec.kind == FieldKind::Free) {
                notes(a, b, place);
            } else {
                put(place, b);
            }
        }
    }

  private:
    /// An offer that came, went or made way for another one.
    [[nodiscard]] bool isOneChange(std::string_view tierName) const {
        const auto name = std::find(kTierNames.begin(), kTierNames.end(), tierName);
        if (name == kTierNames.end()) return false;
        const Tier tier = kTiers[static_cast<std::size_t>(name - kTierNames.begin())];
        const auto &before = parent_.offer(tier), &after = child_.offer(tier);
        return !before || !after || isAnotherOffer(*before, *after);
    }

    /// Free-form objects are compared entry by entry, so that a note on one figure is a change of its own.
    static bool mayBeEntered(const Json& before, const Json& after) {
        return after.is_object() && !after.empty() && (before.is_null() || before.is_object());
    }

    void put(std::string path, Json value) {
        writeAsInFile(value, parent_);
        found.push_back({std::move(path), compactJson(value), true, {}});
    }

    void demand(const Json& before, const Json& after, const std::string& path) {
        if (partOf(before, "curve") != partOf(after, "curve")) put(path + ".curve", partOf(after, "curve"));
        list(nullptr, partOf(before, "layers"), partOf(after, "layers"), path + ".layers");
    }

    void entries(const ObjectFields* fields, const Json& before, const Json& after, const std::string& path) {
        for (const auto& [name, value] : before.items()) {
            if (!after.contains(name)) put(pathOfKey(path, name), {});
        }
        for (const auto& [name, value] : after.items()) {
            const Json& old = partOf(before, name);
            if (old == value) continue;
            if (fields != nullptr && old.is_object()) {
                object(*fields, old, value, pathOfKey(path, name));
            } else {
                put(pathOfKey(path, name), value);
            }
        }
    }

    /// Of the provenance, which stands behind the lists: what it says of a member that was renamed is no change by
    /// itself, since it follows the rename when changes are made.
    void notes(const Json& before, Json after, const std::string& path) {
        renameMembers(after, renames_);
        if (before == after) return;
        if (mayBeEntered(before, after)) {
            static const Json kEmpty = Json::object();
            free(before.is_null() ? kEmpty : before, after, path);
        } else {
            put(path, std::move(after));
        }
    }

    void free(const Json& before, const Json& after, const std::string& path) {
        for (const auto& [key, value] : before.items()) {
            if (partOf(after, key).is_null() && !value.is_null()) put(pathOfKey(path, key), {});
        }
        for (const auto& [key, value] : after.items()) {
            const Json& old = partOf(before, key);
            if (old == value) continue;
            if (mayBeEntered(old, value)) {
                free(objectAt(before, key), value, pathOfKey(path, key));
            } else {
                put(pathOfKey(path, key), value);
            }
        }
    }

    /// @param fields of a member; null: layers, which have those of their kind
    void list(const ObjectFields* fields, const Json& before, const Json& after, const std::string& path) {
        if (before == after) return;
        const std::vector<std::string> old = namesOf(before), now = namesOf(after);
        if (!areDistinct(old) || !areDistinct(now)) {
            put(path, after);
            return;
        }
        const std::map<std::size_t, std::size_t> origin = originsOf(before, old, after, now, fields != nullptr);
        std::set<std::size_t> kept;
        for (const auto& [place, from] : origin) kept.insert(from);
        for (std::size_t i = 0; i < old.size(); ++i) {
            if (!kept.contains(i)) put(pathOfMember(path, old[i]), {});
        }
        std::vector<std::string> reached, wanted;  // by the names in the parent
        for (std::size_t i = 0; i < old.size(); ++i) {
            if (kept.contains(i)) reached.push_back(old[i]);
        }
        for (std::size_t i = 0; i < now.size(); ++i) {
            const auto from = origin.find(i);
            wanted.push_back(from == origin.end() ? now[i] : old[from->second]);
            if (from == origin.end()) {
                reached.push_back(now[i]);
                put(pathOfMember(path, now[i]), after[i]);
            } else {
                const std::string place = pathOfMember(path, old[from->second]);
                if (now[i] != old[from->second]) renames_.push_back({pathOfMember(path, now[i]), place});
                member(fields, before[from->second], after[i], place);
            }
        }
        if (reached != wanted) put(path, wanted);
    }

    void member(const ObjectFields* fields, const Json& before, const Json& after, const std::string& path) {
        if (before == after) return;
        if (fields != nullptr) {
            object(*fields, before, after, path);
        } else if (const auto* known = fieldsOfLayer(before, after)) {
            object(*known, before, after, path);
        } else {
            put(path, after);
        }
    }

    /// The fields of two layers of one kind whose parts can be compared one by one.
    static const ObjectFields* fieldsOfLayer(const Json& before, const Json& after) {
        const std::string kind = after.value("kind", std::string());
        if (before.value("kind", std::string()) != kind || kind == "import" || kind == "drawn") return nullptr;
        const auto known = std::find(kLayerKindNames.begin(), kLayerKindNames.end(), kind);
        return &layerFields(static_cast<LayerKind>(known - kLayerKindNames.begin()));
    }

    /// For each member the place it had before; those that are not in it are new.
    static std::map<std::size_t, std::size_t> originsOf(const Json& before, const std::vector<std::string>& old,
                                                        const Json& after, const std::vector<std::string>& now,
                                                        bool mayBeRenamed) {
        std::map<std::size_t, std::size_t> origin;
        std::vector<std::size_t> gone, come;
        for (std::size_t i = 0; i < now.size(); ++i) {
            const auto same = std::find(old.begin(), old.end(), now[i]);
            if (same == old.end()) come.push_back(i);
            else origin[i] = static_cast<std::size_t>(same - old.begin());
        }
        for (std::size_t i = 0; i < old.size(); ++i) {
            if (std::find(now.begin(), now.end(), old[i]) == now.end()) gone.push_back(i);
        }
        for (const std::size_t place : mayBeRenamed ? come : std::vector<std::size_t>{}) {
            const auto from = std::find_if(gone.begin(), gone.end(),
                                           [&](std::size_t each) { return isAlike(before[each], after[place]); });
            if (from == gone.end()) continue;
            origin[place] = *from;
            gone.erase(from);
        }
        return origin;
    }

    const Scenario& parent_;
    const Scenario& child_;
    std::vector<MemberRename> renames_;  ///< from the child's names to the parent's
};

}  // namespace

bool isAnotherOffer(const Offer& before, const Offer& after) {
    if (before.name == after.name) return false;
    Offer renamed = before;
    renamed.name = after.name;
    return renamed != after;
}

std::vector<ScenarioChange> differences(const Scenario& parent, const Scenario& child) {
    Differences differences(parent, child);
    differences.object(scenarioFields(), scenarioForm(parent, parent), scenarioForm(child, parent), {});
    const auto curves = csvCurves(child);
    if (curves.empty()) return std::move(differences.found);
    for (ScenarioChange& change : differences.found) {
        if (change.value.find("\"csv\"") == std::string::npos) continue;
        for (const std::string& path : csvPathsIn(*parseJson(change.value))) {
            if (const auto curve = curves.find(path); curve != curves.end()) change.curves.insert(*curve);
        }
    }
    return std::move(differences.found);
}

std::vector<ScenarioChange> carriedOn(const std::vector<ScenarioChange>& before, std::vector<ScenarioChange> now) {
    std::map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < now.size(); ++i) places.emplace(now[i].path, i);
    std::vector<bool> taken(now.size());
    std::vector<ScenarioChange> result;
    for (const ScenarioChange& change : before) {
        const auto still = places.find(change.path);
        if (still == places.end()) {
            if (!change.on) result.push_back(change);
            continue;
        }
        taken[still->second] = true;
        result.push_back(now[still->second]);
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!taken[i]) result.push_back(std::move(now[i]));
    }
    return result;
}

}  // namespace splitpoint::models
