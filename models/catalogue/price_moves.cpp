#include "models/catalogue/price_moves.h"

#include <cmath>
#include <limits>
#include <map>

#include <nlohmann/json.hpp>

#include "models/catalogue/best_offers.h"
#include "models/catalogue/overhead_sets.h"
#include "models/catalogue/provenance.h"
#include "models/evaluate.h"

namespace splitpoint::models {

namespace {

using PinJson = nlohmann::json;

std::string offerPath(Tier tier) {
    return "offers." + std::string(kTierNames[index(tier)]);
}

PinJson parsedProvenance(const Scenario& scenario) {
    auto root = PinJson::parse(scenario.provenanceJson, nullptr, false);
    return root.is_object() ? root : PinJson::object();
}

const PinJson* member(const PinJson& object, const std::string& key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::string pinText(const PinJson& object, const char* key) {
    const auto* value = member(object, key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

std::optional<double> pinNumber(const PinJson& object, const char* key) {
    const auto* value = member(object, key);
    return value != nullptr && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
}

std::optional<QuotedPrice> pinQuoted(const PinJson& object) {
    const auto price = pinNumber(object, "price_per_gpu_hour");
    if (!price) return std::nullopt;
    return QuotedPrice{pinText(object, "currency"),         *price,
                       pinNumber(object, "discount_share").value_or(0.0), pinText(object, "discount_as_of"),
                       pinNumber(object, "usd_per_currency"), pinText(object, "rate_as_of")};
}

/// What a row of the catalogue may hold; a file may hold anything, and is then as silent as one that says nothing.
std::optional<double> pinNumberIn(const PinJson& object, const char* key, double least, double most) {
    const auto value = pinNumber(object, key);
    return value && *value >= least && *value <= most ? value : std::nullopt;
}

/// The price's own entry says that it is no longer the row's.
bool isTypedOver(const PinJson& root, Tier tier) {
    const auto* values = member(root, "values");
    if (values == nullptr) return false;
    for (const std::string& path : {offerPath(tier) + ".usd_per_gpu_hour", offerPath(tier)}) {
        if (const auto* entry = member(*values, path)) return pinText(*entry, "quality") == "typed";
    }
    return false;
}

void pin(Scenario& scenario, Tier tier, const CatalogueOffer& row, bool wholeOffer) {
    PinJson root = parsedProvenance(scenario);
    for (const char* part : {"offers", "values"}) {  // a file may say anything there
        if (!root[part].is_object()) root[part] = PinJson::object();
    }
    root["offers"][std::string(kTierNames[index(tier)])] = PinJson::parse(pinnedRowJson(row, tier));
    auto& values = root["values"];
    const std::string path = offerPath(tier);
    std::vector<std::string> stale{path + ".usd_per_gpu_hour", path};
    for (const auto& [key, value] : values.items()) {
        if (wholeOffer && key.rfind(path + ".", 0) == 0) stale.push_back(key);
    }
    for (const auto& key : stale) values.erase(key);
    PinJson price{{"source", row.source}, {"quality", row.ownQuote ? "quote" : "list price"}, {"as_of", row.priceDate()}};
    values[path + ".usd_per_gpu_hour"] = price;
    if (wholeOffer) {
        PinJson rest{{"source", "the catalogue's row and defaults"}, {"quality", "built-in"}};
        if (const std::string note = inferences(row, tier); !note.empty()) rest["note"] = note;
        values[path] = rest;
    }
    scenario.provenanceJson = root.dump();
}

}  // namespace

std::optional<CatalogueOffer> pinnedOffer(const Scenario& scenario, Tier tier) {
    const PinJson root = parsedProvenance(scenario);
    const auto* offers = member(root, "offers");
    const auto* row = offers == nullptr ? nullptr : member(*offers, std::string(kTierNames[index(tier)]));
    if (!scenario.offer(tier) || row == nullptr || isTypedOver(root, tier) || pinText(*row, "product").empty()) return std::nullopt;
    CatalogueOffer offer;
    offer.provider = pinText(*row, "provider");
    offer.product = pinText(*row, "product");
    offer.delivery = pinText(*row, "delivery");
    offer.purchase = pinText(*row, "purchase");
    offer.gpu = pinText(*row, "gpu");
    offer.region = pinText(*row, "region");
    offer.asOf = pinText(*row, "as_of");
    offer.source = pinText(*row, "source");
    offer.note = pinText(*row, "note");
    offer.usdPerGpuHour = pinNumberIn(*row, "usd_per_gpu_hour", 0, std::numeric_limits<double>::max());
    offer.termMonths = pinNumberIn(*row, "term_months", 0, kLongestTermMonths);
    offer.monthlyCapHours = pinNumberIn(*row, "monthly_cap_hours", 0, kHoursOfALongMonth);
    const auto unit = pinNumberIn(*row, "gpus_per_node", 1, kMostGpusOfAUnit);
    if (unit && *unit == std::floor(*unit)) offer.gpusPerNode = static_cast<int>(*unit);
    offer.quoted = pinQuoted(*row);
    const auto* own = member(*row, "own_quote");
    offer.ownQuote = own != nullptr && own->is_boolean() && own->get<bool>();
    return offer;
}

Result<void> useOffer(Scenario& scenario, Tier tier, const CatalogueOffer& row) {
    auto offer = toOffer(row, tier);
    if (!offer) return tl::unexpected(offer.error());
    scenario.offer(tier) = std::move(*offer);
    addMissingOverheadSets(scenario, builtInCatalogue());
    pin(scenario, tier, row, true);
    return {};
}

std::vector<PriceMove> priceMoves(const Scenario& scenario, const std::vector<CatalogueOffer>& offers) {
    std::map<std::string, const CatalogueOffer*> current;
    for (const CatalogueOffer* offer : currentOffers(offers)) current.emplace(productKey(*offer), offer);
    std::vector<PriceMove> moves;
    for (const Tier tier : kTiers) {
        const auto pinned = pinnedOffer(scenario, tier);
        if (!pinned) continue;
        const auto found = current.find(productKey(*pinned));
        if (found == current.end() || whyNotProposed(*found->second, tier)) continue;
        const CatalogueOffer& now = *found->second;
        const double before = scenario.offer(tier)->usdPerGpuHour.typical, after = usdPerHeldGpuHour(now, tier);
        if (before == after && pinned->asOf == now.asOf) continue;
        moves.push_back({tier, *pinned, now, before, after});
    }
    return moves;
}

Scenario withPrices(Scenario scenario, const std::vector<PriceMove>& moves) {
    for (const PriceMove& move : moves) {
        auto& offer = scenario.offer(move.tier);
        const auto fresh = toOffer(move.after, move.tier);
        if (!offer || !fresh) continue;
        offer->usdPerGpuHour = fresh->usdPerGpuHour;
        offer->name = fresh->name;
        pin(scenario, move.tier, move.after, false);
    }
    return scenario;
}

Result<AnswerMove> answerMove(const Scenario& scenario, std::vector<PriceMove> moves, std::stop_token stop) {
    AnswerMove result;
    const auto before = evaluate(scenario, stop);
    if (!before) return tl::unexpected(before.error());
    const auto after = evaluate(withPrices(scenario, moves), stop);
    if (!after) return tl::unexpected(after.error());
    result.prices = std::move(moves);
    result.winnerBefore = before->recommendation.plan;
    result.winnerAfter = after->recommendation.plan;
    if (result.winnerBefore) result.costBefore = before->plan(*result.winnerBefore).totalCostUsd;
    if (result.winnerAfter) result.costAfter = after->plan(*result.winnerAfter).totalCostUsd;
    return result;
}

}  // namespace splitpoint::models
