#pragma once

#include "models/plan/cost.h"

namespace splitpoint::models {

/// What renting costs in one scenario, as coefficients: found by asking `costParts` for single things, so that the
/// formula stays in one place, and then priced thousands of times without it.
class PriceList {
  public:
    PriceList(const Preparation& preparation, double transferUsd);

    /// Total cost, equal to `costParts(...).total()` but for rounding.
    /// @test  random scenarios and counts to 1e-12
    [[nodiscard]] double total(const RentedCapacity& rented) const;

    /// USD of an hour's committed GPU, spares left out.
    [[nodiscard]] double committedUsdPerGpuHour(Tier tier) const { return committedHour_[index(tier)]; }
    /// Commitment part of the cost.
    [[nodiscard]] double commitmentUsd(NodeCounts nodes) const {
        return nodes.bareMetal * commitment_[index(Tier::BareMetal)] +
               nodes.reserved * commitment_[index(Tier::Reserved)];
    }

    // For loops over many counts of one tier: fixed + nodes * perNode + elastic.
    [[nodiscard]] double perNode(Tier tier) const { return perNode_[index(tier)]; }
    [[nodiscard]] double fixedUsd(Delivery delivery) const { return fixed_[delivery]; }
    /// Of a GPU-hour that is held and billed as such.
    [[nodiscard]] double perElasticGpuHour(Tier tier) const { return perHeld_[index(tier)] + perBilled_[index(tier)]; }

  private:
    PerTier<double> perNode_{}, commitment_{}, committedHour_{};       ///< committed tiers
    PerTier<double> perHeld_{}, perBilled_{}, perRise_{}, perFall_{};  ///< elastic tiers
    PerDelivery<double> fixed_;                                        ///< once the delivery is used
};

}  // namespace splitpoint::models
