#pragma once

#include "models/demand_layer.h"

namespace splitpoint::models {

/// Factor of a roughness layer on an hour: 1 + share × z, never below 0, so that its mean is (share + 1/√3)² × √3 / (4
/// share) at the knots where the share is above 1/√3, and 1 below.
///
/// z is straight between knots every `everyHours`; a knot is uniform between ±√3 (mean 0, standard deviation 1), drawn
/// by hashing seed and knot, so that any hour can be asked for alone and every compiler gives the same bits.
/// @param hour of the horizon; may be negative below a shift
/// @source the mixing function is the finalizer of SplitMix64 (Steele, Lea, Flood 2014)
/// @test   mean and deviation over many hours within four standard errors; same seed same curve; knots joined straight
[[nodiscard]] double roughnessFactor(const RoughnessLayer& layer, int hour);

}  // namespace splitpoint::models
