#include "models/import/bill_reconciliation.h"

#include <array>
#include <cmath>
#include <cstdio>

#include "models/files/faults.h"

namespace splitpoint::models::imports {

namespace {

std::string money(double amount) {
    char text[64];
    std::snprintf(text, sizeof text, "%.2f USD", std::abs(amount) < 0.005 ? 0.0 : amount);  // not -0.00
    return text;
}

std::string_view words(PaidTier tier) {
    constexpr std::array<std::string_view, kPaidTierCount> kWords{"on demand", "committed", "spot", "unused commitment",
                                                                  "other"};
    return kWords[static_cast<std::size_t>(tier)];
}

/// The part that explains most of a difference, in words.
std::string sentenceOf(const TierDifference& tier, double paidHours, double modeledHours) {
    const double difference = tier.paid - tier.modeled;
    std::string text =
        std::string(words(tier.tier)) + ": paid " + money(tier.paid) + ", modeled " + money(tier.modeled);
    if (std::abs(difference) < 0.005) return text + "; they agree.";
    if (tier.notModeled > 0) return text + "; the plan does not use this tier.";
    if (tier.notModeled < 0) return text + "; the bill has nothing in this tier.";
    const double price = std::abs(tier.price), hours = std::abs(tier.hours), unused = std::abs(tier.unused);
    if (unused >= price && unused >= hours)
        return text + "; most of the difference is commitment that was paid and not used.";
    if (price >= hours) return text + "; most of the difference is the price of a GPU-hour.";
    return text + "; most of the difference is the number of GPU-hours (" +
           shortNumber(std::round(paidHours * 10) / 10) + " paid, " + shortNumber(std::round(modeledHours * 10) / 10) +
           " modeled).";
}

TierDifference compared(PaidTier which, const PaidAmount& paid, double unused, const ModeledTier& modeled) {
    TierDifference tier;
    tier.tier = which;
    tier.paid = paid.cost + unused;
    tier.modeled = modeled.cost;
    if (modeled.gpuHours <= 0) {
        tier.unused = unused;
        tier.notModeled = tier.paid - tier.modeled - unused;
    } else if (paid.gpuHours <= 0) {
        tier.unused = unused;
        tier.notModeled = -modeled.cost;
    } else {
        const double modeledPrice = modeled.cost / modeled.gpuHours;
        tier.hours = (paid.gpuHours - modeled.gpuHours) * modeledPrice;
        tier.price = paid.cost - paid.gpuHours * modeledPrice;
        tier.unused = unused;
    }
    tier.sentence = sentenceOf(tier, paid.gpuHours, modeled.gpuHours);
    return tier;
}

}  // namespace

Result<Reconciliation> reconcile(const Bill& bill, double billHours, const ModeledCost& modeled) {
    if (!(billHours > 0) || !(modeled.hours > 0))
        return tl::unexpected(
            Error{ErrorKind::InvalidInput, "bill and plan cannot be compared: their hours must be above 0"});
    if (!bill.currency.empty() && bill.currency != "USD")
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  "the bill is in " + printable(bill.currency, 10) +
                      ", the model in USD; give the bill in USD, or convert it at a dated rate first"});
    const double scale = billHours / modeled.hours;
    const auto scaled = [scale](const ModeledTier& tier) {
        return ModeledTier{tier.cost * scale, tier.gpuHours * scale};
    };
    Reconciliation all;
    const auto add = [&](PaidTier which, double unused, const ModeledTier& side) {
        const PaidAmount& paid = bill.tier(which);
        if (paid.rows == 0 && unused == 0 && side.cost == 0 && side.gpuHours == 0) return;
        all.tiers.push_back(compared(which, paid, unused, side));
        all.paid += all.tiers.back().paid;
        all.modeled += side.cost;
        all.gpuHoursPaid += paid.gpuHours;
        all.gpuHoursModeled += side.gpuHours;
    };
    add(PaidTier::OnDemand, 0, scaled(modeled.onDemand));
    add(PaidTier::Committed, bill.tier(PaidTier::Unused).cost, scaled(modeled.committed));
    add(PaidTier::Spot, 0, scaled(modeled.spot));
    all.notBilled = modeled.notBilled * scale;
    all.sentences.push_back("Paid " + money(all.paid) + " for " + shortNumber(std::round(all.gpuHoursPaid * 10) / 10) +
                            " GPU-hours in " + shortNumber(billHours) + " hours; the plan costs " + money(all.modeled) +
                            " for " + shortNumber(std::round(all.gpuHoursModeled * 10) / 10) + " in as many hours.");
    for (const auto& tier : all.tiers) all.sentences.push_back(tier.sentence);
    if (all.notBilled > 0)
        all.sentences.push_back(
            "The plan has a further " + money(all.notBilled) +
            " of operations, setup, transfer and extra costs, which a bill of machines does not show.");
    if (bill.purchaseRows > 0)
        all.sentences.push_back("Purchases of commitments of " + money(bill.purchases) +
                                " are not added: their cost is in the hours they cover.");
    if (bill.tier(PaidTier::Other).rows > 0)
        all.sentences.push_back("Charges without GPUs of " + money(bill.tier(PaidTier::Other).cost) +
                                " are not compared.");
    return all;
}

ModeledCost modeledCost(const PlanResult& plan, const Scenario& scenario, double hours) {
    ModeledCost modeled;
    modeled.hours = hours;
    modeled.committed.cost = plan.cost.commitment;
    modeled.committed.gpuHours =
        plan.tiers[index(Tier::BareMetal)].rentedGpuHours + plan.tiers[index(Tier::Reserved)].rentedGpuHours;
    const auto elastic = [&](Tier tier, ModeledTier& side) {
        side.gpuHours = plan.tiers[index(tier)].rentedGpuHours;
        if (const auto& offer = scenario.offers[index(tier)]) side.cost = side.gpuHours * offer->usdPerGpuHour.typical;
    };
    elastic(Tier::OnDemand, modeled.onDemand);
    elastic(Tier::Spot, modeled.spot);
    // Boots and scale-downs are rented machines too: on the tier that the plan boots most.
    ModeledTier& booted = modeled.onDemand.gpuHours >= modeled.spot.gpuHours ? modeled.onDemand : modeled.spot;
    booted.cost += plan.cost.boot;
    modeled.notBilled = plan.cost.operations + plan.cost.setup + plan.cost.transfer + plan.cost.extra;
    return modeled;
}

}  // namespace splitpoint::models::imports
