#pragma once

#include <vector>

#include "models/base/result.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// What a whole curve is scaled to.
enum class MassTarget { PeakGpus, MeanGpus, TotalGpuHours };

/// Factor that brings a curve to a target.
/// @param target >= 0, finite
/// @errors InvalidInput where the curve is 0 everywhere, so that no factor changes it
[[nodiscard]] Result<double> massFactor(const std::vector<double>& gpus, MassTarget what, double target);

/// Multiplies a workload's demand without touching what it is made of: the scale layer on top changes its factor, and
/// where there is none a new one is put on top. A factor that ends at 1 takes the layer away again.
/// @param factor >= 0
/// @param name   of a new layer
void scaleDemand(Workload& workload, double factor, const std::string& name);

/// Moves a workload's demand later by hours, likewise with a shift layer on top. Negative: earlier.
void shiftDemand(Workload& workload, int hours, const std::string& name);

/// No hour of a workload's demand above this, likewise with a cap layer on top; a second call moves that cap.
/// @param gpus useful GPUs, >= 0
void capDemand(Workload& workload, double gpus, const std::string& name);

/// GPU-hours of one of the twelve months of 730 h in a curve's first year; those of its hours that the curve has.
/// @param month 0 to 11, month 0 begins with hour 0
[[nodiscard]] double monthGpuHours(const std::vector<double>& gpus, int month);

/// Factor that brings a month to a total.
/// @param gpuHours >= 0, finite
/// @errors InvalidInput where the month is 0 everywhere or outside the curve, so that no factor changes it
[[nodiscard]] Result<double> monthFactor(const std::vector<double>& gpus, int month, double gpuHours);

/// Multiplies one month of every year: the months layer on top changes that month's factor, and where there is none a
/// new one is put on top. Twelve factors that end at 1 take the layer away again.
/// @param month 0 to 11; @param factor >= 0; @param name of a new layer
void scaleMonth(Workload& workload, int month, double factor, const std::string& name);

}  // namespace splitpoint::models
