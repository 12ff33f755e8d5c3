#pragma once

#include <span>
#include <vector>

#include "models/demand_layer.h"

namespace splitpoint::models {

/// Puts one layer on a stretch of hours, whether it is switched on or not. Values stay finite and >= 0.
///
/// Every layer but the shift is a function of the hour and of the value below; a shift is done by the caller, who reads
/// what is below from an earlier stretch (`demandBelow`).
/// @param gpus      useful GPUs below the layer, one per hour, changed in place
/// @param firstHour hour of the horizon of the first value; may be negative below a shift
/// @test  hand-worked values of every kind; properties over random stacks in tests/models/demand/layers_test.cpp
void applyLayer(std::vector<double>& gpus, int firstHour, const DemandLayer& layer);

/// Multiplies hour t by (1 + perYear)^(t/8760).
/// @param perYear fraction per year, > -1
void applyGrowth(std::vector<double>& gpus, int firstHour, double perYear);

/// Useful GPUs of the base with the first layers on it, for any stretch of hours; growth of the workload is not in it.
///
/// The base repeats from its start, also before hour 0, so that a shift brings in what would have been there.
/// @param layers    those that count, bottom first; layers that are off are passed over
/// @param firstHour first hour of the stretch
/// @param hours     length, >= 0
[[nodiscard]] std::vector<double> demandBelow(const Demand& base, std::span<const DemandLayer> layers, int firstHour,
                                              int hours);

/// Whether a layer makes one week differ from the next: growth, months, events, noise, what was drawn once, and curves
/// that are not whole weeks. The others shape the week.
[[nodiscard]] bool shapesTheYear(const DemandLayer& layer);

/// Whether a curve's own series repeats with the week: its length divides 168.
[[nodiscard]] bool isWeekly(const Demand& demand);

}  // namespace splitpoint::models
