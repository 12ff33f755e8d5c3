#pragma once

#include <vector>

#include "models/demand.h"

namespace splitpoint::models {

/// A template's shape hour by hour, 0 to 1, 1 in its busiest hour; hour 0 is a Monday's first hour. 168 values, the
/// end of the quarter 8,760 (office weeks that rise over the last two weeks of every 2,190 h).
///
/// The shapes are assumed, drawn after what operators describe, and part of the file format: a file that names one
/// gives the same curve for ever. Anyone with a record of their own should import it instead.
/// @test in range, peak of exactly 1, day and night and weekend where the name says so
[[nodiscard]] const std::vector<double>& templateShape(DemandTemplate shape);

}  // namespace splitpoint::models
