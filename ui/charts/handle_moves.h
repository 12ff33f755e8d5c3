#pragma once

#include <QPointF>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Where a handle comes to stand when the user wants it at a point: in its directions only, inside the shown part of
/// the axes, on whole numbers where an axis has only those.
[[nodiscard]] QPointF placeOf(const ChartSpec& spec, const HandleSpec& handle, const QPointF& wanted);
/// Where it comes to stand after so many of its steps.
[[nodiscard]] QPointF nudged(const ChartSpec& spec, const HandleSpec& handle, int stepsX, int stepsY);

}  // namespace splitpoint::ui
