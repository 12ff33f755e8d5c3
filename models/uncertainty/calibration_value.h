#pragma once

#include <string_view>

#include "models/uncertainty/future_pool.h"
#include "models/uncertainty/knowledge_value.h"

namespace splitpoint::models {

/// Standard error of ln(slowdown) that calibrating k machines of each delivery leaves (calibration.md 4.1 and 4.5):
/// sqrt((tau_metal^2 + tau_vm^2) (1 + 1/R) / k), R = 5 rounds (quick) or 12 (full).
///
/// tau is `defaultReproducibility` of the component: how far sittings differ beyond their rounds. Before anything was
/// measured the rounds' own spread is not known; it is taken to be as large as tau.
/// @param component  of an input: a component's name, or "job"
/// @test  by hand
[[nodiscard]] double measurementError(std::string_view component, bool full, int machines);

/// Whether a calibration on one machine of each delivery measures it: everything but network and inter-node links.
[[nodiscard]] bool isMeasured(std::string_view component);

/// What calibrating is worth and costs. False if stopped.
/// @param inputs  which of them are idle is known
/// @param most    EVPI
/// @test  EVSI <= EVPPI <= EVPI; more machines are worth at least as much; nothing to calibrate; no cost given
bool valueCalibrating(FuturePool& pool, const Choices& choices, const Scenario& scenario,
                      const std::vector<InputInfluence>& inputs, double most, CalibrationValue& value,
                      const std::stop_token& stop);

}  // namespace splitpoint::models
