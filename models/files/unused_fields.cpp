#include <algorithm>
#include <utility>

#include "models/demand/layers.h"
#include "models/files/faults.h"
#include "models/files/scenario_fields.h"
#include "models/files/unused_layers.h"
#include "models/files/unused_ranges.h"
#include "models/files/usage_report.h"
#include "models/performance/efficiency.h"

namespace splitpoint::models {

namespace {

constexpr std::string_view kStart = "not used here, because ";

/// What decides, over all fields, whether one of them can change anything. Typical values only, as in `evaluate`.
class Situation {
  public:
    explicit Situation(const Scenario& scenario) : scenario_(scenario), efficiency_(efficiencyTable(scenario)) {}

    [[nodiscard]] const Offer* offer(Tier tier) const {
        const auto& offer = scenario_.offer(tier);
        return offer ? &*offer : nullptr;
    }
    [[nodiscard]] const OverheadSet& setOf(Tier tier) const {
        static const OverheadSet kNone;
        const auto found = scenario_.delivery.find(effectiveOverheadSet(*offer(tier), tier));
        return found == scenario_.delivery.end() ? kNone : found->second;
    }
    template <class F>
    [[nodiscard]] bool anyTier(F holds) const {
        return std::any_of(kTiers.begin(), kTiers.end(),
                           [&](Tier tier) { return offer(tier) != nullptr && holds(tier); });
    }
    template <class F>
    [[nodiscard]] bool anyWorkload(F holds) const {
        return std::any_of(scenario_.workloads.begin(), scenario_.workloads.end(), holds);
    }

    [[nodiscard]] bool hasBareMetal() const { return offer(Tier::BareMetal) != nullptr; }
    [[nodiscard]] bool hasVirtual() const {
        return anyTier([](Tier tier) { return deliveryOf(tier) == Delivery::Virtual; });
    }
    [[nodiscard]] bool hasCommitted() const {
        return anyTier([](Tier tier) { return isCommitted(tier); });
    }

    [[nodiscard]] static bool interrupts(const Offer& offer, Tier tier) {
        return offer.interruptionsPerGpuHour.typical > 0 || (tier == Tier::Spot && offer.reclaimsPerHour.typical > 0);
    }
    [[nodiscard]] bool anyInterruption() const {
        return anyTier([&](Tier tier) { return interrupts(*offer(tier), tier); });
    }
    [[nodiscard]] static bool disturbs(const OverheadSet& set) {
        return set.disturbance.probability.typical > 0 &&
               (set.disturbance.slowdown.typical > 0 || set.disturbance.ioSlowdown.typical > 0);
    }
    [[nodiscard]] static bool slows(const OverheadSet& set) {
        return std::any_of(set.slowdown.begin(), set.slowdown.end(), [](const Estimate& s) { return s.typical != 1; });
    }
    /// A tier whose component slowdowns this workload feels: not replaced by its own measured slowdown.
    [[nodiscard]] bool feelsComponents(const Workload& workload, Tier tier) const {
        return !workload.measuredSlowdown.contains(effectiveOverheadSet(*offer(tier), tier)) && slows(setOf(tier));
    }

    /// Why spot serves nothing of anyone, or an empty text.
    [[nodiscard]] std::string whySpotIdles() const {
        const Offer* spot = offer(Tier::Spot);
        const Offer* onDemand = offer(Tier::OnDemand);
        if (onDemand == nullptr) return "spot is used only beside on_demand, and there is none";
        if (!anyWorkload([](const Workload& w) { return w.interruptible; })) return "no workload is interruptible";
        if (spot->availability.typical == 0) return "its availability is 0";
        for (std::size_t i = 0; i < scenario_.workloads.size(); ++i) {
            const Workload& workload = scenario_.workloads[i];
            const auto& onSpot = efficiency_[i].byTier[index(Tier::Spot)];
            const auto& elastic = efficiency_[i].byTier[index(Tier::OnDemand)];
            if (!workload.interruptible || !onSpot || !elastic || !onSpot->finishes || !elastic->finishes) continue;
            if (!whyNotServed(workload, *spot, Tier::Spot, *onSpot).empty()) continue;
            if (!whyNotServed(workload, *onDemand, Tier::OnDemand, *elastic).empty()) continue;
            if (cheaper(*spot, *onSpot, *onDemand, *elastic)) return {};
        }
        return "no interruptible workload may use it or is served cheaper by it than on demand";
    }

