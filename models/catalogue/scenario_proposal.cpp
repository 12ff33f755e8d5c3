#include "models/catalogue/scenario_proposal.h"

#include <algorithm>

#include "models/catalogue/overhead_sets.h"
#include "models/catalogue/provenance.h"

namespace splitpoint::models {

namespace {

constexpr std::string_view kStart = "2026-01-05";  // a Monday

/// Takes defaults out of the catalogue and notes where each one went.
class Filler {
  public:
    explicit Filler(Provenance& provenance) : provenance_(provenance) {}

    [[nodiscard]] Estimate take(const std::string& id, const std::string& path) {
        const auto* figure = builtInCatalogue().defaultFor(id);
        if (!figure) return 0.0;
        provenance_.value(path, *figure);
        return figure->value;
    }

    void fill(Workload& workload, std::size_t position) {
        const std::string kind(kindName(workload.kind));
        const std::string at = "workloads[" + std::to_string(position) + "].";
        const bool noShares = std::all_of(workload.timeShares.begin(), workload.timeShares.end(),
                                          [](const Estimate& share) { return share.typical == 0.0; });
        if (noShares) fillShares(workload, kind, at);
        workload.overlap = take("overlap", at + "overlap");
        if (!workload.headroom) workload.headroom = take("headroom." + kind, at + "headroom");
        const std::string size = workload.kind == WorkloadKind::Training ? "training" : "other";
        if (workload.kind != WorkloadKind::Inference) {
            workload.checkpointHours = take("checkpoint_hours." + size, at + "checkpoint_hours");
        }
        workload.restartHours = take("restart_hours." + size, at + "restart_hours");
    }

    void fill(Operations& operations) {
        operations.hourlyWageUsd = take("hourly_wage_usd", "operations.hourly_wage_usd");
        for (const Delivery delivery : {Delivery::BareMetal, Delivery::Virtual}) {
            const std::string name = delivery == Delivery::BareMetal ? "bare_metal" : "virtual";
            operations.hoursPerGpuMonth[delivery] =
                take("hours_per_gpu_month." + name, "operations.hours_per_gpu_month." + name);
            operations.fixedUsdPerMonth[delivery] =
                take("fixed_usd_per_month." + name, "operations.fixed_usd_per_month." + name);
        }
    }

    /// The values themselves are set by `toOffer`; this notes the same ids.
    void note(const CatalogueOffer& row, Tier tier) {
        const std::string at = "offers." + std::string(kTierNames[index(tier)]) + ".";
        provenance_.offer(tier, row);
        provenance_.value(at + "usd_per_gpu_hour", row.source + ", as of " + row.asOf, "list price");
        (void)take("recovery_hours", at + "recovery_hours");
        (void)take("interruptions_per_gpu_hour", at + "interruptions_per_gpu_hour");
        if (isCommitted(tier)) {
            const std::string delivery = tier == Tier::BareMetal ? ".bare_metal" : ".reserved_virtual";
            (void)take("spare_share" + delivery, at + "spare_share");
            (void)take("provisioning_hours" + delivery, at + "provisioning_hours");
            if (tier == Tier::BareMetal) (void)take("setup_usd_per_node.bare_metal", at + "setup_usd_per_node");
            return;
        }
        (void)take(row.gpusPerNode.value_or(0) >= 8 ? "boot_hours.vm_8gpu" : "boot_hours.vm_1gpu", at + "boot_hours");
        (void)take("scale_down_hours", at + "scale_down_hours");
        if (tier == Tier::Spot) {
            (void)take("spot.reclaims_per_hour", at + "reclaims_per_hour");
            (void)take("spot.availability", at + "availability");
        }
    }

    void note(std::string_view set) {
        const auto* preset = builtInCatalogue().overheadPreset(presetOfSet(set));
        const auto* host = builtInCatalogue().disturbancePreset(hostOfSet(set));
        const std::string at = "delivery." + std::string(set) + ".";
        if (preset) {
            for (const auto& value : preset->values) provenance_.value(at + "slowdown." + value.id, value);
        }
        if (host) {
            for (const auto& value : host->values) provenance_.value(at + "disturbance." + value.id, value);
        }
    }

  private:
    void fillShares(Workload& workload, const std::string& kind, const std::string& at) {
        for (std::size_t c = 0; c < kComponentCount; ++c) {
            const std::string name(kComponentNames[c]);
            workload.timeShares[c] = take("time_shares." + kind + "." + name, at + "time_shares." + name);
        }
        // A job on one GPU talks to no other: that time is arithmetic instead.
        auto& interconnect = workload.timeShares[index(Component::Interconnect)];
        if (workload.gpusPerJob > 1 || interconnect.typical == 0.0) return;
        auto& compute = workload.timeShares[index(Component::GpuCompute)];
        compute = compute.typical + interconnect.typical;
        interconnect = 0.0;
        provenance_.value(at + "time_shares.gpu_compute",
                          "assumption: the " + kind + " shares, with the interconnect's added for a job on one GPU",
                          "assumed");
        provenance_.value(at + "time_shares.interconnect", "a job on one GPU talks to no other", "A");
    }

    Provenance& provenance_;
};

}  // namespace

std::string_view kindName(WorkloadKind kind) {
    constexpr std::string_view names[] = {"training", "inference", "batch", "experiment", "other"};
    return names[static_cast<std::size_t>(kind)];
}

Result<Scenario> proposeScenario(const ScenarioProposal& proposal) {
    const auto choice = pickOffers(builtInCatalogue(), proposal.offers);
    if (!choice) return tl::unexpected(choice.error());

    Provenance provenance;
    Filler filler(provenance);
    Scenario scenario;
    scenario.name = proposal.name;
    scenario.start = kStart;
    scenario.hours = static_cast<int>(kHoursPerYear);
    scenario.referenceGpu = proposal.offers.gpu;
    for (const auto& work : proposal.workloads) {
        scenario.workloads.push_back(work.workload);
        filler.fill(scenario.workloads.back(), scenario.workloads.size() - 1);
        provenance.demand(work.workload.name, work.source, work.license, work.note);
    }
    provenance.offerRule(choice->rule);
    for (const Tier tier : kTiers) {
        const auto& row = choice->rows[index(tier)];
        if (!row) continue;
        auto offer = toOffer(*row, tier);
        if (!offer) return tl::unexpected(offer.error());
        scenario.offer(tier) = std::move(*offer);
        filler.note(*row, tier);
    }
    addMissingOverheadSets(scenario, builtInCatalogue());
    for (const auto& [name, set] : scenario.delivery) filler.note(name);
    filler.fill(scenario.operations);
    scenario.transferUsdPerOverflowGpuHour =
        filler.take("transfer_usd_per_overflow_gpu_hour", "transfer_usd_per_overflow_gpu_hour");
    if (!proposal.decision.empty()) provenance.sentence("decision", proposal.decision);
    if (!proposal.lesson.empty()) provenance.sentence("lesson", proposal.lesson);
    scenario.provenanceJson = provenance.json();
    return scenario;
}

}  // namespace splitpoint::models
