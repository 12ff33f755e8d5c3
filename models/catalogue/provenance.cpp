#include "models/catalogue/provenance.h"

#include <nlohmann/json.hpp>

namespace splitpoint::models {

namespace {

using nlohmann::json;

void add(json& object, std::string_view key, const std::string& text) {
    if (!text.empty()) object[std::string(key)] = text;
}

json offerJson(const CatalogueOffer& row, Tier tier) {
    json object;
    add(object, "provider", row.provider);
    add(object, "product", row.product);
    add(object, "delivery", row.delivery);
    add(object, "purchase", row.purchase);
    add(object, "gpu", row.gpu);
    add(object, "region", row.region);
    add(object, "as_of", row.asOf);
    add(object, "source", row.source);
    add(object, "note", row.note);
    add(object, "inferred", inferences(row, tier));
    if (row.usdPerGpuHour) object["usd_per_gpu_hour"] = *row.usdPerGpuHour;
    if (row.gpusPerNode) object["gpus_per_node"] = *row.gpusPerNode;
    if (row.termMonths) object["term_months"] = *row.termMonths;
    if (row.monthlyCapHours) object["monthly_cap_hours"] = *row.monthlyCapHours;
    if (row.ownQuote) object["own_quote"] = true;
    if (!row.quoted) return object;
    add(object, "currency", row.quoted->currency);
    object["price_per_gpu_hour"] = row.quoted->perGpuHour;
    if (row.quoted->discountShare > 0) object["discount_share"] = row.quoted->discountShare;
    add(object, "discount_as_of", row.quoted->discountAsOf);
    if (row.quoted->usdPerUnit) object["usd_per_currency"] = *row.quoted->usdPerUnit;
    add(object, "rate_as_of", row.quoted->rateAsOf);
    return object;
}

json valueJson(const SourcedEstimate& figure) {
    json object;
    add(object, "source", figure.source);
    add(object, "quality", figure.quality);
    add(object, "unit", figure.unit);
    add(object, "note", figure.note);
    return object;
}

}  // namespace

std::string pinnedRowJson(const CatalogueOffer& row, Tier tier) {
    return offerJson(row, tier).dump();
}

void Provenance::demand(const std::string& workload, std::string source, std::string license, std::string note) {
    demand_.insert_or_assign(workload, DemandSource{std::move(source), std::move(license), std::move(note)});
}

void Provenance::value(std::string path, std::string source, std::string quality) {
    SourcedEstimate figure;
    figure.source = std::move(source);
    figure.quality = std::move(quality);
    value(std::move(path), figure);
}

std::string Provenance::json() const {
    nlohmann::json all = nlohmann::json::object();
    for (const auto& [key, text] : sentences_) all[key] = text;
    for (const auto& [workload, from] : demand_) {
        auto& object = all["demand"][workload];
        add(object, "source", from.source);
        add(object, "license", from.license);
        add(object, "note", from.note);
    }
    if (!rule_.empty()) all["offers"]["rule"] = rule_;
    for (const auto& [tier, row] : offers_) all["offers"][std::string(kTierNames[index(tier)])] = offerJson(row, tier);
    for (const auto& [path, figure] : values_) all["values"][path] = valueJson(figure);
    return all.dump();
}

}  // namespace splitpoint::models
