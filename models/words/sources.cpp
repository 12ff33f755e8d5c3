#include "models/words/sources.h"

#include <algorithm>
#include <initializer_list>

#include <nlohmann/json.hpp>

namespace splitpoint::models::words {

namespace {

using Json = nlohmann::json;

std::string textOf(const Json& object, std::string_view key) {
    const auto found = object.is_object() ? object.find(std::string(key)) : object.end();
    if (found == object.end()) return {};
    if (found->is_string()) return found->get<std::string>();
    return found->is_number() ? found->dump() : std::string();
}

Source entryOf(const std::string& path, const Json& value) {
    Source entry;
    entry.path = path;
    if (value.is_string()) {
        entry.source = value.get<std::string>();
        return entry;
    }
    entry.source = textOf(value, "source");
    entry.quality = textOf(value, "quality");
    entry.date = textOf(value, "as_of");
    if (entry.date.empty()) entry.date = textOf(value, "date");
    entry.unit = textOf(value, "unit");
    entry.note = textOf(value, "note");
    return entry;
}

const Json& member(const Json& root, const char* key) {
    static const Json kNothing = Json::object();
    const auto found = root.is_object() ? root.find(key) : root.end();
    return found != root.end() && found->is_object() ? *found : kNothing;
}

bool isOverhead(std::string_view path) {
    return path.starts_with("delivery.") || path.find(".measured_slowdown") != std::string_view::npos;
}

std::string pathOf(Tier tier) { return "offers." + std::string(kTierNames[index(tier)]); }

}  // namespace

Sources::Sources(std::string_view provenanceJson) {
    const Json root = Json::parse(provenanceJson, nullptr, false);
    if (!root.is_object()) return;
    for (const auto& [key, value] : root.items()) {
        if (value.is_string()) sentences_[key] = value.get<std::string>();
    }
    for (const auto& [key, value] : member(root, "offers").items()) {
        if (value.is_object()) entries_["offers." + key] = entryOf("offers." + key, value);
    }
    for (const auto& [path, value] : member(root, "values").items()) {
        if (value.is_object() || value.is_string()) entries_[path] = entryOf(path, value);
    }
    for (const auto& [workload, value] : member(root, "demand").items()) {
        demand_.push_back({workload, textOf(value, "source"), textOf(value, "license"), textOf(value, "note")});
    }
}

std::string Sources::sentence(std::string_view key) const {
    const auto found = sentences_.find(key);
    return found == sentences_.end() ? std::string() : found->second;
}

std::optional<Source> Sources::of(std::string_view path) const {
    while (!path.empty()) {
        if (const auto found = entries_.find(path); found != entries_.end()) return found->second;
        const std::size_t cut = path.find_last_of(".[");
        path = cut == std::string_view::npos ? std::string_view() : path.substr(0, cut);
    }
    return std::nullopt;
}

std::optional<Source> Sources::price(Tier tier) const {
    auto entry = of(pathOf(tier) + ".usd_per_gpu_hour");
    if (!entry || entry->quality == "typed" || !entry->date.empty()) return entry;
    const auto row = entries_.find(pathOf(tier));
    if (row != entries_.end()) entry->date = row->second.date;
    return entry;
}

std::optional<std::string> Sources::oldestPrice(const Scenario& scenario) const {
    std::optional<std::string> oldest;
    for (const Tier tier : kTiers) {
        if (!scenario.offer(tier)) continue;
        const auto entry = price(tier);
        if (!entry || entry->date.empty() || entry->quality == "typed") continue;
        if (!oldest || entry->date < *oldest) oldest = entry->date;
    }
    return oldest;
}

bool Sources::hasExampleOverheads() const {
    return std::any_of(entries_.begin(), entries_.end(),
                       [](const auto& entry) { return isOverhead(entry.first) && entry.second.isExample(); });
}

std::string Sources::exampleSentence() const {
    if (isSample()) return "A sample scenario of Splitpoint: not your prices and not your demand.";
    return hasExampleOverheads() ? "The overheads come from a recorded example, not from your machines."
                                 : std::string();
}

std::string Sources::overheadWords() const {
    if (hasExampleOverheads()) return "overheads from example data";
    bool typed = false;
    bool measured = false;
    bool unvalidated = false;
    for (const auto& [path, entry] : entries_) {
        if (!isOverhead(path)) continue;
        if (entry.quality == "calibrated") {
            measured = true;
            unvalidated = unvalidated || entry.source.find(kNeverValidated) != std::string::npos;
        }
        typed = typed || entry.quality == "typed";
    }
    if (unvalidated) return "overheads measured here, " + std::string(kNeverValidated);
    if (measured) return "overheads measured here";
    return typed ? "overheads typed by you, not calibrated" : "overheads built-in, not calibrated";
}

}  // namespace splitpoint::models::words
