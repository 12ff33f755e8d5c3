#pragma once

#include "models/demand/stroke.h"

namespace splitpoint::models {

/// Patterns that are put on the canvas with one drag.
enum class Stamp { OfficeDay, NightlyBatch, TrainingBurst, FlatService, WeekendDip, QuarterEnd };
inline constexpr std::size_t kStampCount = 6;

/// Hours a stamp takes.
[[nodiscard]] int stampHours(Stamp stamp);

/// Its shape, one value per hour of `stampHours`: 0 to 1; of the weekend dip what is left, as a share, at full
/// amplitude.
[[nodiscard]] std::vector<double> stampShape(Stamp stamp);

/// Adds a stamp to the canvas from an hour on; hours off the canvas are left out.
/// @param amplitude useful GPUs at the shape's peak; below 0 takes away, never below none. For the weekend dip the
/// share
///                  that is taken off, 0 to 1: it lowers what is there and does not depend on how high that is
/// @test peak equals amplitude over an empty canvas; cut at the end; the dip multiplies
[[nodiscard]] SketchEdit stamped(std::vector<double> gpus, Stamp stamp, int atHour, double amplitude);

}  // namespace splitpoint::models
