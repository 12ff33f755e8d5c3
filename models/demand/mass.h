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

}  // namespace splitpoint::models
