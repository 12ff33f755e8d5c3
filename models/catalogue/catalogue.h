#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/estimate.h"
#include "models/base/result.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// What a source charges where that is not simply US dollars: another currency, or a discount on a list price. Both are
/// inputs with a date of their own, kept beside the price in dollars that follows from them.
struct QuotedPrice {
    std::string currency = "USD";      ///< ISO 4217, three capital letters
    double perGpuHour = 0.0;           ///< in that currency, before the discount, >= 0
    double discountShare = 0.0;        ///< taken off, 0 (none) to below 1
    std::string discountAsOf;          ///< when it was agreed; empty without a discount
    std::optional<double> usdPerUnit;  ///< US dollars for one unit of the currency, > 0; absent: not known
    std::string rateAsOf;              ///< of the rate; empty without one
    friend bool operator==(const QuotedPrice&, const QuotedPrice&) = default;
};

/// perGpuHour x (1 - discountShare) x usdPerUnit; absent where the currency is another one and its rate is not known.
[[nodiscard]] std::optional<double> usdPerGpuHour(const QuotedPrice& quoted);

/// What can be said of a price; the first three are never mixed up.
enum class PriceState { Missing, Zero, OtherCurrency, Known };

/// What a row may say; more is a slip, not a contract.
inline constexpr int kLongestTermMonths = 1200, kHoursOfALongMonth = 744, kMostGpusOfAUnit = 1'000'000;

/// One row of the offer catalogue (resources/catalogue/offers.csv). Gaps stay gaps: never 0.
struct CatalogueOffer {
    std::string provider, product;
    std::string delivery;              ///< bare_metal, virtual_machine or container, as in the source
    std::string purchase;              ///< on_demand, reserved or spot
    std::optional<double> termMonths;  ///< 0 to 1200; absent: a reserved price published without its term
    std::string gpu;
    std::optional<int> gpusPerNode;
    std::optional<double> usdPerGpuHour;
    std::optional<double> vcpus, hostMemoryGib;
    std::string interconnect, region, asOf, source, note;
    bool completeMachine = true, purchasable = true, deliveryConfirmed = true, superseded = false;
    std::optional<double> monthlyCapHours;  ///< a month's bill is capped at this many hours
    std::optional<QuotedPrice> quoted;      ///< what `usdPerGpuHour` follows from; absent: it stands so in the source
    bool ownQuote = false;                  ///< the user's own, beside the list prices

    [[nodiscard]] PriceState priceState() const;
    /// The oldest of the dates that the price in dollars rests on: price, discount, rate.
    [[nodiscard]] std::string priceDate() const;
    friend bool operator==(const CatalogueOffer&, const CatalogueOffer&) = default;

    [[nodiscard]] Delivery deliveryKind() const {
        return delivery == "bare_metal" ? Delivery::BareMetal : Delivery::Virtual;
    }
};

/// A figure from the world with where it comes from.
struct SourcedEstimate {
    std::string id;  ///< "boot_hours.vm_8gpu", "cpu.vm_passthrough", ...
    Estimate value;
    std::string unit, source, quality, note;
};

/// GPU sheet (resources/catalogue/gpus.csv); empty cells are absent.
struct GpuSheet {
    std::string gpu, architecture, computeCapability, source;
    std::optional<double> memoryGib, memoryBandwidthGbS, fp32Tflops, bf16DenseTflops, nvlinkGbS, tdpW;
};

/// Recommended slowdowns of one way to deliver a GPU, with the source and quality (A several measurements agree ... D
/// judgment) of each value. `set.disturbance` is that of a machine which owns its host.
struct OverheadPreset {
    std::string name;   ///< bare_metal, container, vm_tuned, vm_untuned, vgpu, confidential
    std::string label;  ///< for people
    OverheadSet set;
    std::vector<SourcedEstimate> values;  ///< id is the component
};

/// Disturbance of a host by who shares it.
struct DisturbancePreset {
    std::string host;   ///< bare_metal, whole_host, shared_host
    std::string label;  ///< for people
    Disturbance disturbance;
    std::vector<SourcedEstimate> values;  ///< id is probability, slowdown or io_slowdown
};

/// Everything read from the resources folder.
struct Catalogue {
    std::vector<CatalogueOffer> offers;
    std::vector<GpuSheet> gpus;
    std::vector<OverheadPreset> overheadPresets;
    std::vector<DisturbancePreset> disturbancePresets;
    std::vector<SourcedEstimate> overheadEvidence;  ///< all rows of overheads.csv; id is component.delivery
    std::vector<SourcedEstimate> operations;        ///< all rows of operations.csv
    std::vector<SourcedEstimate> defaults;          ///< recommended scenario defaults

    [[nodiscard]] const OverheadPreset* overheadPreset(std::string_view name) const;
    [[nodiscard]] const DisturbancePreset* disturbancePreset(std::string_view host) const;
    [[nodiscard]] const SourcedEstimate* defaultFor(std::string_view id) const;
    [[nodiscard]] const GpuSheet* gpuSheet(std::string_view gpu) const;
};

/// Reads a catalogue from the text of its files, asked for by name ("offers.csv", "gpus.csv", ...).
/// @errors InvalidInput naming file, row and column: a missing file or column, a number that is none, a figure without
///         source or quality, low <= typical <= high broken, a component that the contract does not know
/// @test   the built-in files; each error on a changed copy
[[nodiscard]] Result<Catalogue> readCatalogue(
    const std::function<std::optional<std::string_view>(std::string_view name)>& file);

/// The catalogue that is built into the program.
[[nodiscard]] const Catalogue& builtInCatalogue();

/// Whether a row may be proposed for a tier, and if not, the first reason (superseded, incomplete, not purchasable,
/// delivery not confirmed, no price, no unit, no term, wrong delivery or purchase). Rows that may not be proposed are
/// still shown.
[[nodiscard]] std::optional<std::string> whyNotProposed(const CatalogueOffer& offer, Tier tier);

/// The row as an offer of a scenario: price, unit, term and name "provider product, 12 months (as of 2026-08)" of the
/// row, and explicit operational figures from `defaults`.
///
/// Where the bill of a month is capped, a committed hour costs price x cap / 730 h, since it is held all month.
/// Inferred, because rows do not say it (`inferences` puts it in words): a virtual machine of 8 GPUs or more owns its
/// host, a smaller one shares it; a unit below 8 GPUs without a named network between nodes has no fabric. Overheads:
/// bare_metal, virtual, virtual_shared_host or container (`models/catalogue/overhead_sets.h`).
/// @errors InvalidInput with `whyNotProposed`
[[nodiscard]] Result<Offer> toOffer(const CatalogueOffer& offer, Tier tier);
/// Dollars of an hour in which the offer is held and not only used: a committed unit is held all month, so a bill that is
/// capped at so many hours a month spreads over all 730 of them.
/// @pre the price is known
[[nodiscard]] double usdPerHeldGpuHour(const CatalogueOffer& offer, Tier tier);
/// What `toOffer` concluded that the row does not state, as sentences; empty for a bare-metal node of 8 GPUs.
[[nodiscard]] std::string inferences(const CatalogueOffer& offer, Tier tier);

/// A new scenario with explicit values from the catalogue and their provenance: one workload of that kind on the
/// offers of `pickOffers`, over a year that starts on a Monday.
[[nodiscard]] Scenario newScenario(WorkloadKind kind);

}  // namespace splitpoint::models
