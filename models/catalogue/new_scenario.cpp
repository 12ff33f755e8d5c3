#include <cassert>

#include "models/catalogue/scenario_proposal.h"

namespace splitpoint::models {

namespace {

constexpr int kDays = 7;

/// The same day seven times, weekends scaled.
WeekDemand weekOf(const std::vector<WeekPoint>& day, double weekend) {
    WeekDemand week;
    for (int d = 0; d < kDays; ++d) {
        for (const auto& point : day)
            week.points.push_back({point.hour + 24.0 * d, point.gpus * (d < 5 ? 1.0 : weekend)});
    }
    return week;
}

/// A shape that is typical of the kind, to be replaced by the user's own.
WeekDemand exampleWeek(WorkloadKind kind) {
    switch (kind) {
        case WorkloadKind::Training:
            return weekOf({{0, 24}, {8, 24}, {12, 40}, {20, 40}}, 0.6);
        case WorkloadKind::Inference:
            return weekOf({{4, 12}, {10, 34}, {15, 40}, {20, 32}}, 0.7);
        case WorkloadKind::Batch:
            return weekOf({{5, 40}, {6, 0}, {20, 0}, {21, 40}}, 1.0);
        case WorkloadKind::Experiment:
            return weekOf({{7, 4}, {10, 24}, {18, 28}, {23, 12}}, 0.4);
        case WorkloadKind::Other:
            break;
    }
    return weekOf({{6, 16}, {14, 24}, {22, 16}}, 0.8);
}

}  // namespace

Scenario newScenario(WorkloadKind kind) {
    WorkloadProposal work;
    std::string name(kindName(kind));
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    work.workload.name = name;
    work.workload.kind = kind;
    work.workload.demand = exampleWeek(kind);
    const bool canWait = kind == WorkloadKind::Batch || kind == WorkloadKind::Experiment;
    work.workload.gpusPerJob = kind == WorkloadKind::Training ? 8 : 1;
    work.workload.interruptible = canWait;
    work.workload.maxDelayHours = kind == WorkloadKind::Batch ? 8 : 0;
    work.source = "Example week for new scenarios (assumed)";
    work.license = "none needed";
    work.note = "Replace it by your own curve.";

    ScenarioProposal proposal;
    proposal.name = "New " + std::string(kindName(kind)) + " scenario";
    proposal.offers.gpu = "H100-SXM-80GB";
    proposal.offers.virtualGpus = 8;
    proposal.offers.spot = canWait;
    proposal.workloads.push_back(std::move(work));
    auto scenario = proposeScenario(proposal);
    assert(scenario && "the built-in catalogue has H100 offers; new_scenario_test checks it");
    return scenario ? std::move(*scenario) : Scenario{};
}

}  // namespace splitpoint::models
