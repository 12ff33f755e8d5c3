#pragma once

#include <QPointF>
#include <optional>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Where a value stands along the whole axis, zoomed or not: 0 at the minimum, 1 at the maximum, on the axis' own
/// scale. Values that a logarithmic axis cannot show stand at its minimum.
[[nodiscard]] double shareOfAxis(const AxisSpec& axis, double value);
/// The value that stands there; the inverse of `shareOfAxis`.
[[nodiscard]] double valueAtShare(const AxisSpec& axis, double share);

/// A cell of a heat map, counted from the lower left.
struct HeatCell {
    int column = 0, row = 0;
    friend bool operator==(const HeatCell&, const HeatCell&) = default;
};

/// The cell a point of the plane lies in; absent outside the plane, and where the chart has no heat map.
[[nodiscard]] std::optional<HeatCell> cellAt(const ChartSpec& spec, const QPointF& point);
/// The middle of a cell, in axis values. The chart has a heat map.
[[nodiscard]] QPointF cellCenter(const ChartSpec& spec, HeatCell cell);
/// True where the lists are as long as the plane has cells, so that it can be drawn.
[[nodiscard]] bool isComplete(const HeatMapSpec& heat);
/// Days, or some days each, from left to right, and the hours of a day from below.
[[nodiscard]] bool isHourMap(const ChartSpec& spec);

}  // namespace splitpoint::ui
