#pragma once

#include <span>
#include <vector>

#include "models/demand/drawn.h"

namespace splitpoint::models {

/// A curve on screen while it is edited: useful GPUs of consecutive hours, and the hours an edit has touched.
/// Tools take one and give one back; what they do not touch keeps its bits.
struct SketchEdit {
    std::vector<double> gpus;
    std::vector<HourRange> touched;  ///< indices into `gpus`, sorted, apart
};

/// A freehand stroke as a function of time: x never goes backwards. Where the pen went back, the newest position
/// replaces what it passed over, so that correcting a stroke without lifting the pen works.
/// @param path positions in the order they were drawn; hours as on the canvas, GPUs >= 0 (below 0 counts as 0)
/// @return sorted by hour, distinct
/// @test a straight stroke; back and forth; a vertical stroke keeps its last value
[[nodiscard]] std::vector<WeekPoint> asFunctionOfTime(std::span<const WeekPoint> path);

/// A function of time on the hour grid: every whole hour from the first position to the last, straight between
/// positions. A stroke shorter than an hour gives the hour it lies in. Values are those in force in the hour, so
/// positions are read at its middle.
/// @param hours  length of the canvas; hours outside are left out
/// @return what to put where; empty if the stroke lies outside
struct GridStroke {
    HourRange range;
    std::vector<double> gpus;
};
[[nodiscard]] GridStroke onHourGrid(std::span<const WeekPoint> stroke, int hours);

/// As few control points as keep a curve within a tolerance of every point left out (Douglas and Peucker 1973, with
/// vertical distance, since the curve is a function of time). First and last point stay.
///
/// Straight segments do not know of each other, so each is split where it is farthest off. A smooth one changes with
/// its neighbors: there every segment that is off is split and the whole is looked at again, until none is.
/// @param tolerance useful GPUs, >= 0
/// @param shape     of the segments that are made
/// @test distance of every point for every shape; nothing left to drop on a straight line; 0 drops only points exactly
///       on the line
[[nodiscard]] std::vector<WeekPoint> thinned(std::span<const WeekPoint> points, double tolerance,
                                             SegmentShape shape = SegmentShape::Linear);

/// The pencil: a stroke replaces what it was drawn over.
[[nodiscard]] SketchEdit drawStroke(std::vector<double> gpus, std::span<const WeekPoint> path);

}  // namespace splitpoint::models
