#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "models/plan/dispatch_rules.h"
#include "models/uncertainty/fluid_table.h"
#include "models/uncertainty/future_demand.h"
#include "models/uncertainty/price_list.h"
#include "models/uncertainty/uncertain_inputs.h"

namespace splitpoint::models {

/// What one plan costs at one node count in one future.
struct CountCost {
    double usd = 0.0;               ///< as `evaluatePlan` has it
    double unservedGpuHours = 0.0;  ///< useful
    double idleUsd = 0.0;           ///< committed hours that are paid and not held, spares included
};

/// Prices plans in one future after the other; one a thread.
class FuturePricer {
  public:
    FuturePricer(const Scenario& scenario, const FutureDemand& demand);

    /// Goes to another future. @param values  of `uncertainInputs`, in order
    void set(std::span<const double> values);
    [[nodiscard]] const Scenario& scenario() const { return future_.scenario(); }
    [[nodiscard]] double demandedGpuHours() const { return p_.totalDemandedGpuHours; }
    /// USD per useful GPU-hour at which work left undone could be had: on demand, else on the committed tier at full
    /// use.
    [[nodiscard]] double missingUsdPerGpuHour() const;
    /// Nodes that each committed tier needs to serve all it may.
    [[nodiscard]] NodeCounts need();
    /// Whether the plan's cost follows from sums over hours here, without simulating them.
    [[nodiscard]] bool countsHours(PlanKind plan) const;

    /// The plan at all these counts; false if stopped.
    /// @param counts  sorted by bare-metal count, then reserved
    /// @test  equal to `evaluatePlan` to 1e-9 in random futures, fluid and simulated
    bool sweep(PlanKind plan, std::span<const NodeCounts> counts, std::vector<CountCost>& costs,
               const std::stop_token& stop);
    /// The plan at one count.
    [[nodiscard]] CountCost at(PlanKind plan, NodeCounts nodes);

  private:
    [[nodiscard]] DispatchRules rulesFor(PlanKind plan, bool hasBareMetal) const;
    void sweepFluid(const DispatchRules& rules, std::span<const NodeCounts> counts, std::span<CountCost> costs);
    void sweepReserved(const DispatchRules& rules, std::span<const NodeCounts> counts, std::span<const double> left,
                       double bareMetalHeld, const PriceList& prices, std::span<CountCost> costs);
    bool simulate(const DispatchRules& rules, std::span<const NodeCounts> counts, std::span<CountCost> costs,
                  const std::stop_token& stop);
    void fillBareMetalTable(const DispatchRules& rules, int most);
    [[nodiscard]] std::vector<StackPlace> bareMetalStack(const DispatchRules& rules) const;
    [[nodiscard]] CountCost priced(const DispatchRules& rules, const PriceList& prices, NodeCounts nodes,
                                   std::span<const double> left, double bareMetalHeld, double reservedHeld) const;
    void writeCurvesOut();

    FutureScenario future_;
    const FutureDemand& demand_;
    FutureDemand::Room room_;
    Preparation p_;
    bool writtenOut_ = false;  ///< the preparation's curves are those of this future
    FluidTable bareMetal_, reserved_;
    std::vector<int> tableOrder_;  ///< order of the bare-metal table; empty: none of this future
    int tableMost_ = -1;
    std::vector<double> left_, scratch_, servedAt_;
    std::vector<std::vector<double>> rest_;
};

}  // namespace splitpoint::models
