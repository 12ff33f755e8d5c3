// Cells about the machines themselves: who controls and patches them, images, maintenance, moving, resizing.
#include <algorithm>

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

QString nodeCounts() {
    return FitWords::tr("node counts");
}
QString serviceByHour() {
    return FitWords::tr("service hour by hour");
}

/// "Model training is back after 16.7 min", with its inputs as sources.
QString backAfter(FitCell& cell, const PlanParts& plan, Delivery delivery, Tier tier) {
    const auto workload = plan.mainWorkload(delivery);
    if (!workload) return {};
    const models::CheckpointFigures figures =
        models::checkpointFigures(plan.scenario.workloads[*workload], plan.offer(tier), tier);
    plan.sources.addOfferInput(cell, tier, QStringLiteral("recovery_hours"));
    plan.sources.addWorkloadInput(cell, *workload, QStringLiteral("restart_hours"));
    return FitWords::tr("%1 is back after %2.").arg(plan.workloadName(*workload), durationWords(figures.restartHours));
}

/// Machines that are started over the horizon.
double startsOf(const PlanParts& plan) {
    double starts = 0.0;
    for (const models::TierOperations& tier : plan.figures.tiers) starts += tier.starts;
    return starts;
}

QString staffWords(const PlanParts& plan, Delivery delivery) {
    return FitWords::tr("%1 of your people a month").arg(durationWords(plan.figures.staffHoursPerMonth[delivery]));
}

void addStaffSource(FitCell& cell, const PlanParts& plan, Delivery delivery) {
    plan.sources.addInput(cell, delivery == Delivery::BareMetal
                                    ? QStringLiteral("operations.hours_per_gpu_month.bare_metal")
                                    : QStringLiteral("operations.hours_per_gpu_month.virtual"));
}

}  // namespace

FitCell controlCell(const PlanParts& plan) {
    FitCell cell;
    if (plan.usesMetal()) {
        addSentence(cell, FitWords::tr("You choose operating system, kernel and driver on %1.").arg(plan.metalWords()));
        addResult(cell, nodeCounts());
        addFact(cell, "bare_metal_control");
    }
    if (plan.usesMachines()) {
        addSentence(cell,
                    FitWords::tr("Inside %1 the system and driver are yours; host and hypervisor are the provider's.")
                        .arg(plan.machineWords()));
        addResult(cell, serviceByHour());
        addFact(cell, "guest_responsibility");
    }
    return cell;
}

FitCell patchesCell(const PlanParts& plan) {
    FitCell cell;
    if (plan.usesMetal()) {
        addSentence(cell,
                    FitWords::tr("You, on %1: %2.").arg(plan.metalWords(), staffWords(plan, Delivery::BareMetal)));
        addStaffSource(cell, plan, Delivery::BareMetal);
        addFact(cell, "bare_metal_control");
    }
    if (plan.usesMachines()) {
        addSentence(
            cell,
            FitWords::tr("You the guests (%1), the provider the hosts.").arg(staffWords(plan, Delivery::Virtual)));
        addStaffSource(cell, plan, Delivery::Virtual);
        addFact(cell, "guest_responsibility");
    }
    return cell;
}

FitCell imagesCell(const PlanParts& plan) {
    FitCell cell;
    if (plan.usesMetal()) {
        const double setup = plan.offer(Tier::BareMetal).setupUsdPerNode.typical;
        addSentence(cell, setup > 0.0 ? FitWords::tr("Your own image for %1; setting a node up costs %2.")
                                            .arg(plan.metalWords(), formatNumber(setup, Quantity::Usd))
                                      : FitWords::tr("Your own image for %1.").arg(plan.metalWords()));
        plan.sources.addOfferInput(cell, Tier::BareMetal, QStringLiteral("setup_usd_per_node"));
        addFact(cell, "own_bare_metal_images");
    }
    if (plan.usesMachines()) {
        addSentence(cell,
                    startsOf(plan) > 0.0
                        ? FitWords::tr("Published images bring driver and CUDA; %1 starts over the horizon boot one.")
                              .arg(countWords(startsOf(plan)))
                        : FitWords::tr("Published images bring driver and CUDA for %1.").arg(plan.machineWords()));
        addResult(cell, serviceByHour());
        addFact(cell, "prebuilt_gpu_images");
    }
    return cell;
}

