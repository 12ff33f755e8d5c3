#pragma once

#include <type_traits>

#include "models/files/scenario_fields.h"
#include "models/scenario.h"

namespace splitpoint::models {

// The one description of which field of the file is which member, in file order. Reader, writer, checks and the report
// of defaults are visitors of it. A visitor offers
//   field(key, member, default)         a scalar
//   estimates(key, map)                 freely named estimates
//   object(key, f)                      f(visitor of the object)
//   optional(key, optionalMember, f)    the same for an object that may be absent: f(visitor, member)
//   list(key, members, f)               f(visitor, member) for each
//   named(key, map, f)                  f(visitor, member) for each
//   demand(key, demand)                 a curve
//   demand(key, demand, layers)         the same with layers on it; each is walked by `walkLayer`
//   numbers(key, values), points(key, points)
//   version(key), provenance(key, text)

template <class Visitor, class L>
void walkLayerKind(Visitor& v, L& layer) {
    using What = std::remove_const_t<L>;
    static const What kAbsent;
    const auto field = [&](std::string_view key, auto member) { v.field(key, layer.*member, kAbsent.*member); };
    if constexpr (std::is_same_v<What, ImportLayer>) {
        v.demand("curve", layer.curve);
        field("combine", &What::combine);
    } else if constexpr (std::is_same_v<What, TemplateLayer>) {
        field("template", &What::shape);
        field("gpus", &What::gpus);
        field("combine", &What::combine);
    } else if constexpr (std::is_same_v<What, ScaleLayer>) {
        field("factor", &What::factor);
    } else if constexpr (std::is_same_v<What, GrowthLayer>) {
        field("per_year", &What::perYear);
    } else if constexpr (std::is_same_v<What, MonthsLayer>) {
        v.numbers("factors", layer.factors);
    } else if constexpr (std::is_same_v<What, ShiftLayer>) {
        field("hours", &What::hours);
    } else if constexpr (std::is_same_v<What, CapLayer>) {
        field("gpus", &What::gpus);
    } else if constexpr (std::is_same_v<What, EventLayer>) {
        field("from_hour", &What::fromHour);
        field("hours", &What::hours);
        field("every_hours", &What::everyHours);
        field("factor", &What::factor);
        field("add_gpus", &What::addGpus);
    } else if constexpr (std::is_same_v<What, DrawnLayer>) {
        field("repeat", &What::repeat);
        field("combine", &What::combine);
        v.list("spans", layer.spans, [](auto& inner, auto& span) { inner.points("points", span.points); });
    } else {
        static_assert(std::is_same_v<What, RoughnessLayer>);
        field("seed", &What::seed);
        field("share", &What::share);
        field("every_hours", &What::everyHours);
    }
}

/// The fields of one layer. Its kind is walked as a value; whoever reads has made the layer of that kind before.
template <class Visitor, class L>
void walkLayer(Visitor& v, L& layer) {
    v.field("name", layer.name, std::string());
    LayerKind kind = layer.kind();
    v.field("kind", kind, LayerKind::Import);
    v.field("on", layer.on, true);
    std::visit([&](auto& what) { walkLayerKind(v, what); }, layer.what);
}

template <class Visitor, class O>
void walkOverheadSet(Visitor& visitor, O& set) {
    visitor.object("slowdown", [&](auto& v) {
        for (std::size_t i = 0; i < kComponentCount; ++i) v.field(kComponentNames[i], set.slowdown[i], Estimate(1.0));
    });
    visitor.object("disturbance", [&](auto& v) {
        v.field("probability", set.disturbance.probability, Estimate());
        v.field("slowdown", set.disturbance.slowdown, Estimate());
        v.field("io_slowdown", set.disturbance.ioSlowdown, Estimate());
    });
}

template <class Visitor, class O>
void walkOffer(Visitor& v, O& offer, Tier tier) {
    static const Offer kAbsent;
    const auto field = [&](std::string_view key, auto member) {
        if (offerFields(tier).find(key) != nullptr) v.field(key, offer.*member, kAbsent.*member);
    };
    field("name", &Offer::name);
    field("gpu", &Offer::gpu);
    field("usd_per_gpu_hour", &Offer::usdPerGpuHour);
    field("gpus_per_node", &Offer::gpusPerNode);
    field("instance_gpus", &Offer::instanceGpus);
    field("tenancy", &Offer::tenancy);
    field("fabric", &Offer::fabric);
    field("host_gpus", &Offer::hostGpus);
    field("overheads", &Offer::overheads);
    field("relative_speed", &Offer::relativeSpeed);
    field("term_hours", &Offer::termHours);
    field("spare_share", &Offer::spareShare);
    field("setup_usd_per_node", &Offer::setupUsdPerNode);
    field("provisioning_hours", &Offer::provisioningHours);
    field("boot_hours", &Offer::bootHours);
    field("scale_down_hours", &Offer::scaleDownHours);
    field("recovery_hours", &Offer::recoveryHours);
    field("interruptions_per_gpu_hour", &Offer::interruptionsPerGpuHour);
    field("reclaims_per_hour", &Offer::reclaimsPerHour);
    field("availability", &Offer::availability);
}

template <class Visitor, class W>
void walkWorkload(Visitor& v, W& workload) {
    static const Workload kAbsent;
    const auto field = [&](std::string_view key, auto member) { v.field(key, workload.*member, kAbsent.*member); };
    field("name", &Workload::name);
    field("kind", &Workload::kind);
    v.demand("demand", workload.demand, workload.demandLayers);
    field("demand_level", &Workload::demandLevel);
    field("demand_peakedness", &Workload::demandPeakedness);
    field("growth_per_year", &Workload::growthPerYear);
    field("gpus_per_job", &Workload::gpusPerJob);
    field("split", &Workload::split);
    v.object("time_shares", [&](auto& shares) {
        for (std::size_t i = 0; i < kComponentCount; ++i)
            shares.field(kComponentNames[i], workload.timeShares[i], Estimate());
    });
    field("time_shares_gpus", &Workload::timeSharesGpus);
    field("overlap", &Workload::overlap);
    field("headroom", &Workload::headroom);
    v.estimates("measured_slowdown", workload.measuredSlowdown);
    field("isolation", &Workload::isolation);
    field("placement", &Workload::placement);
    field("max_delay_hours", &Workload::maxDelayHours);
    field("interruptible", &Workload::interruptible);
    field("checkpoint_hours", &Workload::checkpointHours);
    field("restart_hours", &Workload::restartHours);
    field("checkpoint_interval_hours", &Workload::checkpointIntervalHours);
}

template <class Visitor, class D>
void walkPerDelivery(Visitor& visitor, std::string_view key, D& values) {
    visitor.object(key, [&](auto& v) {
        v.field("bare_metal", values.bareMetal, Estimate());
        v.field("virtual", values.virtualMachines, Estimate());
    });
}

template <class Visitor, class S>
void walkScenario(Visitor& visitor, S& scenario) {
    static const Scenario kAbsent;
    visitor.version("splitpoint");
    visitor.field("name", scenario.name, kAbsent.name);
    visitor.field("currency", scenario.currency, kAbsent.currency);
    visitor.object("horizon", [&](auto& v) {
        v.field("start", scenario.start, kAbsent.start);
        v.field("hours", scenario.hours, kAbsent.hours);
    });
    visitor.field("reference_gpu", scenario.referenceGpu, kAbsent.referenceGpu);
    visitor.list("workloads", scenario.workloads, [](auto& v, auto& workload) { walkWorkload(v, workload); });
    visitor.object("offers", [&](auto& v) {
        for (const Tier tier : kTiers) {
            v.optional(kTierNames[index(tier)], scenario.offer(tier),
                       [tier](auto& inner, auto& offer) { walkOffer(inner, offer, tier); });
        }
    });
    visitor.named("delivery", scenario.delivery, [](auto& v, auto& set) { walkOverheadSet(v, set); });
    visitor.object("operations", [&](auto& v) {
        v.field("hourly_wage_usd", scenario.operations.hourlyWageUsd, Estimate());
        walkPerDelivery(v, "hours_per_gpu_month", scenario.operations.hoursPerGpuMonth);
        walkPerDelivery(v, "fixed_usd_per_month", scenario.operations.fixedUsdPerMonth);
    });
    visitor.field("transfer_usd_per_overflow_gpu_hour", scenario.transferUsdPerOverflowGpuHour, Estimate());
    visitor.list("extra_costs", scenario.extraCosts, [](auto& v, auto& cost) {
        v.field("name", cost.name, std::string());
        v.field("delivery", cost.delivery, Delivery::Virtual);
        v.field("usd_per_month", cost.usdPerMonth, Estimate());
        v.field("usd_per_gpu_hour", cost.usdPerGpuHour, Estimate());
    });
    visitor.field("count_commitment", scenario.countCommitment, kAbsent.countCommitment);
    visitor.optional("current_spend", scenario.currentSpend, [](auto& v, auto& spend) {
        v.field("name", spend.name, std::string());
        v.field("usd_per_month", spend.usdPerMonth, 0.0);
        v.field("useful_gpu_hours_per_month", spend.usefulGpuHoursPerMonth, std::optional<double>());
    });
    visitor.object("correlations", [&](auto& v) {
        v.field("tier_prices", scenario.correlations.tierPrices, 0.0);
        v.field("growth_and_peakedness", scenario.correlations.growthAndPeakedness, 0.0);
        v.field("virtual_slowdowns", scenario.correlations.virtualSlowdowns, 0.0);
    });
    visitor.optional("calibration", scenario.calibration, [](auto& v, auto& cost) {
        v.field("staff_hours", cost.staffHours, 0.0);
        v.field("machine_hours", cost.machineHours, 0.0);
    });
    visitor.provenance("provenance", scenario.provenanceJson);
}

}  // namespace splitpoint::models
