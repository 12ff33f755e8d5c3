#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "models/uncertainty/decision_metrics.h"
#include "models/uncertainty/plan_grids.h"

namespace splitpoint::models {

/// One plan at one node count over the futures, one value a future.
struct CostColumn {
    std::vector<double> usd;       ///< as `evaluatePlan` has it
    std::vector<double> unserved;  ///< useful GPU-hours
    std::vector<double> idleUsd, strandedUsd;
    std::vector<double> comparedUsd;  ///< missing work bought, see `FutureCosts::compared`
    void resize(std::size_t futures);
};

/// What every plan costs at every node count of its grid in every future, as far as results need it.
class FutureCosts {
  public:
    /// @param futures  most that will be asked for; @param missingUsd  price of work left undone, absent: of each
    /// future
    FutureCosts(FuturePool& pool, const PlanGrids& grids, std::size_t futures, std::optional<double> missingUsd);

    /// Prices futures up to `to`, from where the last call ended. A multiple of kBlock. False if stopped.
    bool extend(std::size_t to, const std::stop_token& stop);
    static constexpr std::size_t kBlock = 32;
    [[nodiscard]] std::size_t futures() const { return done_; }

    /// A plan at another node count.
    struct Wanted {
        PlanKind plan = PlanKind::BareMetal;
        NodeCounts nodes;
        CostColumn* column = nullptr;
    };
    /// Fills the columns of all that is wanted. False if stopped.
    bool price(const std::vector<Wanted>& wanted, const std::stop_token& stop);

    /// Cost with the missing work bought: what it would cost elsewhere, and never less than the best plan that does it
    /// all: who leaves work undone gains nothing by it.
    [[nodiscard]] double compared(double usd, double unserved, std::size_t future) const;

    /// What a useful GPU-hour left undone costs in the future that the pricer is in.
    [[nodiscard]] double missingPriceIn(const FuturePricer& pricer) const {
        return missingUsd_ ? *missingUsd_ : pricer.missingUsdPerGpuHour();
    }

    std::vector<double> demanded;      ///< useful GPU-hours
    std::vector<double> missingPrice;  ///< USD per useful GPU-hour left undone
    std::vector<double> leastServing;  ///< of plans and counts that serve all; infinite if none does
    std::vector<double> least;         ///< of all, compared
    PerPlan<CostColumn> decided;
    /// Choices that knowledge can lead to: compared costs of the grids' candidates.
    struct Candidate {
        PlanKind plan = PlanKind::BareMetal;
        std::size_t place = 0;
        std::vector<double> comparedUsd;
        std::vector<double> served;  ///< 1 where it does all work, else 0
    };
    std::vector<Candidate> candidates;
    /// One candidate more, the count at a place of the plan's grid: in the futures so far and in those to come. False if
    /// stopped.
    bool addCandidate(PlanKind plan, std::size_t place, const std::stop_token& stop);

    /// Means over the futures so far, per count of the plan's grid.
    [[nodiscard]] std::vector<RegretPoint> regretCurve(PlanKind plan) const;
    [[nodiscard]] const PlanGrid& grid(PlanKind plan) const { return grids_.plans[index(plan)]; }

  private:
    struct Block {  ///< sums over kBlock futures, per count
        PerPlan<std::vector<double>> comparedUsd, served;
        PerPlan<double> bestUsd{};
    };
    void priceFuture(FuturePool::Worker& worker, std::size_t future, Block& block,
                     PerPlan<std::vector<CountCost>>& costs, const std::stop_token& stop);

    FuturePool& pool_;
    const PlanGrids& grids_;
    std::optional<double> missingUsd_;
    std::size_t done_ = 0;
    std::vector<Block> blocks_;
};

}  // namespace splitpoint::models
