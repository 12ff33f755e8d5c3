#include "models/words/unsourced_overheads.h"

#include "models/catalogue/overhead_sets.h"

namespace splitpoint::models::words {

namespace {

using IsSourced = std::function<bool(const std::string& path)>;

bool isUnsourcedSet(const std::string& name, const OverheadSet& set, const IsSourced& isSourced) {
    const std::string path = "delivery." + name;
    const auto known = [&name] { return recommendedOverheads(builtInCatalogue(), name).value_or(OverheadSet{}); };
    for (std::size_t c = 0; c < kComponentCount; ++c) {
        if (set.slowdown[c] == Estimate(1.0) || isSourced(path + ".slowdown." + std::string(kComponentNames[c])))
            continue;
        if (set.slowdown[c] != known().slowdown[c]) return true;
    }
    if (set.disturbance.probability == Estimate(0.0)) return false;
    const bool sourced = isSourced(path + ".disturbance.probability") && isSourced(path + ".disturbance.slowdown");
    return !sourced && set.disturbance != known().disturbance;
}

}  // namespace

bool hasUnsourcedOverheads(const Scenario& scenario, const IsSourced& isSourced) {
    for (const Tier tier : kTiers) {
        if (!scenario.offer(tier)) continue;
        const std::string name = effectiveOverheadSet(*scenario.offer(tier), tier);
        const auto set = scenario.delivery.find(name);
        if (set != scenario.delivery.end() && isUnsourcedSet(name, set->second, isSourced)) return true;
        for (const Workload& workload : scenario.workloads) {
            const std::string path = "workloads[" + workload.name + "].measured_slowdown." + name;
            if (workload.measuredSlowdown.contains(name) && !isSourced(path)) return true;
        }
    }
    return false;
}

bool hasNoOverheads(const Scenario& scenario) {
    for (const Tier tier : kTiers) {
        if (!scenario.offer(tier)) continue;
        const std::string name = effectiveOverheadSet(*scenario.offer(tier), tier);
        const auto set = scenario.delivery.find(name);
        if (set != scenario.delivery.end()) {
            if (set->second.slowdown != OverheadSet{}.slowdown) return false;
            if (set->second.disturbance.probability != Estimate(0.0)) return false;
        }
        for (const Workload& workload : scenario.workloads) {
            if (workload.measuredSlowdown.contains(name)) return false;
        }
    }
    return true;
}

}  // namespace splitpoint::models::words
