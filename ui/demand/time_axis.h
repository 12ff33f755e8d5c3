#pragma once

#include <QString>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Hours of the horizon as an axis: days of a week, months of a year, or days since the start where the scenario has
/// no date. @param startDate ISO date of hour 0, may be empty
[[nodiscard]] AxisSpec timeAxis(const QString& startDate, int firstHour, int hours);

}  // namespace splitpoint::ui
