#pragma once

#include <Eigen/Core>

#include "models/plan/preparation.h"

namespace splitpoint::models {

/// Raises every hour of a whole demand to a power that gives it a wanted load factor while its peak stays.
///
/// total'(t) = peak (total(t)/peak)^p, with p from mean((total/peak)^p) = load factor. A demand with hours at the peak
/// cannot fall below their share, and one with empty hours cannot rise above the share of the others: there p ends at
/// 1/256 or 256. Each hour keeps its mix of workloads, since all of them are scaled alike.
class LoadFactorTransform {
  public:
    /// @param total  useful GPUs of all workloads, per hour, >= 0
    explicit LoadFactorTransform(const Eigen::Ref<const Eigen::ArrayXd>& total);

    /// What every workload's hour is multiplied by; 0 in empty hours.
    /// @param loadFactor  mean over peak, 0 to 1
    /// @test  the load factor to 1e-5, the peak, the two ends
    [[nodiscard]] Eigen::ArrayXd ratios(double loadFactor) const;

    /// The same for the demand times e^(rate t), t in hours: logarithms need not be taken again.
    [[nodiscard]] LoadFactorTransform afterGrowth(double ratePerHour) const;

  private:
    LoadFactorTransform() = default;
    /// Takes the peak off the logarithms and groups them.
    void prepareLogs();
    [[nodiscard]] double power(double loadFactor) const;

    Eigen::ArrayXd logs_;                    ///< ln(total/peak) per hour; 0 in empty hours
    Eigen::ArrayXd busy_;                    ///< 1, or 0 in empty hours
    Eigen::ArrayXd groupLogs_, groupHours_;  ///< the same hours in groups of like ones
};

/// Sets the load factor of a preparation's whole demand.
void setLoadFactor(Preparation& preparation, double loadFactor);

}  // namespace splitpoint::models
