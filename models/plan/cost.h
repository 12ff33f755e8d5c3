#pragma once

#include "models/plan/dispatch_rules.h"
#include "models/plan/service.h"

namespace splitpoint::models {

/// Rented and held capacity that cost depends on; GPU-hours unless said.
struct RentedCapacity {
    NodeCounts nodes;
    PerTier<double> held{};      ///< elastic tiers
    PerTier<double> billed{};    ///< elastic tiers
    PerTier<double> riseGpus{};  ///< elastic tiers
    PerTier<double> fallGpus{};  ///< elastic tiers
};

[[nodiscard]] RentedCapacity rentedCapacity(NodeCounts nodes, const ServiceTotals& totals);

/// Hours of a committed offer that are paid, and what the last term still owes beyond the horizon (model.md 5).
struct BilledHours {
    double paid = 0.0;
    double stranded = 0.0;
    double fullTerms = 0.0;  ///< horizon rounded up to whole terms
};
/// @test hand-worked terms shorter and longer than the horizon, both countings, no term
[[nodiscard]] BilledHours billedHours(double horizonHours, double termHours, CommitmentCounting counting);

/// Cost of a plan by what is bought (model.md 5).
/// @test reference cases, each part by hand, parts against the split by where dollars go
[[nodiscard]] CostParts costParts(const Preparation& preparation, double transferUsd, const RentedCapacity& rented);

/// The same total by where each dollar goes (model.md 5).
[[nodiscard]] DollarParts dollarParts(const Preparation& preparation, const DispatchRules& rules, NodeCounts nodes,
                                      const ServiceTotals& totals, const CostParts& cost);

/// What the last term still owes, and the commitment if every started term is paid to its end, USD.
struct TermExposure {
    double strandedUsd = 0.0;
    double fullTermUsd = 0.0;
    double paidBeyondUsd = 0.0;  ///< in the total, for hours after the horizon
};
[[nodiscard]] TermExposure termExposure(const Scenario& scenario, NodeCounts nodes);

}  // namespace splitpoint::models
