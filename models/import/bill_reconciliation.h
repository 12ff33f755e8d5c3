#pragma once

#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/evaluation.h"
#include "models/import/bill.h"

namespace splitpoint::models::imports {

/// What the model says the same hours cost in one tier.
struct ModeledTier {
    double cost = 0;      ///< USD over the hours compared
    double gpuHours = 0;  ///< rented GPU-hours over the hours compared
};

/// The modeled side. Committed tiers of a scenario (bare metal and reserved machines) are one tier here, as in a bill.
struct ModeledCost {
    ModeledTier onDemand, committed, spot;
    double notBilled = 0;  ///< USD of operations, setup, transfer, extra: modeled, and in no bill of machines
    double hours = 0;      ///< hours of the plan, > 0
};

/// A difference, tier by tier: paid = modeled + price + hours + unused (+ what only one side has).
struct TierDifference {
    PaidTier tier = PaidTier::OnDemand;
    double paid = 0, modeled = 0;
    double price = 0;       ///< paid GPU-hours at the paid price - the same at the modeled price
    double hours = 0;       ///< (paid - modeled GPU-hours) at the modeled price
    double unused = 0;      ///< commitment paid and not used
    double notModeled = 0;  ///< paid in a tier that the model does not use; negative: modeled and not paid
    std::string sentence;   ///< the largest part in words
};

struct Reconciliation {
    std::vector<TierDifference> tiers;  ///< those that one of the sides has
    double paid = 0, modeled = 0;       ///< totals; `modeled` without `notBilled`
    double notBilled = 0;
    double gpuHoursPaid = 0, gpuHoursModeled = 0;
    std::vector<std::string> sentences;  ///< for people, with the assumptions
};

/// Compares what was paid with what a plan costs over the same number of hours.
///
/// Modeled amounts are scaled to the hours of the bill. Within a tier that both sides have,
/// paid - modeled = price + hours + unused exactly: hours at the modeled price, price at the paid hours.
/// @param billHours hours that the bill covers, > 0
/// @errors InvalidInput: hours not above 0, a bill in another currency than USD (give a rate first)
/// @test   hand-worked bill; parts sum to the difference in every tier; bill in euros
[[nodiscard]] Result<Reconciliation> reconcile(const Bill& bill, double billHours, const ModeledCost& modeled);

/// The modeled side of a plan, at the typical prices of its scenario; boots count in the elastic tier that is rented
/// most.
/// @param hours of the horizon the plan was computed for
[[nodiscard]] ModeledCost modeledCost(const PlanResult& plan, const Scenario& scenario, double hours);

}  // namespace splitpoint::models::imports
