#pragma once

#include <span>
#include <string_view>

#include "models/base/result.h"
#include "models/demand/stroke.h"

namespace splitpoint::models {

// Edits of a range of hours on a canvas. A range outside the canvas is cut at its ends; an empty one changes nothing.
// Values stay >= 0.

/// From one value to another in a straight line; a level where both are equal.
/// @param fromGpus in the middle of the range's first hour; @param toGpus in that of its last
[[nodiscard]] SketchEdit ramp(std::vector<double> gpus, HourRange range, double fromGpus, double toGpus);

enum class RangeOperation { Set, Multiply, Add };
[[nodiscard]] SketchEdit operate(std::vector<double> gpus, HourRange range, RangeOperation operation, double operand);

/// What is in the range, moved by hours inside the range: what leaves at one end comes in at the other.
[[nodiscard]] SketchEdit shiftWithin(std::vector<double> gpus, HourRange range, int hours);

/// What is in the range, put also on the same hours of other days.
/// @param days offsets in days, for example 1 to 4 from Monday to Tuesday … Friday; those off the canvas are left out
[[nodiscard]] SketchEdit copyToDays(std::vector<double> gpus, HourRange range, std::span<const int> days);

/// The range and the one as long right after it change places.
[[nodiscard]] SketchEdit swapWithNext(std::vector<double> gpus, HourRange range);

/// A straight line from the hour before the range to the hour after it; at an end of the canvas the other side's level.
[[nodiscard]] SketchEdit interpolate(std::vector<double> gpus, HourRange range);

/// An edit as it is typed on a range.
struct TypedOperation {
    RangeOperation operation = RangeOperation::Set;
    double operand = 0.0;
};

/// What a sign and a number typed after it mean: '=' sets, '*' multiplies, '+' adds, '-' takes away.
/// @param operand as read in the user's locale, finite
/// @errors InvalidInput for another sign, a level or a factor below 0
[[nodiscard]] Result<TypedOperation> typedOperation(char sign, double operand);

}  // namespace splitpoint::models
