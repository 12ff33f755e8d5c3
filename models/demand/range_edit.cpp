#include "models/demand/range_edit.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models {

namespace {

constexpr int kHoursPerDay = 24;

HourRange onCanvas(HourRange range, std::size_t size) {
    return {std::max(0, range.first), std::min(static_cast<int>(size) - 1, range.last)};
}

/// Puts values on the canvas from an hour on; what falls off it is left out.
void put(SketchEdit& edit, std::span<const double> values, int at) {
    const HourRange range = onCanvas({at, at + static_cast<int>(values.size()) - 1}, edit.gpus.size());
    if (range.size() == 0) return;
    for (int hour = range.first; hour <= range.last; ++hour)
        edit.gpus[static_cast<std::size_t>(hour)] = std::max(0.0, values[static_cast<std::size_t>(hour - at)]);
    edit.touched.push_back(range);
}

std::vector<double> valuesOf(const std::vector<double>& gpus, HourRange range) {
    return {gpus.begin() + range.first, gpus.begin() + range.last + 1};
}

}  // namespace

SketchEdit ramp(std::vector<double> gpus, HourRange range, double fromGpus, double toGpus) {
    std::vector<double> line;
    line.reserve(static_cast<std::size_t>(range.size()));
    const double steps = std::max(1, range.size() - 1);
    for (int i = 0; i < range.size(); ++i) line.push_back(fromGpus + (toGpus - fromGpus) * i / steps);
    SketchEdit edit{std::move(gpus), {}};
    put(edit, line, range.first);
    return edit;
}

SketchEdit operate(std::vector<double> gpus, HourRange range, RangeOperation operation, double operand) {
    SketchEdit edit{std::move(gpus), {}};
    range = onCanvas(range, edit.gpus.size());
    if (range.size() == 0) return edit;
    std::vector<double> values = valuesOf(edit.gpus, range);
    for (double& value : values) {
        if (operation == RangeOperation::Set) value = operand;
        if (operation == RangeOperation::Multiply) value *= operand;
        if (operation == RangeOperation::Add) value += operand;
    }
    put(edit, values, range.first);
    return edit;
}

SketchEdit shiftWithin(std::vector<double> gpus, HourRange range, int hours) {
    SketchEdit edit{std::move(gpus), {}};
    range = onCanvas(range, edit.gpus.size());
    if (range.size() == 0) return edit;
    std::vector<double> values = valuesOf(edit.gpus, range);
    const int length = range.size();
    const int left = ((-hours) % length + length) % length;
    std::rotate(values.begin(), values.begin() + left, values.end());
    put(edit, values, range.first);
    return edit;
}

SketchEdit copyToDays(std::vector<double> gpus, HourRange range, std::span<const int> days) {
    SketchEdit edit{std::move(gpus), {}};
    range = onCanvas(range, edit.gpus.size());
    if (range.size() == 0) return edit;
    const std::vector<double> values = valuesOf(edit.gpus, range);
    for (const int day : days) {
        if (day != 0) put(edit, values, range.first + day * kHoursPerDay);
    }
    std::sort(edit.touched.begin(), edit.touched.end(), [](HourRange a, HourRange b) { return a.first < b.first; });
    return edit;
}

SketchEdit swapWithNext(std::vector<double> gpus, HourRange range) {
    SketchEdit edit{std::move(gpus), {}};
    const HourRange next{range.last + 1, range.last + range.size()};
    if (range.size() == 0 || range.first < 0 || next.last >= static_cast<int>(edit.gpus.size())) return edit;
    const std::vector<double> here = valuesOf(edit.gpus, range), there = valuesOf(edit.gpus, next);
    put(edit, there, range.first);
    put(edit, here, next.first);
    return edit;
}

SketchEdit interpolate(std::vector<double> gpus, HourRange range) {
    range = onCanvas(range, gpus.size());
    const bool hasBefore = range.first > 0, hasAfter = range.last + 1 < static_cast<int>(gpus.size());
    if (range.size() == 0 || (!hasBefore && !hasAfter)) return {std::move(gpus), {}};
    const double before = gpus[static_cast<std::size_t>(hasBefore ? range.first - 1 : range.last + 1)];
    const double after = gpus[static_cast<std::size_t>(hasAfter ? range.last + 1 : range.first - 1)];
    const double step = (after - before) / (range.size() + 1);
    return ramp(std::move(gpus), range, before + step, after - step);
}

Result<TypedOperation> typedOperation(char sign, double operand) {
    const auto refused = [](const char* message) { return tl::unexpected(Error{ErrorKind::InvalidInput, message}); };
    if (!std::isfinite(operand)) return refused("The number must be finite.");
    switch (sign) {
        case '=':
            if (operand < 0.0) return refused("A demand must be 0 GPUs or more.");
            return TypedOperation{RangeOperation::Set, operand};
        case '*':
            if (operand < 0.0) return refused("A factor must be 0 or more.");
            return TypedOperation{RangeOperation::Multiply, operand};
        case '+':
            return TypedOperation{RangeOperation::Add, operand};
        case '-':
            return TypedOperation{RangeOperation::Add, -operand};
        default:
            break;
    }
    return refused("Begin with = to set, * to multiply, + or - to add.");
}

}  // namespace splitpoint::models
