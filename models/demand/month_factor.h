#pragma once

#include <cstddef>
#include <string>

#include "models/scenario.h"

namespace splitpoint::models {

inline constexpr int kMonthHours = 730;  ///< twelve of them are a year of 8,760 h
inline constexpr std::size_t kMonthsPerYear = 12;

/// Factor of a month in the topmost months layer that is on; 1 without one.
/// @param month 0 to 11
[[nodiscard]] double monthFactor(const Workload& workload, std::size_t month);

/// Sets it. Without a months layer one is put on top; one whose factors are all 1 is taken away.
/// @param factor below 0 counts as 0
/// @param name   of a new layer
/// @test  hand-worked hours; back to 1 leaves no layer
void setMonthFactor(Workload& workload, std::size_t month, double factor, const std::string& name);

}  // namespace splitpoint::models
