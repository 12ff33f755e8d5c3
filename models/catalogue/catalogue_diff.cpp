#include "models/catalogue/catalogue_diff.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "models/catalogue/best_offers.h"

namespace splitpoint::models {

namespace {

std::map<std::string, const CatalogueOffer*> listedByProduct(const std::vector<CatalogueOffer>& offers) {
    std::map<std::string, const CatalogueOffer*> found;
    for (const CatalogueOffer* offer : currentOffers(offers)) {
        if (!offer->ownQuote) found.emplace(productKey(*offer), offer);
    }
    return found;
}

std::optional<OfferChange> changeOf(const CatalogueOffer& before, const CatalogueOffer& after) {
    if (before.usdPerGpuHour != after.usdPerGpuHour || before.priceState() != after.priceState()) return OfferChange::Price;
    if (before.asOf != after.asOf) return OfferChange::Date;
    if (!(before == after)) return OfferChange::Details;
    return std::nullopt;
}

double size(const OfferDifference& difference) {
    return difference.change == OfferChange::Price ? std::abs(difference.relativeChange().value_or(0.0)) : 0.0;
}

}  // namespace

std::optional<double> OfferDifference::relativeChange() const {
    const bool known = before && after && before->priceState() == PriceState::Known && after->priceState() == PriceState::Known;
    return known ? std::optional(*after->usdPerGpuHour / *before->usdPerGpuHour - 1.0) : std::nullopt;
}

CatalogueDiff catalogueDiff(const std::vector<CatalogueOffer>& before, const std::vector<CatalogueOffer>& after) {
    const auto old = listedByProduct(before), now = listedByProduct(after);
    CatalogueDiff diff;
    for (const auto& [key, offer] : now) {
        const auto was = old.find(key);
        if (was == old.end()) diff.differences.push_back({OfferChange::New, std::nullopt, *offer});
        else if (const auto change = changeOf(*was->second, *offer)) diff.differences.push_back({*change, *was->second, *offer});
        else ++diff.unchanged;
    }
    for (const auto& [key, offer] : old) {
        if (!now.contains(key)) diff.differences.push_back({OfferChange::Gone, *offer, std::nullopt});
    }
    const auto rank = [](OfferChange change) { return change == OfferChange::Price ? -1 : static_cast<int>(change); };
    std::stable_sort(diff.differences.begin(), diff.differences.end(), [&](const auto& a, const auto& b) {
        return std::pair(rank(a.change), -size(a)) < std::pair(rank(b.change), -size(b));
    });
    return diff;
}

}  // namespace splitpoint::models
