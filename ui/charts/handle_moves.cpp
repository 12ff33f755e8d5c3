#include "ui/charts/handle_moves.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/heat_map.h"

namespace splitpoint::ui {
namespace {

constexpr double kShareOfAStep = 0.01;  // of the axis, where the handle has no step of its own

double onAxis(const AxisSpec& axis, double wanted) {
    const double value = axis.wholeNumbers ? std::round(wanted) : wanted;
    double low = axis.lower(), high = axis.upper();
    if (axis.wholeNumbers) low = std::ceil(low), high = std::floor(high);
    return std::clamp(value, low, std::max(low, high));
}

double stepped(const AxisSpec& axis, double value, double step, int steps) {
    if (step > 0.0) return value + steps * step;
    if (axis.wholeNumbers) return value + steps;
    return valueAtShare(axis, shareOfAxis(axis, value) + steps * kShareOfAStep);
}

}  // namespace

QPointF placeOf(const ChartSpec& spec, const HandleSpec& handle, const QPointF& wanted) {
    return {handle.movesX && std::isfinite(wanted.x()) ? onAxis(spec.x, wanted.x()) : handle.x,
            handle.movesY && std::isfinite(wanted.y()) ? onAxis(spec.y, wanted.y()) : handle.y};
}

QPointF nudged(const ChartSpec& spec, const HandleSpec& handle, int stepsX, int stepsY) {
    return placeOf(spec, handle,
                   {stepped(spec.x, handle.x, handle.xStep, stepsX), stepped(spec.y, handle.y, handle.yStep, stepsY)});
}

}  // namespace splitpoint::ui
