#include "models/scenarios/changes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "models/files/faults.h"
#include "models/files/scenario_fields.h"
#include "models/scenarios/change_path.h"
#include "models/scenarios/named_provenance.h"

namespace splitpoint::models {

namespace {

using Steps = std::vector<PathStep>;
/// What is wrong; nothing: done.
using Problem = std::optional<std::string>;

std::string inQuotes(std::string_view text) {
    return "\"" + printable(text) + "\"";
}

std::string hint(std::string_view word, const std::vector<std::string_view>& known) {
    const std::string nearest = nearestWord(word, known);
    return nearest.empty() ? std::string{} : "; did you mean " + inQuotes(nearest) + "?";
}

/// Of a key that is unknown: a known one is always named.
std::string keyHint(std::string_view key, const std::vector<std::string_view>& known) {
    return "; did you mean " + inQuotes(nearestKey(key, known)) + "?";
}

bool isOrder(const Json& value) {
    return value.is_array() && !value.empty() &&
           std::all_of(value.begin(), value.end(), [](const Json& each) { return each.is_string(); });
}

std::string_view nameOf(const Json& member) {
    if (!member.is_object()) return {};
    const auto name = member.find("name");
    return name != member.end() && name->is_string() ? std::string_view(name->get_ref<const std::string&>())
                                                     : std::string_view{};
}

/// Walks one path down a form and puts the value there. It is guided by the description of the fields, so that a wrong
/// key is told from one that is only left out.
class Change {
  public:
    Change(const Steps& steps, const Json& value) : steps_(steps), value_(value) {}

    Problem in(Json& object, const ObjectFields& fields, std::size_t at) {
        const std::string& key = steps_[at].name;
        if (at == 0 && key == "name") return "name is the scenario's own; give it as the name beside its changes";
        const FieldSpec* spec = fields.find(key);
        if (spec == nullptr)
            return "unknown key " + inQuotes(key) + " in " + std::string(fields.what) +
                   keyHint(key, keysOfChanges(fields, at));
        if (isApart(*spec))
            return inQuotes(key) + " belongs to the whole file and cannot be changed from within a scenario";
        if (spec->kind == FieldKind::Object && fields.what == "offers") return offer(object, *spec, at);
        if (spec->kind == FieldKind::Object && key == "demand") return demand(object, at);
        if (isLast(at) && !isList(*spec)) return put(object, key);
        switch (spec->kind) {
            case FieldKind::Object:
                if (key == "time_shares") return "time_shares is one value, since its parts sum to 1; give the whole";
                return in(part(object, key), *spec->child, at + 1);
            case FieldKind::Objects:
                return list(part(object, key, Json::array()), spec->child, at);
            case FieldKind::Named:
                if (at + 2 == steps_.size()) return put(part(object, key), steps_[at + 1].name);
                return entry(part(object, key), *spec, at + 1);
            case FieldKind::Estimates:
                if (at + 2 == steps_.size()) return put(part(object, key), steps_[at + 1].name);
                break;
            case FieldKind::Free:
                return free(part(object, key), at + 1);
            default:
                break;
        }
        return inQuotes(key) + " is one value; the path ends there";
    }

  private:
    /// Not for changes: they are the scenario's identity, or lists of another kind.
    static bool isApart(const FieldSpec& spec) {
        return spec.key == "splitpoint" || spec.key == "scenarios" || spec.key == "currency" || spec.kind == FieldKind::Layers;
    }
    static std::vector<std::string_view> keysOfChanges(const ObjectFields& fields, std::size_t at) {
        std::vector<std::string_view> keys;
        for (const FieldSpec& spec : fields.fields) {
            if (!isApart(spec) && !(at == 0 && spec.key == "name")) keys.push_back(spec.key);
        }
        return keys;
    }
    static bool isList(const FieldSpec& spec) { return spec.kind == FieldKind::Objects; }
    [[nodiscard]] bool isLast(std::size_t at) const { return at + 1 == steps_.size(); }

    static Json& part(Json& object, const std::string& key, Json absent = Json::object()) {
        Json& found = object[key];
        if (found.is_null()) found = std::move(absent);
        return found;
    }

    Problem put(Json& object, const std::string& key) {
        if (value_.is_null()) {
            object.erase(key);
        } else {
            object[key] = value_;
        }
        return {};
    }

    Problem offer(Json& offers, const FieldSpec& spec, std::size_t at) {
        const std::string key(spec.key);
        if (isLast(at)) return put(offers, key);
        if (!offers.contains(key)) return "the parent has no such offer; give the whole offer as " + inQuotes("offers." + key);
        return in(offers[key], *spec.child, at + 1);
    }

