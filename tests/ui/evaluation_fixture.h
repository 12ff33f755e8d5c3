#pragma once

#include <cmath>
#include <vector>

#include "models/evaluate.h"
#include "models/evaluation.h"
#include "models/scenario.h"

/// Hand-made results for view-model tests: small round numbers, sums that can be checked by eye.
namespace splitpoint::ui::fixture {

inline models::PlanResult plan(models::PlanKind kind, bool feasible, int nodes, double useful,
                               const models::DollarParts& dollars) {
    models::PlanResult p;
    p.plan = kind;
    p.feasible = feasible;
    if (!feasible) p.reasons = {"workload Training may only use bare metal, which this plan has none of."};
    p.nodes.bareMetal = nodes;
    p.usefulGpuHours = useful;
    p.dollars = dollars;
    p.totalCostUsd = dollars.total();
    p.cost.commitment = dollars.total() - dollars.operations - dollars.setup;
    p.cost.operations = dollars.operations;
    p.cost.setup = dollars.setup;
    p.usdPerUsefulGpuHour = useful > 0 ? std::optional<double>(dollars.total() / useful) : std::nullopt;
    p.relativePerformance = 0.97;
    p.badHourStepTime = 1.28;
    p.typicalStepTime = 1.02;
    if (nodes > 0) p.utilization = 0.62;
    return p;
}

/// Bare metal 3.00, virtual 3.20 (infeasible), hybrid 2.50 USD per useful GPU-hour over 100,000 useful GPU-hours.
inline models::Evaluation evaluation() {
    models::Evaluation e;
    e.usefulGpuHoursDemanded = 100'000;
    models::DollarParts bare, virt, hybrid;
    bare.useful = 180'000, bare.idle = 100'000, bare.operations = 15'000, bare.setup = 5'000;
    virt.useful = 280'000, virt.overhead = 25'000, virt.elasticWaste = 17'000, virt.disturbance = -2'000;
    hybrid.useful = 200'000, hybrid.overhead = 10'000, hybrid.idle = 25'000, hybrid.operations = 15'000;
    e.plans = {plan(models::PlanKind::BareMetal, true, 8, 100'000, bare),
               plan(models::PlanKind::Virtual, false, 0, 100'000, virt),
               plan(models::PlanKind::Hybrid, true, 4, 100'000, hybrid)};
    e.plans[1].unservedGpuHours = 1'000;
    for (int n = 0; n <= 8; ++n) e.hybridSweep.push_back({{n, 0}, 250'000.0 + 12'000.0 * (n - 4) * (n - 4), n >= 2});
    e.recommendation.plan = models::PlanKind::Hybrid;
    e.recommendation.utilizationInUse = 0.54;
    return e;
}

inline models::Scenario scenario() {
    models::Scenario s;
    s.name = "Fixture";
    s.start = "2026-01-01";
    models::Workload w;
    w.name = "Chat";
    s.workloads.push_back(w);
    models::Offer bare, rented;
    bare.gpusPerNode = rented.gpusPerNode = 8;
    bare.usdPerGpuHour = 2.0;
    rented.usdPerGpuHour = 3.0;
    s.offer(models::Tier::BareMetal) = bare;
    s.offer(models::Tier::OnDemand) = rented;
    return s;
}

/// A day and night curve with noise of a fixed pattern; the first `capacity` useful GPUs on bare metal, the rest on
/// demand, and above `most` unserved.
inline models::HourlyService service(int hours, double capacity, double most) {
    models::HourlyService s;
    for (auto& tier : s.usefulGpus) tier.assign(static_cast<std::size_t>(hours), 0.0);
    for (auto& tier : s.heldGpus) tier.assign(static_cast<std::size_t>(hours), 0.0);
    s.unservedGpus.assign(static_cast<std::size_t>(hours), 0.0);
    for (int t = 0; t < hours; ++t) {
        const double day = 30.0 + 18.0 * std::sin((t % 24 - 8) * 3.14159265 / 12.0) - (t / 24 % 7 >= 5 ? 12.0 : 0.0);
        const double demand = day + 6.0 * std::sin(t * 12.9898) * std::sin(t * 78.233) + 6.0 * std::sin(t * 0.00072);
        const auto at = static_cast<std::size_t>(t);
        s.demandGpus.push_back(demand);
        s.usefulGpus[models::index(models::Tier::BareMetal)][at] = std::min(demand, capacity);
        s.usefulGpus[models::index(models::Tier::OnDemand)][at] =
            std::min(std::max(0.0, demand - capacity), most - capacity);
        s.unservedGpus[at] = std::max(0.0, demand - most);
        s.heldGpus[models::index(models::Tier::BareMetal)][at] = std::min(demand, capacity) * 1.05;
    }
    return s;
}

}  // namespace splitpoint::ui::fixture
