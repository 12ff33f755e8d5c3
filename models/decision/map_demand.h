#pragma once

#include <optional>

#include "models/decision/demand_shape.h"

namespace splitpoint::models {

/// What a point of a map does to the demand; absent: the axis is not on the map.
struct DemandChange {
    std::optional<double> growth;       ///< per year, on top of each workload's own
    std::optional<double> peakedness;   ///< power that keeps each workload's GPU-hours
    std::optional<double> utilization;  ///< load factor of the whole demand; not together with peakedness
    friend bool operator==(const DemandChange&, const DemandChange&) = default;
};

/// What the demands of all points of a map have in common. Immutable.
class MapDemandBase {
  public:
    /// @param preparation  with its curves; must outlive it
    MapDemandBase(const Preparation& preparation, bool peakedness, bool utilization);

  private:
    friend class MapDemand;
    const Preparation* preparation_;
    std::optional<LoadFactorTransform> loadFactor_;  ///< where utilization is an axis
    std::vector<Eigen::ArrayXd> logs_;  ///< ln of every workload's hours, where peakedness is an axis; 0 in empty hours
};

/// The demand at one point, held in three factors, so that neighbors share most of the work: demand of workload w in
/// hour t is curve(w)[t] * factor(w) * hourScale()[t].
class MapDemand {
  public:
    explicit MapDemand(const MapDemandBase& base);

    /// @return whether anything changed
    bool set(const DemandChange& change);

    [[nodiscard]] Eigen::Map<const Eigen::ArrayXd> curve(std::size_t workload) const;
    [[nodiscard]] double factor(std::size_t workload) const { return factors_[workload]; }
    /// Empty: 1 in every hour.
    [[nodiscard]] const Eigen::ArrayXd& hourScale() const { return hourScale_; }
    /// Whether curves and factors are those of the scenario itself.
    [[nodiscard]] bool curvesAreTheScenarios() const { return shaped_.empty(); }
    [[nodiscard]] const std::vector<double>& gpuHours() const { return gpuHours_; }  ///< per workload
    [[nodiscard]] double totalGpuHours() const { return totalGpuHours_; }
    /// The three factors multiplied: useful GPUs per hour.
    [[nodiscard]] std::vector<double> hourly(std::size_t workload) const;

  private:
    void shape(double power);
    void count();

    const MapDemandBase& base_;
    std::optional<DemandChange> change_;
    std::optional<double> shapedBy_;      ///< the power of `shaped_`
    std::vector<Eigen::ArrayXd> shaped_;  ///< every workload's hours to a power; empty where peakedness is no axis
    std::vector<double> factors_, gpuHours_;
    Eigen::ArrayXd hourScale_;
    double totalGpuHours_ = 0.0;
};

}  // namespace splitpoint::models