    Problem entry(Json& named, const FieldSpec& spec, std::size_t at) {
        const std::string& name = steps_[at].name;
        if (!named.contains(name)) {
            std::vector<std::string_view> known;
            for (const auto& [key, value] : named.get_ref<const Json::object_t&>()) known.push_back(key);
            return "the parent has no " + inQuotes(name) + " there" + hint(name, known);
        }
        return in(named[name], *spec.child, at + 1);
    }

    Problem demand(Json& workload, std::size_t at) {
        static const std::array<std::string_view, 2> kParts{"curve", "layers"};
        if (isLast(at)) return "a demand is changed by its curve (demand.curve) and its layers (demand.layers)";
        const std::string& key = steps_[at + 1].name;
        Json& parts = part(workload, "demand");
        if (key == "curve" && at + 2 == steps_.size()) return put(parts, key);
        if (key == "layers") return list(part(parts, key, Json::array()), nullptr, at + 1);
        if (key == "curve") return "a curve is one value; the path ends there";
        static const std::array<std::string_view, 4> kCurves{"hourly_gpus", "csv", "scale", "week"};
        if (std::find(kCurves.begin(), kCurves.end(), key) != kCurves.end())
            return "a curve is changed as a whole: let the path end in demand.curve and the value hold " +
                   inQuotes(key);
        return "unknown key " + inQuotes(key) + " in a demand" + keyHint(key, {kParts.begin(), kParts.end()});
    }

    /// @param fields of a member; null: a layer, which has those of its kind
    Problem list(Json& members, const ObjectFields* fields, std::size_t at) {
        if (isLast(at)) {
            if (isOrder(value_)) return order(members);
            if (!value_.is_null() && !value_.is_array()) return "must be a list of names or of members, or null for none";
            members = value_.is_null() ? Json::array() : value_;
            return {};
        }
        const PathStep& step = steps_[at + 1];
        if (!step.member) return "a member is named in brackets: " + steps_[at].name + "[" + step.name + "]";
        std::vector<std::string_view> known;
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < members.size(); ++i) {
            known.push_back(nameOf(members[i]));
            if (known.back() != step.name) continue;
            if (found) return "the parent has two members of this name; rename one there first";
            found = i;
        }
        const bool whole = at + 2 == steps_.size();
        if (!found && whole && !value_.is_null()) {
            if (nameOf(value_) != step.name) return "the name in the value must be that of the path, " + inQuotes(step.name);
            members.push_back(value_);
            return {};
        }
        if (!found) return "the parent has no member " + inQuotes(step.name) + " there" + hint(step.name, known);
        if (whole) return replace(members, *found, step.name);
        if (fields == nullptr) fields = fieldsOfLayer(members[*found]);
        return fields == nullptr ? Problem("the layer's kind is not known") : in(members[*found], *fields, at + 2);
    }

    Problem replace(Json& members, std::size_t at, const std::string& name) {
        if (value_.is_null()) {
            members.erase(members.begin() + static_cast<std::ptrdiff_t>(at));
            return {};
        }
        if (nameOf(value_) != name) return "the name in the value must be that of the path, " + inQuotes(name);
        members[at] = value_;
        return {};
    }

    static const ObjectFields* fieldsOfLayer(const Json& layer) {
        const std::string kind = layer.value("kind", std::string());
        const auto known = std::find(kLayerKindNames.begin(), kLayerKindNames.end(), kind);
        if (known == kLayerKindNames.end()) return nullptr;
        return &layerFields(static_cast<LayerKind>(known - kLayerKindNames.begin()));
    }

    Problem order(Json& members) const {
        std::map<std::string_view, std::size_t> places;
        for (const Json& name : value_) {
            if (!places.emplace(name.get_ref<const std::string&>(), places.size()).second)
                return inQuotes(name.get_ref<const std::string&>()) + " stands twice in the order";
        }
        const auto placeOf = [&](const Json& member) {
            const auto found = places.find(nameOf(member));
            return found == places.end() ? places.size() : found->second;
        };
        std::stable_sort(members.begin(), members.end(),
                         [&](const Json& a, const Json& b) { return placeOf(a) < placeOf(b); });
        return {};
    }

    Problem free(Json& value, std::size_t at) {
        if (!value.is_object()) value = Json::object();
        if (isLast(at)) return put(value, steps_[at].name);
        return free(part(value, steps_[at].name), at + 1);
    }

