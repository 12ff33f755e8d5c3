#include "models/catalogue/overhead_sets.h"

namespace splitpoint::models {

std::string_view presetOfSet(std::string_view set) {
    return set == "virtual" || set == "virtual_shared_host" ? std::string_view("vm_tuned") : set;
}

std::string_view hostOfSet(std::string_view set) {
    if (set == "bare_metal") return "bare_metal";
    return set == "virtual_shared_host" || set == "container" ? "shared_host" : "whole_host";
}

std::optional<OverheadSet> recommendedOverheads(const Catalogue& catalogue, std::string_view set) {
    const auto* preset = catalogue.overheadPreset(presetOfSet(set));
    const auto* host = catalogue.disturbancePreset(hostOfSet(set));
    if (!preset || !host) return std::nullopt;
    auto overheads = preset->set;
    overheads.disturbance = host->disturbance;
    return overheads;
}

void addMissingOverheadSets(Scenario& scenario, const Catalogue& catalogue) {
    for (const Tier tier : kTiers) {
        const auto& offer = scenario.offer(tier);
        if (!offer) continue;
        const auto name = effectiveOverheadSet(*offer, tier);
        if (scenario.delivery.contains(name)) continue;
        if (auto set = recommendedOverheads(catalogue, name)) scenario.delivery.emplace(name, *set);
    }
}

}  // namespace splitpoint::models
