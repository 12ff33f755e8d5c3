// Cells about the work: how it comes back, when it gets its machines, with whom it shares them.
#include "models/performance/checkpoint_figures.h"
#include "ui/fit/fit_words.h"
#include "ui/fit/plan_parts.h"
#include "ui/format/number_format.h"
#include "ui/performance/duration_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using models::Delivery;
using models::Tier;

namespace {

/// The workload with most interruptions; absent where there is none.
std::optional<std::size_t> mostInterrupted(const PlanParts& plan) {
    std::optional<std::size_t> worst;
    double most = 0.0;
    for (std::size_t w = 0; w < plan.figures.workloads.size(); ++w) {
        if (plan.figures.workloads[w].interruptions > most) {
            most = plan.figures.workloads[w].interruptions;
            worst = w;
        }
    }
    return worst;
}

QString tenancyWords(models::Tenancy tenancy) {
    switch (tenancy) {
        case models::Tenancy::SharedHost:
            return FitWords::tr("share their hosts with others");
        case models::Tenancy::WholeHost:
            return FitWords::tr("have their hosts to themselves");
        case models::Tenancy::Dedicated:
            return FitWords::tr("run on dedicated hosts");
    }
    return {};
}

/// What a workload's wish means here: "Patient imaging may only use bare metal and gets it".
QString isolationWords(const PlanParts& plan, std::size_t w) {
    const models::Workload& workload = plan.scenario.workloads[w];
    const QString wish = workload.isolation == models::Isolation::BareMetalOnly
                             ? FitWords::tr("may only use bare metal")
                             : FitWords::tr("needs a host of its own");
    const double unserved = plan.plan.workloads[w].unservedGpuHours;
    return unserved > 1e-9 * plan.plan.workloads[w].demandedGpuHours
               ? FitWords::tr("%1 %2: %3 of its work find none here.")
                     .arg(plan.workloadName(w), wish, formatWithUnit(unserved, Quantity::GpuHours))
               : FitWords::tr("%1 %2 and gets it.").arg(plan.workloadName(w), wish);
}

}  // namespace

FitCell recoveryCell(const PlanParts& plan) {
    FitCell cell;
    if (!plan.usesMetal() && !plan.usesMachines()) return cell;
    const auto worst = mostInterrupted(plan);
    if (!worst) {
        addSentence(cell, FitWords::tr("No offer has a rate of interruptions."));
        if (plan.usesMetal())
            plan.sources.addOfferInput(cell, Tier::BareMetal, QStringLiteral("interruptions_per_gpu_hour"));
    } else {
        const models::WorkloadRecovery& recovery = plan.figures.workloads[*worst];
        addSentence(cell, FitWords::tr("About %1 interruptions over the horizon, %2 of them of %3, back after %4.")
                              .arg(countWords(plan.figures.interruptions()), countWords(recovery.interruptions),
                                   plan.workloadName(*worst), durationWords(recovery.restartHours)));
        addSentence(cell, recovery.checkpointHours
                              ? FitWords::tr("It checkpoints every %1.").arg(durationWords(*recovery.checkpointHours))
                              : FitWords::tr("It writes no checkpoints and starts anew."));
        plan.sources.addWorkloadInput(cell, *worst, QStringLiteral("checkpoint_hours"));
        plan.sources.addWorkloadInput(cell, *worst, QStringLiteral("restart_hours"));
    }
    for (const Tier tier : models::kTiers) {
        if (plan.figures.tiers[models::index(tier)].interruptions <= 0.0) continue;
        plan.sources.addOfferInput(cell, tier, QStringLiteral("interruptions_per_gpu_hour"));
        if (tier == Tier::Spot) plan.sources.addOfferInput(cell, tier, QStringLiteral("reclaims_per_hour"));
    }
    if (plan.usesMachines()) {
        addSentence(cell, FitWords::tr("A stopped machine keeps its disks, not its memory."));
        addFact(cell, "stop_loses_memory");
    }
    return cell;
}

FitCell provisioningCell(const PlanParts& plan) {
    FitCell cell;
    if (plan.usesMetal()) {
        const double hours = plan.offer(Tier::BareMetal).provisioningHours.typical;
        addSentence(cell, FitWords::tr("Ready %2 after the order: %1.").arg(plan.metalWords(), durationWords(hours)));
        plan.sources.addOfferInput(cell, Tier::BareMetal, QStringLiteral("provisioning_hours"));
        if (hours > 0.0 && plan.plan.bridgingCostUsd) {
            addSentence(cell, FitWords::tr("Bridging that on demand costs %1.")
                                  .arg(formatNumber(*plan.plan.bridgingCostUsd, Quantity::Usd)));
            addResult(cell, FitWords::tr("bridging cost"));
        }
    }
    if (const auto tier = plan.mainMachineTier()) {
        const double starts = plan.figures.tiers[models::index(*tier)].starts;
        const double boot = plan.offer(*tier).bootHours.typical;
        addSentence(cell, starts > 0.0
                              ? FitWords::tr("A machine serves %1 after it is asked for, %2 times over the horizon.")
                                    .arg(durationWords(boot), countWords(starts))
                              : FitWords::tr("A machine serves %1 after it is asked for.").arg(durationWords(boot)));
        plan.sources.addOfferInput(cell, *tier, QStringLiteral("boot_hours"));
        addResult(cell, FitWords::tr("service hour by hour"));
    }
    return cell;
}

FitCell isolationCell(const PlanParts& plan) {
    FitCell cell;
    if (!plan.usesMetal() && !plan.usesMachines()) return cell;
    bool asked = false;
    for (std::size_t w = 0; w < plan.scenario.workloads.size() && w < plan.plan.workloads.size(); ++w) {
        if (plan.scenario.workloads[w].isolation == models::Isolation::Shared) continue;
        asked = true;
        addSentence(cell, isolationWords(plan, w));
        plan.sources.addWorkloadInput(cell, w, QStringLiteral("isolation"));
    }
    if (!asked) {
        addSentence(cell, FitWords::tr("No workload asks for a host of its own."));
        plan.sources.addWorkloadInput(cell, 0, QStringLiteral("isolation"));
    }
    if (plan.usesMetal()) addSentence(cell, FitWords::tr("Yours alone: %1.").arg(plan.metalWords()));
    if (plan.usesMetal()) addFact(cell, "bare_metal_control");
    if (const auto tier = plan.mainMachineTier()) {
        addSentence(cell,
                    FitWords::tr("%1 machines %2.").arg(tierName(*tier), tenancyWords(plan.offer(*tier).tenancy)));
        plan.sources.addOfferInput(cell, *tier, QStringLiteral("tenancy"));
    }
    return cell;
}

}  // namespace splitpoint::ui
