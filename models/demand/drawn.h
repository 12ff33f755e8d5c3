#pragma once

#include <optional>
#include <span>
#include <vector>

#include "models/demand_layer.h"

namespace splitpoint::models {

/// Useful GPUs drawn for an hour, or nothing where no line covers it.
using DrawnValue = std::optional<double>;

/// What spans say hour by hour: segments between control points (segment.h), from a span's first point to its last.
/// A span whose points are all between two hours covers none.
/// @param firstHour hour of the first value, may be negative
/// @param hours     length, >= 0
[[nodiscard]] std::vector<DrawnValue> drawnHours(std::span<const DrawnSpan> spans, int firstHour, int hours);

/// A stretch of whole hours, `first` included, `last` included; empty if last < first.
struct HourRange {
    int first = 0;
    int last = -1;

    [[nodiscard]] int size() const { return last < first ? 0 : last - first + 1; }
    [[nodiscard]] bool contains(int hour) const { return first <= hour && hour <= last; }
    friend bool operator==(const HourRange&, const HourRange&) = default;
};

/// The layer with other values in a range of hours; control points outside the range keep their place, and lines that
/// cross its ends are cut there without changing the hours outside.
/// @param gpus      one value per hour of the range, >= 0
/// @param tolerance useful GPUs by which an hour may be off for a control point to be left out; 0: none is
/// @param shape     of the new segments
/// @pre   the layer replaces what is below it, or the values are what it adds
/// @test  random edits agree with a plain list of hours, whatever the shapes; every hour within the tolerance
[[nodiscard]] DrawnLayer withDrawn(const DrawnLayer& layer, HourRange range, std::span<const double> gpus,
                                   double tolerance, SegmentShape shape = SegmentShape::Linear);

/// The layer with nothing in a range of hours, so that what lies below shows again.
[[nodiscard]] DrawnLayer withoutDrawn(const DrawnLayer& layer, HourRange range);

/// The layer with another shape of the segments in a range of hours; of a single hour the segment it lies in.
[[nodiscard]] DrawnLayer withShape(const DrawnLayer& layer, HourRange range, SegmentShape shape);
/// The shape of the first segment in a range of hours; nothing where none lies there.
[[nodiscard]] std::optional<SegmentShape> shapeWithin(const DrawnLayer& layer, HourRange range);

/// The layer with one more control point on a line, in the shape of the segment it splits; a point at the same hour
/// moves there. Nothing where no line reaches the hour.
[[nodiscard]] std::optional<DrawnLayer> withPoint(const DrawnLayer& layer, WeekPoint point);
/// The layer without the control point at an hour: the segments beside it become one, an end makes the line shorter,
/// and a line without a whole hour goes. Nothing where there is no such point.
[[nodiscard]] std::optional<DrawnLayer> withoutPoint(const DrawnLayer& layer, double hour);

}  // namespace splitpoint::models
