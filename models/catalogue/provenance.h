#pragma once

#include <map>
#include <string>
#include <string_view>

#include "models/catalogue/catalogue.h"

namespace splitpoint::models {

/// Where the numbers of a scenario come from, collected while it is made and written under "provenance" in its file:
///
///     {"lesson": "...", "decision": "...",
///      "demand": {"<workload>": {"source": "...", "license": "...", "note": "..."}},
///      "offers": {"rule": "...", "on_demand": {"provider": "...", "usd_per_gpu_hour": ..., "as_of": "...", ...}},
///      "values": {"<path in the file>": {"source": "...", "quality": "...", "unit": "...", "note": "..."}}}
class Provenance {
  public:
    /// A sentence under its own key, for example "lesson".
    void sentence(std::string_view key, std::string text) { sentences_[std::string(key)] = std::move(text); }
    void demand(const std::string& workload, std::string source, std::string license, std::string note);
    void offerRule(std::string rule) { rule_ = std::move(rule); }
    void offer(Tier tier, const CatalogueOffer& row) { offers_.insert_or_assign(tier, row); }
    /// @param path the field in the file, for example "offers.on_demand.boot_hours"
    void value(std::string path, const SourcedEstimate& figure) { values_.insert_or_assign(std::move(path), figure); }
    void value(std::string path, std::string source, std::string quality);

    /// JSON text, keys sorted: same contents, same bytes.
    [[nodiscard]] std::string json() const;

  private:
    struct DemandSource {
        std::string source, license, note;
    };
    std::map<std::string, std::string> sentences_;
    std::map<std::string, DemandSource> demand_;
    std::string rule_;
    std::map<Tier, CatalogueOffer> offers_;
    std::map<std::string, SourcedEstimate> values_;
};

/// A row as "offers" of the provenance holds it, as JSON text.
[[nodiscard]] std::string pinnedRowJson(const CatalogueOffer& row, Tier tier);

}  // namespace splitpoint::models
