#pragma once

#include "models/uncertainty/simulation.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::ui::test {

/// Small and quick, with unknowns of every kind that act: prices, growth, a slowdown, and one that changes no cost.
inline models::Scenario uncertainScenario() {
    auto s = models::test::twoOffers({models::test::computing("w", models::test::day(60, 12, 20))}, 960);
    s.offer(models::Tier::OnDemand)->usdPerGpuHour = {2.0, 3.0, 4.2};
    s.offer(models::Tier::BareMetal)->usdPerGpuHour = {1.8, 2.0, 2.6};
    s.offer(models::Tier::BareMetal)->provisioningHours = {1.0, 24.0, 240.0};
    s.workloads[0].growthPerYear = {-0.2, 0.1, 0.9};
    s.workloads[0].measuredSlowdown["virtual"] = models::Estimate(1.0, 1.08, 1.4);
    s.operations.hourlyWageUsd = 80.0;
    s.calibration = models::CalibrationCost{0.5, 0.1};
    return s;
}

/// @param draws  256: without details
inline models::Simulation simulated(const models::Scenario& scenario = uncertainScenario(), bool details = true) {
    models::SimulationSettings settings;
    settings.draws = details ? 1024 : models::kLeastDraws;
    settings.details = details;
    return *models::simulate(scenario, settings);
}

}  // namespace splitpoint::ui::test
