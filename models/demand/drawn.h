#pragma once

#include <optional>
#include <span>
#include <vector>

#include "models/demand_layer.h"

namespace splitpoint::models {

/// Useful GPUs drawn for an hour, or nothing where no line covers it.
using DrawnValue = std::optional<double>;

/// What spans say hour by hour: straight lines between control points, from a span's first point to its last.
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
/// @param tolerance useful GPUs by which a control point may be left out; 0: every hour keeps its value
/// @pre   the layer replaces what is below it, or the values are what it adds
[[nodiscard]] DrawnLayer withDrawn(const DrawnLayer& layer, HourRange range, std::span<const double> gpus,
                                   double tolerance);

/// The layer with nothing in a range of hours, so that what lies below shows again.
[[nodiscard]] DrawnLayer withoutDrawn(const DrawnLayer& layer, HourRange range);

}  // namespace splitpoint::models
