#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/evaluation.h"

namespace splitpoint::models {

/// What one plan pays in one month of the horizon.
struct MonthlyCash {
    std::string month;  ///< "2026-03" where the scenario has a start date, else "month 3"
    int firstHour = 0;  ///< of the horizon
    int hours = 0;      ///< that lie within the horizon
    CostParts cost;     ///< setup stands in the first month
    double committedHeldGpuHours = 0.0, committedRentedGpuHours = 0.0;
    /// Share of the committed GPU-hours that are held; 1 where none is rented.
    [[nodiscard]] double commitmentUtilization() const {
        return committedRentedGpuHours > 0.0 ? committedHeldGpuHours / committedRentedGpuHours : 1.0;
    }
};

/// A plan's money over time.
struct CashPlan {
    std::vector<MonthlyCash> months;
    double afterHorizonUsd =
        0.0;  ///< commitment counted in the total that falls due after the horizon (`full_term` only)
    [[nodiscard]] double total() const;
};

/// Cash by calendar month, the month of 730 h where the scenario has no start date. Committed GPUs and fixed costs are
/// paid by the hour of the month, setup in the first month, elastic GPUs when they run. Months and what comes after
/// them sum to the plan's total cost.
/// @param plan  of this scenario, as evaluated
/// @errors Canceled
/// @test   sums on the golden and on random scenarios; calendar months; full terms; by hand
[[nodiscard]] Result<CashPlan> monthlyCash(const Scenario& scenario, const PlanResult& plan, std::stop_token stop = {});

}  // namespace splitpoint::models