    const Steps& steps_;
    const Json& value_;
};

/// Fields first, since they go by the parent's names; then members come and go; then lists are put in order; names last.
int turnOf(const Steps& steps) {
    const PathStep& last = steps.back();
    if (last.member) return 1;
    if (last.name == "workloads" || last.name == "extra_costs" || last.name == "layers") return 2;
    return last.name == "name" && steps.size() > 1 && steps[steps.size() - 2].member ? 3 : 0;
}

struct Ready {
    std::size_t change;
    Steps steps;
    Json value;
};

/// The sources of members that changes rename go with them.
void renameSources(Json& form, const std::vector<Ready>& made) {
    const auto provenance = form.find("provenance");
    if (provenance == form.end()) return;
    std::vector<MemberRename> renames;
    for (const auto& [place, steps, value] : made) {
        if (steps.size() != 3 || turnOf(steps) != 3 || !value.is_string()) continue;
        const std::string& list = steps[0].name;
        renames.push_back({pathOfMember(list, steps[1].name), pathOfMember(list, value.get_ref<const std::string&>())});
    }
    renameMembers(*provenance, renames);
}

/// The changes that are on, in the order in which they are made.
std::vector<Ready> inTurn(const std::vector<ScenarioChange>& changes, const std::set<std::size_t>& leftOut) {
    std::vector<Ready> ready;
    for (std::size_t c = 0; c < changes.size(); ++c) {
        if (changes[c].on && !leftOut.contains(c)) ready.push_back({c, *parsePath(changes[c].path), *parseJson(changes[c].value)});
    }
    std::stable_sort(ready.begin(), ready.end(),
                     [](const Ready& a, const Ready& b) { return turnOf(a.steps) < turnOf(b.steps); });
    return ready;
}

std::set<std::size_t> placesOf(const std::vector<ChangeFault>& faults) {
    std::set<std::size_t> places;
    for (const ChangeFault& fault : faults) places.insert(fault.change);
    return places;
}

}  // namespace

std::vector<ChangeFault> faultsIn(const std::vector<ScenarioChange>& changes) {
    std::vector<ChangeFault> faults;
    std::set<std::string_view> paths, wholes;
    for (std::size_t c = 0; c < changes.size(); ++c) {
        const auto steps = parsePath(changes[c].path);
        if (!steps) {
            faults.push_back({c, steps.error().message});
        } else if (!paths.insert(changes[c].path).second) {
            faults.push_back({c, "is changed twice; keep one of the two"});
        } else if (const auto value = parseJson(changes[c].value); !value) {
            faults.push_back({c, "its value is not JSON: " + value.error().message});
        } else if (changes[c].on && !isOrder(*value)) {
            wholes.insert(changes[c].path);
        }
    }
    const std::set<std::size_t> faulty = placesOf(faults);
    for (std::size_t c = 0; c < changes.size(); ++c) {
        const std::string_view path = changes[c].path;
        if (!changes[c].on || faulty.contains(c)) continue;
        for (std::size_t end = 1; end < path.size(); ++end) {
            if ((path[end] != '.' && path[end] != '[') || !wholes.contains(path.substr(0, end))) continue;
            faults.push_back({c, "lies in " + std::string(path.substr(0, end)) +
                                     ", which another change sets as a whole; switch one of the two off"});
            break;
        }
    }
    return faults;
}

std::optional<ChangeFault> makeChanges(Json& form, const std::vector<ScenarioChange>& changes) {
    if (const auto faults = faultsIn(changes); !faults.empty()) return faults.front();
    const auto ready = inTurn(changes, {});
    for (const auto& [place, steps, value] : ready) {
        if (auto problem = Change(steps, value).in(form, scenarioFields(), 0)) return ChangeFault{place, *problem};
    }
    renameSources(form, ready);
    return std::nullopt;
}

std::vector<ChangeFault> makeWhatFits(Json& form, const std::vector<ScenarioChange>& changes) {
    std::vector<ChangeFault> faults;
    const auto ready = inTurn(changes, placesOf(faultsIn(changes)));
    for (const auto& [place, steps, value] : ready) {
        if (auto problem = Change(steps, value).in(form, scenarioFields(), 0)) faults.push_back({place, *problem});
    }
    // In the order of the file, not in that of the turns.
    std::sort(faults.begin(), faults.end(), [](const ChangeFault& a, const ChangeFault& b) { return a.change < b.change; });
    return faults;
}

}  // namespace splitpoint::models
