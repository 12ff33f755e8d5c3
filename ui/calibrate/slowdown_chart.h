#pragma once

#include "ui/calibrate/calibration_pair.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Default, measurement and what follows from both, per component: three marks with their ranges in one picture. Ranges
/// of default and combined are 5th to 95th percentile, that of the measurement its 95 % interval.
[[nodiscard]] ChartSpec slowdownChart(const CalibrationPair& pair);

/// A component's name that fits under a chart of ten of them. @param name in full
[[nodiscard]] QString shortComponentName(models::Component component, const QString& name);
/// Puts rows into a chart: categories, marks with their ranges, the line at 1, the axis and the table.
/// @param measured  name of what was found; @param withDefaults  also what was believed before, and both together
void addComponents(ChartSpec& spec, const std::vector<ComponentRow>& rows, const QString& measured, bool withDefaults);

}  // namespace splitpoint::ui
