#include "models/catalogue/like_for_like.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "models/catalogue/best_offers.h"

namespace splitpoint::models {

namespace {

std::string title(Tier tier) {
    constexpr std::string_view titles[] = {"bare metal", "reserved virtual", "on demand", "spot"};
    return std::string(titles[index(tier)]);
}

std::string gpus(int count) {
    return std::to_string(count) + (count == 1 ? " GPU" : " GPUs");
}

/// Share of the month from which on a capped bill grows no more; 1 without a cap.
double capShare(const CatalogueOffer& offer, Tier tier) {
    if (isCommitted(tier) || !offer.monthlyCapHours) return 1.0;
    return std::min(1.0, *offer.monthlyCapHours / kHoursPerMonth);
}

/// Where the costs of two offers meet between no and full use, if they do.
std::optional<double> meeting(const CatalogueOffer& a, Tier tierA, const CatalogueOffer& b, Tier tierB) {
    const bool heldA = isCommitted(tierA), heldB = isCommitted(tierB);
    if (heldA && heldB) return std::nullopt;
    if (heldA != heldB) {
        const double held = heldA ? usdPerHeldGpuHour(a, tierA) : usdPerHeldGpuHour(b, tierB);
        const double used = heldA ? *b.usdPerGpuHour : *a.usdPerGpuHour;
        const double use = held / used;
        return use < (heldA ? capShare(b, tierB) : capShare(a, tierA)) ? std::optional(use) : std::nullopt;
    }
    const bool cheapA = *a.usdPerGpuHour <= *b.usdPerGpuHour;
    const double flat = cheapA ? usdPerMonthHour(b, tierB, 1.0) : usdPerMonthHour(a, tierA, 1.0);
    const double use = flat / (cheapA ? *a.usdPerGpuHour : *b.usdPerGpuHour);
    return use < (cheapA ? capShare(a, tierA) : capShare(b, tierB)) ? std::optional(use) : std::nullopt;
}

std::string billing(const CatalogueOffer& offer, Tier tier) {
    std::string text = isCommitted(tier) ? "is paid every hour" : "is paid by the hour in use";
    if (offer.termMonths.value_or(0) > 0) {
        const long months = std::lround(*offer.termMonths);
        text += " for " + std::to_string(months) + (months == 1 ? " month" : " months");
    }
    if (offer.monthlyCapHours) text += ", at most " + std::to_string(std::lround(*offer.monthlyCapHours)) + " h a month";
    if (tier == Tier::Spot) text += " and can be taken back";
    return text;
}

std::vector<std::string> warningsFor(const CatalogueOffer& a, Tier tierA, const CatalogueOffer& b, Tier tierB) {
    std::vector<std::string> warnings;
    const std::string nameA = title(tierA), nameB = title(tierB);
    if (a.gpusPerNode != b.gpusPerNode) {
        warnings.push_back("Node sizes differ: " + nameA + " is rented by " + gpus(*a.gpusPerNode) + ", " + nameB + " by " +
                           gpus(*b.gpusPerNode) + "; the larger unit idles more.");
    }
    const auto monthA = monthNumber(a.priceDate()), monthB = monthNumber(b.priceDate());
    if (monthA && monthB && std::abs(*monthA - *monthB) > kOfferWindowMonths) {
        warnings.push_back("Dates differ: " + nameA + " is of " + a.priceDate() + ", " + nameB + " of " +
                           b.priceDate() + "; prices moved in between.");
    }
    if (billing(a, tierA) != billing(b, tierB)) {
        warnings.push_back("Billing differs: " + nameA + " " + billing(a, tierA) + ", " + nameB + " " +
                           billing(b, tierB) + ".");
    }
    return warnings;
}

OfferPair pairOf(const CatalogueOffer& a, Tier tierA, const CatalogueOffer& b, Tier tierB) {
    OfferPair pair{tierA, tierB, PairOutcome::FirstCheaper, meeting(a, tierA, b, tierB), warningsFor(a, tierA, b, tierB)};
    const double half = pair.utilization.value_or(1.0) / 2.0;
    const bool firstBelow = usdPerMonthHour(a, tierA, half) < usdPerMonthHour(b, tierB, half);
    if (!pair.utilization) {
        pair.outcome = firstBelow ? PairOutcome::FirstCheaper : PairOutcome::SecondCheaper;
        return pair;
    }
    pair.outcome = PairOutcome::BreakEven;
    if (firstBelow) std::swap(pair.first, pair.second);  // `second` is the one for little use
    return pair;
}

}  // namespace

double usdPerMonthHour(const CatalogueOffer& offer, Tier tier, double utilization) {
    if (isCommitted(tier)) return usdPerHeldGpuHour(offer, tier);
    return *offer.usdPerGpuHour * std::min(utilization, capShare(offer, tier));
}

LikeForLike likeForLike(const std::vector<CatalogueOffer>& offers, std::string_view gpu,
                        double longestTermMonths) {
    LikeForLike result;
    result.gpu = gpu;
    for (const Tier tier : kTiers) {
        if (const auto* best = bestOffer(offers, gpu, tier, longestTermMonths)) result.best[index(tier)] = *best;
    }
    for (std::size_t a = 0; a < kTierCount; ++a) {
        for (std::size_t b = a + 1; b < kTierCount; ++b) {
            if (result.best[a] && result.best[b]) {
                result.pairs.push_back(pairOf(*result.best[a], kTiers[a], *result.best[b], kTiers[b]));
            }
        }
    }
    return result;
}

}  // namespace splitpoint::models
