#pragma once

#include "models/scenario.h"

namespace splitpoint::ui {

/// Mean of a demand's own series, before tiling and growth; useful GPUs.
[[nodiscard]] double meanOf(const models::Demand& demand);

/// Multiplies every value. A csv keeps its values and changes its scale.
/// @param factor >= 0
void scaleDemand(models::Demand& demand, double factor);

/// Moves the series later by whole hours, round its own length (a week's points round the week). Negative: earlier.
/// A csv becomes hourly values, since the file on disk is never changed.
void shiftDemand(models::Demand& demand, int hours);

/// Mean of a workload's demand over all hours of the horizon, as the model counts it: tiled, with its layers and
/// growth.
[[nodiscard]] double meanOf(const models::Workload& workload, int hours);

/// Multiplies or moves a workload's demand: the base curve itself where nothing is on it, else by a layer on top, so that
/// what was imported or drawn stays as it is.
void scaleDemand(models::Workload& workload, double factor);
void shiftDemand(models::Workload& workload, int hours);

}  // namespace splitpoint::ui
