#include "models/files/consistency.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "models/files/calendar.h"
#include "models/files/demand_checks.h"
#include "models/files/scenario_fields.h"

namespace splitpoint::models {

namespace {

constexpr double kShareTolerance = 1e-6;  // model.md 3

std::string quoted(std::string_view text) {
    return "\"" + printable(text) + "\"";
}

std::vector<std::string_view> setNames(const Scenario& scenario) {
    std::vector<std::string_view> names;
    for (const auto& [name, set] : scenario.delivery) names.push_back(name);
    return names;
}

std::string hint(std::string_view word, const std::vector<std::string_view>& known) {
    const std::string nearest = nearestWord(word, known);
    return nearest.empty() ? std::string{} : "; did you mean " + quoted(nearest) + "?";
}

void checkHeader(const Scenario& scenario, Faults& faults) {
    if (scenario.currency != "USD") {
        faults.addUnlessKnown(
            "currency",
            quoted(scenario.currency) + " is not allowed; leave it out or write \"USD\": prices are in usd_ fields");
    }
    if (!scenario.start.empty() && !isDate(scenario.start)) {
        faults.addUnlessKnown("horizon.start", quoted(scenario.start) + " is not a date; write YYYY-MM-DD");
    }
}

void checkShares(const Workload& workload, const std::string& path, Faults& faults) {
    double sum = 0;
    for (const auto& share : workload.timeShares) sum += share.typical;
    if (!(std::abs(sum - 1) <= kShareTolerance)) {
        faults.addUnlessKnown(joinPath(path, "time_shares"), "shares sum to " + shortNumber(sum) + "; must sum to 1");
    }
    const bool connects = workload.timeShares[index(Component::Interconnect)].high > 0 ||
                          workload.timeShares[index(Component::InterconnectInternode)].high > 0;
    if (connects && effectiveTimeSharesGpus(workload) == 1) {
        const std::string_view source = workload.timeSharesGpus ? "1" : "gpus_per_job, 1";
        faults.addUnlessKnown(joinPath(path, "time_shares_gpus"),
                              std::string(source) +
                                  " is not allowed beside an interconnect share above 0: one GPU talks to no other; "
                                  "must be the GPUs the shares were measured with, 2 to 1000000");
    }
}

void checkMeasured(const Scenario& scenario, const Workload& workload, const std::string& path, Faults& faults) {
    auto known = setNames(scenario);
    known.insert(known.end(), kStandardOverheadSets.begin(), kStandardOverheadSets.end());
    for (const auto& [set, value] : workload.measuredSlowdown) {
        if (std::find(known.begin(), known.end(), set) != known.end()) continue;
        faults.addUnlessKnown(
            joinPath(joinPath(path, "measured_slowdown"), set),
            "no overhead set of this name" + hint(set, known) + "; must be a set in delivery or a standard one");
    }
}

/// Ranges around the curve as drawn: the drawn curve is what is typical.
void checkAroundOne(const Estimate& value, std::string_view key, const std::string& path, Faults& faults) {
    if (value.typical == 1.0) return;
    faults.addUnlessKnown(joinPath(path, key), "typical is " + shortNumber(value.typical) +
                                                   "; must be 1, the curve as it is given: change the curve instead");
}

void checkWorkloads(const Scenario& scenario, Faults& faults) {
    if (scenario.workloads.empty()) faults.addUnlessKnown("workloads", "none given; at least one is required");
    std::map<std::string_view, std::size_t> seen;
    for (std::size_t i = 0; i < scenario.workloads.size(); ++i) {
        const Workload& workload = scenario.workloads[i];
        const std::string path = joinPath("workloads", i);
        const auto [first, isNew] = seen.emplace(workload.name, i);
        if (!isNew && !workload.name.empty()) {
            faults.addUnlessKnown(joinPath(path, "name"), quoted(workload.name) + " is the name of workloads[" +
                                                              std::to_string(first->second) +
                                                              "] too; names must be distinct");
        }
        checkLayeredCurve(workload, scenario.hours, joinPath(path, "demand"), faults);
        checkAroundOne(workload.demandLevel, "demand_level", path, faults);
        checkAroundOne(workload.demandPeakedness, "demand_peakedness", path, faults);
        checkShares(workload, path, faults);
        checkMeasured(scenario, workload, path, faults);
    }
}

void checkOverheadSet(const Scenario& scenario, const Offer& offer, Tier tier, Faults& faults) {
    const std::string set = effectiveOverheadSet(offer, tier);
    if (scenario.delivery.contains(set)) return;
    const std::string path = joinPath("offers", kTierNames[index(tier)]);
    if (offer.overheads) {
        const std::string meant = hint(set, setNames(scenario));
        faults.addUnlessKnown(joinPath(path, "overheads"),
                              quoted(set) + " is not a set in delivery" +
                                  (meant.empty() ? "; add it there, or choose another set for this offer" : meant));
    } else {
        faults.addUnlessKnown(joinPath("delivery", set), "missing; required: the overhead set that " + path + " uses");
    }
}

void checkOffers(const Scenario& scenario, Faults& faults) {
    if (!scenario.offer(Tier::BareMetal) && !scenario.offer(Tier::Reserved) && !scenario.offer(Tier::OnDemand)) {
        faults.addUnlessKnown("offers",
                              "none to run on; at least one of bare_metal, reserved_virtual, on_demand is required "
                              "(spot is used only beside on_demand)");
    }
    const std::string reference = effectiveReferenceGpu(scenario);
    for (const Tier tier : kTiers) {
        const auto& offer = scenario.offer(tier);
        if (!offer) continue;
        checkOverheadSet(scenario, *offer, tier, faults);
        if (offer->gpu == reference || offer->relativeSpeed || offer->gpu.empty() || reference.empty()) continue;
        faults.addUnlessKnown(joinPath(joinPath("offers", kTierNames[index(tier)]), "relative_speed"),
                              "missing; required: the GPU is " + quoted(offer->gpu) +
                                  " and useful GPUs are counted in " + quoted(reference) + ", " +
                                  offerFields(tier).at("relative_speed").range());
    }
}

}  // namespace

void checkConsistency(const Scenario& scenario, Faults& faults) {
    checkHeader(scenario, faults);
    checkWorkloads(scenario, faults);
    checkOffers(scenario, faults);
}

}  // namespace splitpoint::models
