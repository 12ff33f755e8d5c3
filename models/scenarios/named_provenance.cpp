#include "models/scenarios/named_provenance.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string_view>

#include "models/scenarios/change_path.h"

namespace splitpoint::models {

namespace {

constexpr std::string_view kValues = "values";
/// Before keys that are no place of a member but look like one, or like this mark.
constexpr std::string_view kLiteral = "=";

using Names = std::vector<std::string>;

Names workloadNames(const Scenario& scenario) {
    Names names;
    for (const auto& workload : scenario.workloads) names.push_back(workload.name);
    return names;
}

Names extraCostNames(const Scenario& scenario) {
    Names names;
    for (const auto& cost : scenario.extraCosts) names.push_back(cost.name);
    return names;
}

bool areDistinct(Names names) {
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) == names.end() &&
           (names.empty() || !names.front().empty());
}

struct List {
    std::string_view key;
    Names names;
};

/// Lists whose members can be told apart by name.
std::vector<List> listsOf(const Scenario& scenario) {
    std::vector<List> lists;
    for (List list : {List{"workloads", workloadNames(scenario)}, List{"extra_costs", extraCostNames(scenario)}}) {
        if (areDistinct(list.names)) lists.push_back(std::move(list));
    }
    return lists;
}

/// "[2].headroom" -> 2, and what follows the bracket.
std::optional<std::pair<std::size_t, std::string_view>> placeIn(std::string_view rest) {
    std::size_t place = 0;
    const char* const end = rest.data() + rest.size();
    const auto [after, failure] = std::from_chars(rest.data() + 1, end, place);
    if (failure != std::errc{} || after == end || *after != ']') return std::nullopt;
    const auto length = static_cast<std::size_t>(after - rest.data()) + 1;
    // "[02]" is not how a place is written.
    if (std::to_string(place).size() != length - 2) return std::nullopt;
    return std::pair{place, rest.substr(length)};
}

std::string namedKey(const std::string& key, const std::vector<List>& lists) {
    for (const auto& [list, names] : lists) {
        if (!key.starts_with(std::string(list) + "[")) continue;
        const auto place = placeIn(std::string_view(key).substr(list.size()));
        if (place && place->first < names.size())
            return pathOfMember(list, names[place->first]) + std::string(place->second);
        return std::string(kLiteral) + key;
    }
    return key.starts_with(kLiteral) ? std::string(kLiteral) + key : key;
}

std::string placedKey(const std::string& key, const std::vector<List>& lists) {
    if (key.starts_with(kLiteral)) return key.substr(kLiteral.size());
    for (const auto& [list, names] : lists) {
        if (!key.starts_with(std::string(list) + "[")) continue;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string named = pathOfMember(list, names[i]);
            if (liesWithin(key, named))
                return std::string(list) + "[" + std::to_string(i) + "]" + key.substr(named.size());
        }
    }
    return key;
}

template <class Rename>
void renameValues(Json& root, Rename rename) {
    if (!root.is_object()) return;
    const auto values = root.find(kValues);
    if (values == root.end() || !values->is_object()) return;
    std::map<std::string, Json> renamed;
    for (auto& [key, value] : values->items()) renamed.insert_or_assign(rename(key), std::move(value));
    Json object = Json::object();
    for (auto& [key, value] : renamed) object.get_ref<Json::object_t&>().emplace_back(key, std::move(value));
    *values = std::move(object);
}

void sortKeys(Json& value) {
    for (Json& part : value) {
        if (part.is_structured()) sortKeys(part);
    }
    if (!value.is_object()) return;
    auto& members = value.get_ref<Json::object_t&>();
    std::vector<std::pair<std::string, Json>> sorted;
    for (auto& [key, part] : members) {
        if (!part.is_null()) sorted.emplace_back(key, std::move(part));  // an entry that is null is none
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Json ordered = Json::object();
    for (auto& [key, part] : sorted) ordered.get_ref<Json::object_t&>().emplace_back(key, std::move(part));
    value = std::move(ordered);
}

}  // namespace

Json namedProvenance(const Scenario& scenario) {
    if (scenario.provenanceJson.empty()) return {};
    auto parsed = parseJson(scenario.provenanceJson);
    if (!parsed) return {};
    renameValues(*parsed, [lists = listsOf(scenario)](const std::string& key) { return namedKey(key, lists); });
    if (parsed->is_structured()) sortKeys(*parsed);
    return std::move(*parsed);
}

void renameMembers(Json& named, const std::vector<MemberRename>& renames) {
    if (renames.empty()) return;
    renameValues(named, [&](const std::string& key) {
        const auto rename = std::find_if(renames.begin(), renames.end(),
                                         [&](const MemberRename& each) { return liesWithin(key, each.from); });
        return rename == renames.end() ? key : rename->to + key.substr(rename->from.size());
    });
}

std::string provenanceOf(Json named, const Scenario& scenario) {
    if (named.is_null()) return {};
    renameValues(named, [lists = listsOf(scenario)](const std::string& key) { return placedKey(key, lists); });
    if (named.is_structured()) sortKeys(named);
    return compactJson(named);
}

}  // namespace splitpoint::models
