#pragma once

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Ticks of the shown part of an axis of hours, as a clock and a calendar have them: every few whole hours of the day
/// ("06:00", the day's name at midnight), or every few days, about `wanted` of them.
/// @param axis  hours from a midnight on; its own ticks name the days or the months, else days are counted
[[nodiscard]] QList<TickSpec> clockTicks(const AxisSpec& axis, int wanted);

}  // namespace splitpoint::ui
