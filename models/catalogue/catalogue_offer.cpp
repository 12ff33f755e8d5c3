#include <algorithm>
#include <cmath>

#include "models/catalogue/catalogue.h"

namespace splitpoint::models {

namespace {

constexpr int kHostGpus = 8;  // GPUs of the common accelerator server

bool ownsHost(const CatalogueOffer& row) {
    return row.gpusPerNode.value_or(0) >= kHostGpus;
}
bool namesNetwork(const CatalogueOffer& row) {
    return row.interconnect.find(';') != std::string::npos;
}

/// ", 12 months", ", spot" or nothing: one product is often sold in several ways.
std::string howBought(const CatalogueOffer& row) {
    if (row.purchase == "spot") return ", spot";
    if (row.purchase != "reserved" || !row.termMonths) return "";
    const long months = std::lround(*row.termMonths);
    return ", " + std::to_string(months) + (months == 1 ? " month" : " months");
}

Estimate figure(std::string_view id) {
    const auto* found = builtInCatalogue().defaultFor(id);
    return found ? found->value : Estimate(0.0);
}

void addCommitted(Offer& offer, Tier tier) {
    const std::string delivery = tier == Tier::BareMetal ? ".bare_metal" : ".reserved_virtual";
    offer.spareShare = figure("spare_share" + delivery);
    offer.provisioningHours = figure("provisioning_hours" + delivery);
    if (tier == Tier::BareMetal) offer.setupUsdPerNode = figure("setup_usd_per_node.bare_metal");
}

void addElastic(Offer& offer, const CatalogueOffer& row, Tier tier) {
    offer.instanceGpus = offer.gpusPerNode;
    offer.bootHours = figure(row.delivery == "container" ? "boot_hours.container"
                             : ownsHost(row)             ? "boot_hours.vm_8gpu"
                                                         : "boot_hours.vm_1gpu");
    offer.scaleDownHours = figure("scale_down_hours");
    if (tier == Tier::Spot) {
        offer.reclaimsPerHour = figure("spot.reclaims_per_hour");
        offer.availability = figure("spot.availability");
    }
}

}  // namespace

double usdPerHeldGpuHour(const CatalogueOffer& row, Tier tier) {
    const bool capped = isCommitted(tier) && row.monthlyCapHours;
    return row.usdPerGpuHour.value_or(0.0) * (capped ? std::min(1.0, *row.monthlyCapHours / kHoursPerMonth) : 1.0);
}

Result<Offer> toOffer(const CatalogueOffer& row, Tier tier) {
    if (const auto why = whyNotProposed(row, tier)) {
        return tl::unexpected(
            Error{ErrorKind::InvalidInput, row.provider + " " + row.product + " cannot be proposed: " + *why + "."});
    }
    Offer offer;
    offer.name = row.provider + " " + row.product + howBought(row) + " (as of " + row.asOf + ")";
    offer.gpu = row.gpu;
    offer.usdPerGpuHour = usdPerHeldGpuHour(row, tier);
    offer.gpusPerNode = *row.gpusPerNode;
    offer.fabric = ownsHost(row) || namesNetwork(row);
    offer.recoveryHours = figure("recovery_hours");
    offer.interruptionsPerGpuHour = figure("interruptions_per_gpu_hour");
    if (isCommitted(tier)) {
        offer.termHours = row.termMonths.value_or(0.0) * kHoursPerMonth;
        addCommitted(offer, tier);
    } else {
        addElastic(offer, row, tier);
    }
    if (tier == Tier::BareMetal) {
        offer.overheads = "bare_metal";
        offer.hostGpus = offer.gpusPerNode;
    } else {
        offer.tenancy = ownsHost(row) ? Tenancy::WholeHost : Tenancy::SharedHost;
        offer.overheads = row.delivery == "container" ? "container" : ownsHost(row) ? "virtual" : "virtual_shared_host";
        offer.hostGpus = std::max(offer.gpusPerNode, kHostGpus);
    }
    return offer;
}

std::string inferences(const CatalogueOffer& row, Tier tier) {
    std::string text;
    if (tier != Tier::BareMetal) {
        text += ownsHost(row) ? "It has all GPUs of an 8-GPU host, so its tenancy is taken as whole_host."
                              : "It has fewer GPUs than an 8-GPU host, so its tenancy is taken as shared_host.";
    }
    if (!ownsHost(row) && !namesNetwork(row)) {
        if (!text.empty()) text += ' ';
        text += "No network between nodes is named, so jobs larger than one unit are taken as impossible.";
    }
    if (isCommitted(tier) && row.monthlyCapHours) {
        if (!text.empty()) text += ' ';
        text += "The bill of a month is capped at " + std::to_string(std::lround(*row.monthlyCapHours)) +
                " h, so an hour held costs that share of 730 h of the list price.";
    }
    return text;
}

}  // namespace splitpoint::models
