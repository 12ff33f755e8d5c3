#pragma once

#include "models/catalogue/catalogue.h"
#include "models/files/scenario_file.h"
#include "models/scenario.h"

namespace splitpoint::ui::test {

/// Small and quick, yet with every kind of part: four offers, three workloads with the three kinds of demand, extra costs.
inline models::Scenario fullScenario() {
    models::Scenario scenario = models::newScenario(models::WorkloadKind::Batch);
    scenario.hours = 336;
    models::Workload service = models::newScenario(models::WorkloadKind::Inference).workloads.front();
    service.demand = models::HourlyDemand{{8, 12, 16, 12}};
    scenario.workloads.push_back(service);
    models::Workload training = models::newScenario(models::WorkloadKind::Training).workloads.front();
    training.measuredSlowdown["virtual"] = models::Estimate(1.01, 1.02, 1.05);
    scenario.workloads.push_back(training);
    if (!scenario.offer(models::Tier::Reserved)) {
        models::Offer reserved = *scenario.offer(models::Tier::OnDemand);
        reserved.name = "Reserved quote";
        reserved.usdPerGpuHour = models::Estimate(2.1, 2.4, 2.9);
        reserved.termHours = 8760;
        reserved.instanceGpus.reset();
        reserved.bootHours = 0.0;
        reserved.scaleDownHours = 0.0;
        scenario.offer(models::Tier::Reserved) = reserved;
    }
    if (!scenario.offer(models::Tier::Spot)) {
        models::Offer spot = *scenario.offer(models::Tier::OnDemand);
        spot.name = "Spot quote";
        spot.usdPerGpuHour = 1.2;
        spot.reclaimsPerHour = 0.02;
        spot.availability = 0.8;
        scenario.offer(models::Tier::Spot) = spot;
    }
    scenario.extraCosts.push_back({"storage", models::Delivery::Virtual, 250.0, 0.01});
    scenario.currentSpend = models::CurrentSpend{"the cluster of 2023", 61'000.0, 21'000.0};
    return scenario;
}

}  // namespace splitpoint::ui::test
