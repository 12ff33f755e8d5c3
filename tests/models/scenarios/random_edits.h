#pragma once

#include <algorithm>
#include <array>

#include "models/scenarios/named_provenance.h"
#include "tests/models/files/scenario_filler.h"

namespace splitpoint::tests {

/// What is lost on purpose: the order of keys in the free-form provenance.
inline models::Scenario withSortedSources(models::Scenario scenario) {
    scenario.provenanceJson = models::provenanceOf(models::namedProvenance(scenario), scenario);
    return scenario;
}

inline std::size_t below(std::size_t count) {
    return *rc::gen::inRange<std::size_t>(0, std::max<std::size_t>(1, count));
}

/// One random edit of the kinds that people make, of any part of a scenario; new parts are taken from the donor.
inline void editAnything(models::Scenario& s, int number, const models::Scenario& donor) {
    using namespace models;
    auto& workload = s.workloads[below(s.workloads.size())];
    switch (*rc::gen::inRange(0, 18)) {
        case 0: s.offers[below(kTierCount)].reset(); break;
        case 1: for (const std::size_t tier : {below(kTierCount), std::size_t{0}}) s.offers[tier] = donor.offers[tier]; break;
        case 2: if (s.offers[0]) s.offers[0]->usdPerGpuHour = Estimate(1.5 + number); break;
        case 3: if (s.offers[2]) s.offers[2]->bootHours = {0.1, 0.2, 0.5}; break;
        case 4: if (s.workloads.size() > 1) s.workloads.erase(s.workloads.begin() + static_cast<std::ptrdiff_t>(below(s.workloads.size()))); break;
        case 5: {
            Workload added = donor.workloads.front();
            added.name = "added " + std::to_string(number);
            s.workloads.insert(s.workloads.begin() + static_cast<std::ptrdiff_t>(below(s.workloads.size() + 1)), added);
            break;
        }
        case 6: workload.name = "renamed [" + std::to_string(number) + "]"; break;
        case 7: std::rotate(s.workloads.begin(), s.workloads.begin() + static_cast<std::ptrdiff_t>(below(s.workloads.size())), s.workloads.end()); break;
        case 8: workload.demand = donor.workloads.front().demand; break;
        case 9: workload.demandLayers = donor.workloads.front().demandLayers; break;
        case 10: workload.demandLayers.push_back({"layer " + std::to_string(number), *rc::gen::arbitrary<bool>(), ScaleLayer{0.5}}); break;
        case 11: if (!workload.demandLayers.empty()) workload.demandLayers[below(workload.demandLayers.size())].on = false; break;
        case 12: workload.timeShares = donor.workloads.front().timeShares; workload.growthPerYear = {0.0, 0.1, 0.2}; break;
        case 13: workload.measuredSlowdown["vgpu"] = Estimate(1.25); workload.headroom.reset(); break;
        case 14: s.delivery["a.new [set]"].disturbance.probability = 0.25; s.delivery["virtual"].slowdown[2] = {1, 1.1, 1.2}; break;
        case 15: s.extraCosts.push_back({*rc::gen::element<std::string>("egress", "support", ""), Delivery::Virtual, 5.0, 0.0}); break;
        case 16: s.operations.hourlyWageUsd = Estimate(10.0 + number); s.hours = 24 + number; break;
        default:
            s.provenanceJson = *rc::gen::element<std::string>(
                "", R"({"z":1,"values":{"workloads[0].overlap":{"source":"x"},"offers.spot.gpu":{"source":"y","n":1}}})",
                R"({"values":{"workloads[1].overlap":{"source":"z"}},"a":{}})");
    }
}

}  // namespace splitpoint::tests
