#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "models/base/result.h"
#include "models/decision/map_axis.h"
#include "models/decision/map_demand.h"
#include "models/decision/map_table.h"

namespace splitpoint::models {

/// One point of a decision map.
struct MapCell {
    std::optional<PlanKind>
        winner;  ///< absent: no plan is feasible there, or the demand is too large to try every count
    std::optional<PlanKind> runnerUp;  ///< absent: the only feasible plan
    double margin = 0.0;               ///< runner-up's effective cost / winner's - 1; 0 without a runner-up
    bool computed = false;             ///< found by the full model; false: filled in between four that were
    /// Of every plan that is feasible there and no copy of another: its effective cost over the winner's, less 1; the
    /// winner's is 0.
    PerPlan<std::optional<double>> margins{};
};

/// What all points of one map share. Immutable; `MapWorker` does the work.
class MapCells {
  public:
    MapCells(const MapCells&) = delete;  // parts of it refer to each other
    MapCells& operator=(const MapCells&) = delete;

    /// @param scenario  must outlive it
    MapCells(const Scenario& scenario, const MapAxis& x, const MapAxis& y);

    [[nodiscard]] const MapAxis& x() const { return x_; }
    [[nodiscard]] const MapAxis& y() const { return y_; }
    [[nodiscard]] const Preparation& preparation() const { return base_; }
    /// Whether demand is served by counting hours, with bare metal the only committed tier: a table then holds for
    /// every price and for every virtual efficiency.
    [[nodiscard]] bool fluid() const { return fluid_; }
    /// Whether another value on the axis needs another table.
    [[nodiscard]] bool slow(MapInput input) const;
    /// Node counts times hours that one table simulates; a measure of its cost, 0 where it only counts hours.
    [[nodiscard]] double workPerTable() const;
    /// Rows of a table: node counts.
    [[nodiscard]] double rowsPerTable() const;

  private:
    friend class MapWorker;
    [[nodiscard]] bool has(MapInput input) const;

    MapAxis x_, y_;
    Preparation base_;  ///< of the scenario, with its curves
    Scenario light_;    ///< the scenario without its curves
    MapDemandBase demand_;
    bool fluid_ = false;
};

/// Finds winners at points of a map, keeping tables from one point to the next: points that share a demand should come
/// one after the other. One worker per thread; the answer at a point does not depend on the points before it.
class MapWorker {
  public:
    explicit MapWorker(const MapCells& cells);
    ~MapWorker();
    MapWorker(MapWorker&&) noexcept;

    /// @errors Canceled
    /// @test   equal to `evaluate(scenarioAt(...))` on random scenarios and every pair of inputs
    [[nodiscard]] Result<MapCell> at(double xValue, double yValue, std::stop_token stop);

  private:
    class State;
    std::unique_ptr<State> state_;
};

}  // namespace splitpoint::models
