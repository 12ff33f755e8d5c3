#pragma once

#include <span>
#include <string>
#include <vector>

#include "models/scenario.h"
#include "models/uncertainty/copula.h"
#include "models/uncertainty/input_distribution.h"

namespace splitpoint::models {

/// An input of a scenario that is a range.
struct UncertainInput {
    std::string
        path;  ///< in words of `ScenarioChange`: "offers.on_demand.usd_per_gpu_hour", "workloads[Training].overlap"
    InputDistribution distribution;
    std::string overheadSet;  ///< of slowdowns: the set's name; else empty
    std::string component;    ///< of component slowdowns: its name; of a workload's measured slowdown "job"; else empty
};

/// Every ranged input in the order of the file. Ranges of provisioning hours change no cost, but stay: they are inputs
/// too.
/// @test  each kind of place; layers that are off are left out; shapes and bounds by field
[[nodiscard]] std::vector<UncertainInput> uncertainInputs(const Scenario& scenario);

/// The scenario's named correlations (tier prices, growth with peakedness, virtual slowdowns) between its ranged
/// inputs.
[[nodiscard]] Copula copulaOf(const Scenario& scenario, const std::vector<UncertainInput>& inputs);

/// A scenario whose ranged inputs can be set to plain values again and again. It holds addresses into itself.
class FutureScenario {
  public:
    explicit FutureScenario(const Scenario& scenario);
    FutureScenario(const FutureScenario&) = delete;
    FutureScenario& operator=(const FutureScenario&) = delete;

    /// @param values  one for each of `uncertainInputs`, in its order
    const Scenario& with(std::span<const double> values);
    [[nodiscard]] const Scenario& scenario() const { return scenario_; }

  private:
    Scenario scenario_;
    std::vector<Estimate*> places_;
};

}  // namespace splitpoint::models
