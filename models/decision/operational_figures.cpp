#include "models/decision/operational_figures.h"

#include <algorithm>
#include <cmath>

#include "models/performance/checkpoint_figures.h"
#include "models/performance/efficiency.h"

namespace splitpoint::models {

namespace {

double machinesFor(double gpus, double perMachine) {
    return perMachine > 0.0 ? std::ceil(gpus / perMachine - 1e-9) : gpus;
}

TierOperations tierOperations(const Scenario& s, const PlanResult& plan, Tier tier) {
    TierOperations figures;
    const auto& offer = s.offer(tier);
    if (!offer) return figures;
    const TierUse& use = plan.tiers[index(tier)];
    figures.peakGpus = use.peakHeldGpus;
    if (isCommitted(tier)) {
        figures.committedGpus = use.capacityGpus;
        figures.spareGpus = use.capacityGpus * offer->spareShare.typical;
        figures.machines = use.capacityGpus / offer->gpusPerNode;
    } else {
        const double step = effectiveInstanceGpus(*offer);
        figures.machines = machinesFor(use.peakHeldGpus, step);
        figures.starts = step > 0.0 ? use.riseGpus / step : use.riseGpus;
    }
    return figures;
}

/// Adds what a workload's hours on a tier are interrupted to both.
void addInterruptions(TierOperations& tierFigures, WorkloadRecovery& recovery, const Workload& workload,
                      const Offer& offer, Tier tier, const Efficiency& efficiency, double usefulGpuHours) {
    const double jobHours = usefulGpuHours / efficiency.value() / workload.gpusPerJob;
    const double interruptions = jobHours * interruptionInputs(workload, offer, tier).interruptionsPerHour;
    tierFigures.interruptions += interruptions;
    recovery.interruptions += interruptions;
}

bool uses(const OperationalFigures& figures, const PlanResult& plan, Delivery delivery) {
    return std::any_of(kTiers.begin(), kTiers.end(), [&](Tier tier) {
        return deliveryOf(tier) == delivery &&
               (figures.tiers[index(tier)].committedGpus > 0.0 || plan.tiers[index(tier)].heldGpuHours > 0.0);
    });
}

void addStaff(OperationalFigures& figures, const Scenario& s, const PlanResult& plan) {
    for (const Delivery delivery : {Delivery::BareMetal, Delivery::Virtual}) {
        double gpus = 0.0;
        for (const Tier tier : kTiers) {
            if (deliveryOf(tier) != delivery) continue;
            const double meanElastic = plan.tiers[index(tier)].rentedGpuHours / s.hours;
            gpus += isCommitted(tier) ? figures.tiers[index(tier)].committedGpus : meanElastic;
        }
        figures.staffHoursPerMonth[delivery] = s.operations.hoursPerGpuMonth[delivery].typical * gpus;
        if (uses(figures, plan, delivery))
            figures.platformUsdPerMonth[delivery] = s.operations.fixedUsdPerMonth[delivery].typical;
    }
}

}  // namespace

double OperationalFigures::interruptions() const {
    double sum = 0.0;
    for (const TierOperations& tier : tiers) sum += tier.interruptions;
    return sum;
}

double OperationalFigures::machines(Delivery delivery) const {
    double sum = 0.0;
    for (const Tier tier : kTiers) {
        if (deliveryOf(tier) == delivery) sum += tiers[index(tier)].machines;
    }
    return sum;
}

OperationalFigures operationalFigures(const Scenario& scenario, const PlanResult& plan) {
    OperationalFigures figures;
    for (const Tier tier : kTiers) figures.tiers[index(tier)] = tierOperations(scenario, plan, tier);
    const auto efficiency = efficiencyTable(scenario);
    for (std::size_t w = 0; w < scenario.workloads.size() && w < plan.workloads.size(); ++w) {
        const Workload& workload = scenario.workloads[w];
        WorkloadRecovery recovery;
        double most = 0.0;
        for (const Tier tier : kTiers) {
            const double useful = plan.workloads[w].usefulGpuHours[index(tier)];
            const auto& offer = scenario.offer(tier);
            if (!(useful > 0.0) || !offer) continue;
            addInterruptions(figures.tiers[index(tier)], recovery, workload, *offer, tier,
                             *efficiency[w].byTier[index(tier)], useful);
            if (useful <= most) continue;
            most = useful;
            const CheckpointFigures checkpoint = checkpointFigures(workload, *offer, tier);
            recovery.restartHours = checkpoint.restartHours;
            recovery.checkpointHours = checkpoint.intervalHours;
        }
        figures.workloads.push_back(recovery);
    }
    addStaff(figures, scenario, plan);
    return figures;
}

}  // namespace splitpoint::models
