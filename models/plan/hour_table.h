#pragma once

#include <vector>

#include "models/plan/dispatch_rules.h"

namespace splitpoint::models::lanes {

/// What every node count of one set of rules shares, hour by hour. Looks at the preparation, which must outlive it.
class HourTable {
  public:
    HourTable(const Preparation& preparation, const DispatchRules& rules);

    /// Useful GPUs of one workload demanded in the hour.
    [[nodiscard]] double demand(std::size_t workload, int hour) const { return demand_[workload][hour]; }
    /// Held bare-metal GPUs if bare metal served all it may of the hour's own demand.
    [[nodiscard]] double bareMetalNeed(int hour) const { return bareMetal_[static_cast<std::size_t>(hour)]; }
    /// Held elastic GPUs of workloads that no committed tier may serve.
    [[nodiscard]] double alwaysOnDemand(int hour) const { return onDemand_[static_cast<std::size_t>(hour)]; }
    [[nodiscard]] double alwaysSpot(int hour) const { return spot_[static_cast<std::size_t>(hour)]; }

  private:
    std::vector<const double*> demand_;  ///< per workload, in the preparation
    std::vector<double> bareMetal_, onDemand_, spot_;
};

}  // namespace splitpoint::models::lanes
