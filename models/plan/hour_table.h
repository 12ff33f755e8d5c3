#pragma once

#include <vector>

#include "models/plan/dispatch_rules.h"

namespace splitpoint::models::lanes {

/// What every node count of one set of rules shares, hour by hour: laid out by hour, so that an hour is one cache line or two.
class HourTable {
  public:
    /// @param waits per workload: whether its demand may wait in this plan
    HourTable(const Preparation& preparation, const DispatchRules& rules, const std::vector<bool>& waits);

    /// Useful GPUs demanded in the hour, per workload.
    [[nodiscard]] const double* demand(int hour) const { return demand_.data() + static_cast<std::size_t>(hour) * workloads_; }
    /// Held bare-metal GPUs needed by the steady workloads up to each place of the bare-metal order.
    [[nodiscard]] const double* cumulated(int hour) const { return cumulated_.data() + static_cast<std::size_t>(hour) * places_; }
    /// Held bare-metal GPUs that the hour's arrivals of waiting workloads need.
    [[nodiscard]] double arrivals(int hour) const { return arrivals_[static_cast<std::size_t>(hour)]; }
    /// Held elastic GPUs of workloads that no committed tier may serve.
    [[nodiscard]] double alwaysOnDemand(int hour) const { return onDemand_[static_cast<std::size_t>(hour)]; }
    [[nodiscard]] double alwaysSpot(int hour) const { return spot_[static_cast<std::size_t>(hour)]; }

  private:
    std::size_t workloads_, places_;
    std::vector<double> demand_, cumulated_, arrivals_, onDemand_, spot_;
};

}  // namespace splitpoint::models::lanes