FitCell maintenanceCell(const PlanParts& plan) {
    FitCell cell;
    if (plan.usesMetal()) {
        const models::TierOperations& metal = plan.figures.tiers[models::index(Tier::BareMetal)];
        addSentence(cell, metal.spareGpus > 0.0
                              ? FitWords::tr("A node in repair stops its jobs; spares of %1 stand in for %2.")
                                    .arg(formatWithUnit(metal.spareGpus, Quantity::Gpus), plan.metalWords())
                              : FitWords::tr("A node in repair stops its jobs, and no spare stands in for %1.")
                                    .arg(plan.metalWords()));
        plan.sources.addOfferInput(cell, Tier::BareMetal, QStringLiteral("spare_share"));
    }
    if (const auto tier = plan.mainMachineTier()) {
        const double boot = plan.offer(*tier).bootHours.typical;
        addSentence(cell, FitWords::tr("The provider maintains the hosts; another machine serves after %1.")
                              .arg(durationWords(boot)));
        plan.sources.addOfferInput(cell, *tier, QStringLiteral("boot_hours"));
        addFact(cell, "guest_responsibility");
    }
    QStringList patient;
    for (std::size_t w = 0; w < plan.scenario.workloads.size(); ++w) {
        const int delay = plan.scenario.workloads[w].maxDelayHours;
        if (delay <= 0) continue;
        patient << FitWords::tr("%1 may wait %2").arg(plan.workloadName(w), durationWords(delay));
        plan.sources.addWorkloadInput(cell, w, QStringLiteral("max_delay_hours"));
    }
    if (!cell.text.isEmpty() && !patient.isEmpty())
        addSentence(cell, FitWords::tr("A window is easy to find: %1.").arg(patient.join(QStringLiteral(", "))));
    return cell;
}

FitCell liveMigrationCell(const PlanParts& plan) {
    FitCell cell;
    if (plan.usesMetal()) {
        addSentence(cell, FitWords::tr("None: what runs on %1 stays where it is and stops for host maintenance.")
                              .arg(plan.metalWords()));
        addSentence(cell, backAfter(cell, plan, Delivery::BareMetal, Tier::BareMetal));
        addFact(cell, "no_live_migration");
    }
    if (const auto tier = plan.mainMachineTier()) {
        addSentence(cell, FitWords::tr("Not for machines with GPUs: host maintenance restarts them."));
        addSentence(cell, backAfter(cell, plan, Delivery::Virtual, *tier));
        addFact(cell, "no_live_migration");
    }
    return cell;
}

FitCell resizingCell(const PlanParts& plan) {
    FitCell cell;
    if (plan.usesMetal()) {
        const models::Offer& metal = plan.offer(Tier::BareMetal);
        addSentence(cell, FitWords::tr("Grows by nodes of %1, each %2 after the order.")
                              .arg(formatWithUnit(metal.gpusPerNode, Quantity::Gpus),
                                   durationWords(metal.provisioningHours.typical)));
        addSentence(cell, metal.termHours > 0.0
                              ? FitWords::tr("Does not shrink within a term of %1: %2 are owed to its end.")
                                    .arg(durationWords(metal.termHours),
                                         formatNumber(plan.plan.fullTermCommitmentUsd, Quantity::Usd))
                              : FitWords::tr("Nodes can be given back at any hour."));
        plan.sources.addOfferInput(cell, Tier::BareMetal, QStringLiteral("gpus_per_node"));
        plan.sources.addOfferInput(cell, Tier::BareMetal, QStringLiteral("provisioning_hours"));
        plan.sources.addOfferInput(cell, Tier::BareMetal, QStringLiteral("term_hours"));
    }
    if (const auto tier = plan.mainMachineTier(); tier && !models::isCommitted(*tier)) {
        const models::Offer& rented = plan.offer(*tier);
        const int step = models::effectiveInstanceGpus(rented);
        addSentence(cell, FitWords::tr(
                              "Grows and shrinks by the hour in steps of %1; a machine is paid %2 after its last work.")
                              .arg(step > 0 ? formatWithUnit(step, Quantity::Gpus) : FitWords::tr("parts of a GPU"),
                                   durationWords(rented.scaleDownHours.typical)));
        addSentence(cell, FitWords::tr("Another size of machine means a stop."));
        plan.sources.addOfferInput(cell, *tier, QStringLiteral("instance_gpus"));
        plan.sources.addOfferInput(cell, *tier, QStringLiteral("scale_down_hours"));
        addFact(cell, "resize_needs_stop");
    } else if (tier) {
        const models::Offer& reserved = plan.offer(*tier);
        addSentence(cell,
                    FitWords::tr("Reserved machines of %1 are paid to the end of a term of %2.")
                        .arg(formatWithUnit(reserved.gpusPerNode, Quantity::Gpus), durationWords(reserved.termHours)));
        plan.sources.addOfferInput(cell, *tier, QStringLiteral("term_hours"));
    }
    return cell;
}

}  // namespace splitpoint::ui
