#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::ui {

/// What differs between two scenarios, so that an undo step of a structural edit (an offer replaced, a workload added)
/// keeps only the parts that changed.
class ScenarioDelta {
  public:
    ScenarioDelta(const models::Scenario& before, const models::Scenario& after);

    void apply(models::Scenario& scenario) const { write(scenario, true); }
    void revert(models::Scenario& scenario) const { write(scenario, false); }

  private:
    template <class T>
    struct Pair {
        T before, after;
    };
    struct ChangedWorkload {
        std::size_t index;
        models::Workload before, after;
    };
    void write(models::Scenario& scenario, bool forward) const;

    models::Scenario smallBefore_, smallAfter_;  ///< everything but the workloads
    std::vector<ChangedWorkload> changed_;       ///< where the number of workloads is the same
    std::optional<Pair<std::vector<models::Workload>>> workloads_;  ///< where it is not
};

}  // namespace splitpoint::ui
