#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "models/base/run_parts.h"
#include "models/uncertainty/future_draw.h"
#include "models/uncertainty/future_pricer.h"

namespace splitpoint::models {

/// Work over many futures, side by side where the caller can: each part has a pricer of its own, and what a piece of
/// work writes depends on its index alone.
class FuturePool {
  public:
    /// All references must outlive it.
    FuturePool(const Scenario& scenario, const FutureDraw& draw, const FutureDemand& demand, int parts,
               const RunParts& run);

    struct Worker {
        Worker(const Scenario& scenario, const FutureDemand& demand) : pricer(scenario, demand) {}
        FuturePricer pricer;
        std::vector<double> z, values;
        std::vector<CountCost> costs;
    };
    /// Calls work(worker, 0 .. count-1), each once, in any order. False if stopped: then some were left out.
    bool each(std::size_t count, const std::stop_token& stop, const std::function<void(Worker&, std::size_t)>& work);

    /// Puts the worker's pricer into a future.
    void enter(Worker& worker, std::uint32_t future) const;
    [[nodiscard]] const FutureDraw& draw() const { return draw_; }
    [[nodiscard]] const FutureDemand& demand() const { return demand_; }

  private:
    const Scenario& scenario_;
    const FutureDraw& draw_;
    const FutureDemand& demand_;
    RunParts run_;
    std::vector<std::unique_ptr<Worker>> workers_;  ///< one a part
};

}  // namespace splitpoint::models
