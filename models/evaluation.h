#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::models {

enum class PlanKind { BareMetal, Virtual, Hybrid };
inline constexpr std::size_t kPlanCount = 3;
inline constexpr std::array<PlanKind, kPlanCount> kPlans{PlanKind::BareMetal, PlanKind::Virtual, PlanKind::Hybrid};
/// Names as they stand in files and results, in the order of `PlanKind`.
inline constexpr std::array<std::string_view, kPlanCount> kPlanNames{"bare_metal", "virtual", "hybrid"};
template <class T>
using PerPlan = std::array<T, kPlanCount>;
[[nodiscard]] constexpr std::size_t index(PlanKind plan) { return static_cast<std::size_t>(plan); }

/// Committed capacity of a plan, in nodes.
struct NodeCounts {
    int bareMetal = 0;
    int reserved = 0;
    friend constexpr bool operator==(const NodeCounts&, const NodeCounts&) = default;
};

/// Cost of a plan over the horizon by what is bought, USD (model.md 5).
struct CostParts {
    double commitment = 0, setup = 0, elastic = 0, boot = 0, operations = 0, transfer = 0, extra = 0;
    [[nodiscard]] double total() const {
        return commitment + setup + elastic + boot + operations + transfer + extra;
    }
};

/// The same total by where each dollar goes, USD (model.md 5).
struct DollarParts {
    double useful = 0, overhead = 0, disturbance = 0, interruption = 0, headroom = 0, idle = 0, elasticWaste = 0,
           operations = 0, setup = 0, transfer = 0, extra = 0;
    [[nodiscard]] double total() const {
        return useful + overhead + disturbance + interruption + headroom + idle + elasticWaste + operations + setup +
               transfer + extra;
    }
};

/// One row of a parts table: key in files, member. Charts and tables walk these.
struct CostPartField { std::string_view key; double CostParts::*value; };
inline constexpr std::array<CostPartField, 7> kCostPartFields{{{"commitment", &CostParts::commitment},
                                                               {"setup", &CostParts::setup},
                                                               {"elastic", &CostParts::elastic},
                                                               {"boot", &CostParts::boot},
                                                               {"operations", &CostParts::operations},
                                                               {"transfer", &CostParts::transfer},
                                                               {"extra", &CostParts::extra}}};
struct DollarPartField { std::string_view key; double DollarParts::*value; };
inline constexpr std::array<DollarPartField, 11> kDollarPartFields{{{"useful", &DollarParts::useful},
                                                                    {"overhead", &DollarParts::overhead},
                                                                    {"disturbance", &DollarParts::disturbance},
                                                                    {"interruption", &DollarParts::interruption},
                                                                    {"headroom", &DollarParts::headroom},
                                                                    {"idle", &DollarParts::idle},
                                                                    {"elastic_waste", &DollarParts::elasticWaste},
                                                                    {"operations", &DollarParts::operations},
                                                                    {"setup", &DollarParts::setup},
                                                                    {"transfer", &DollarParts::transfer},
                                                                    {"extra", &DollarParts::extra}}};

/// Efficiency of one workload on one tier, split into its factors (model.md 3): e = v / (S J R).
struct Efficiency {
    double relativeSpeed = 1.0;    ///< v
    double slowdown = 1.0;         ///< S
    double disturbance = 1.0;      ///< J
    double interruption = 1.0;     ///< R
    double badHourSlowdown = 1.0;  ///< step time in a bad hour: S R (1 + b + b_io F_io), or S R where bad hours are under 1 %
    bool finishes = true;          ///< false: interrupted so often that a job would never finish
    [[nodiscard]] double rentedPerUseful() const { return slowdown * disturbance * interruption; }  ///< S J R
    [[nodiscard]] double value() const { return relativeSpeed / rentedPerUseful(); }                ///< e
    [[nodiscard]] double typicalStepTime() const { return slowdown * interruption; }                ///< S R
};

struct WorkloadEfficiency {
    std::string workload;
    PerTier<std::optional<Efficiency>> byTier;  ///< absent where the scenario has no such offer
};

/// What one plan does for one workload, GPU-hours over the horizon.
struct WorkloadService {
    double demandedGpuHours = 0;           ///< useful
    PerTier<double> usefulGpuHours{};      ///< served, by tier
    PerTier<double> heldGpuHours{};        ///< held for it, by tier
    double unservedGpuHours = 0;           ///< useful
    double deferredGpuHours = 0;           ///< useful, due or served in a later hour than their own
};

/// Capacity and use of one tier in one plan.
struct TierUse {
    double capacityGpus = 0;       ///< committed GPUs (spares excluded); 0 for elastic tiers
    double usefulGpuHours = 0;
    double heldGpuHours = 0;
    double rentedGpuHours = 0;     ///< committed: capacity x horizon; elastic: billed
    double peakHeldGpus = 0;
    std::optional<double> utilization;  ///< committed tiers with capacity: held / rented
    double riseGpus = 0;           ///< elastic: sum of hourly rises of billed GPUs, the arrivals that wait for a boot
};

