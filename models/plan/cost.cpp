#include "models/plan/cost.h"

#include <cmath>

namespace splitpoint::models {

namespace {

int nodesOf(NodeCounts nodes, Tier tier) {
    if (tier == Tier::BareMetal) return nodes.bareMetal;
    return tier == Tier::Reserved ? nodes.reserved : 0;
}

double committedGpus(const Scenario& s, NodeCounts nodes, Tier tier) {
    const auto& offer = s.offer(tier);
    return offer ? nodesOf(nodes, tier) * static_cast<double>(offer->gpusPerNode) : 0.0;
}

/// USD per GPU and hour of the horizon that a committed GPU costs.
double committedUsdPerHour(const Scenario& s, const Offer& offer) {
    const double hours = s.hours;
    return offer.usdPerGpuHour.typical * billedHours(hours, offer.termHours, s.countCommitment).paid / hours;
}

bool usesDelivery(const RentedCapacity& rented, Delivery delivery) {
    if (delivery == Delivery::BareMetal) return rented.nodes.bareMetal > 0;
    return rented.nodes.reserved > 0 || rented.held[index(Tier::OnDemand)] > 0.0 || rented.held[index(Tier::Spot)] > 0.0;
}

/// GPU-hours rented of a delivery: committed GPUs (spares excluded) over the horizon plus billed elastic ones.
double rentedGpuHours(const Scenario& s, const RentedCapacity& rented, Delivery delivery) {
    if (delivery == Delivery::BareMetal) return committedGpus(s, rented.nodes, Tier::BareMetal) * s.hours;
    return committedGpus(s, rented.nodes, Tier::Reserved) * s.hours + rented.billed[index(Tier::OnDemand)] +
           rented.billed[index(Tier::Spot)];
}

double operationsUsd(const Scenario& s, const RentedCapacity& rented) {
    double labor = 0.0, fixed = 0.0;
    for (const Delivery d : {Delivery::BareMetal, Delivery::Virtual}) {
        labor += s.operations.hoursPerGpuMonth[d].typical * rentedGpuHours(s, rented, d) / s.hours;
        if (usesDelivery(rented, d)) fixed += s.operations.fixedUsdPerMonth[d].typical;
    }
    const double months = s.hours / kHoursPerMonth;
    return months * (s.operations.hourlyWageUsd.typical * labor + fixed);
}

double extraUsd(const Scenario& s, const RentedCapacity& rented) {
    double sum = 0.0;
    for (const ExtraCost& extra : s.extraCosts) {
        if (usesDelivery(rented, extra.delivery)) sum += extra.usdPerMonth.typical * s.hours / kHoursPerMonth;
        sum += extra.usdPerGpuHour.typical * rentedGpuHours(s, rented, extra.delivery);
    }
    return sum;
}

/// Splits what GPU-hours at work cost into useful, overhead, disturbance and interruption.
void addAtWork(DollarParts& parts, const Efficiency& e, double usd) {
    // Shares first: with very frequent interruptions the products are huge but their ratios are not.
    const double whole = e.rentedPerUseful();
    parts.useful += usd / whole;
    parts.overhead += usd * ((e.slowdown - 1.0) / whole);
    parts.disturbance += usd * ((e.disturbance - 1.0) / (e.disturbance * e.interruption));
    parts.interruption += usd * ((e.interruption - 1.0) / e.interruption);
}

}  // namespace

RentedCapacity rentedCapacity(NodeCounts nodes, const ServiceTotals& totals) {
    return {nodes, totals.held, totals.billed, totals.riseGpus, totals.fallGpus};
}

BilledHours billedHours(double horizonHours, double termHours, CommitmentCounting counting) {
    constexpr double kSameTerm = 1e-9;  // a horizon of whole terms is that many, whatever the rounding of the division
    BilledHours hours;
    hours.fullTerms = termHours > 0.0 ? std::ceil(horizonHours / termHours - kSameTerm) * termHours : horizonHours;
    const bool whole = counting == CommitmentCounting::FullTerm;
    hours.paid = whole ? hours.fullTerms : horizonHours;
    hours.stranded = whole ? 0.0 : hours.fullTerms - horizonHours;
    return hours;
}

CostParts costParts(const Preparation& p, double transferUsd, const RentedCapacity& rented) {
    const Scenario& s = *p.scenario;
    CostParts cost;
    for (const Tier tier : kTiers) {
        const Offer* offer = p.offer(tier);
        if (offer == nullptr) continue;
        const double price = offer->usdPerGpuHour.typical;
        if (isCommitted(tier)) {
            const double paid = billedHours(s.hours, offer->termHours, s.countCommitment).paid;
            cost.commitment += committedGpus(s, rented.nodes, tier) * (1.0 + offer->spareShare.typical) * price * paid;
            cost.setup += nodesOf(rented.nodes, tier) * offer->setupUsdPerNode.typical;
            continue;
        }
        const std::size_t i = index(tier);
        cost.elastic += rented.billed[i] * price;
        cost.boot += price * (offer->bootHours.typical * rented.riseGpus[i] + offer->scaleDownHours.typical * rented.fallGpus[i]);
    }
    cost.operations = operationsUsd(s, rented);
    cost.transfer = transferUsd * (rented.held[index(Tier::OnDemand)] + rented.held[index(Tier::Spot)]);
    cost.extra = extraUsd(s, rented);
    return cost;
}

DollarParts dollarParts(const Preparation& p, const DispatchRules& rules, NodeCounts nodes, const ServiceTotals& totals,
                        const CostParts& cost) {
    const Scenario& s = *p.scenario;
    DollarParts parts;
    double heldUsd = 0.0;  // committed GPU-hours held, at the price of an hour
    for (const Tier tier : kTiers) {
        const Offer* offer = p.offer(tier);
        if (offer == nullptr || (isCommitted(tier) && nodesOf(nodes, tier) == 0)) continue;
        const double price = isCommitted(tier) ? committedUsdPerHour(s, *offer) : offer->usdPerGpuHour.typical;
        for (std::size_t w = 0; w < p.workloads(); ++w) {
            const double useful = totals.useful[w][index(tier)];
            if (useful == 0.0) continue;
            const double held = useful * rules.workloads[w].heldPerUseful[index(tier)];
            const double atWork = held / p.heldPerAtWork[w];
            addAtWork(parts, *p.efficiency[w].byTier[index(tier)], atWork * price);
            parts.headroom += (held - atWork) * price;
            if (isCommitted(tier)) heldUsd += held * price;
        }
        if (!isCommitted(tier)) parts.elasticWaste += (totals.billed[index(tier)] - totals.held[index(tier)]) * price;
    }
    parts.idle = cost.commitment - heldUsd;
    parts.elasticWaste += cost.boot;
    parts.operations = cost.operations;
    parts.setup = cost.setup;
    parts.transfer = cost.transfer;
    parts.extra = cost.extra;
    return parts;
}

TermExposure termExposure(const Scenario& s, NodeCounts nodes) {
    TermExposure exposure;
    for (const Tier tier : {Tier::BareMetal, Tier::Reserved}) {
        const auto& offer = s.offer(tier);
        if (!offer) continue;
        const BilledHours hours = billedHours(s.hours, offer->termHours, s.countCommitment);
        const double usdPerHour =
            committedGpus(s, nodes, tier) * (1.0 + offer->spareShare.typical) * offer->usdPerGpuHour.typical;
        exposure.strandedUsd += usdPerHour * hours.stranded;
        exposure.fullTermUsd += usdPerHour * hours.fullTerms;
        exposure.paidBeyondUsd += usdPerHour * (hours.paid - s.hours);
    }
    return exposure;
}

}  // namespace splitpoint::models
