#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "models/base/estimate.h"
#include "models/component.h"
#include "models/demand.h"
#include "models/demand_layer.h"

namespace splitpoint::models {

/// Hours in a month and a year, wherever the model converts (model.md 2).
inline constexpr double kHoursPerMonth = 730.0;
inline constexpr double kHoursPerYear = 8760.0;
inline constexpr int kHoursPerWeek = 168;
inline constexpr int kMaxHorizonHours = 262800;

enum class WorkloadKind { Training, Inference, Batch, Experiment, Other };
enum class Isolation { Shared, SingleTenantHost, BareMetalOnly };
enum class Placement { Any, BareMetal, Virtual };
enum class Split { Hourly, ByJob };
enum class Tenancy { SharedHost, WholeHost, Dedicated };
enum class Delivery { BareMetal, Virtual };
enum class CommitmentCounting { WithinHorizon, FullTerm };

/// An offer's role in a scenario. BareMetal and Reserved are committed; OnDemand and Spot are elastic and virtual.
enum class Tier { BareMetal, Reserved, OnDemand, Spot };
inline constexpr std::size_t kTierCount = 4;
inline constexpr std::array<Tier, kTierCount> kTiers{Tier::BareMetal, Tier::Reserved, Tier::OnDemand, Tier::Spot};
/// Keys of the offers in files, in the order of `Tier`.
inline constexpr std::array<std::string_view, kTierCount> kTierNames{"bare_metal", "reserved_virtual", "on_demand", "spot"};
template <class T>
using PerTier = std::array<T, kTierCount>;
[[nodiscard]] constexpr std::size_t index(Tier tier) { return static_cast<std::size_t>(tier); }
[[nodiscard]] constexpr bool isCommitted(Tier tier) { return tier == Tier::BareMetal || tier == Tier::Reserved; }
[[nodiscard]] constexpr Delivery deliveryOf(Tier tier) {
    return tier == Tier::BareMetal ? Delivery::BareMetal : Delivery::Virtual;
}

struct Workload {
    std::string name;
    WorkloadKind kind = WorkloadKind::Other;
    Demand demand;                         ///< the base curve
    std::vector<DemandLayer> demandLayers;  ///< put on it in this order, before growth
    Estimate demandLevel = 1.0;            ///< how far the whole curve may lie from the drawn one, a factor > 0; typical is 1
    Estimate demandPeakedness = 1.0;       ///< power > 0 on the curve at equal GPU-hours, above 1 is peakier; typical is 1
    Estimate growthPerYear = 0.0;          ///< fraction per year, > -1
    int gpusPerJob = 1;                    ///< >= 1
    std::optional<Split> split;            ///< absent: see `effectiveSplit`
    PerComponent<Estimate> timeShares{};   ///< shares of time on bare metal, sum 1
    std::optional<int> timeSharesGpus;     ///< absent: gpusPerJob
    Estimate overlap = 0.0;                ///< 0 (one after the other) to 1
    std::optional<Estimate> headroom;      ///< fraction held beyond the mean, >= 0; absent: 0.5 for inference, else 0
    std::map<std::string, Estimate> measuredSlowdown;  ///< by overhead set, > 0; replaces S
    Isolation isolation = Isolation::Shared;
    Placement placement = Placement::Any;
    int maxDelayHours = 0;
    bool interruptible = false;
    Estimate checkpointHours = 0.0;
    Estimate restartHours = 0.0;
    std::optional<Estimate> checkpointIntervalHours;  ///< > 0; absent: the optimum
    friend bool operator==(const Workload&, const Workload&) = default;
};

struct Offer {
    std::string name;
    std::string gpu;
    Estimate usdPerGpuHour;                 ///< > 0
    int gpusPerNode = 1;                    ///< >= 1
    double termHours = 0.0;                 ///< committed tiers; 0: no term
    Estimate spareShare = 0.0;              ///< committed tiers
    Estimate setupUsdPerNode = 0.0;         ///< committed tiers
    Estimate provisioningHours = 0.0;       ///< committed tiers: days until a node serves
    Estimate recoveryHours = 0.0;
    Estimate interruptionsPerGpuHour = 0.0;
    Tenancy tenancy = Tenancy::SharedHost;  ///< virtual tiers; bare metal is always its own host
    bool fabric = true;
    std::optional<int> hostGpus;            ///< absent: gpusPerNode for bare metal, 8 for virtual tiers
    std::optional<std::string> overheads;   ///< a set in `Scenario::delivery`; absent: bare_metal or virtual
    std::optional<double> relativeSpeed;    ///< > 0; required where the GPU differs from the reference
    std::optional<int> instanceGpus;        ///< elastic tiers: billing step; absent: gpusPerNode; 0: fractions
    Estimate bootHours = 0.0;               ///< elastic tiers
    Estimate scaleDownHours = 0.0;          ///< elastic tiers
    Estimate reclaimsPerHour = 0.0;         ///< spot
    Estimate availability = 1.0;            ///< spot, 0 to 1
    friend bool operator==(const Offer&, const Offer&) = default;
};

struct Disturbance {
    Estimate probability = 0.0;  ///< chance that a host-hour is disturbed, 0 to 1
    Estimate slowdown = 0.0;     ///< extra time while it is: 0.28 = takes 1.28 times as long
    Estimate ioSlowdown = 0.0;   ///< extra time on what neighbors share
    friend bool operator==(const Disturbance&, const Disturbance&) = default;
};

/// An overhead set: slowdown per component (1 = bare metal, >= 0.5) and disturbance.
struct OverheadSet {
    PerComponent<Estimate> slowdown{1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0};
    Disturbance disturbance;
    friend bool operator==(const OverheadSet&, const OverheadSet&) = default;
};

/// One value per delivery.
template <class T>
struct PerDelivery {
    T bareMetal{};
    T virtualMachines{};
    [[nodiscard]] const T& operator[](Delivery d) const { return d == Delivery::BareMetal ? bareMetal : virtualMachines; }
    [[nodiscard]] T& operator[](Delivery d) { return d == Delivery::BareMetal ? bareMetal : virtualMachines; }
    friend bool operator==(const PerDelivery&, const PerDelivery&) = default;
};

struct Operations {
    Estimate hourlyWageUsd = 0.0;
    PerDelivery<Estimate> hoursPerGpuMonth;
    PerDelivery<Estimate> fixedUsdPerMonth;
    friend bool operator==(const Operations&, const Operations&) = default;
};

struct ExtraCost {
    std::string name;
    Delivery delivery = Delivery::Virtual;
    Estimate usdPerMonth = 0.0;
    Estimate usdPerGpuHour = 0.0;
    friend bool operator==(const ExtraCost&, const ExtraCost&) = default;
};

/// Rank correlations (Spearman) of inputs that are ranges; they matter to uncertainty only (reference.md 4).
struct Correlations {
    double tierPrices = 0.0;            ///< between the prices of the offers, 0 to 1
    double growthAndPeakedness = 0.0;   ///< between growth and peakedness of each workload, -1 to 1
    double virtualSlowdowns = 0.0;      ///< between the slowdowns of one overhead set, 0 to 1
    friend bool operator==(const Correlations&, const Correlations&) = default;
};

/// What one calibration run on one machine costs (model.md 8).
struct CalibrationCost {
    double staffHours = 0.0;    ///< at `Operations::hourlyWageUsd`
    double machineHours = 0.0;  ///< of one whole machine, at the price of its offer
    friend bool operator==(const CalibrationCost&, const CalibrationCost&) = default;
};

/// What is paid today for the same work, to compare the plans with; no plan's cost depends on it.
struct CurrentSpend {
    std::string name;                                  ///< for people; may be empty
    double usdPerMonth = 0.0;                          ///< > 0, per month of 730 h
    std::optional<double> usefulGpuHoursPerMonth;      ///< > 0; absent: not known
    friend bool operator==(const CurrentSpend&, const CurrentSpend&) = default;
};

/// Everything the model needs, as read from a `*.splitpoint` file. Values that come out of the file reader are in range;
/// whoever edits one in memory passes it through `validate` (models/files/scenario_checks.h) again.
struct Scenario {
    std::string name;
    std::string currency = "USD";
    std::string start;              ///< ISO date of hour 0, for labels only; may be empty
    int hours = 8760;               ///< horizon, 1 to 262,800
    std::string referenceGpu;       ///< empty: the bare-metal offer's GPU, else the first offer's
    std::vector<Workload> workloads;
    PerTier<std::optional<Offer>> offers;  ///< by `index(Tier)`
    std::map<std::string, OverheadSet> delivery;
    Operations operations;
    Estimate transferUsdPerOverflowGpuHour = 0.0;
    std::vector<ExtraCost> extraCosts;
    CommitmentCounting countCommitment = CommitmentCounting::WithinHorizon;
    std::optional<CurrentSpend> currentSpend;
    Correlations correlations;
    std::optional<CalibrationCost> calibration;
    std::string provenanceJson;     ///< free-form JSON kept as it was read; the model ignores it

    [[nodiscard]] const std::optional<Offer>& offer(Tier tier) const { return offers[index(tier)]; }
    [[nodiscard]] std::optional<Offer>& offer(Tier tier) { return offers[index(tier)]; }
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// Immutable snapshot handed to background work.
using ScenarioSnapshot = std::shared_ptr<const Scenario>;

// What an absent field means (contract.md "Required", model.md).
[[nodiscard]] Split effectiveSplit(const Workload& workload);
[[nodiscard]] double effectiveHeadroom(const Workload& workload);
[[nodiscard]] int effectiveTimeSharesGpus(const Workload& workload);
[[nodiscard]] std::string effectiveOverheadSet(const Offer& offer, Tier tier);
[[nodiscard]] int effectiveHostGpus(const Offer& offer, Tier tier);
[[nodiscard]] int effectiveInstanceGpus(const Offer& offer);
[[nodiscard]] std::string effectiveReferenceGpu(const Scenario& scenario);
/// v of model.md 3: the offer's relative speed, 1 where absent.
[[nodiscard]] double effectiveRelativeSpeed(const Offer& offer);

}  // namespace splitpoint::models
