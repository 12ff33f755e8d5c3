#pragma once

#include "ui/calibrate/calibration_pair.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Default, measurement and what follows from both, per component: three marks with their ranges in one picture. Ranges
/// of default and combined are 5th to 95th percentile, that of the measurement its 95 % interval.
[[nodiscard]] ChartSpec slowdownChart(const CalibrationPair& pair);

}  // namespace splitpoint::ui
