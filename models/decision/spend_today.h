#pragma once

#include <optional>
#include <string>

#include "models/decision/monthly_cash.h"
#include "models/evaluation.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// What of today's spend and of a plan can be set side by side.
enum class SpendBasis {
    UsefulGpuHours,  ///< the useful GPU-hours that today's spend buys are stated: cost for as many of them
    Total,           ///< they are not: mean month of the whole plan, whatever work today's spend does
    FirstMonth       ///< demand grows, and today's spend is of today: the plan's first month, without setup
};

/// One plan beside today's spend, on the basis of all of them.
struct AgainstToday {
    double usdPerMonth = 0.0;        ///< what the plan costs on that basis, per month of 730 h
    double savingUsdPerMonth = 0.0;  ///< below zero: the plan costs more
    double savingShare = 0.0;        ///< of today's spend
};

/// Today's spend as the fourth column beside the plans.
struct SpendToday {
    std::string name;  ///< as given, may be empty
    double usdPerMonth = 0.0;
    double usdOverHorizon = 0.0;                                        ///< if it stayed as it is
    std::optional<double> usefulGpuHoursPerMonth, usdPerUsefulGpuHour;  ///< absent: the hours are not stated
    SpendBasis basis = SpendBasis::Total;
    PerPlan<std::optional<AgainstToday>> plans;  ///< absent: infeasible, serves nothing, or its months are not known
};

/// Compares what is paid today with the plans; absent where it is not stated.
///
///     UsefulGpuHours   plan = its USD per useful GPU-hour x the hours stated
///     Total            plan = total cost / (hours of the horizon / 730)
///     FirstMonth       plan = (first month - setup) x 730 / its hours
///     saving           = today - plan, and that over today
///
/// @param evaluation  of this scenario
/// @param months      the plans by month, as `monthlyCash` gives them; read for `FirstMonth` alone
/// @test  each basis by hand; infeasible plans; growth by rate and by layer
[[nodiscard]] std::optional<SpendToday> spendToday(const Scenario& scenario, const Evaluation& evaluation,
                                                   const PerPlan<CashPlan>* months = nullptr);

/// The same with the months that `FirstMonth` asks for: none where the demand does not grow, since they take a run
/// each.
[[nodiscard]] std::optional<SpendToday> spendTodayByMonths(const Scenario& scenario, const Evaluation& evaluation);

/// The winner beside today in one sentence, which says on what basis: "Virtual is 11.2 % below what you pay today: 2.31
/// against 2.60 USD per useful GPU-hour, 6090 USD a month less for the 21000 useful GPU-hours stated."
[[nodiscard]] std::string spendSentence(const SpendToday& today, const Evaluation& evaluation);

}  // namespace splitpoint::models
