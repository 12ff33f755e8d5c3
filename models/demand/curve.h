#pragma once

#include <vector>

#include "models/scenario.h"

namespace splitpoint::models {

/// Useful GPUs of a workload in every hour of the horizon (model.md 2).
///
/// The base series repeats from its start where it is shorter than the horizon and is cut where it is longer; the
/// layers that are on change it in their order; growth multiplies by (1+g)^(t/8760).
/// @param hours horizon, >= 1
/// @return one value per hour, finite, >= 0
/// @test   hand-worked week; tiling; growth of one year; a single control point
[[nodiscard]] std::vector<double> demandCurve(const Workload& workload, int hours);

/// The series before tiling, layers and growth: hourly values, csv values times scale, the 168 hours of the week, or
/// the template's shape.
[[nodiscard]] std::vector<double> baseSeries(const Demand& demand);

/// A weekly pattern sampled at whole hours: segments between points (segment.h), wrapping round the week.
/// @param points sorted by hour, distinct, 0 <= hour < 168, at least one
[[nodiscard]] std::vector<double> sampleWeek(const std::vector<WeekPoint>& points);

}  // namespace splitpoint::models
