#include "models/catalogue/best_offers.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace splitpoint::models {

std::string productKey(const CatalogueOffer& offer) {
    const auto number = [](const auto& value) { return value ? std::to_string(*value) : std::string("?"); };
    std::string key = offer.ownQuote ? "own" : "list";
    for (const std::string& part : {offer.provider, offer.product, offer.delivery, offer.purchase, offer.gpu,
                                    offer.region, number(offer.termMonths), number(offer.gpusPerNode)}) {
        key += '\x1f' + part;
    }
    return key;
}

std::vector<std::string> newerDates(const std::vector<CatalogueOffer>& offers) {
    std::map<std::string, std::string> newest;
    std::vector<std::string> keys;
    for (const auto& offer : offers) {
        keys.push_back(productKey(offer));
        auto& date = newest[keys.back()];
        date = std::max(date, offer.asOf);
    }
    std::vector<std::string> newer(offers.size());
    for (std::size_t row = 0; row < offers.size(); ++row) {
        const std::string& date = newest[keys[row]];
        if (date > offers[row].asOf) newer[row] = date;
        else if (offers[row].superseded) newer[row] = "a later date";
    }
    return newer;
}

std::vector<const CatalogueOffer*> currentOffers(const std::vector<CatalogueOffer>& offers) {
    const auto newer = newerDates(offers);
    std::map<std::string, bool> taken;
    std::vector<const CatalogueOffer*> current;
    for (std::size_t row = 0; row < offers.size(); ++row) {
        if (!newer[row].empty()) continue;
        bool& has = taken[productKey(offers[row])];
        if (!has) current.push_back(&offers[row]);
        has = true;
    }
    return current;
}

const CatalogueOffer* bestOffer(const std::vector<CatalogueOffer>& offers, std::string_view gpu, Tier tier,
                                double longestTermMonths) {
    const CatalogueOffer* best = nullptr;
    const auto better = [tier](const CatalogueOffer& a, const CatalogueOffer& b) {
        const double priceA = usdPerHeldGpuHour(a, tier), priceB = usdPerHeldGpuHour(b, tier);
        if (priceA != priceB) return priceA < priceB;
        if (a.asOf != b.asOf) return a.asOf > b.asOf;
        return std::tie(a.provider, a.product) < std::tie(b.provider, b.product);
    };
    for (const CatalogueOffer* offer : currentOffers(offers)) {
        if (offer->gpu != gpu || offer->delivery == "container" || whyNotProposed(*offer, tier)) continue;
        if (isCommitted(tier) && offer->termMonths.value_or(0) > longestTermMonths) continue;
        if (best == nullptr || better(*offer, *best)) best = offer;
    }
    return best;
}

}  // namespace splitpoint::models
