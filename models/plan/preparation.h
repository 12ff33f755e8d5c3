#pragma once

#include <string>
#include <vector>

#include "models/evaluation.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// A scenario as the hourly simulation wants it: demand curves, efficiencies and who may be served where, all typical values.
/// Refers to the scenario it was made from, which must outlive it.
struct Preparation {
    const Scenario* scenario = nullptr;
    std::vector<std::vector<double>> demand;       ///< workloads x hours, useful GPUs
    std::vector<double> demandedGpuHours;          ///< per workload
    double totalDemandedGpuHours = 0.0;
    std::vector<WorkloadEfficiency> efficiency;    ///< per workload
    std::vector<double> heldPerAtWork;             ///< 1 + headroom, per workload
    std::vector<PerTier<std::string>> whyNot;      ///< per workload: why a tier may not serve it; empty if it may

    [[nodiscard]] std::size_t workloads() const { return demand.size(); }
    [[nodiscard]] std::size_t hours() const { return static_cast<std::size_t>(scenario->hours); }
    [[nodiscard]] const Offer* offer(Tier tier) const {
        const auto& offer = scenario->offer(tier);
        return offer ? &*offer : nullptr;
    }
    [[nodiscard]] bool mayServe(std::size_t workload, Tier tier) const {
        return offer(tier) != nullptr && whyNot[workload][index(tier)].empty();
    }
    /// Held GPUs per useful GPU: (1+k)/e. Only where the tier has an offer.
    [[nodiscard]] double heldPerUseful(std::size_t workload, Tier tier) const {
        return heldPerAtWork[workload] / efficiency[workload].byTier[index(tier)]->value();
    }
};

/// Held GPUs on one tier, hour by hour, if it served everything that it may.
struct TierNeed {
    std::vector<double> heldGpus;
    double peakGpus = 0.0;
    /// ceil(peak / node size); a need that exceeds whole nodes by no more than rounding fits them (model.md 4).
    [[nodiscard]] double nodes(const Offer& offer) const;
};
[[nodiscard]] TierNeed tierNeed(const Preparation& preparation, Tier tier);

/// Sum of a curve in four running sums: a quarter of the latency, the same result on every machine.
[[nodiscard]] double curveSum(const std::vector<double>& curve);

/// @param scenario fit for evaluation (`validate` finds nothing)
[[nodiscard]] Preparation prepare(const Scenario& scenario);
/// The same with empty demand curves, for callers that have them already or need only who may be served where.
[[nodiscard]] Preparation prepareWithoutCurves(const Scenario& scenario);

/// Sums of the demand curves again, after they were changed in place. A tier on which interruptions ask for more
/// GPU-hours or dollars than a number can hold may not serve the workload from then on.
void recountDemand(Preparation& preparation);

}  // namespace splitpoint::models
