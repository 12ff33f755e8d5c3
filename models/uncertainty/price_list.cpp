#include "models/uncertainty/price_list.h"

namespace splitpoint::models {

namespace {
constexpr int kMany = 1 << 20;  // of each thing, so that the fixed costs beside it leave no rounding; a power of two
}

PriceList::PriceList(const Preparation& p, double transferUsd) {
    const auto cost = [&](const RentedCapacity& rented) { return costParts(p, transferUsd, rented).total(); };
    const Scenario& s = *p.scenario;
    // Fixed costs of a delivery stand out where nothing but their trigger is there: no price hangs on an empty rent.
    for (const Delivery d : {Delivery::BareMetal, Delivery::Virtual}) {
        double perMonth = s.operations.fixedUsdPerMonth[d].typical;
        for (const ExtraCost& extra : s.extraCosts) perMonth += extra.delivery == d ? extra.usdPerMonth.typical : 0.0;
        fixed_[d] = perMonth * s.hours / kHoursPerMonth;
    }
    for (const Tier tier : {Tier::BareMetal, Tier::Reserved}) {
        const Offer* offer = p.offer(tier);
        if (offer == nullptr) continue;
        RentedCapacity many;
        (tier == Tier::BareMetal ? many.nodes.bareMetal : many.nodes.reserved) = kMany;
        perNode_[index(tier)] = (cost(many) - fixed_[deliveryOf(tier)]) / kMany;
        commitment_[index(tier)] = costParts(p, transferUsd, many).commitment / kMany;
        committedHour_[index(tier)] =
            offer->usdPerGpuHour.typical * billedHours(s.hours, offer->termHours, s.countCommitment).paid / s.hours;
    }
    for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
        if (p.offer(tier) == nullptr) continue;
        const std::size_t i = index(tier);
        const auto of = [&](PerTier<double> RentedCapacity::*what) {
            RentedCapacity many;
            (many.*what)[i] = kMany;
            const bool used = what == &RentedCapacity::held;
            return (cost(many) - (used ? fixed_[Delivery::Virtual] : 0.0)) / kMany;
        };
        perHeld_[i] = of(&RentedCapacity::held);
        perBilled_[i] = of(&RentedCapacity::billed);
        perRise_[i] = of(&RentedCapacity::riseGpus);
        perFall_[i] = of(&RentedCapacity::fallGpus);
    }
}

double PriceList::total(const RentedCapacity& rented) const {
    double sum = rented.nodes.bareMetal * perNode_[index(Tier::BareMetal)] +
                 rented.nodes.reserved * perNode_[index(Tier::Reserved)];
    bool machines = rented.nodes.reserved > 0;
    for (const Tier tier : {Tier::OnDemand, Tier::Spot}) {
        const std::size_t i = index(tier);
        sum += rented.held[i] * perHeld_[i] + rented.billed[i] * perBilled_[i] + rented.riseGpus[i] * perRise_[i] +
               rented.fallGpus[i] * perFall_[i];
        machines = machines || rented.held[i] > 0.0;
    }
    if (rented.nodes.bareMetal > 0) sum += fixed_[Delivery::BareMetal];
    if (machines) sum += fixed_[Delivery::Virtual];
    return sum;
}

}  // namespace splitpoint::models
