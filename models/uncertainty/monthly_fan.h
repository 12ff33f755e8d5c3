#pragma once

#include "models/uncertainty/future_costs.h"

namespace splitpoint::models {

/// Cumulated cost of every plan as decided by month, over the first futures. False if stopped.
/// @param futures  at most as many as were priced
/// @test  the last month's quantiles against the totals of the same futures
bool fanOverTime(FuturePool& pool, const FutureCosts& costs, std::size_t futures, MonthlyFan& fan,
                 const std::stop_token& stop);

}  // namespace splitpoint::models