struct PlanResult {
    PlanKind plan = PlanKind::BareMetal;
    bool feasible = false;
    std::vector<std::string> reasons;      ///< why it is infeasible; empty if feasible
    std::vector<std::string> notes;        ///< what a reader should know: terms past the horizon, R above 2, bound constraints
    NodeCounts nodes;
    double totalCostUsd = 0;
    double usefulGpuHours = 0;
    std::optional<double> usdPerUsefulGpuHour;
    CostParts cost;
    DollarParts dollars;
    std::optional<double> utilization;           ///< held / rented over all committed tiers
    std::optional<double> relativePerformance;
    double unservedGpuHours = 0;
    double deferredGpuHours = 0;
    double strandedCommitmentUsd = 0;
    double fullTermCommitmentUsd = 0;            ///< commitment if every started term is paid to its end
    double paidBeyondHorizonUsd = 0;             ///< of the commitment in the total: for hours after the horizon
    /// What the commitment costs for the horizon alone, whichever way commitments are counted.
    [[nodiscard]] double commitmentWithinHorizonUsd() const {
        return fullTermCommitmentUsd - strandedCommitmentUsd - paidBeyondHorizonUsd;
    }
    std::optional<double> coverage;              ///< committed share of held GPU-hours
    std::optional<double> effectiveSavingsRate;  ///< 1 - cost / cost on demand only
    PerTier<TierUse> tiers;
    std::vector<WorkloadService> workloads;      ///< in the scenario's order
    std::optional<double> badHourStepTime;       ///< worst over workloads and tiers in use, 1 = ideal bare metal
    std::optional<double> typicalStepTime;       ///< mean over useful GPU-hours
    double interruptionLoss = 0;                 ///< share of at-work GPU-hours lost to interruptions
    double capacityWaitGpuHours = 0;             ///< useful-capacity GPU-hours spent waiting for boots: sum of rises x boot hours
    double provisioningHours = 0;                ///< until the slowest committed node in use serves
    std::optional<double> bridgingCostUsd;       ///< elastic cost of serving the committed share until then
    std::optional<double> lastNodeUtilization;   ///< use of the last bare-metal node, 0 to 1
};

/// One point of the hybrid sweep.
struct SweepPoint {
    NodeCounts nodes;
    double totalCostUsd = 0;
    bool feasible = false;
};

/// An input whose change would change the winner.
enum class SwitchInput { ElasticPrice, BareMetalPrice, VirtualOverhead, BareMetalOperations, DemandLevel, DemandPeakedness };
inline constexpr std::array<SwitchInput, 6> kSwitchInputs{SwitchInput::ElasticPrice,        SwitchInput::BareMetalPrice,
                                                          SwitchInput::VirtualOverhead,     SwitchInput::BareMetalOperations,
                                                          SwitchInput::DemandLevel,         SwitchInput::DemandPeakedness};
inline constexpr std::array<std::string_view, 6> kSwitchInputNames{
    "elastic_price", "bare_metal_price", "virtual_overhead", "bare_metal_operations", "demand_level", "demand_peakedness"};

struct SwitchPoint {
    SwitchInput input = SwitchInput::ElasticPrice;
    std::optional<double> factor;          ///< in [0.2, 5], nearest to 1 on a log scale; absent: no change in range
    std::optional<PlanKind> winnerBeyond;  ///< who wins just beyond the factor; absent if nobody is feasible there
};

/// A computed reason: one sentence with its numbers.
struct Reason {
    std::string key;       ///< stable identifier, for example "price", "utilization", "binding_isolation"
    std::string sentence;
};

struct Recommendation {
    std::optional<PlanKind> plan;          ///< absent: no plan is feasible
    std::optional<PlanKind> runnerUp;      ///< next distinct feasible plan
    std::optional<double> margin;          ///< runner-up's effective cost / best - 1
    bool material = true;                  ///< false: margin under 1 %
    bool exact = true;                     ///< optimum of the model proven, against a rule (model.md 4)
    std::string exactnessSentence;
    std::optional<double> breakEvenUtilization;  ///< U*; above 1: bare metal never pays at these prices
    std::optional<double> utilizationInUse;      ///< what U* is compared with
    std::vector<SwitchPoint> switchPoints;       ///< filled by `findSwitchPoints`
    std::vector<Reason> reasons;
    std::vector<std::string> caveats;            ///< "not included: ...", by-job note, hourly-priced bare metal, terms
    std::optional<PlanKind> hybridIs;            ///< the pure plan that the hybrid's optimum equals, if it is one
};

struct Evaluation {
    double usefulGpuHoursDemanded = 0;
    PerPlan<PlanResult> plans;
    std::vector<SweepPoint> hybridSweep;  ///< bare-metal count outer, reserved inner; empty without both kinds of offer
    Recommendation recommendation;
    std::vector<WorkloadEfficiency> efficiency;
    std::optional<int> bareMetalNodesIfAllWait4h;  ///< filled by `findSwitchPoints`' companion, absent until then

    [[nodiscard]] const PlanResult& plan(PlanKind kind) const { return plans[index(kind)]; }
};

}  // namespace splitpoint::models
