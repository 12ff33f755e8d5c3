#pragma once

#include <vector>

#include "models/demand/stroke.h"

namespace splitpoint::models {

// The year is edited by whole days: every tool of the hours works on the means of the days, and a day follows its mean
// without losing its shape.

/// Mean useful GPUs of every day of a canvas that begins at midnight; the last day may be short.
[[nodiscard]] std::vector<double> dayMeans(const std::vector<double>& gpus);

/// An edit of the means of days, as an edit of the hours: each touched day is multiplied so that it gets its new mean;
/// one that was 0 becomes level.
/// @param days an edit of `dayMeans(gpus)`; its touched ranges are days
/// @test  means come out as wanted; hours keep their proportions; days that are not touched keep their bits
[[nodiscard]] SketchEdit onDays(std::vector<double> gpus, const SketchEdit& days);

}  // namespace splitpoint::models