  private:
    [[nodiscard]] bool cheaper(const Offer& spot, const Efficiency& onSpot, const Offer& onDemand,
                               const Efficiency& elastic) const {
        const auto isCheaper = [&](double transfer) {
            return (spot.usdPerGpuHour.typical + transfer) / onSpot.value() <
                   (onDemand.usdPerGpuHour.typical + transfer) / elastic.value();
        };
        return isCheaper(0) || isCheaper(scenario_.transferUsdPerOverflowGpuHour.typical);
    }

    const Scenario& scenario_;
    std::vector<WorkloadEfficiency> efficiency_;
};

/// Collects what is given and changes nothing.
class Report {
  public:
    std::vector<UnusedField> found;

    void add(const std::string& field, const std::string& because) {
        found.push_back({field, std::string(kStart) + because});
    }
    void addIf(bool unused, const std::string& parent, std::string_view key, const std::string& because) {
        if (unused) add(joinPath(parent, key), because);
    }
};

bool isZero(const Workload& workload, int hours) {
    const auto series = demandBelow(workload.demand, workload.demandLayers, 0, hours);
    return std::all_of(series.begin(), series.end(), [](double gpus) { return gpus == 0; });
}

bool isGiven(const Estimate& value, double absent = 0) {
    return value != Estimate(absent);
}

void addLabels(const Scenario& scenario, Report& report) {
    report.add("name", "it is a label; no figure depends on it");
    if (!scenario.start.empty()) report.add("horizon.start", "it labels the hours; no figure depends on it");
    if (!scenario.provenanceJson.empty())
        report.add("provenance", "it says where figures come from; the model does not read it");
    if (!scenario.referenceGpu.empty())
        report.add("reference_gpu", "it names the unit; an offer's speed stands in its relative_speed");
    for (std::size_t i = 0; i < scenario.extraCosts.size(); ++i) {
        report.addIf(!scenario.extraCosts[i].name.empty(), joinPath("extra_costs", i), "name", "it is a label");
    }
    for (const Tier tier : kTiers) {
        if (!scenario.offer(tier)) continue;
        const std::string path = joinPath("offers", kTierNames[index(tier)]);
        report.addIf(!scenario.offer(tier)->name.empty(), path, "name", "it is a label");
        report.add(joinPath(path, "gpu"), "it names the GPU; the offer's speed stands in its relative_speed");
    }
}

void addJobFields(const Workload& workload, const std::string& path, const Situation& situation, Report& report) {
    const bool fitsAnywhere = !situation.anyTier([&](Tier t) {
        const Offer& offer = *situation.offer(t);
        return workload.gpusPerJob > offer.gpusPerNode;
    });
    const bool disturbed = situation.anyTier([&](Tier t) { return Situation::disturbs(situation.setOf(t)); });
    const bool lone =
        effectiveSplit(workload) == Split::Hourly && fitsAnywhere && !disturbed && !situation.anyInterruption();
    report.addIf(
        workload.gpusPerJob != 1 && lone && workload.split.has_value(), path, "gpus_per_job",
        "its demand is split by the hour, it fits one unit, and nothing disturbs or interrupts jobs by their size");
    report.addIf(workload.split && !situation.hasCommitted(), path, "split",
                 "there is no committed capacity to divide");
    const bool single =
        std::count_if(kTiers.begin(), kTiers.end(), [&](Tier t) { return situation.offer(t) != nullptr; }) == 1;
    report.addIf(workload.split && situation.hasCommitted() && single && workload.maxDelayHours == 0, path, "split",
                 "the only offer must serve all of it in its own hour, divided or not");
    report.addIf(workload.timeSharesGpus.has_value(), path, "time_shares_gpus",
                 "only the chart of job sizes needs it; no cost depends on it");
}

void addSlowdownFields(const Workload& workload, const std::string& path, const Situation& situation, Report& report) {
    const auto shares = normalizedShares(workload);
    const bool feels = situation.anyTier([&](Tier t) { return situation.feelsComponents(workload, t); });
    const bool feelsNeighbors = situation.anyTier([&](Tier t) {
        const auto& disturbance = situation.setOf(t).disturbance;
        return disturbance.probability.typical > 0 && disturbance.ioSlowdown.typical > 0;
    });
    double computing = 0;
    for (std::size_t i = 0; i < kComponentCount; ++i) computing += movesData(static_cast<Component>(i)) ? 0 : shares[i];
    const bool oneSided = computing == 0 || computing == 1;
    if (isGiven(workload.overlap)) {
        report.addIf(!feels, path, "overlap", "no overhead set in use slows a component for this workload");
        report.addIf(feels && oneSided, path, "overlap", "the workload only computes or only moves data");
    }
    report.addIf(!feels && !feelsNeighbors, path, "time_shares",
                 "nothing slows one component more than another for this workload");
    for (const auto& entry : workload.measuredSlowdown) {
        const std::string& set = entry.first;  // clang 14 cannot capture a structured binding
        const bool used =
            situation.anyTier([&](Tier t) { return effectiveOverheadSet(*situation.offer(t), t) == set; });
        report.addIf(!used, joinPath(path, "measured_slowdown"), set, "no offer uses this overhead set");
    }
}

void addConstraintFields(const Workload& workload, const std::string& path, const Situation& situation,
                         Report& report) {
    const bool sharedHost = situation.anyTier([&](Tier t) {
        return deliveryOf(t) == Delivery::Virtual && situation.offer(t)->tenancy == Tenancy::SharedHost;
    });
    report.addIf(workload.isolation == Isolation::SingleTenantHost && !sharedHost, path, "isolation",
                 "no offer is on a shared host");
    report.addIf(workload.isolation == Isolation::BareMetalOnly && !situation.hasVirtual(), path, "isolation",
                 "there is no virtual offer");
    report.addIf(workload.placement == Placement::BareMetal && !situation.hasVirtual(), path, "placement",
                 "there is no virtual offer");
    report.addIf(workload.placement == Placement::Virtual && !situation.hasBareMetal(), path, "placement",
                 "there is no bare-metal offer");
    report.addIf(workload.maxDelayHours > 0 && !situation.hasCommitted(), path, "max_delay_hours",
                 "work waits for committed capacity only, and there is none");
    const bool spotServes = situation.offer(Tier::Spot) != nullptr && situation.whySpotIdles().empty();
    report.addIf(workload.interruptible && !spotServes, path, "interruptible",
                 situation.offer(Tier::Spot) == nullptr ? "there is no spot offer" : situation.whySpotIdles());
}

void addInterruptionFields(const Workload& workload, const std::string& path, const Situation& situation,
                           Report& report) {
    const bool interrupted = situation.anyInterruption();
    report.addIf(isGiven(workload.checkpointHours) && !interrupted, path, "checkpoint_hours",
                 "nothing interrupts jobs");
    report.addIf(isGiven(workload.restartHours) && !interrupted, path, "restart_hours", "nothing interrupts jobs");
    if (!workload.checkpointIntervalHours) return;
    report.addIf(!interrupted, path, "checkpoint_interval_hours", "nothing interrupts jobs");
    report.addIf(interrupted && workload.checkpointHours.typical == 0, path, "checkpoint_interval_hours",
                 "checkpoint_hours is 0: no checkpoints are written");
}

void addWorkloads(const Scenario& scenario, const Situation& situation, Report& report) {
    for (std::size_t i = 0; i < scenario.workloads.size(); ++i) {
        const Workload& workload = scenario.workloads[i];
        const std::string path = joinPath("workloads", i);
        if (isZero(workload, scenario.hours)) {
            report.add(path, "its demand is 0 in every hour; only its efficiency is shown");
            continue;
        }
        for (auto& layer : unusedLayers(workload, scenario.hours, path)) report.found.push_back(std::move(layer));
        report.addIf(isGiven(workload.growthPerYear) && scenario.hours == 1, path, "growth_per_year",
                     "the horizon is a single hour");
        report.addIf(workload.kind != WorkloadKind::Other && workload.split && workload.headroom, path, "kind",
                     "split and headroom are given, and it decides nothing else");
        addJobFields(workload, path, situation, report);
        addSlowdownFields(workload, path, situation, report);
        addConstraintFields(workload, path, situation, report);
        addInterruptionFields(workload, path, situation, report);
    }
}

void addOffer(Tier tier, const Situation& situation, Report& report) {
    const Offer& offer = *situation.offer(tier);
    const std::string path = joinPath("offers", kTierNames[index(tier)]);
    if (tier == Tier::Spot && !situation.whySpotIdles().empty()) {
        report.add(path, situation.whySpotIdles() + "; only its efficiency is shown");
        return;
    }
    const bool largeJobs = situation.anyWorkload([&](const Workload& w) { return w.gpusPerJob > offer.gpusPerNode; });
    const bool soleTenants =
        situation.anyWorkload([](const Workload& w) { return w.isolation == Isolation::SingleTenantHost; });
    const bool manyGpus = situation.anyWorkload([](const Workload& w) { return w.gpusPerJob > 1; });
    report.addIf(!isCommitted(tier) && offer.instanceGpus && (offer.fabric || !largeJobs), path, "gpus_per_node",
                 "instance_gpus says what is billed, and every job may run");
    report.addIf(!offer.fabric && !largeJobs, path, "fabric", "no job is larger than a unit");
    report.addIf(offer.tenancy != Tenancy::SharedHost && !soleTenants, path, "tenancy",
                 "no workload asks for a host of its own");
    if (offer.hostGpus) {
        const bool disturbs = Situation::disturbs(situation.setOf(tier));
        report.addIf(!disturbs, path, "host_gpus", "hosts of its overhead set are never disturbed");
        report.addIf(disturbs && !manyGpus, path, "host_gpus", "every job is one GPU, so on one host");
    }
    report.addIf(isGiven(offer.recoveryHours) && !Situation::interrupts(offer, tier), path, "recovery_hours",
                 "nothing interrupts its jobs");
}

void addOverheadSets(const Scenario& scenario, const Situation& situation, Report& report) {
    for (const auto& [name, set] : scenario.delivery) {
        const std::string path = joinPath("delivery", name);
        const auto uses = [&, &setName = name](Tier tier) {
            return effectiveOverheadSet(*situation.offer(tier), tier) == setName;
        };
        if (!situation.anyTier(uses)) {
            report.add(path, "no offer uses this overhead set");
            continue;
        }
        for (std::size_t i = 0; i < kComponentCount; ++i) {
            const bool felt = situation.anyWorkload([&, &setName = name](const Workload& w) {
                return w.timeShares[i].typical > 0 && !w.measuredSlowdown.contains(setName);
            });
            report.addIf(isGiven(set.slowdown[i], 1) && !felt, joinPath(path, "slowdown"), kComponentNames[i],
                         "no workload without its own measured slowdown spends time on it");
        }
        const std::string disturbance = joinPath(path, "disturbance");
        const bool sharesNeighbors =
            situation.anyWorkload([](const Workload& w) { return sharedInputOutputShare(normalizedShares(w)) > 0; });
        const bool never = set.disturbance.probability.typical == 0;
        const bool painless =
            set.disturbance.slowdown.typical == 0 && (set.disturbance.ioSlowdown.typical == 0 || !sharesNeighbors);
        report.addIf(!never && painless, disturbance, "probability",
                     "a disturbed host slows nothing: slowdown and io_slowdown are 0 or meet no time share");
        report.addIf(never && isGiven(set.disturbance.slowdown), disturbance, "slowdown", "probability is 0");
        report.addIf(never && isGiven(set.disturbance.ioSlowdown), disturbance, "io_slowdown", "probability is 0");
        report.addIf(!never && isGiven(set.disturbance.ioSlowdown) && !sharesNeighbors, disturbance, "io_slowdown",
                     "no workload spends time on cpu, storage, network or host_device_transfer");
    }
}

void addCosts(const Scenario& scenario, const Situation& situation, Report& report) {
    const Operations& operations = scenario.operations;
    const auto uses = [&](Delivery delivery) {
        return delivery == Delivery::BareMetal ? situation.hasBareMetal() : situation.hasVirtual();
    };
    bool anyHours = false;
    for (const Delivery delivery : {Delivery::BareMetal, Delivery::Virtual}) {
        const std::string_view key = choiceNames<Delivery>()[static_cast<std::size_t>(delivery)];
        const std::string missing =
            "there is no " + std::string(delivery == Delivery::BareMetal ? "bare-metal" : "virtual") + " offer";
        const bool used = uses(delivery);
        anyHours = anyHours || (used && operations.hoursPerGpuMonth[delivery].typical > 0);
        if (isGiven(operations.hoursPerGpuMonth[delivery])) {
            report.addIf(!used, "operations.hours_per_gpu_month", key, missing);
            report.addIf(used && operations.hourlyWageUsd.typical == 0, "operations.hours_per_gpu_month", key,
                         "hourly_wage_usd is 0");
        }
        report.addIf(isGiven(operations.fixedUsdPerMonth[delivery]) && !used, "operations.fixed_usd_per_month", key,
                     missing);
    }
    report.addIf(isGiven(operations.hourlyWageUsd) && !anyHours, "operations", "hourly_wage_usd",
                 "hours_per_gpu_month of the deliveries on offer is 0");
    const bool overflows = situation.hasBareMetal() && situation.offer(Tier::OnDemand) != nullptr;
    report.addIf(isGiven(scenario.transferUsdPerOverflowGpuHour) && !overflows, {},
                 "transfer_usd_per_overflow_gpu_hour",
                 "work overflows only from bare metal to on demand, and one of them is not on offer");
    for (std::size_t i = 0; i < scenario.extraCosts.size(); ++i) {
        if (!uses(scenario.extraCosts[i].delivery))
            report.add(joinPath("extra_costs", i), "no offer is of its delivery");
    }
    const bool terms = situation.anyTier([&](Tier t) { return isCommitted(t) && situation.offer(t)->termHours > 0; });
    report.addIf(scenario.countCommitment == CommitmentCounting::FullTerm && !terms, {}, "count_commitment",
                 "no offer has a term");
}

/// What evaluate leaves to others: comparing with today, and uncertainty.
void addForOthers(const Scenario& scenario, Report& report) {
    if (scenario.currentSpend)
        report.add("current_spend", "it is compared with the plans, and changes none of them");
    const std::string uncertain = "it matters to simulate alone, which draws from the ranges";
    report.addIf(scenario.correlations.tierPrices != 0, "correlations", "tier_prices", uncertain);
    report.addIf(scenario.correlations.growthAndPeakedness != 0, "correlations", "growth_and_peakedness", uncertain);
    report.addIf(scenario.correlations.virtualSlowdowns != 0, "correlations", "virtual_slowdowns", uncertain);
    if (scenario.calibration) report.add("calibration", "it matters to simulate alone, for the value of calibrating");
}

}  // namespace

std::vector<UnusedField> unusedFields(const Scenario& scenario) {
    Report report;
    const Situation situation(scenario);
    addLabels(scenario, report);
    addWorkloads(scenario, situation, report);
    for (const Tier tier : kTiers) {
        if (situation.offer(tier) != nullptr) addOffer(tier, situation, report);
    }
    addOverheadSets(scenario, situation, report);
    addCosts(scenario, situation, report);
    addForOthers(scenario, report);
    for (auto& range : unusedRangeEnds(scenario)) report.found.push_back(std::move(range));
    return std::move(report.found);
}

}  // namespace splitpoint::models
