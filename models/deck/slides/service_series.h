#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "models/deck/deck_subject.h"
#include "models/deck/slide_chart.h"

namespace splitpoint::models::deck {

/// Useful GPUs of the given hours, in that order: a stacked area for each tier in use and for what is unserved, and the
/// demand as a line over them.
[[nodiscard]] std::vector<ChartSeries> serviceSeries(const HourlyService& service, const std::vector<std::size_t>& hours);

/// "Bare metal 71 %, On demand 29 %" of the useful GPU-hours of the given hours.
[[nodiscard]] std::string servedShares(const HourlyService& service, const std::vector<std::size_t>& hours);

/// First hour of the seven days with the most GPU-hours, a multiple of 24; 0 where there are no more than seven days.
[[nodiscard]] std::size_t busiestWeek(const std::vector<double>& hourlyGpus);

}  // namespace splitpoint::models::deck
